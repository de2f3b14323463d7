package summit.author.languages;

import java.util.List;

/**
 * A row of the table that a translator works on. {@code was} is the original that the translation was made from, where that is another
 * than the present one; otherwise it is empty.
 */
public record Entry(String key, String kind, String original, String translation, State state, String was) {
    /** How far a translation is. */
    public enum State {
        NEW("new"),
        DONE("done"),
        /** The original is another now than when it was translated. */
        CHANGED("changed"),
        /** The pack has no such text any more; the translation is kept in case it comes back. */
        GONE("gone");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word for it in the table. */
        public String word() {
            return word;
        }
    }

    /** Its cells, under the {@link Merging#HEADINGS}. */
    public List<String> cells() {
        return List.of(key, kind, original, translation, state.word(), was);
    }
}
