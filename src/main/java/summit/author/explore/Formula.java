package summit.author.explore;

/** An expression made ready to be worked out in packed states. */
interface Formula {
    /** The range in which its value lies in this state. */
    long range(long[] state);

    /** A formula all of whose values are known. */
    interface Sure extends Formula {
        /** Its value in this state. */
        int value(long[] state);

        @Override
        default long range(long[] state) {
            var value = value(state);
            return Range.of(value, value);
        }
    }
}
