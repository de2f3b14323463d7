package summit.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.pcollections.ConsPStack;
import org.pcollections.TreePVector;
import summit.engine.ById;
import summit.engine.GameState;
import summit.engine.GameState.Answers;
import summit.engine.GameState.Closing;
import summit.engine.GameState.Memory;
import summit.engine.GameState.Position;
import summit.engine.GameState.Progress;
import summit.engine.GameState.Sitting;
import summit.engine.Renaming;
import summit.engine.Score;
import summit.marking.Mark;
import summit.marking.Marking;
import summit.save.Changes.Change;
import summit.story.Story;
import summit.story.Variable;
import tools.jackson.databind.JsonNode;

/**
 * Brings a kept state into the story as it is now: things renamed get their present names, things gone are left out, new
 * variables get their first value, values out of range the nearest one. What changes is noted. For a state of this very
 * story it is the state itself, and nothing is noted.
 */
final class Migration {
    private final Story story;
    private final Renaming renaming;
    private final Rest rest;
    private final Changes changes;

    Migration(Story story, Changes changes) {
        this.story = story;
        this.renaming = new Renaming(story);
        this.rest = new Rest(story);
        this.changes = changes;
    }

    /** The state in the present story. Its scene may be one that the story does not have. */
    GameState state(Snapshot kept) {
        var old = kept.state();
        var answers = answers(old.answers());
        var position = position(old.position());
        return new GameState(
                old.origin(),
                old.turn(),
                position,
                new Memory(
                        variables(kept.variables()),
                        visits(old.memory().visits(), position.scene()),
                        chosen(old.memory().chosen())),
                answers,
                old.open().flatMap(sitting -> open(position, answers, sitting)));
    }

    /** The place in the present story. Its scene may be one that the story does not have. */
    Position position(Position old) {
        var scene = renaming.scene(old.scene());
        var returns = new ArrayList<String>();
        old.returns().stream()
                .map(renaming::scene)
                .filter(story.scenes()::containsKey)
                .forEach(returns::add);
        var outermost = returns.isEmpty() ? scene : returns.get(returns.size() - 1);
        if (rest.leadsBack(outermost)) {
            // Without it an "@return" would have nowhere to go; no detour begins before the start scene.
            returns.add(story.manifest().start());
        }
        var ending = old.ending().map(renaming::ending);
        ending.filter(id -> !story.manifest().endings().containsKey(id))
                .ifPresent(id -> changes.found(Change.NO_ENDING, id));
        return new Position(
                scene, ConsPStack.from(returns), ending.filter(story.manifest().endings()::containsKey));
    }

    private ById<Integer> visits(Map<String, Integer> old, String present) {
        var visits = ById.<Integer>empty();
        for (var entry : old.entrySet()) {
            var scene = renaming.scene(entry.getKey());
            if (story.scenes().containsKey(scene)) {
                visits = visits.plus(scene, visits.getOrDefault(scene, 0) + entry.getValue());
            } else {
                changes.found(Change.NO_SCENE, entry.getKey());
            }
        }
        // Texts are chosen by the number of visits; nobody is where they never came.
        return story.scenes().containsKey(present)
                ? visits.plus(present, Math.max(1, visits.getOrDefault(present, 0)))
                : visits;
    }

    private ById<Integer> chosen(Map<String, Integer> old) {
        var chosen = ById.<Integer>empty();
        for (var entry : old.entrySet()) {
            var dot = Math.max(0, entry.getKey().indexOf('.'));
            var scene = renaming.scene(entry.getKey().substring(0, dot));
            var choice = renaming.choice(
                    scene,
                    entry.getKey().substring(Math.min(dot + 1, entry.getKey().length())));
            if (choice.isPresent()) {
                var key = scene + "." + choice.get();
                chosen = chosen.plus(key, chosen.getOrDefault(key, 0) + entry.getValue());
            } else {
                changes.found(Change.NO_CHOICE, entry.getKey());
            }
        }
        return chosen;
    }

    private ById<Integer> variables(SortedMap<String, JsonNode> old) {
        var values = ById.<Integer>empty();
        for (var entry : old.entrySet()) {
            var id = renaming.variable(entry.getKey());
            var variable = story.manifest().variables().get(id);
            if (variable == null || variable.isComputed()) {
                changes.found(Change.NO_VARIABLE, entry.getKey());
            } else {
                values = values.plus(id, value(variable, entry.getValue()));
            }
        }
        for (var variable : story.manifest().variables().values()) {
            if (!variable.isComputed() && !values.containsKey(variable.id())) {
                changes.found(Change.NEW_VARIABLE, variable.id());
                values = values.plus(variable.id(), variable.start());
            }
        }
        return values;
    }

    private int value(Variable variable, JsonNode kept) {
        var value = variable.domain().accept(new Value(variable.id(), kept));
        if (value.isEmpty()) {
            changes.found(Change.UNREADABLE, variable.id());
            return variable.start();
        }
        return value.getAsInt();
    }

