package summit.quiz.solo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.marking.Fraction;
import summit.marking.Mark;
import summit.quiz.Confidence;
import summit.story.Response;

/** What was done with one question: the answers, the earliest first, the hint, the flag, and the time it was in sight. */
public record Work(List<Answer> answers, boolean hinted, boolean flagged, Duration seen) {
    static final Work NONE = new Work(List.of(), false, false, Duration.ZERO);

    public Work {
        answers = List.copyOf(answers);
    }

    /** An answer, how far it was right, how sure it was, whether a hint had been read, how long the question had been in sight, and when that was. */
    public record Answer(
            Response response,
            Mark mark,
            Optional<Confidence> confidence,
            boolean hinted,
            Duration taken,
            Instant at) {}

    /** The last answer, if any. */
    public Optional<Answer> last() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }

    /** The first answer, if any: what statistics count. */
    public Optional<Answer> first() {
        return answers.stream().findFirst();
    }

    Work answered(Answer answer) {
        var more = new ArrayList<>(answers);
        more.add(answer);
        return new Work(more, hinted, flagged, seen);
    }

    Work answeredInstead(Answer answer) {
        return new Work(List.of(answer), hinted, flagged, seen);
    }

    Work withHint() {
        return new Work(answers, true, flagged, seen);
    }

    Work withFlag(boolean up) {
        return new Work(answers, hinted, up, seen);
    }

    Work seenFor(Duration more) {
        return new Work(answers, hinted, flagged, seen.plus(more));
    }

    /**
     * The share of the points that the last answer keeps: {@code retry} per cent of them for each answer before it, and {@code hint} per cent if
     * a hint had been read.
     */
    public Fraction kept(int retry, int hint) {
        var kept = last().filter(Answer::hinted).isPresent() ? new Fraction(hint, 100) : Fraction.ONE;
        for (var i = 1; i < answers.size(); i++) {
            kept = kept.times(new Fraction(retry, 100));
        }
        return kept;
    }
}
