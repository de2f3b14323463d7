package summit.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several things in one cell, parted by bars or line breaks; a pair of things is parted by {@code =}. A backslash before one of
 * these signs lets it stand for itself.
 */
final class Parts {
    private static final String BETWEEN = "\\n|(?<!\\\\)\\|";
    private static final String EQUALS = "(?<!\\\\)=";

    private Parts() {}

    /** Two things that belong together. */
    record Pair(String left, String right) {}

    /** What is in a cell, without what is empty. */
    static List<String> of(String cell) {
        return inPlace(cell).stream().filter(part -> !part.isEmpty()).toList();
    }

    /** What is in a cell, each at its place, also where that is empty. */
    static List<String> inPlace(String cell) {
        return Arrays.stream(cell.split(BETWEEN, -1))
                .map(part -> part.replace("\\|", "|").strip())
                .toList();
    }

    /** The cell with these things in it. */
    static String joined(List<String> parts) {
        return parts.stream().map(Parts::barred).collect(Collectors.joining(" | "));
    }

    /** A thing as part of a cell. */
    static String barred(String words) {
        return words.replace("|", "\\|");
    }

    /** The pair that a part is; none if it has no sign between two things. */
    static Optional<Pair> pair(String part) {
        var sides = part.split(EQUALS, 2);
        return sides.length < 2 || sides[0].isBlank() || sides[1].isBlank()
                ? Optional.empty()
                : Optional.of(new Pair(side(sides[0]), side(sides[1])));
    }

    private static String side(String words) {
        return words.replace("\\=", "=").strip();
    }

    /** A pair as a part. */
    static String paired(String left, String right) {
        return left.replace("=", "\\=") + " = " + right.replace("=", "\\=");
    }
}
