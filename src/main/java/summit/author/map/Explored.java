package summit.author.map;

import java.util.LinkedHashMap;
import java.util.TreeSet;
import summit.author.explore.Element;
import summit.author.explore.Exploration;
import summit.author.explore.Possibility;

/** A map marked with what an exploration found out: what no play comes to, and what nobody knows of. */
public record Explored(StoryMap map, Exploration exploration) {

    /**
     * The map with its marks. What is not settled is marked only if the exploration was not stopped before its time, since otherwise
     * that says nothing of the story.
     */
    public StoryMap marked(boolean finished) {
        var nodes = new LinkedHashMap<String, Node>();
        map.nodes().forEach((id, node) -> nodes.put(id, marked(node, finished)));
        return new StoryMap(
                map.title(),
                nodes,
                map.links().stream().map(link -> marked(link, finished)).toList());
    }

    private Node marked(Node node, boolean finished) {
        var kind =
                switch (node.form()) {
                    case SCENE, STORYLET -> Element.Kind.SCENE;
                    case ENDING -> Element.Kind.ENDING;
                    case POOL -> Element.Kind.HUB;
                };
        var marks = new TreeSet<>(node.marks());
        if (is(kind, node.name(), Possibility.IMPOSSIBLE)) {
            marks.add(Node.Mark.IMPOSSIBLE);
        }
        if (finished && is(kind, node.name(), Possibility.UNSETTLED)) {
            marks.add(Node.Mark.UNSETTLED);
        }
        return new Node(node.id(), node.form(), node.title(), node.group(), node.asks(), marks);
    }

    private Link marked(Link link, boolean finished) {
        var marks = new TreeSet<>(link.marks());
        if (is(Element.Kind.CHOICE, link.from() + "." + link.id(), Possibility.IMPOSSIBLE)) {
            marks.add(Link.Mark.IMPOSSIBLE);
        }
        if (finished && is(Element.Kind.CHOICE, link.from() + "." + link.id(), Possibility.UNSETTLED)) {
            marks.add(Link.Mark.UNSETTLED);
        }
        return new Link(
                link.from(), link.to(), link.kind(), link.id(), link.words(), link.condition(), link.back(), marks);
    }

    private boolean is(Element.Kind kind, String id, Possibility possibility) {
        return exploration
                .of(kind, id)
                .filter(finding -> finding.possibility() == possibility)
                .isPresent();
    }
}
