package summit.author.map;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import summit.author.Written;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Expression;
import summit.story.Scene;
import summit.story.Verdict;

/** The ways out of one scene, in the order in which play comes upon them: questions, {@code next}, choices, the end. */
final class Ways {
    private final Scene scene;
    private final Written written;
    private final List<Link> links = new ArrayList<>();

    Ways(Written written, Scene scene) {
        this.written = written;
        this.scene = scene;
    }

    List<Link> links() {
        scene.asks().forEach(this::consequences);
        scene.exits().next().forEach(way -> add(way.to(), Link.Kind.NEXT, "", "", way.condition()));
        var choices = scene.exits().choices();
        for (var i = 0; i <= choices.size(); i++) {
            for (var offers : scene.exits().offers()) {
                if (offers.position() == i) {
                    add(Node.POOL + offers.tag(), Link.Kind.OFFER, "", "", Expression.TRUE);
                }
            }
            if (i < choices.size()) {
                choice(choices.get(i));
            }
        }
        scene.exits()
                .fallback()
                .ifPresent(last ->
                        add(last.to(), Link.Kind.FALLBACK, last.id(), written.line(last.text()), Expression.TRUE));
        scene.exits().end().forEach(end -> add(Node.END + end.ending(), Link.Kind.END, "", "", end.condition()));
        return links;
    }

    private void consequences(Ask ask) {
        for (var verdict : Verdict.values()) {
            var to = ask.consequences().of(verdict).to();
            if (!to.isEmpty()) {
                add(to, kind(verdict), ask.question(), "", Expression.TRUE);
            }
        }
    }

    private static Link.Kind kind(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> Link.Kind.RIGHT;
            case PARTLY -> Link.Kind.PARTLY;
            case WRONG -> Link.Kind.WRONG;
        };
    }

    private void add(String to, Link.Kind kind, String id, String words, Expression condition) {
        var marks = new TreeSet<Link.Mark>();
        if (!condition.equals(Expression.TRUE)) {
            marks.add(Link.Mark.CONDITIONAL);
        }
        links.add(new Link(scene.id(), to, kind, id, words, written.condition(condition), "", marks));
    }

    private void choice(Choice choice) {
        var marks = new TreeSet<Link.Mark>();
        if (choice.once()) {
            marks.add(Link.Mark.ONCE);
        }
        if (!choice.gate().locked().isEmpty()) {
            marks.add(Link.Mark.LOCKED);
        } else if (!choice.gate().condition().equals(Expression.TRUE)) {
            marks.add(Link.Mark.CONDITIONAL);
        }
        var led = choice.way().accept(new Leads());
        links.add(new Link(
                scene.id(),
                led.to(),
                led.kind(),
                choice.id(),
                written.line(choice.text()),
                written.condition(choice.gate().condition()),
                led.back(),
                marks));
    }

    private record Led(String to, Link.Kind kind, String back) {}

    private final class Leads implements Choice.Visitor<Led> {
        @Override
        public Led to(Choice.To to) {
            return new Led(to.scene(), Link.Kind.CHOICE, "");
        }

        @Override
        public Led detour(Choice.Detour detour) {
            return new Led(detour.scene(), Link.Kind.DETOUR, detour.back());
        }

        @Override
        public Led reply(Choice.Reply reply) {
            return new Led(scene.id(), Link.Kind.REPLY, "");
        }
    }
}
