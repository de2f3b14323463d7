package summit.cli;

import summit.author.explore.Element;
import summit.author.explore.Exploration;
import summit.author.explore.Finding;
import summit.ui.plain.JsonCommand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** An exploration as one JSON object, described in {@code docs/exploring.md}. */
final class ExplorationJson {
    private ExplorationJson() {}

    static String of(Exploration exploration) {
        var mapper = JsonMapper.shared();
        var root = mapper.createObjectNode();
        var elements = root.putArray("elements");
        exploration.elements().forEach(finding -> add(elements, finding));
        root.put("whole", exploration.whole());
        root.put("states", exploration.states());
        var hubs = root.putArray("hubs");
        exploration.of(Element.Kind.HUB).forEach(finding -> add(hubs, finding));
        var bounds = root.putArray("bounds");
        exploration.of(Element.Kind.BOUND).forEach(finding -> add(bounds, finding));
        return mapper.writeValueAsString(root);
    }

    private static void add(ArrayNode list, Finding finding) {
        var object = list.addObject()
                .put("kind", finding.element().kind().word())
                .put("id", finding.element().id())
                .put("verdict", finding.possibility().word());
        var play = object.putArray("play");
        finding.play().forEach(command -> play.add(JsonCommand.of(command)));
        object.put("reason", finding.reason());
    }
}
