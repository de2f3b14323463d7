package summit.marking;

import java.util.ArrayList;
import java.util.List;

/**
 * An accepted answer: the pieces between its stars, as plain words. A star stands for any run of characters, also an empty
 * one. Matching takes time in proportion to the lengths of pattern and text, whatever they are.
 */
record Pattern(List<String> pieces) {
    /** What stands for a star while words are folded: a character for private use, which folding leaves alone. */
    private static final String STAR = "\ue000";

    Pattern {
        pieces = List.copyOf(pieces);
    }

    /** The pattern as an author writes it; {@code \*} is a star that stands for itself. */
    static Pattern of(String written) {
        var raw = split(written);
        var pieces = new ArrayList<String>();
        for (var i = 0; i < raw.size(); i++) {
            var piece = Plain.folded(raw.get(i));
            piece = i == 0 ? piece.stripLeading() : piece;
            pieces.add(i == raw.size() - 1 ? piece.stripTrailing() : piece);
        }
        return new Pattern(pieces);
    }

    /** The pattern in the {@link Lenient lenient readings} of its words. */
    static List<Pattern> readings(String written) {
        return Lenient.readings(String.join(STAR, split(written))).stream()
                .map(reading -> new Pattern(List.of(reading.split(STAR, -1))))
                .toList();
    }

    /**
     * The answer that a written pattern shows to a player: without its stars, or, where it would then not be accepted, with
     * dots in their place.
     */
    static String shown(String written) {
        var raw = split(written);
        var bare = String.join("", raw).strip().replaceAll("\\s+", " ");
        return of(written).matches(Plain.words(bare)) && !bare.isEmpty()
                ? bare
                : String.join("...", raw).strip();
    }

    private static List<String> split(String written) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var i = 0; i < written.length(); i++) {
            if (written.startsWith("\\*", i)) {
                piece.append('*');
                i++;
            } else if (written.charAt(i) == '*') {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(written.charAt(i));
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Whether it has no star. */
    boolean isLiteral() {
        return pieces.size() == 1;
    }

    /** The whole of a pattern without stars. */
    String literal() {
        return pieces.get(0);
    }

    /** Whether the plain words are of this pattern. */
    boolean matches(String words) {
        if (isLiteral()) {
            return literal().equals(words);
        }
        var head = pieces.get(0);
        var tail = pieces.get(pieces.size() - 1);
        var end = words.length() - tail.length();
        if (head.length() > end || !words.startsWith(head) || !words.endsWith(tail)) {
            return false;
        }
        var from = head.length();
        for (var piece : pieces.subList(1, pieces.size() - 1)) {
            from = after(piece, words, from, end);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the first occurrence of the piece between two places ends, or -1. Knuth, Morris and Pratt's search. */
    private static int after(String piece, String words, int from, int end) {
        if (piece.isEmpty()) {
            return from;
        }
        var border = new int[piece.length()];
        for (int i = 1, length = 0; i < piece.length(); i++) {
            while (length > 0 && piece.charAt(i) != piece.charAt(length)) {
                length = border[length - 1];
            }
            length += piece.charAt(i) == piece.charAt(length) ? 1 : 0;
            border[i] = length;
        }
        for (int i = from, length = 0; i < end; i++) {
            while (length > 0 && words.charAt(i) != piece.charAt(length)) {
                length = border[length - 1];
            }
            length += words.charAt(i) == piece.charAt(length) ? 1 : 0;
            if (length == piece.length()) {
                return i + 1;
            }
        }
        return -1;
    }
}
