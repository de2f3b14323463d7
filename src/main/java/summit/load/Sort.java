package summit.load;

import java.util.List;
import summit.story.Variable;

/** The type of an expression's value; members are those of an enum or set. */
record Sort(Base base, List<String> members) {
    enum Base {
        NUMBER("a number"),
        TRUTH("true or false"),
        MEMBER("a member of an enum"),
        SET("a set"),
        /** A bare word that may be a member. */
        WORD("a word"),
        /** Already reported; fits everything. */
        UNKNOWN("unknown");

        private final String words;

        Base(String words) {
            this.words = words;
        }
    }

    static final Sort NUMBER = new Sort(Base.NUMBER, List.of());
    static final Sort TRUTH = new Sort(Base.TRUTH, List.of());
    static final Sort WORD = new Sort(Base.WORD, List.of());
    static final Sort UNKNOWN = new Sort(Base.UNKNOWN, List.of());

    Sort {
        members = List.copyOf(members);
    }

    /** The type of a variable with this domain. */
    static Sort of(Variable.Domain domain) {
        return domain.accept(new Variable.Visitor<>() {
            @Override
            public Sort whole(Variable.Whole whole) {
                return NUMBER;
            }

            @Override
            public Sort truth(Variable.Truth truth) {
                return TRUTH;
            }

            @Override
            public Sort oneOf(Variable.OneOf oneOf) {
                return new Sort(Base.MEMBER, ids(oneOf.members()));
            }

            @Override
            public Sort setOf(Variable.SetOf setOf) {
                return new Sort(Base.SET, ids(setOf.members()));
            }

            @Override
            public Sort computed(Variable.Computed computed) {
                return computed.truth() ? TRUTH : NUMBER;
            }
        });
    }

    private static List<String> ids(List<Variable.Member> members) {
        return members.stream().map(Variable.Member::id).toList();
    }

    boolean is(Base other) {
        return base == other || base == Base.UNKNOWN;
    }

    String words() {
        return base.words;
    }
}
