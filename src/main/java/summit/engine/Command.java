package summit.engine;

import summit.story.Response;

/** Something a player can ask of the engine. */
public sealed interface Command {
    /** To take a choice, a storylet (by its scene's id) or the fallback of the present scene. */
    record Choose(String choice) implements Command {}

    /** To answer the open question. */
    record Answer(Response response) implements Command {}

    /** To see the open question's hint. */
    record Hint() implements Command {}

    /** To see what sources the open question rests on. */
    record Sources() implements Command {}

    /** To leave the open question for another time. */
    record Skip() implements Command {}
}
