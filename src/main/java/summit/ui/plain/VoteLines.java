package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import summit.marking.Marking;
import summit.marking.TypedAnswer;
import summit.quiz.room.Asked;
import summit.quiz.room.Lesson;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Verdict;
import summit.ui.Cells;

/** How a class voted on a question with options, as labelled bars. */
final class VoteLines {
    /** Columns of a bar that stands for all hands. */
    private static final int BAR = 20;

    /** Columns for the letter before an option's text, and for the numbers behind its bar. */
    private static final int AROUND = 31;

    private static final int LEAST_TEXT = 8;

    private final Question question;
    private final List<Kind.Item> options;
    private final int width;

    VoteLines(Lesson lesson, Question question, int width) {
        this.question = question;
        this.options = lesson.shown(question).options();
        this.width = width;
    }

    /** Hands for each option, in the order shown. */
    List<Integer> counts(Asked.Vote vote) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> (vote.hands().isEmpty() ? 0 : vote.hands().get(i))
                        + said(vote, options.get(i).id()))
                .toList();
    }

    private static int said(Asked.Vote vote, String option) {
        return (int) vote.said().values().stream()
                .filter(said -> said.response().equals(new Response.Pick(option))
                        || said.response() instanceof Response.Truth truth
                                && option.equals(Boolean.toString(truth.value())))
                .count();
    }

    /** The bars of one vote; the right option is named once it may be. */
    List<String> bars(Asked.Vote vote, boolean told) {
        var counts = counts(vote);
        var all = Math.max(1, counts.stream().mapToInt(Integer::intValue).sum());
        var room = Math.max(LEAST_TEXT, width - BAR - AROUND);
        var longest = Math.min(
                room,
                options.stream()
                        .mapToInt(option -> Cells.columns(option.text()))
                        .max()
                        .orElse(0));
        var lines = new ArrayList<String>();
        for (var i = 0; i < options.size(); i++) {
            // Rounded up, so that a single hand is seen.
            var bar = "#".repeat((counts.get(i) * BAR + all - 1) / all);
            var text = Cells.clip(options.get(i).text(), longest);
            lines.add(letter(i) + ". " + text + " ".repeat(longest - Cells.columns(text)) + " " + bar
                    + (bar.isEmpty() ? "" : " ") + counts.get(i) + ", " + Math.round(100.0 * counts.get(i) / all)
                    + " per cent" + (told && isRight(options.get(i).id()) ? ", right" : ""));
        }
        return lines;
    }

    private boolean isRight(String option) {
        return Marking.mark(question, response(question, option)).verdict() == Verdict.RIGHT;
    }

    /** The response that an option stands for. */
    static Response response(Question question, String option) {
        return question.kind() instanceof Kind.TrueFalse
                ? new Response.Truth(Boolean.parseBoolean(option))
                : new Response.Pick(option);
    }

    /** The letter of an option, as it is read out. */
    static String letter(int place) {
        return TypedAnswer.letter(place).toUpperCase(Locale.ROOT);
    }
}
