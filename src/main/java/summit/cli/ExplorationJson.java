package summit.cli;

import java.util.List;
import summit.author.explore.Element;
import summit.author.explore.EndingFigures;
import summit.author.explore.Exploration;
import summit.author.explore.Finding;
import summit.author.explore.Span;
import summit.ui.plain.JsonCommand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An exploration as one JSON object, described in {@code docs/exploring.md}. */
final class ExplorationJson {
    private static final double THOUSANDTHS = 1000;

    private ExplorationJson() {}

    static String of(Exploration exploration) {
        var mapper = JsonMapper.shared();
        var root = mapper.createObjectNode();
        add(root.putArray("elements"), exploration.elements());
        root.put("whole", exploration.extent().whole())
                .put("states", exploration.extent().states())
                .put("plays", exploration.extent().plays())
                .put("unended", exploration.extent().unended());
        exploration.locked().forEach(root.putArray("locked")::add);
        add(root.putArray("hubs"), exploration.of(Element.Kind.HUB));
        add(root.putArray("bounds"), exploration.of(Element.Kind.BOUND));
        var endings = root.putArray("endings");
        exploration.endings().forEach(figures -> add(endings.addObject(), figures));
        exploration.taken().forEach(root.putObject("taken")::put);
        return mapper.writeValueAsString(root);
    }

    private static void add(ArrayNode list, List<Finding> findings) {
        for (var finding : findings) {
            var object = list.addObject()
                    .put("kind", finding.element().kind().word())
                    .put("id", finding.element().id())
                    .put("verdict", finding.possibility().word());
            var play = object.putArray("play");
            finding.play().forEach(command -> play.add(JsonCommand.of(command)));
            object.put("reason", finding.reason());
        }
    }

    private static void add(ObjectNode object, EndingFigures figures) {
        object.put("id", figures.ending())
                .put("leastTurns", figures.proved().leastTurns())
                .put("leastMarks", figures.proved().leastMarks() / THOUSANDTHS)
                .put("mostMarks", figures.proved().mostMarks() / THOUSANDTHS)
                .put("plays", figures.seen().map(EndingFigures.Seen::plays).orElse(0));
        figures.proved().mostTurns().ifPresent(turns -> object.put("mostTurns", turns));
        figures.seen().ifPresent(seen -> {
            add(object.putObject("turns"), seen.turns());
            object.putObject("marks")
                    .put("least", seen.marks().least() / THOUSANDTHS)
                    .put("most", seen.marks().most() / THOUSANDTHS);
            add(object.putObject("words"), seen.words());
            add(object.putObject("minutes"), seen.minutes());
        });
    }

    private static void add(ObjectNode object, Span span) {
        object.put("least", span.least()).put("most", span.most());
    }
}
