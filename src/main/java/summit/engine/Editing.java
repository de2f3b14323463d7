package summit.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.story.Story;
import summit.story.Variable;

/** Carries out an author's change. Whatever it leads to is a state that play can go on from, or the change is refused. */
final class Editing {
    private final Story story;
    private final GameState state;

    Editing(Story story, GameState state) {
        this.story = story;
        this.state = state;
    }

    Outcome of(Edit edit) {
        return edit instanceof Edit.Assign assign
                ? assign(assign.variable(), assign.value().strip())
                : enter(((Edit.Enter) edit).scene());
    }

    private Outcome assign(String id, String value) {
        var variable = story.manifest().variables().get(id);
        if (variable == null) {
            return refused("No variable is called \"" + id + "\".");
        }
        var read = variable.domain().accept(new Value(id, value));
        if (!read.wrong().isEmpty()) {
            return refused(read.wrong());
        }
        var memory = state.memory();
        return new Outcome(
                state.remembering(new GameState.Memory(
                        memory.variables().plus(id, read.value()), memory.visits(), memory.chosen())),
                List.of());
    }

    private Outcome enter(String id) {
        if (!story.scenes().containsKey(id)) {
            return refused("No scene is called \"" + id + "\".");
        }
        var position = state.position();
        // A scene of a detour needs somewhere to return to, and nobody went on a detour.
        var returns = position.returns().isEmpty() ? position.returns().plus(position.scene()) : position.returns();
        var free =
                state.asking(Optional.empty()).at(new GameState.Position(position.scene(), returns, Optional.empty()));
        return new Step(story, free).enter(id);
    }

    private Outcome refused(String reason) {
        return new Outcome(state, List.of(new Event.Refused(Event.Refusal.MISFIT, reason)));
    }

    /** What the words say, or why they say nothing. */
    private record Read(int value, String wrong) {
        static Read of(int value) {
            return new Read(value, "");
        }

        static Read no(String why) {
            return new Read(0, why);
        }
    }

    private record Value(String id, String words) implements Variable.Visitor<Read> {
        @Override
        public Read whole(Variable.Whole whole) {
            var wanted = "\"" + id + "\" is a whole number from " + whole.min() + " to " + whole.max() + ".";
            if (!words.matches("[+-]?[0-9]{1,10}")) {
                return Read.no(wanted);
            }
            var value = Long.parseLong(words);
            return value < whole.min() || value > whole.max() ? Read.no(wanted) : Read.of((int) value);
        }

        @Override
        public Read truth(Variable.Truth truth) {
            return switch (words) {
                case "true", "yes" -> Read.of(1);
                case "false", "no" -> Read.of(0);
                default -> Read.no("\"" + id + "\" is true or false.");
            };
        }

        @Override
        public Read oneOf(Variable.OneOf oneOf) {
            var place = place(oneOf.members(), words);
            return place < 0 ? Read.no("\"" + id + "\" is one of " + listed(oneOf.members()) + ".") : Read.of(place);
        }

        @Override
        public Read setOf(Variable.SetOf setOf) {
            var bits = 0;
            for (var word : words.equals("none") ? List.<String>of() : List.of(words.split("[, ]+"))) {
                var place = place(setOf.members(), word);
                if (place < 0) {
                    return Read.no("\"" + id + "\" holds any of " + listed(setOf.members())
                            + ", with commas between them, or none.");
                }
                bits |= 1 << place;
            }
            return Read.of(bits);
        }

        @Override
        public Read computed(Variable.Computed computed) {
            return Read.no("\"" + id + "\" is worked out from other things; change those.");
        }

        private static int place(List<Variable.Member> members, String id) {
            return members.stream().map(Variable.Member::id).toList().indexOf(id);
        }

        private static String listed(List<Variable.Member> members) {
            return members.stream().map(Variable.Member::id).collect(Collectors.joining(", "));
        }
    }
}
