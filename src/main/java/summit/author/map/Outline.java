package summit.author.map;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A map as indented lines: groups, their nodes, and under each what it asks and where it leads. */
public record Outline(StoryMap map) {

    /** The lines, of any width. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(map.title());
        var onward = map.onward();
        var groups = map.groups();
        groups.forEach((group, nodes) -> {
            lines.add("");
            if (groups.size() > 1) {
                lines.add(group.isEmpty() ? "Elsewhere" : group);
            }
            for (var node : nodes) {
                lines.add("  " + heading(node));
                node.asks().forEach(asked -> lines.add("    " + asked(asked)));
                onward.get(node.id()).forEach(link -> lines.add("    " + link(link)));
            }
        });
        return lines;
    }

    /** A node in a line. */
    public static String heading(Node node) {
        var words = new StringJoiner("  ");
        words.add(node.name());
        if (!node.title().isEmpty()) {
            words.add("\"" + node.title() + "\"");
        }
        var marks = new StringJoiner(", ", "[", "]").setEmptyValue("");
        if (node.form() != Node.Form.SCENE) {
            marks.add(node.form().word());
        }
        node.marks().forEach(mark -> marks.add(mark.isTrouble() ? "! " + mark.word() : mark.word()));
        return marks.length() == 0
                ? words.toString()
                : words.add(marks.toString()).toString();
    }

    /** A question put, in a line. */
    public static String asked(Node.Asked asked) {
        return "? asks " + asked.question()
                + (asked.later() ? ", told later" : "")
                + (asked.condition().isEmpty() ? "" : ", if " + asked.condition());
    }

    /** A link in a line. */
    public static String link(Link link) {
        var words = new StringBuilder(link.kind().word());
        if (!link.id().isEmpty()) {
            words.append(' ').append(link.id());
        }
        if (!link.words().isEmpty()) {
            words.append(" \"").append(link.words()).append('"');
        }
        if (!link.isReply()) {
            words.append(" -> ").append(link.isBack() ? "back from the detour" : Node.name(link.to()));
        }
        if (!link.back().isEmpty()) {
            words.append(", then ").append(link.back());
        }
        link.marks().stream()
                .filter(mark -> mark != Link.Mark.CONDITIONAL && mark != Link.Mark.LOCKED)
                .forEach(mark -> words.append(mark.isTrouble() ? ", ! " : ", ").append(mark.word()));
        if (!link.condition().isEmpty()) {
            words.append(link.marks().contains(Link.Mark.LOCKED) ? ", locked unless " : ", if ")
                    .append(link.condition());
        }
        return words.toString();
    }
}
