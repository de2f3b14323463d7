package summit.author.map;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What is written in a node and beside a link when the map is drawn. */
final class Caption {
    private Caption() {}

    /** The lines in a node: its title, its id and what it is, and what it asks. */
    static List<String> of(Node node) {
        var lines = new ArrayList<String>();
        var what = new StringJoiner(" · ");
        if (!node.title().isEmpty()) {
            lines.add(node.title());
            what.add(node.name());
        } else {
            lines.add(node.name());
        }
        if (node.form() != Node.Form.SCENE) {
            what.add(node.form().word());
        }
        node.marks().forEach(mark -> what.add(mark.isTrouble() ? "! " + mark.word() : mark.word()));
        if (what.length() > 0) {
            lines.add(what.toString());
        }
        node.asks().forEach(asked -> lines.add("? " + asked.question()));
        return lines;
    }

    /** The lines in a node on a map whose lines lead away: as above, and then what stays there or ends a detour and is special. */
    static List<String> of(Node node, List<Link> onward) {
        var lines = of(node);
        onward.stream()
                .filter(link -> link.isReply() || link.isBack() && !link.marks().isEmpty())
                .forEach(link -> lines.add((link.isBack() ? "returns: " : "") + of(link)));
        return lines;
    }

    /** The words beside a link: what is chosen, or what happens; and what is special about it. */
    static String of(Link link) {
        var words = new StringJoiner(" · ");
        words.add(link.kind() == Link.Kind.CHOICE ? link.id() : (link.kind().word() + " " + link.id()).strip());
        if (!link.back().isEmpty() && !link.back().equals(link.from())) {
            words.add("then " + link.back());
        }
        link.marks().forEach(mark -> words.add(mark.isTrouble() ? "! " + mark.word() : mark.word()));
        return words.toString();
    }
}
