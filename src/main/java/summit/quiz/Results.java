package summit.quiz;

import java.time.Duration;
import java.util.List;
import summit.story.Question;

/**
 * What came out of a session: the questions asked, who answered what, and how hands were raised. A session in which only hands
 * were counted has no scripts, and nothing in it tells one pupil from another.
 */
public record Results(
        Occasion occasion, Duration length, List<Question> questions, List<Script> scripts, List<Poll> polls) {
    public Results {
        questions = List.copyOf(questions);
        scripts = List.copyOf(scripts);
        polls = List.copyOf(polls);
    }
}
