package summit.ui.lesson;

import summit.quiz.room.Deed;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;

/** Something a lesson on the full screen asks of the world; each is answered by {@link LessonNews}. */
public sealed interface LessonWish extends Program.Request {
    /** Say what time it is, for a key or a click that just came; brings {@link LessonNews.Timed}, or {@link LessonNews.Woken} where the computer slept. */
    record Time(Message message) implements LessonWish {}

    /** Write a deed into the journal; brings {@link LessonNews.Kept}, and only then does the screen show what follows from it. */
    record Keep(Deed deed) implements LessonWish {}
}
