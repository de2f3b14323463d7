package summit.load;

import java.util.Optional;

/**
 * What is wrong where JSON cannot be read on, in an author's words: the offset to point at, the message, and what to do. With a repair
 * the file is read on as it was meant, so that what else is wrong in it is told at once.
 */
record JsonMistake(int offset, String message, String remedy, Optional<Repair> repair) {
    /** A mistake behind which nothing can be read. */
    JsonMistake(int offset, String message, String remedy) {
        this(offset, message, remedy, Optional.empty());
    }

    /** The hint where the rest was not read; what to write comes last, as in all hints. */
    String lastHint() {
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
            this(new JsonMistake(offset, message, remedy));
        }

        private Found(JsonMistake mistake) {
            super(mistake.message(), null, false, false);
            this.mistake = mistake;
        }

        /** The same, with what repairs it. */
        Found repaired(int from, int to, String instead) {
            return new Found(new JsonMistake(
                    mistake.offset(), mistake.message(), mistake.remedy(), Optional.of(new Repair(from, to, instead))));
        }

        JsonMistake mistake() {
            return mistake;
        }
    }
}
