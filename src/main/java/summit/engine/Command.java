package summit.engine;

import summit.story.Response;

/** Something a player can ask of the engine. */
public sealed interface Command {
    /** What this command means to a visitor. */
    <R> R accept(Visitor<R> visitor);

    /** One method per command. */
    interface Visitor<R> {
        R choose(Choose choose);

        R answer(Answer answer);

        R hint();

        R sources();

        R skip();
    }

    /** To take a choice, a storylet (by its scene's id) or the fallback of the present scene. */
    record Choose(String choice) implements Command {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choose(this);
        }
    }

    /** To answer the open question. */
    record Answer(Response response) implements Command {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answer(this);
        }
    }

    /** To see the open question's hint. */
    record Hint() implements Command {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hint();
        }
    }

    /** To see what sources the open question rests on. */
    record Sources() implements Command {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sources();
        }
    }

    /** To leave the open question for another time. */
    record Skip() implements Command {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.skip();
        }
    }
}
