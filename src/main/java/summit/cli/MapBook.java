package summit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import summit.author.map.Link;
import summit.author.map.Node;
import summit.author.map.Outline;
import summit.author.map.StoryMap;
import summit.ui.book.Book;
import summit.ui.toolkit.Cells;

/** A map as a book: an entry for each node, by groups, whose lines lead to the nodes that they tell of. */
final class MapBook {
    private final StoryMap map;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Link>> onward;
    private final Map<String, List<Link>> inward;

    private MapBook(StoryMap map) {
        this.map = map;
        this.onward = map.onward();
        this.inward = map.inward();
        map.groups()
                .values()
                .forEach(group -> group.forEach(node -> {
                    numbers.put(node.id(), nodes.size());
                    nodes.add(node);
                }));
    }

    static Book of(StoryMap map) {
        return new MapBook(map).book();
    }

    private Book book() {
        return new Book(
                Cells.clean(map.title()), nodes.stream().map(this::entry).toList());
    }

    private Book.Entry entry(Node node) {
        var what = new StringJoiner(" · ").add(node.name()).add(node.form().word());
        node.marks().forEach(mark -> what.add(mark.isTrouble() ? "! " + mark.word() : mark.word()));
        var parts = new ArrayList<Book.Part>();
        add(
                parts,
                "Asks",
                node.asks().stream()
                        .map(asked -> saying(
                                asked.prompt() + " (" + Outline.asked(asked).substring(2) + ")", Book.NOWHERE, false))
                        .toList());
        add(parts, "Leads to", onward.get(node.id()).stream().map(this::onward).toList());
        add(
                parts,
                "Comes from",
                inward.get(node.id()).stream().map(this::inward).toList());
        return new Book.Entry(
                Cells.clean(node.group().isEmpty() ? "Elsewhere" : node.group()),
                Cells.clean(title(node)),
                Cells.clean(what.toString()),
                node.isTrouble(),
                parts);
    }

    private static void add(List<Book.Part> parts, String heading, List<Book.Saying> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Book.Part(heading, lines));
        }
    }

    private Book.Saying onward(Link link) {
        return link.leadsAway()
                ? saying(name(link.to()) + ": " + Outline.link(link), numbers.get(link.to()), link.isTrouble())
                : saying(Outline.link(link), Book.NOWHERE, link.isTrouble());
    }

    private Book.Saying inward(Link link) {
        return saying(name(link.from()) + ": " + Outline.link(link), numbers.get(link.from()), link.isTrouble());
    }

    private static Book.Saying saying(String words, int to, boolean trouble) {
        return new Book.Saying(Cells.clean(trouble ? "! " + words : words), to, trouble);
    }

    private String name(String id) {
        return title(map.nodes().get(id));
    }

    private static String title(Node node) {
        return node.title().isEmpty() ? node.name() : node.title();
    }
}
