package summit.author.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A map in the language of Mermaid, which many sites for code draw by themselves. */
public record Mermaid(StoryMap map) {
    private static final int LONGEST = 40;

    /** The whole diagram. */
    public String text() {
        var names = names();
        var onward = map.onward();
        var out = new StringBuilder("---\ntitle: ").append(yaml(map.title())).append("\n---\nflowchart LR\n");
        var number = 0;
        for (var group : map.groups().entrySet()) {
            var indent = group.getKey().isEmpty() ? "  " : "    ";
            if (!group.getKey().isEmpty()) {
                out.append("  subgraph g")
                        .append(number++)
                        .append('[')
                        .append(quoted(group.getKey()))
                        .append("]\n");
            }
            group.getValue()
                    .forEach(node -> out.append(indent)
                            .append(names.get(node.id()))
                            .append(shape(node, onward.get(node.id())))
                            .append('\n'));
            if (!group.getKey().isEmpty()) {
                out.append("  end\n");
            }
        }
        map.links().stream()
                .filter(link -> !link.isBack() && !link.isReply())
                .forEach(link -> out.append("  ")
                        .append(names.get(link.from()))
                        .append(line(link))
                        .append(names.get(link.to()))
                        .append('\n'));
        return out.toString();
    }

    /** Names that are no words of Mermaid, as an id such as "end" would be. */
    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        map.nodes().keySet().forEach(id -> names.put(id, "n" + names.size()));
        return names;
    }

    private static String shape(Node node, List<Link> onward) {
        var lines = new StringJoiner("<br>");
        Caption.of(node, onward).forEach(line -> lines.add(escaped(Label.cut(line, LONGEST))));
        var label = "\"" + lines + "\"";
        return switch (node.form()) {
            case SCENE -> node.asks().isEmpty() ? "(" + label + ")" : "[[" + label + "]]";
            case STORYLET -> ">" + label + "]";
            case POOL -> "{{" + label + "}}";
            case ENDING -> "(((" + label + ")))";
        };
    }

    private static String line(Link link) {
        var label = "|" + quoted(Label.cut(Caption.of(link), LONGEST)) + "| ";
        return switch (link.kind()) {
            case NEXT, END -> " ==>" + label;
            case DETOUR -> " <-.->" + label;
            case OFFER, FALLBACK -> " -.->" + label;
            case RIGHT, PARTLY, WRONG -> " --o" + label;
            case CHOICE, REPLY -> " -->" + label;
        };
    }

    private static String quoted(String words) {
        return "\"" + escaped(words) + "\"";
    }

    private static String yaml(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Letters and digits stand as they are; what might mean something to Mermaid or to a browser stands by its number. */
    private static String escaped(String words) {
        var out = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || " .,!?'·…-".indexOf(point) >= 0) {
                out.appendCodePoint(point);
            } else {
                out.append('#').append(point).append(';');
            }
        });
        return out.toString();
    }
}
