package summit.save;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The name of a saved game, as the player wrote it and as its file is called. Names that differ only in case are one slot, as
 * not every disk tells case apart; file names are plain ASCII, as not every system can write others.
 */
record SlotName(String label, String file) {
    /** Characters a name may have. */
    static final int LONGEST = 40;

    private static final int LONGEST_FILE = 120;
    private static final List<String> RESERVED = List.of("con", "prn", "aux", "nul");

    /** The slot of this name. */
    static SlotName of(String typed) throws SaveException {
        var label = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("[\\s\\p{Z}]+", " ");
        if (label.isEmpty() || label.codePoints().count() > LONGEST || !label.matches("[^\\p{Cc}\\p{Cf}\\p{Cs}]+")) {
            throw new SaveException(
                    SaveException.Reason.NAME, "A saved game's name has 1 to " + LONGEST + " visible characters.");
        }
        return new SlotName(label, file(label));
    }

    private static String file(String label) {
        var low = label.toLowerCase(Locale.ROOT);
        var reserved = RESERVED.contains(low) || low.matches("(com|lpt)[0-9]");
        var file = new StringBuilder();
        low.codePoints().forEach(point -> {
            var plain = point >= 'a' && point <= 'z' || point >= '0' && point <= '9' || point == '-';
            if (point == ' ') {
                file.append('_');
            } else if (plain && !(reserved && file.length() == 0)) {
                file.append((char) point);
            } else {
                file.append('=').append(Integer.toHexString(point)).append('=');
            }
        });
        return file.length() <= LONGEST_FILE
                ? file.toString()
                : file.substring(0, LONGEST_FILE / 2) + "=="
                        + Fingerprint.of(low).substring(0, 16);
    }
}
