package summit.author.map;

import java.util.List;
import java.util.StringJoiner;

/** A map in the language of Graphviz. */
public record Dot(StoryMap map) {
    private static final int LONGEST = 40;

    /** The whole file. */
    public String text() {
        var out = new StringBuilder("digraph story {\n");
        out.append("  label=").append(quoted(map.title())).append(";\n");
        out.append("  rankdir=LR;\n  fontname=\"sans-serif\";\n");
        out.append("  node [fontname=\"sans-serif\", shape=box, style=rounded];\n");
        out.append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
        var onward = map.onward();
        var number = 0;
        for (var group : map.groups().entrySet()) {
            var indent = group.getKey().isEmpty() ? "  " : "    ";
            if (!group.getKey().isEmpty()) {
                out.append("  subgraph cluster_").append(number++).append(" {\n");
                out.append("    label=").append(quoted(group.getKey())).append(";\n");
            }
            group.getValue()
                    .forEach(node -> out.append(indent)
                            .append(node(node, onward.get(node.id())))
                            .append(";\n"));
            if (!group.getKey().isEmpty()) {
                out.append("  }\n");
            }
        }
        map.links().stream()
                .filter(link -> !link.isBack() && !link.isReply())
                .forEach(link -> out.append("  ").append(link(link)).append(";\n"));
        return out.append("}\n").toString();
    }

    private static String node(Node node, List<Link> onward) {
        var label = new StringJoiner("\n");
        Caption.of(node, onward).forEach(line -> label.add(Label.cut(line, LONGEST)));
        return quoted(node.id()) + " [label=" + quoted(label.toString()) + shape(node) + "]";
    }

    private static String shape(Node node) {
        var trouble = node.isTrouble() ? ",dashed" : "";
        return switch (node.form()) {
            case SCENE ->
                node.asks().isEmpty()
                        ? ", style=\"rounded" + trouble + "\""
                        : ", shape=component, style=\"" + trouble.replace(",", "") + "\"";
            case STORYLET -> ", shape=note, style=\"" + trouble.replace(",", "") + "\"";
            case POOL -> ", shape=hexagon, style=\"\"";
            case ENDING -> ", shape=doubleoctagon, style=\"" + trouble.replace(",", "") + "\"";
        };
    }

    private static String link(Link link) {
        var look =
                switch (link.kind()) {
                    case NEXT, END -> ", style=bold";
                    case DETOUR -> ", style=dashed, dir=both, arrowtail=odot";
                    case OFFER, FALLBACK -> ", style=dotted";
                    case RIGHT, PARTLY, WRONG -> ", arrowhead=empty";
                    case CHOICE, REPLY -> "";
                };
        return quoted(link.from()) + " -> " + quoted(link.to()) + " [label="
                + quoted(Label.cut(Caption.of(link), LONGEST)) + look + "]";
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
