package summit.ui.book;

import java.util.List;
import java.util.Locale;

/**
 * Things to look up and the ways between them, such as the scenes of a story. Entries stand in order, those of a group together; a way
 * leads to the entry with its number, or nowhere ({@link #NOWHERE}).
 */
public record Book(String title, List<Entry> entries) {
    /** The number of no entry. */
    public static final int NOWHERE = -1;

    public Book {
        entries = List.copyOf(entries);
    }

    /** One thing: its group, a name, what it is in a few words, whether it wants looking at, and what there is to say of it. */
    public record Entry(String group, String name, String what, boolean trouble, List<Part> parts) {
        public Entry {
            parts = List.copyOf(parts);
        }

        /** Whether it is called so, or says so. */
        boolean has(String words) {
            var low = words.toLowerCase(Locale.ROOT);
            return name.toLowerCase(Locale.ROOT).contains(low)
                    || what.toLowerCase(Locale.ROOT).contains(low)
                    || parts.stream()
                            .flatMap(part -> part.lines().stream())
                            .anyMatch(line ->
                                    line.words().toLowerCase(Locale.ROOT).contains(low));
        }

        /** The lines that lead somewhere, in order. */
        List<Saying> ways() {
            return parts.stream()
                    .flatMap(part -> part.lines().stream())
                    .filter(line -> line.to() != NOWHERE)
                    .toList();
        }
    }

    /** Lines under a heading. */
    public record Part(String heading, List<Saying> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** A line, the number of the entry that it leads to, and whether it wants looking at. */
    public record Saying(String words, int to, boolean trouble) {}
}
