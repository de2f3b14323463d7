package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Result;
import summit.marking.Marking;
import summit.marking.ResponseWords;
import summit.story.Question;
import summit.story.Verdict;
import summit.ui.toolkit.Pairing;

/** What is said of an answer, in lines. */
final class AnswerWords {
    private AnswerWords() {}

    /** The answer as it was given, and what may be said of it now. */
    static List<String> feedback(Question question, Result result) {
        var lines = new ArrayList<String>();
        given(question, result).ifPresent(lines::add);
        lines.add(
                switch (result.stage()) {
                    case AGAIN ->
                        "Not quite. "
                                + (result.triesLeft() == 1 ? "One try is" : result.triesLeft() + " tries are")
                                + " left.";
                    case KEPT -> "Whether it is right is told later.";
                    case TOLD -> verdict(result);
                });
        if (result.stage() == Result.Stage.AGAIN) {
            add(lines, question.wording().again());
            lines.addAll(result.mark().because());
        }
        return lines;
    }

    /** The answer said back; not pairs, of which the wrong ones are told one by one. */
    static Optional<String> given(Question question, Result result) {
        return Pairing.of(question, result.response()).isPresent()
                ? Optional.empty()
                : Optional.of("Your answer: " + ResponseWords.of(question, result.response()));
    }

    /** Whether a told answer was right. */
    static String verdict(Result result) {
        return switch (result.mark().verdict()) {
            case RIGHT -> "Correct.";
            case PARTLY ->
                "Partly correct: " + Math.round(100 * result.mark().fraction().value()) + " per cent.";
            case WRONG -> "Not correct.";
        };
    }

    /** What was wrong with a told answer, what is right, and why. */
    static List<String> reasons(Question question, Result result) {
        var lines = new ArrayList<String>();
        Marking.remark(question, result.response()).ifPresent(lines::add);
        if (result.mark().verdict() != Verdict.RIGHT) {
            lines.addAll(result.mark().because());
            Pairing.of(question, result.response())
                    .ifPresentOrElse(
                            pairing -> lines.addAll(pairing.sentences()),
                            () -> lines.add("The answer: " + Marking.answer(question)));
        }
        add(lines, question.wording().explain());
        return lines;
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
