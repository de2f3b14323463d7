package summit.author.diff;

import java.util.List;

/**
 * Something of a story that saved games refer to. {@code owner} is the id of the scene, question or variable it belongs to, or
 * empty; {@code words} are its texts in order; {@code rule} is what else a player would notice if it changed, in words.
 */
record Thing(Sort sort, String owner, String id, List<String> words, String rule) {
    Thing {
        words = List.copyOf(words);
    }

    /** The sorts of things, in the order in which a report lists them. */
    enum Sort {
        SCENE("scene"),
        CHOICE("choice"),
        QUESTION("question"),
        OPTION("option"),
        VARIABLE("variable"),
        MEMBER("member"),
        ENDING("ending");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        /** The word for one, which is also how former ids of this sort are kept. */
        String word() {
            return word;
        }

        /** Whether its id holds only inside something else. */
        boolean isOwned() {
            return this == CHOICE || this == OPTION || this == MEMBER;
        }
    }

    /** The whole id: with its owner's and a dot, if it has one. */
    String name() {
        return owner.isEmpty() ? id : owner + "." + id;
    }
}
