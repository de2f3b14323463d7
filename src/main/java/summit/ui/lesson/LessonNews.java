package summit.ui.lesson;

import java.time.Instant;
import summit.quiz.room.Deed;
import summit.ui.toolkit.Message;

/** What the world brings a lesson. */
public sealed interface LessonNews {
    /** A key or a click, and when it came. */
    record Timed(Message message, Instant now) implements LessonNews {}

    /** The computer slept before a key or a click came, which is not taken: the lesson waits, as when it is opened again. */
    record Woken(Kept back) implements LessonNews {}

    /** A deed is in the journal. Where it could not be written {@code trouble} says why, and the lesson goes on all the same. */
    record Kept(Deed deed, String trouble) implements LessonNews {}
}
