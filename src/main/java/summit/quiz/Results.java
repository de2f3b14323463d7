package summit.quiz;

import java.time.Duration;
import java.util.List;
import summit.story.Question;

/**
 * What came out of a session: the questions answered, who answered what, and how hands were raised; and those of a lesson that it passed over, or left
 * voted on, of which the answer was not told. A session in which only hands were counted has no scripts, and nothing in it tells one pupil from
 * another.
 */
public record Results(
        Occasion occasion,
        Duration length,
        List<Question> questions,
        List<Script> scripts,
        List<Poll> polls,
        List<Question> untold) {
    public Results {
        questions = List.copyOf(questions);
        scripts = List.copyOf(scripts);
        polls = List.copyOf(polls);
        untold = List.copyOf(untold);
    }

    /** Of a session that told everything that it asked. */
    public Results(
            Occasion occasion, Duration length, List<Question> questions, List<Script> scripts, List<Poll> polls) {
        this(occasion, length, questions, scripts, polls, List.of());
    }
}
