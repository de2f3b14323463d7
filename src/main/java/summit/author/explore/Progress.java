package summit.author.explore;

/** Hears how an exploration gets on, and says whether it should go on at all. */
public interface Progress {
    /** Nobody looks, and nobody stops it. */
    Progress QUIET = new Progress() {
        @Override
        public boolean goesOn(String stage, long states, int settled, int elements) {
            return true;
        }
    };

    /**
     * Called every few thousand states, from the exploring thread.
     *
     * @param stage what is being done, in words
     * @param states how many states were met in this stage
     * @param settled how many elements are settled
     * @param elements how many elements there are
     * @return false to stop; what is known so far is then the result
     */
    boolean goesOn(String stage, long states, int settled, int elements);
}
