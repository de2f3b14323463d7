package summit.load;

/** The kinds of things that have ids of their own and are referred to from elsewhere. */
enum Thing {
    SCENE("scene", Code.NO_SUCH_SCENE),
    QUESTION("question", Code.NO_SUCH_QUESTION),
    ENDING("ending", Code.NO_SUCH_ENDING),
    VARIABLE("variable", Code.NO_SUCH_VARIABLE),
    FACT("fact", Code.NO_SUCH_FACT),
    SOURCE("source", Code.NO_SUCH_SOURCE),
    TOPIC("topic", Code.NO_SUCH_TOPIC),
    PLACE("place", Code.NO_SUCH_PLACE),
    ACHIEVEMENT("achievement", Code.ID_TWICE),
    PICTURE("picture", Code.NO_SUCH_PICTURE),
    /** A text with a name, which blocks can use. */
    TEXT("text", Code.NO_SUCH_NAMED_TEXT);

    private final String word;
    private final Code missing;

    Thing(String word, Code missing) {
        this.word = word;
        this.missing = missing;
    }

    String word() {
        return word;
    }

    /** The code for a reference to one that is not there. */
    Code missing() {
        return missing;
    }
}
