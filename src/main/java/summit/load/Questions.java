package summit.load;

import java.util.Optional;
import summit.story.Moment;
import summit.story.Question;

/** Reads questions. */
final class Questions {
    private final Reading reading;
    private final LedgerPart ledger;
    private final Optional<Moment> asOf;
    private final boolean strict;

    /** {@code asOf} is the manifest's date of telling; with a strict ledger each question needs facts. */
    Questions(Reading reading, LedgerPart ledger, Optional<Moment> asOf, boolean strict) {
        this.reading = reading;
        this.ledger = ledger;
        this.asOf = asOf;
        this.strict = strict;
    }

    Question read(Node node) {
        var type = type(node);
        var entries =
                Entries.of(reading, node, Shape.QUESTION, Shape.questionTypes().get(type));
        var id = entries.id();
        entries.was("question", "", id);
        entries.word("type", Shape.SINGLE, Shape.questionTypes());
        var key = "question." + id + ".";
        return new Question(
                id,
                new Kinds(reading, entries, id).read(type),
                new Question.Wording(
                        entries.shown("prompt", key + "prompt"),
                        entries.shown("explain", key + "explain"),
                        entries.shown("hint", key + "hint"),
                        entries.shown("again", key + "again"),
                        entries.shown("discuss", key + "discuss"),
                        entries.refer("art", Thing.PICTURE, "shows picture")),
                new Question.Grading(
                        entries.number("points", 1, 1, 1000),
                        entries.number("tries", 1, 1, 100),
                        entries.number("retry", 50, 0, 100)),
                reference(entries),
                press(entries, key));
    }

    /** The type, or {@code single} where it is unknown; that is reported elsewhere. */
    private static String type(Node node) {
        return node instanceof Node.Fields fields
                        && fields.fields().get("type") instanceof Node.Words words
                        && Shape.questionTypes().containsKey(words.value())
                ? words.value()
                : "single";
    }

    private Question.Reference reference(Entries entries) {
        var date = Dates.read(reading, entries, "asOf");
        var facts = ledger.cited(entries, () -> date.or(() -> asOf));
        var source = entries.plain("source");
        if (!entries.has("facts") && (strict || source.isEmpty())) {
            reading.findings()
                    .add(
                            Code.NO_SOURCE,
                            entries.place("id"),
                            entries.name() + " does not say what its answer rests on.",
                            strict
                                    ? "The ledger is strict: add \"facts\": [\"...\"]."
                                    : "Add \"source\": \"...\" or \"facts\": [\"...\"].");
        } else if (entries.has("facts") && entries.strings("facts").isEmpty() && (strict || source.isEmpty())) {
            reading.findings().add(Code.NO_SOURCE, entries.place("facts"), entries.name() + " cites no fact.", "");
        }
        return new Question.Reference(
                entries.refer("topic", Thing.TOPIC, "belongs to topic"),
                entries.number("level", 1, 1, 3),
                entries.names("tags"),
                facts,
                source,
                date.or(() -> asOf));
    }

    private Question.Press press(Entries question, String key) {
        var card = question.shown("card", key + "card");
        if (!question.has("print")) {
            return new Question.Press(card, "", "", "");
        }
        var print = Entries.of(reading, question.node("print").orElseThrow(), Shape.PRINT);
        return new Question.Press(
                card,
                print.shown("right", key + "print.right"),
                print.shown("partly", key + "print.partly"),
                print.shown("wrong", key + "print.wrong"));
    }
}
