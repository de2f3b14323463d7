package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import summit.story.Ask;
import summit.story.Expression;
import summit.story.Help;
import summit.story.Moment;
import summit.story.Question;
import summit.story.Scene;

/** Reads scenes. */
final class Scenes {
    private final Reading reading;
    private final Variables variables;
    private final Told told;
    private final SortedMap<String, Question> questions;

    /** What the manifest says that every scene inherits, and the ledger it cites. */
    record Told(LedgerPart ledger, Optional<Moment> asOf, Help sources, Help hint) {}

    Scenes(Reading reading, Variables variables, Told told, SortedMap<String, Question> questions) {
        this.reading = reading;
        this.variables = variables;
        this.told = told;
        this.questions = questions;
    }

    Scene read(Node node) {
        var before = reading.findings().errors();
        var entries = Entries.of(reading, node, Shape.SCENE);
        var id = entries.id();
        entries.was("scene", "", id);
        var key = "scene." + id + ".";
        var expressions = new Expressions(reading, variables, id);
        var asOf = Dates.read(reading, entries, "asOf").or(told::asOf);
        var scene = new Scene(
                id,
                new Scene.Setting(
                        entries.shown("title", key + "title"),
                        entries.refer("place", Thing.PLACE, "is at place"),
                        entries.refer("art", Thing.PICTURE, "shows picture"),
                        told.ledger().cited(entries, () -> asOf),
                        entries.names("tags"),
                        asOf),
                new Texts(expressions).read(entries, "text", key + "text"),
                new Effects(expressions).read(entries, "do"),
                asks(entries, expressions, key, asOf),
                new Exits(expressions, entries, key).read());
        new ExitRules(reading, entries, scene).check(reading.findings().errors() == before);
        return scene;
    }

    private List<Ask> asks(Entries scene, Expressions expressions, String key, Optional<Moment> asOf) {
        var nodes = scene.node("ask").orElse(null) instanceof Node.Items
                ? scene.list("ask")
                : scene.node("ask").stream().toList();
        var asks = new ArrayList<Ask>();
        for (var node : nodes) {
            asks.add(ask(Entries.of(reading, node, Shape.ASK), expressions, key + "ask.", asOf));
        }
        return asks;
    }

    private Ask ask(Entries entries, Expressions expressions, String key, Optional<Moment> asOf) {
        var question = entries.refer("question", Thing.QUESTION, "puts the question");
        toldEarlier(entries, question, asOf);
        var wrong = consequence(entries, "wrong", expressions, key + question + ".");
        var helps = new Helps(expressions);
        return new Ask(
                question,
                expressions.condition(entries, "if"),
                entries.word("reveal", false, Map.of("now", false, "later", true)),
                new Ask.Consequences(
                        consequence(entries, "right", expressions, key + question + "."),
                        entries.has("partly")
                                ? consequence(entries, "partly", expressions, key + question + ".")
                                : wrong,
                        wrong),
                helps.sources(entries, told.sources(), key + question + "."),
                helps.hint(entries, told.hint(), key + question + "."));
    }

    /** "{@code asOf}: the date of telling of this question; a scene told earlier may not ask it." */
    private void toldEarlier(Entries ask, String id, Optional<Moment> scene) {
        var question = Optional.ofNullable(questions.get(id))
                .flatMap(found -> found.reference().asOf());
        if (question.isPresent() && scene.isPresent() && question.get().compareTo(scene.get()) > 0) {
            reading.findings()
                    .add(
                            Code.TOLD_TOO_EARLY,
                            ask.place("question"),
                            "the scene is told on " + scene.get().written() + ", but question " + Quoted.of(id)
                                    + " belongs to " + question.get().written() + ".",
                            "Give the scene \"asOf\": \"" + question.get().written() + "\", or ask it later.");
        }
    }

    private Ask.Consequence consequence(Entries ask, String key, Expressions expressions, String begin) {
        var node = ask.node(key);
        if (node.isEmpty()) {
            return Ask.Consequence.NONE;
        }
        var entries = Entries.of(reading, node.get(), Shape.CONSEQUENCE);
        return new Ask.Consequence(
                new Effects(expressions).read(entries, "do"),
                new Texts(expressions).read(entries, "text", begin + key + ".text"),
                new Targets(reading).read(entries, "to", "leads to"));
    }

    /** True where nothing is said. */
    static boolean isAlways(Expression condition) {
        return condition instanceof Expression.Constant constant && constant.equals(Expression.TRUE);
    }
}
