package summit.load;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import summit.story.Effect;
import summit.story.Expression;
import summit.story.Kind;
import summit.story.Story;

/**
 * Reads conditions and effects that stand outside a pack, such as in a plan or at an author's console, against a story: ids
 * and types are checked as they are inside.
 */
public final class Phrases {
    private final Story story;

    /** For phrases about this story. */
    public Phrases(Story story) {
        this.story = story;
    }

    /** A phrase that means nothing; the message says why and what to do. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    /** The condition; {@code visits()} in it means the scene where play is. */
    public Expression condition(String written) throws Unreadable {
        return read(written, expressions -> Optional.of(expressions.condition(words(written))));
    }

    /** The effect. */
    public Effect effect(String written) throws Unreadable {
        return read(written, expressions -> new Effects(expressions).effect(words(written)));
    }

    private <T> T read(String written, Function<Expressions, Optional<T>> reader) throws Unreadable {
        var findings = new Findings();
        var index = index(findings, words(written).place());
        var variables = new Variables(findings);
        story.manifest().variables().values().forEach(variables::add);
        var reading = new Reading(findings, index, Translation.none());
        var read = reader.apply(new Expressions(reading, variables, ""));
        if (read.isPresent() && findings.errors() == 0) {
            return read.get();
        }
        throw new Unreadable(findings.all().stream()
                .map(found -> found.message() + (found.hint().isEmpty() ? "" : " " + found.hint()))
                .collect(Collectors.joining(" ")));
    }

    private static Node.Words words(String written) {
        return new Node.Words(Place.root(new Source("", written)), written, written);
    }

    /** The story's ids, as if they had just been declared. */
    private Index index(Findings findings, Place place) {
        var index = new Index(findings);
        story.manifest().variables().keySet().forEach(id -> index.declare(Thing.VARIABLE, id, place));
        story.manifest().contents().topics().forEach(topic -> index.declare(Thing.TOPIC, topic.id(), place));
        for (var scene : story.scenes().values()) {
            index.declare(Thing.SCENE, scene.id(), place);
            var exits = scene.exits();
            exits.choices().forEach(choice -> index.choice(scene.id(), choice.id(), place));
            exits.fallback().ifPresent(last -> index.choice(scene.id(), last.id(), place));
            exits.offers().stream()
                    .flatMap(offers -> story.storylets(offers.tag()).stream())
                    .forEach(storylet -> index.choice(scene.id(), storylet.id(), place));
        }
        for (var question : story.questions().values()) {
            index.declare(Thing.QUESTION, question.id(), place);
            if (question.kind() instanceof Kind.Single single) {
                single.options().forEach(option -> index.option(question.id(), option.id()));
            } else if (question.kind() instanceof Kind.Multiple multiple) {
                multiple.options().forEach(option -> index.option(question.id(), option.id()));
            } else if (question.kind() instanceof Kind.TrueFalse) {
                index.option(question.id(), "true");
                index.option(question.id(), "false");
            }
        }
        return index;
    }
}
