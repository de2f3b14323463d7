package summit.ui.plain;

import java.text.Normalizer;
import java.util.Map;

/** Text in ASCII, for terminals that show nothing else: typographic signs become what a typewriter has, accents fall off. */
final class AsciiWords {
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201A, ","),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x201E, "\""),
            Map.entry(0x00AB, "\""),
            Map.entry(0x00BB, "\""),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "--"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2026, "..."),
            Map.entry(0x00D7, "x"),
            Map.entry(0x2022, "-"),
            Map.entry(0x00DF, "ss"),
            Map.entry(0x00E6, "ae"),
            Map.entry(0x00C6, "AE"),
            Map.entry(0x00F8, "o"),
            Map.entry(0x00D8, "O"),
            Map.entry(0x0142, "l"),
            Map.entry(0x20AC, "EUR"),
            Map.entry(0x00A3, "GBP"),
            Map.entry(0x00A0, " "));

    private AsciiWords() {}

    static String of(String text) {
        var ascii = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(point -> {
            if (point < 0x80) {
                ascii.appendCodePoint(point);
            } else if (SIGNS.containsKey(point)) {
                ascii.append(SIGNS.get(point));
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                ascii.append('?');
            }
        });
        return ascii.toString();
    }
}
