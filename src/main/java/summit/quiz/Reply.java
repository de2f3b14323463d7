package summit.quiz;

import java.time.Duration;
import java.util.Optional;
import summit.marking.Fraction;
import summit.story.Response;

/**
 * A first answer to a question: what was said, how far it was right, how long it took, and how sure whoever gave it was.
 * Help, later tries and speed are no part of it, so that statistics speak of the question alone.
 */
public record Reply(Response response, Fraction fraction, Duration taken, Optional<Confidence> confidence) {}
