package summit.load;

import java.util.Comparator;

/** A place in a pack: a file, a line and a column (from 1, counted in UTF-16 units, as editors do), and the JSON pointer of the value there. */
public record Position(String file, int line, int column, String pointer) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column)
            .thenComparing(Position::pointer);

    /** The beginning of a file. */
    public static Position start(String file) {
        return new Position(file, 1, 1, "");
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** As compilers write it, so that editors and terminals can jump there. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
