package summit.quiz.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A line of the review log: a question was met for the first time in a session, and how well it was known. */
public record Review(String question, Instant at, Recall recall) {

    /** The day, in UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** How well something was known; this is the whole list. */
    public enum Recall {
        /** It was wrong, or only partly right. */
        AGAIN,
        /** It was right with help. */
        HARD,
        /** It was right. */
        GOOD,
        /** It was right, and whoever answered was sure of it. */
        EASY
    }
}
