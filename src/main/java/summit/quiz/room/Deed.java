package summit.quiz.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import summit.story.Response;

/** Something the teacher did with a key, and when. */
public sealed interface Deed {
    /** When it was done. */
    Instant at();

    <R> R accept(Visitor<R> visitor);

    /** Whether it is a step that can be taken back; the others are passed over by that, and stay. */
    default boolean isStep() {
        return true;
    }

    /** The one key that goes on: to the next step of a question, or to the next question. */
    record Advanced(Instant at) implements Deed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.advanced(this);
        }
    }

    /** Hands were counted for the vote under way, one number an option, in the order shown. */
    record Counted(Instant at, List<Integer> hands) implements Deed {
        public Counted {
            hands = List.copyOf(hands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.counted(this);
        }
    }

    /**
     * Hands are being typed for the vote under way and are not counted yet, one number an option, in the order shown; {@link #UNTOUCHED} where none
     * was typed. It is kept so that a terminal that is killed loses no number.
     */
    record Typed(Instant at, List<Integer> hands) implements Deed {
        /** Nobody has touched the number of an option. */
        public static final int UNTOUCHED = -1;

        public Typed {
            hands = List.copyOf(hands);
        }

        @Override
        public boolean isStep() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.typed(this);
        }
    }

    /** A pupil or a team answered in the vote under way; a second answer replaces the first. */
    record Answered(Instant at, String pupil, Response response) implements Deed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answered(this);
        }
    }

    /** A team pressed its key; the first that has not answered yet has the word. */
    record Buzzed(Instant at, String pupil) implements Deed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.buzzed(this);
        }
    }

    /** Another question was turned to, by its place from 0: forwards, which skips, or back. */
    record Moved(Instant at, int place) implements Deed {
        public Moved {
            place = Math.max(0, place);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moved(this);
        }
    }

    /** The votes on the question in sight are given up and it is asked anew. */
    record Reopened(Instant at) implements Deed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reopened(this);
        }
    }

    /** One more question was drawn, because the first place was shared at the end. */
    record Drawn(Instant at, String question) implements Deed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drawn(this);
        }
    }

    /** So many are present from now on; 0 if that is not to be checked. */
    record Present(Instant at, int pupils) implements Deed {
        public Present {
            pupils = Math.max(0, pupils);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.present(this);
        }
    }

    /** How the class voted first is hidden from it until it has voted again, or is shown when it was counted. */
    record Hidden(Instant at, boolean hidden) implements Deed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hidden(this);
        }
    }

    /** The timer was stopped where it stood, or runs on. */
    record Paused(Instant at, boolean paused) implements Deed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paused(this);
        }
    }

    /** The timer has so much more. */
    record Extended(Instant at, Duration more) implements Deed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.extended(this);
        }
    }

    /** The lesson was opened again after it was closed, or the computer had slept: the timer stood still. */
    record Returned(Instant at) implements Deed {
        @Override
        public boolean isStep() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.returned(this);
        }
    }

    /** The last deed that is not taken back yet is taken back. */
    record TakenBack(Instant at) implements Deed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.takenBack(this);
        }
    }

    /** The lesson is over, whatever is left of it. */
    record Ended(Instant at) implements Deed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ended(this);
        }
    }

    /** One answer per deed. */
    interface Visitor<R> {
        R advanced(Advanced advanced);

        R counted(Counted counted);

        R typed(Typed typed);

        R answered(Answered answered);

        R buzzed(Buzzed buzzed);

        R moved(Moved moved);

        R reopened(Reopened reopened);

        R drawn(Drawn drawn);

        R present(Present present);

        R hidden(Hidden hidden);

        R paused(Paused paused);

        R extended(Extended extended);

        R returned(Returned returned);

        R takenBack(TakenBack takenBack);

        R ended(Ended ended);
    }
}
