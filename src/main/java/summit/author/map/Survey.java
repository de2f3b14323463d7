package summit.author.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import summit.author.Written;
import summit.story.Expression;
import summit.story.Scene;
import summit.story.Story;

/** Draws up the map of a story. */
public final class Survey {
    private final Story story;
    private final Function<Scene, String> group;
    private final Written written;
    private final SortedMap<String, List<Link>> links = new TreeMap<>();

    private Survey(Story story, Function<Scene, String> group) {
        this.story = story;
        this.group = group;
        this.written = new Written(story);
    }

    /** The map of a story; {@code group} names the part of the map that a scene is in, which may be the empty name. */
    public static StoryMap of(Story story, Function<Scene, String> group) {
        return new Survey(story, group).map();
    }

    private StoryMap map() {
        for (var scene : story.scenes().values()) {
            links.put(scene.id(), new Ways(written, scene).links());
            scene.exits()
                    .offers()
                    .forEach(offers -> links.computeIfAbsent(Node.POOL + offers.tag(), any -> pool(offers)));
        }
        var order = reached();
        var led = new TreeSet<>(order);
        var nodes = new TreeMap<String, Node>();
        story.scenes().values().forEach(scene -> nodes.put(scene.id(), node(scene, led)));
        links.keySet().stream().filter(id -> id.startsWith(Node.POOL)).forEach(id -> nodes.put(id, pool(id)));
        story.manifest().endings().values().forEach(ending -> {
            var id = Node.END + ending.id();
            var marks = new TreeSet<Node.Mark>();
            if (!led.contains(id)) {
                marks.add(Node.Mark.UNLINKED);
            }
            nodes.put(id, new Node(id, Node.Form.ENDING, ending.title(), "", List.of(), marks));
        });
        order.addAll(nodes.keySet());
        var inOrder = new LinkedHashMap<String, Node>();
        order.forEach(id -> inOrder.put(id, nodes.get(id)));
        var all = new ArrayList<Link>();
        order.forEach(id -> all.addAll(links.getOrDefault(id, List.of())));
        return new StoryMap(story.manifest().about().title(), inOrder, all);
    }

    private List<Link> pool(Scene.Offers offers) {
        var offered = new ArrayList<Link>();
        for (var storylet : story.storylets(offers.tag())) {
            var offer = storylet.exits().offer().orElseThrow();
            var marks = new TreeSet<Link.Mark>();
            if (!offer.again()) {
                marks.add(Link.Mark.ONCE);
            }
            if (!offer.condition().equals(Expression.TRUE)) {
                marks.add(Link.Mark.CONDITIONAL);
            }
            offered.add(new Link(
                    Node.POOL + offers.tag(),
                    storylet.id(),
                    Link.Kind.OFFER,
                    storylet.id(),
                    written.line(offer.text()),
                    written.condition(offer.condition()),
                    "",
                    marks));
        }
        return offered;
    }

    /** A pool stands where the first of its scenes does. */
    private Node pool(String id) {
        var place = links.get(id).stream()
                .findFirst()
                .map(link -> group.apply(story.scene(link.to())))
                .orElse("");
        return new Node(id, Node.Form.POOL, "", place, List.of(), new TreeSet<>());
    }

    private Node node(Scene scene, TreeSet<String> led) {
        var marks = new TreeSet<Node.Mark>();
        if (scene.id().equals(story.manifest().start())) {
            marks.add(Node.Mark.START);
        } else if (!led.contains(scene.id())) {
            marks.add(Node.Mark.UNLINKED);
        }
        if (links.get(scene.id()).stream().anyMatch(Link::isBack)) {
            marks.add(Node.Mark.RETURNS);
        }
        var asks = scene.asks().stream()
                .map(ask -> new Node.Asked(
                        ask.question(),
                        story.question(ask.question()).wording().prompt(),
                        written.condition(ask.condition()),
                        ask.revealLater()))
                .toList();
        return new Node(
                scene.id(),
                scene.exits().offer().isPresent() ? Node.Form.STORYLET : Node.Form.SCENE,
                scene.setting().title(),
                group.apply(scene),
                asks,
                marks);
    }

    /** The ids of the nodes that links lead to from the start, nearest first; scenes that only lead to each other are not among them. */
    private LinkedHashSet<String> reached() {
        var seen = new LinkedHashSet<String>();
        var queue = new ArrayDeque<String>(List.of(story.manifest().start()));
        while (!queue.isEmpty()) {
            var id = queue.remove();
            if (!id.isEmpty() && !id.equals(Scene.Target.BACK) && seen.add(id)) {
                links.getOrDefault(id, List.of()).forEach(link -> {
                    queue.add(link.to());
                    queue.add(link.back());
                });
            }
        }
        return seen;
    }
}
