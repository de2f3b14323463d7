package summit.ui.lesson;

import summit.ui.toolkit.Row;

/** What lies over a lesson for a moment. */
sealed interface Aside {
    /** Nothing does. */
    record None() implements Aside {}

    /** The keys and what they do, from a place on. */
    record Help(Row.Place top) implements Aside {}

    /** Everything that can be done now, with one selected; the first is to go back to the lesson. */
    record Menu(int selected) implements Aside {}

    /** How many are present is being typed. */
    record Present(Headcount count) implements Aside {
        static Present of(int before) {
            return new Present(Headcount.of(before));
        }
    }

    /** How the class voted in the end, before the answer is told: nobody comes to the answer by one key too many. */
    record Tallied() implements Aside {}

    /** What was left is gone on with, in words that stay until somebody has seen them. */
    record Returned(String words) implements Aside {}

    /** Asks before something that is not meant by a slip. */
    record Sure(LessonAction action) implements Aside {}

    /** Nothing. */
    Aside NONE = new None();
}
