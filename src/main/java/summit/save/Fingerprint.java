package summit.save;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import summit.story.Story;

/** A short word for a content: equal contents have equal ones, and others in practice never do. */
final class Fingerprint {
    private Fingerprint() {}

    /**
     * The fingerprint of what a story says, not of how its files are laid out. A story is made of records and sorted
     * collections, so it writes itself the same way in every run.
     */
    static String of(Story story) {
        return of(story.toString());
    }

    /** SHA-256 in hexadecimal digits. */
    static String of(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
