package summit.cli;

import java.util.ArrayList;
import java.util.List;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.engine.Offered;
import summit.marking.Fraction;
import summit.marking.Marking;
import summit.marking.ResponseWords;
import summit.story.Story;

/** A play that starts at a state, in words that a person can follow: choices by their texts, answers by how good they are. */
record PlayWords(Story story, GameState start) {

    /** As much of a play as anybody reads through. */
    private static final int BRIEF = 60;

    /** The play on one line; what is done several times on end is said once. */
    String of(List<Command> play) {
        var parts = parts(play);
        return parts.isEmpty() ? "nothing need be done" : String.join(", ", parts);
    }

    /** The same, or its beginning where it is long, and how much there is of the rest. */
    String briefly(List<Command> play) {
        var parts = parts(play);
        return parts.size() <= BRIEF
                ? of(play)
                : String.join(", ", parts.subList(0, BRIEF)) + " and " + (parts.size() - BRIEF)
                        + " steps more, which --plays shows";
    }

    private List<String> parts(List<Command> play) {
        var parts = new ArrayList<String>();
        var times = 0;
        var last = "";
        var state = start;
        for (var command : play) {
            var words = command.accept(new Words(story, state));
            if (!words.equals(last) && times > 0) {
                parts.add(repeated(last, times));
                times = 0;
            }
            last = words;
            times++;
            state = Engine.step(story, state, command).state();
        }
        if (times > 0) {
            parts.add(repeated(last, times));
        }
        return parts;
    }

    private static String repeated(String words, int times) {
        return times == 1 ? words : words + " (" + times + " times)";
    }

    private record Words(Story story, GameState state) implements Command.Visitor<String> {
        @Override
        public String choose(Command.Choose choose) {
            return "\""
                    + Engine.offered(story, state).stream()
                            .filter(offered -> offered.id().equals(choose.choice()))
                            .map(Offered::text)
                            .findFirst()
                            .orElse(choose.choice())
                    + "\"";
        }

        @Override
        public String answer(Command.Answer answer) {
            var question = story.question(state.open().orElseThrow().question());
            var fraction = Marking.mark(question, answer.response()).fraction();
            if (fraction.equals(Fraction.ZERO)) {
                return "answer wrongly";
            }
            return (fraction.equals(Fraction.ONE) ? "answer rightly" : "answer partly rightly") + " ("
                    + ResponseWords.of(question, answer.response()) + ")";
        }

        @Override
        public String hint() {
            return "ask for the hint";
        }

        @Override
        public String sources() {
            return "look at the sources";
        }

        @Override
        public String skip() {
            return "skip the question";
        }
    }
}
