package summit.quiz.room;

import java.util.List;
import java.util.stream.IntStream;
import summit.marking.Marking;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Verdict;

/** How a class voted on a question with options, counted: hands and answers together, in the order in which options are shown. */
public record Tally(Question question, List<Kind.Item> options) {
    public Tally {
        options = List.copyOf(options);
    }

    /** The votes on a question as this lesson lays it out. */
    public static Tally of(Lesson lesson, Question question) {
        return new Tally(question, lesson.shown(question).options());
    }

    /** How many were for each option. */
    public List<Integer> counts(Asked.Vote vote) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> (vote.hands().isEmpty() ? 0 : vote.hands().get(i)) + said(vote, response(i)))
                .toList();
    }

    private static int said(Asked.Vote vote, Response response) {
        return (int) vote.said().values().stream()
                .filter(said -> said.response().equals(response))
                .count();
    }

    /** How many voted. */
    public int total(Asked.Vote vote) {
        return counts(vote).stream().mapToInt(Integer::intValue).sum();
    }

    /** How many were right. */
    public int right(Asked.Vote vote) {
        var counts = counts(vote);
        return IntStream.range(0, options.size())
                .filter(this::isRight)
                .map(counts::get)
                .sum();
    }

    /** Whether the option at this place is the answer. */
    public boolean isRight(int place) {
        return Marking.mark(question, response(place)).verdict() == Verdict.RIGHT;
    }

    /** The response that the option at this place stands for. */
    public Response response(int place) {
        var option = options.get(place).id();
        return question.kind() instanceof Kind.TrueFalse
                ? new Response.Truth(Boolean.parseBoolean(option))
                : new Response.Pick(option);
    }

    /** A share in whole per cent, a half rounded up; nothing of nothing is none. */
    public static int percent(int part, int whole) {
        return whole == 0 ? 0 : (200 * part + whole) / (2 * whole);
    }
}
