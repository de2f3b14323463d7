package summit.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A text that this program wrote and signed with a sum of itself, so that it can tell later whether somebody has changed it: then
 * it is theirs, and is never written over.
 */
record Written(String text) {
    private static final String PLACE = "0000000000000000";
    private static final Pattern SUM = Pattern.compile("\\bsum ([0-9a-f]{16})\\b");

    /** Where the sum stands in a text that is to be signed. */
    static final String UNSIGNED = "sum " + PLACE;

    /** The text with its sum. */
    static Written signed(String unsigned) {
        return new Written(unsigned.replaceFirst(UNSIGNED, "sum " + sum(unsigned)));
    }

    /** Whether it is as this program wrote it; line ends do not matter, as git may change them. */
    boolean isUntouched() {
        var plain = text.replace("\r\n", "\n");
        var found = SUM.matcher(plain);
        return found.find() && found.group(1).equals(sum(found.replaceFirst(UNSIGNED)));
    }

    private static String sum(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, PLACE.length() / 2);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
