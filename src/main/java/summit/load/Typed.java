package summit.load;

import summit.story.Expression;

/** An expression, the type of its value, and where it begins; {@code word} is the word it consists of, if it is one. */
record Typed(Expression expression, Sort sort, int at, String word) {
    static Typed of(Expression expression, Sort sort, int at) {
        return new Typed(expression, sort, at, "");
    }
}
