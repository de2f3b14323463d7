package summit.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A file with something done to it that no author would do. */
final class Mutation {
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "true",
            "-1",
            "1e9",
            "{}",
            "[]",
            "\"\"",
            "\\u0000",
            "\\ud800",
            "@return",
            "#",
            "{{",
            "{x}",
            "[[",
            "(",
            "not ",
            " == ",
            "\u202e",
            "\u0000",
            "id",
            "99999999999999999999");

    private Mutation() {}

    static byte[] of(byte[] original, SplittableRandom random) {
        var bytes = original;
        for (var times = 1 + random.nextInt(3); times > 0; times--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, SplittableRandom random) {
        var at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 ->
                join(bytes, at, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
            case 2 -> join(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)), new byte[0]);
            case 3 -> join(bytes, at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt(256)});
            case 4 -> value(bytes, random, at);
            default ->
                join(bytes, at, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(200))));
        };
    }

    /** Another value behind a colon: what is still JSON gets further into the program. */
    private static byte[] value(byte[] bytes, SplittableRandom random, int from) {
        for (var at = from; at + 3 < bytes.length; at++) {
            if (bytes[at] == '"' && bytes[at + 1] == ':' && bytes[at + 3] == '"') {
                var end = at + 4;
                while (end < bytes.length && bytes[end] != '"') {
                    end++;
                }
                var other =
                        List.of("1", "\"x\"", "[]", "{}", "null", "true", "[\"\"]", "\"{x}\"", "\"a b\"", "-5", "1.5");
                return join(
                        bytes,
                        at + 2,
                        Math.min(bytes.length, end + 1),
                        other.get(random.nextInt(other.size())).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes;
    }

    private static byte[] join(byte[] bytes, int from, int to, byte[] between) {
        var out = new byte[from + between.length + bytes.length - to];
        System.arraycopy(bytes, 0, out, 0, from);
        System.arraycopy(between, 0, out, from, between.length);
        System.arraycopy(bytes, to, out, from + between.length, bytes.length - to);
        return out;
    }
}