    /** The number for a kept value; empty if it is not of the variable's type. */
    private final class Value implements Variable.Visitor<OptionalInt> {
        private final String id;
        private final JsonNode kept;

        Value(String id, JsonNode kept) {
            this.id = id;
            this.kept = kept;
        }

        @Override
        public OptionalInt whole(Variable.Whole whole) {
            if (!kept.isIntegralNumber() || !kept.canConvertToLong()) {
                return OptionalInt.empty();
            }
            var value = whole.clamp(kept.longValue());
            if (value != kept.longValue()) {
                changes.found(Change.CLAMPED, id);
            }
            return OptionalInt.of(value);
        }

        @Override
        public OptionalInt truth(Variable.Truth truth) {
            return kept.isBoolean() ? OptionalInt.of(kept.booleanValue() ? 1 : 0) : OptionalInt.empty();
        }

        @Override
        public OptionalInt oneOf(Variable.OneOf oneOf) {
            var place = kept.isString() ? place(oneOf.members(), kept.stringValue()) : -1;
            return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
        }

        @Override
        public OptionalInt setOf(Variable.SetOf setOf) {
            if (!kept.isArray()) {
                return OptionalInt.empty();
            }
            var bits = 0;
            for (var member : kept) {
                var place = member.isString() ? place(setOf.members(), member.stringValue()) : -1;
                if (place < 0) {
                    changes.found(Change.CLAMPED, id);
                } else {
                    bits |= 1 << place;
                }
            }
            return OptionalInt.of(bits);
        }

        @Override
        public OptionalInt computed(Variable.Computed computed) {
            return OptionalInt.empty();
        }

        private int place(List<Variable.Member> members, String old) {
            var ids = members.stream().map(Variable.Member::id).toList();
            return ids.contains(old) ? ids.indexOf(old) : ids.indexOf(renaming.member(id, old));
        }
    }

    private Answers answers(Answers old) {
        var met = ById.<Progress>empty();
        for (var entry : old.met().entrySet()) {
            var id = renaming.question(entry.getKey());
            if (!story.questions().containsKey(id)) {
                changes.found(Change.NO_QUESTION, entry.getKey());
                continue;
            }
            var progress = entry.getValue();
            var closing = progress.closing().flatMap(kept -> closing(id, kept));
            if (progress.closing().isPresent() && closing.isEmpty()) {
                changes.found(Change.OTHER_QUESTION, id);
                progress = new Progress(0, false, false, Optional.empty());
            }
            met = met.plus(id, new Progress(progress.tries(), progress.hinted(), progress.sourced(), closing));
        }
        var closed = met;
        var order = old.order().stream()
                .map(renaming::question)
                .filter(id -> closed.containsKey(id) && closed.get(id).closing().isPresent())
                .distinct()
                .toList();
        return new Answers(met, TreePVector.from(order));
    }

    /** How a question closed, with the present ids; empty if that answer no longer fits the question. */
    private Optional<Closing> closing(String id, Closing old) {
        var question = story.question(id);
        var response = renaming.response(question, old.response());
        var now = new Closing(
                response, new Mark(old.mark().fraction(), old.mark().because()), old.kept(), old.revealed());
        return Marking.misfit(question, response).isEmpty() && canBeScored(id, now)
                ? Optional.of(now)
                : Optional.empty();
    }

    /** Fractions that an edited file makes up may be too fine to be multiplied. */
    private boolean canBeScored(String id, Closing closing) {
        try {
            var score = Score.of(story, id, closing);
            return score.thousandths() >= 0 && score.thousandths() <= score.outOf();
        } catch (IllegalArgumentException | ArithmeticException tooFine) {
            return false;
        }
    }

    /** How questions closed, by their present ids; those gone are left out without a word. */
    ById<Closing> closings(Map<String, Closing> old) {
        var closings = ById.<Closing>empty();
        for (var entry : old.entrySet()) {
            var id = renaming.question(entry.getKey());
            if (story.questions().containsKey(id)) {
                var closing = closing(id, entry.getValue());
                closings = closing.isPresent() ? closings.plus(id, closing.get()) : closings;
            }
        }
        return closings;
    }

    /** The open question at its present place in the scene; empty if it is not asked there any more. */
    private Optional<Sitting> open(Position position, Answers answers, Sitting old) {
        var scene = story.scenes().get(position.scene());
        var id = renaming.question(old.question());
        if (scene == null
                || answers.closing(id).isPresent()
                || position.ending().isPresent()) {
            return Optional.empty();
        }
        var asks = scene.asks();
        if (old.place() < asks.size() && asks.get(old.place()).question().equals(id)) {
            return Optional.of(new Sitting(id, old.place()));
        }
        for (var i = 0; i < asks.size(); i++) {
            if (asks.get(i).question().equals(id)) {
                return Optional.of(new Sitting(id, i));
            }
        }
        return Optional.empty();
    }
}
