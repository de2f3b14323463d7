package summit.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/** What somebody answered, not yet known to be right or even fitting. */
public sealed interface Response {
    <R> R accept(Visitor<R> visitor);

    /** One option's id. */
    record Pick(String option) implements Response {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pick(this);
        }
    }

    /** Ids of options or items; their order matters for an order question only. */
    record Picks(List<String> ids) implements Response {
        public Picks {
            ids = List.copyOf(ids);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picks(this);
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Response {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }
    }

    /** A number. */
    record Amount(BigDecimal value) implements Response {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.amount(this);
        }
    }

    /** Typed words. */
    record Typed(String words) implements Response {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.typed(this);
        }
    }

    /** Item to target, item to category, or gap to words. */
    record Pairs(SortedMap<String, String> pairs) implements Response {
        public Pairs {
            pairs = Sorted.copy(pairs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pairs(this);
        }
    }

    /** One answer per shape of response. */
    interface Visitor<R> {
        R pick(Pick pick);

        R picks(Picks picks);

        R truth(Truth truth);

        R amount(Amount amount);

        R typed(Typed typed);

        R pairs(Pairs pairs);
    }
}
