package summit.ui;

/** What lies over a lesson for a moment. */
sealed interface Aside {
    /** Nothing does. */
    record None() implements Aside {}

    /** The keys and what they do, from a place on. */
    record Help(Row.Place top) implements Aside {}

    /** Everything that can be done now, with one selected. */
    record Menu(int selected) implements Aside {}

    /** How many are present is being typed. */
    record Present(Line line) implements Aside {}

    /** Asks before something that is not meant by a slip. */
    record Sure(LessonAction action) implements Aside {}

    /** Nothing. */
    Aside NONE = new None();
}
