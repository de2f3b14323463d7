package summit.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A named value of the story. Whatever the type, the value is an integer: false and true are 0 and 1, a member of an enum
 * is its position, a set has bit n for its member n.
 */
public record Variable(String id, String about, Domain domain, int start, Shown shown) {

    /** What a variable can hold. */
    public sealed interface Domain {
        <R> R accept(Visitor<R> visitor);

        /** The nearest value that this domain holds. */
        int clamp(long value);
    }

    /** Integers from {@code min} to {@code max}. */
    public record Whole(int min, int max) implements Domain {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }

        @Override
        public int clamp(long value) {
            return (int) Math.max(min, Math.min(max, value));
        }
    }

    /** True or false. */
    public record Truth() implements Domain {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }

        @Override
        public int clamp(long value) {
            return value == 0 ? 0 : 1;
        }
    }

    /** One of several members. */
    public record OneOf(List<Member> members) implements Domain {
        public OneOf {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }

        @Override
        public int clamp(long value) {
            return (int) Math.max(0, Math.min(members.size() - 1L, value));
        }
    }

    /** Any of several members, at most {@value Variable#MOST_MEMBERS}. */
    public record SetOf(List<Member> members) implements Domain {
        public SetOf {
            members = List.copyOf(members);
        }

        /** The members that a value holds, in the order of the set: the first is its lowest bit. */
        public List<Member> held(int value) {
            return IntStream.range(0, members.size())
                    .filter(place -> (value >> place & 1) == 1)
                    .mapToObj(members::get)
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setOf(this);
        }

        @Override
        public int clamp(long value) {
            return (int) (value & ((1L << members.size()) - 1));
        }
    }

    /** Computed from other things whenever it is asked for; never stored and never assigned. */
    public record Computed(Expression value, boolean truth) implements Domain {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.computed(this);
        }

        @Override
        public int clamp(long value) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
        }
    }

    /** One answer per kind of domain. */
    public interface Visitor<R> {
        R whole(Whole whole);

        R truth(Truth truth);

        R oneOf(OneOf oneOf);

        R setOf(SetOf setOf);

        R computed(Computed computed);
    }

    /** A member of an enum or a set, and the word that is shown for it. */
    public record Member(String id, String text) {}

    /** The word for values from {@code from} upward. */
    public record Band(int from, String text) {}

    /**
     * How the value is shown: a label for the status line (empty: never shown there), a clock (minutes of the day that value
     * 0 means, if any), and words for ranges.
     */
    public record Shown(String label, Optional<Integer> clock, List<Band> bands) {
        /** Not in the status line, and as plain digits in texts. */
        public static final Shown PLAIN = new Shown("", Optional.empty(), List.of());

        public Shown {
            bands = List.copyOf(bands);
        }
    }

    /** Members a set or an enum may have at most, so that a set fits an integer. */
    public static final int MOST_MEMBERS = 30;

    /** Whether it is computed rather than stored. */
    public boolean isComputed() {
        return domain instanceof Computed;
    }

    /** The value as a player reads it: a time of day, a band's word, a member's word, or digits. */
    public String show(int value) {
        if (shown.clock().isPresent()) {
            var minutes = Math.floorMod(shown.clock().get() + value, 24 * 60);
            return "%02d:%02d".formatted(minutes / 60, minutes % 60);
        }
        var word = "";
        for (var band : shown.bands()) {
            if (value >= band.from()) {
                word = band.text();
            }
        }
        return word.isEmpty() ? domain.accept(new Words(value)) : word;
    }

    private record Words(int value) implements Visitor<String> {
        @Override
        public String whole(Whole whole) {
            return Integer.toString(value);
        }

        @Override
        public String truth(Truth truth) {
            return value == 0 ? "no" : "yes";
        }

        @Override
        public String oneOf(OneOf oneOf) {
            return oneOf.members().get(value).text();
        }

        @Override
        public String setOf(SetOf setOf) {
            return setOf.held(value).stream().map(Member::text).collect(Collectors.joining(", "));
        }

        @Override
        public String computed(Computed computed) {
            return computed.truth() ? truth(new Truth()) : Integer.toString(value);
        }
    }
}
