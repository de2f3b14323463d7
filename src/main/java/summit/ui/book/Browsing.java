package summit.ui.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import summit.ui.toolkit.Keymap;
import summit.ui.toolkit.Line;
import summit.ui.toolkit.Theme;

/**
 * Somebody looking things up in a book: the entry they are at, the way they have picked there ({@link #IN_LIST} while they walk through the list), what
 * they search for, where they came from, and the terminal.
 */
public record Browsing(
        Book book, Terminal terminal, int at, int way, Search search, List<Integer> trail, boolean over) {
    /** No way is picked: the keys walk through the list. */
    static final int IN_LIST = -1;

    public Browsing {
        trail = List.copyOf(trail);
    }

    /** The terminal's size and colours, and which key does what on it. */
    public record Terminal(int width, int height, Theme.Depth depth, boolean light, Keymap keys) {
        Terminal sized(int columns, int rows) {
            return new Terminal(columns, rows, depth, light, keys);
        }

        Terminal on(boolean lightBackground) {
            return new Terminal(width, height, depth, lightBackground, keys);
        }
    }

    /** The words that are searched for, and the line they are typed in, while they are. */
    record Search(String words, Optional<Line> typing) {
        static final Search NONE = new Search("", Optional.empty());
    }

    /** The first entry of a book, on a terminal that shows so many colours. */
    public static Browsing of(Book book, Theme.Depth depth, Keymap keys) {
        return new Browsing(book, new Terminal(80, 24, depth, false, keys), 0, IN_LIST, Search.NONE, List.of(), false);
    }

    /** The numbers of the entries that are listed. */
    List<Integer> listed() {
        return IntStream.range(0, book.entries().size())
                .filter(number -> book.entries().get(number).has(search.words()))
                .boxed()
                .toList();
    }

    Book.Entry entry() {
        return book.entries().get(at);
    }

    boolean isTyping() {
        return search.typing().isPresent();
    }

    boolean isInList() {
        return way == IN_LIST;
    }

    /** The same with another line being typed. */
    Browsing typing(Line line) {
        return new Browsing(book, terminal, at, way, new Search(line.text(), Optional.of(line)), trail, over);
    }

    Browsing with(Terminal other) {
        return new Browsing(book, other, at, way, search, trail, over);
    }

    Browsing left() {
        return new Browsing(book, terminal, at, way, search, trail, true);
    }

    Browsing searching(Search other) {
        var moved = new Browsing(book, terminal, at, IN_LIST, other, List.of(), over);
        var listed = moved.listed();
        return listed.isEmpty() || listed.contains(at) ? moved : moved.listing(listed.get(0));
    }

    /** At an entry, in the list. */
    Browsing listing(int number) {
        return new Browsing(book, terminal, number, IN_LIST, search, List.of(), over);
    }

    /** At one of the entry's ways; in the list if it has none. */
    Browsing picking(int number) {
        var ways = entry().ways().size();
        return new Browsing(
                book, terminal, at, ways == 0 ? IN_LIST : Math.max(0, Math.min(ways - 1, number)), search, trail, over);
    }

    /** Where the way leads that is picked. */
    Browsing followed() {
        var further = new ArrayList<>(trail);
        further.add(at);
        var to = entry().ways().get(way).to();
        return new Browsing(book, terminal, to, IN_LIST, search, further, over).picking(0);
    }

    /** Back to the entry before this one, or to the list. */
    Browsing back() {
        if (trail.isEmpty()) {
            return listing(at);
        }
        return new Browsing(
                        book,
                        terminal,
                        trail.get(trail.size() - 1),
                        IN_LIST,
                        search,
                        trail.subList(0, trail.size() - 1),
                        over)
                .picking(0);
    }

    /** So many entries further in the list, or ways further in the entry. */
    Browsing moved(int by) {
        if (!isInList()) {
            return picking(way + by);
        }
        var listed = listed();
        if (listed.isEmpty()) {
            return this;
        }
        var place = Math.max(0, listed.indexOf(at));
        return listing(listed.get(Math.max(0, Math.min(listed.size() - 1, place + by))));
    }

    /** At the next entry that wants looking at, or here if none does. */
    Browsing atTrouble() {
        for (var i = 1; i <= book.entries().size(); i++) {
            var number = (at + i) % book.entries().size();
            var entry = book.entries().get(number);
            if (entry.trouble() || entry.ways().stream().anyMatch(Book.Saying::trouble)) {
                return new Browsing(book, terminal, number, IN_LIST, Search.NONE, List.of(), over);
            }
        }
        return this;
    }
}
