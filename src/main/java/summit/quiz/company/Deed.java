package summit.quiz.company;

import java.time.Instant;
import java.util.List;
import summit.engine.Command;

/** Something done while a class plays the story, and when. */
public sealed interface Deed {
    /** When it was done. */
    Instant at();

    /** The same done at another time. */
    Deed on(Instant other);

    <R> R accept(Visitor<R> visitor);

    /** Hands were counted over what can be done now, one number a {@link Motion}, in the order shown. */
    record Voted(Instant at, List<Integer> hands) implements Deed {
        public Voted {
            hands = List.copyOf(hands);
        }

        @Override
        public Deed on(Instant other) {
            return new Voted(other, hands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.voted(this);
        }
    }

    /** The class did something in the story, by a vote or by the teacher's word. */
    record Played(Instant at, Command command) implements Deed {
        @Override
        public Deed on(Instant other) {
            return new Played(other, command);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.played(this);
        }
    }

    /** So many are present from now on; 0 if that is not to be checked. */
    record Present(Instant at, int pupils) implements Deed {
        @Override
        public Deed on(Instant other) {
            return new Present(other, pupils);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.present(this);
        }
    }

    /** The last thing done in the story is taken back, with the vote on it, or else the last count. */
    record TakenBack(Instant at) implements Deed {
        @Override
        public Deed on(Instant other) {
            return new TakenBack(other);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.takenBack(this);
        }
    }

    /** The play was opened again after it was closed. */
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

    /** One answer per deed. */
    interface Visitor<R> {
        R voted(Voted voted);

        R played(Played played);

        R present(Present present);

        R takenBack(TakenBack takenBack);

        R returned(Returned returned);
    }
}
