package summit.load;

/** Says in an author's words what a JSON parser says in a programmer's. */
final class JsonMistake {
    private JsonMistake() {}

    static String message(String said, boolean atEnd) {
        if (atEnd || said.contains("end-of-input")) {
            return "the file breaks off: a bracket or a quotation mark is never closed.";
        }
        if (said.contains("was expecting comma")) {
            return isLetter(said)
                    ? "a text begins or ends without its quotation mark."
                    : "a comma is missing before this.";
        }
        if (said.contains("Unexpected character (','")) {
            return "there is one comma too many.";
        }
        if (said.contains("was expecting double-quote to start property name")) {
            return "a key in quotation marks should stand here.";
        }
        if (said.contains("was expecting a colon")) {
            return "a colon should stand between a key and its value.";
        }
        if (said.contains("Illegal unquoted character")) {
            return "a text goes over the end of the line, or has a tab or another control character in it.";
        }
        if (said.contains("escape")) {
            return "a backslash is followed by something that means nothing.";
        }
        if (said.contains("close marker")) {
            return "a bracket is closed with one of the other kind.";
        }
        if (said.contains("Unrecognized token")) {
            return "a word stands here without quotation marks.";
        }
        return said.contains("umber") || said.contains("umeric")
                ? "that is not a number as JSON writes it."
                : "a value should stand here.";
    }

    /** Whether a letter stands where a comma should: a text that was not closed ends where the next one begins. */
    private static boolean isLetter(String said) {
        return said.matches("(?s)Unexpected character \\('\\p{L}'.*");
    }

    static String hint(String said) {
        return (told(said) + " The rest of this file was not read; mend this first.").strip();
    }

    private static String told(String said) {
        if (said.contains("was expecting comma") && isLetter(said)) {
            return "A quotation mark is missing, perhaps on the line before.";
        }
        if (said.contains("Illegal unquoted character")) {
            return "Close the quotation marks before the line ends; for several paragraphs write a list of texts.";
        }
        if (said.contains("escape")) {
            return "A backslash itself is written \\\\.";
        }
        return said.contains("('\\u201C'") || said.contains("'“'") || said.contains("code 8220")
                ? "Use straight quotation marks: \""
                : "";
    }
}
