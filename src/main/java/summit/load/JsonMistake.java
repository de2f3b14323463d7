package summit.load;

/** Says in an author's words what a JSON parser says in a programmer's. */
final class JsonMistake {
    private JsonMistake() {}

    static String message(String said, boolean atEnd) {
        if (atEnd || said.contains("end-of-input")) {
            return "the file breaks off: a bracket or a quotation mark is never closed.";
        }
        if (said.contains("was expecting comma")) {
            return "a comma is missing before this.";
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

    static String hint(String said) {
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
