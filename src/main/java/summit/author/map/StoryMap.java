package summit.author.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A story as a graph. Nodes stand by their ids in the order in which a player can come upon them first: from the start, a step
 * at a time; then those that nothing leads to, by id. Links stand in the order of the nodes they come from, and there in the
 * author's.
 */
public record StoryMap(String title, Map<String, Node> nodes, List<Link> links) {
    public StoryMap {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        links = List.copyOf(links);
    }

    /** What leads on from each node, by its id. */
    public Map<String, List<Link>> onward() {
        var onward = noLinks();
        links.forEach(link -> onward.get(link.from()).add(link));
        return onward;
    }

    /** What leads to each node from others, by its id. */
    public Map<String, List<Link>> inward() {
        var inward = noLinks();
        links.stream()
                .filter(Link::leadsAway)
                .forEach(link -> inward.get(link.to()).add(link));
        return inward;
    }

    private Map<String, List<Link>> noLinks() {
        var none = new LinkedHashMap<String, List<Link>>();
        nodes.keySet().forEach(id -> none.put(id, new ArrayList<>()));
        return none;
    }

    /** The nodes of each group, in the order of their first nodes. */
    public Map<String, List<Node>> groups() {
        var groups = new LinkedHashMap<String, List<Node>>();
        nodes.values()
                .forEach(node -> groups.computeIfAbsent(node.group(), any -> new ArrayList<>())
                        .add(node));
        return groups;
    }
}
