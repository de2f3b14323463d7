package summit.load;

/** What is wrong where JSON cannot be read on, in an author's words: the offset to point at, the message, and what to do. */
record JsonMistake(int offset, String message, String remedy) {
    /** The hint of the whole; what to write comes last, as in all hints. */
    String hint() {
        var first = "The rest of this file was not read; mend this first.";
        var write = remedy.indexOf("Write: ");
        return write < 0
                ? (remedy + " " + first).strip()
                : remedy.substring(0, write) + first + " " + remedy.substring(write);
    }

    /** Ends proofreading; never leaves the package. */
    @SuppressWarnings("serial")
    static final class Found extends RuntimeException {
        private final JsonMistake mistake;

        Found(int offset, String message, String remedy) {
            super(message, null, false, false);
            this.mistake = new JsonMistake(offset, message, remedy);
        }

        JsonMistake mistake() {
            return mistake;
        }
    }
}
