package summit.quiz.solo;

import java.time.Instant;
import java.util.Optional;
import summit.quiz.Confidence;
import summit.story.Response;

/** Something done in a solo quiz, and when. */
public sealed interface Deed {
    /** When it was done. */
    Instant at();

    /** The same done at another time. */
    Deed on(Instant other);

    <R> R accept(Visitor<R> visitor);

    /** A question was answered; in an exam that replaces an earlier answer. */
    record Answered(Instant at, String question, Response response, Optional<Confidence> confidence) implements Deed {
        @Override
        public Deed on(Instant other) {
            return new Answered(other, question, response, confidence);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answered(this);
        }
    }

    /** The hint of a question was read. */
    record Hinted(Instant at, String question) implements Deed {
        @Override
        public Deed on(Instant other) {
            return new Hinted(other, question);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hinted(this);
        }
    }

    /** A question was flagged to be looked at again, or the flag was taken away. */
    record Flagged(Instant at, String question, boolean up) implements Deed {
        @Override
        public Deed on(Instant other) {
            return new Flagged(other, question, up);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flagged(this);
        }
    }

    /** Another question was turned to, by its place from 0; the place behind the last one is the summary. */
    record Moved(Instant at, int place) implements Deed {
        public Moved {
            place = Math.max(0, place);
        }

        @Override
        public Deed on(Instant other) {
            return new Moved(other, place);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moved(this);
        }
    }

    /** Nothing was done, but somebody was there: the clock ran. */
    record Stayed(Instant at) implements Deed {
        @Override
        public Deed on(Instant other) {
            return new Stayed(other);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stayed(this);
        }
    }

    /** The quiz was opened again after it was closed, or after the computer slept: the clock stood still until now. */
    record Returned(Instant at) implements Deed {
        @Override
        public Deed on(Instant other) {
            return new Returned(other);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.returned(this);
        }
    }

    /** The quiz was handed in. */
    record HandedIn(Instant at) implements Deed {
        @Override
        public Deed on(Instant other) {
            return new HandedIn(other);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.handedIn(this);
        }
    }

    /** One answer per deed. */
    interface Visitor<R> {
        R answered(Answered answered);

        R hinted(Hinted hinted);

        R flagged(Flagged flagged);

        R moved(Moved moved);

        R stayed(Stayed stayed);

        R returned(Returned returned);

        R handedIn(HandedIn handedIn);
    }
}
