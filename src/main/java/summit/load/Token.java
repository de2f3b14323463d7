package summit.load;

/** A piece of an expression: its kind, its characters, and where it begins in the string. */
record Token(Kind kind, String text, int at) {
    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind != Kind.END && text.equals(sign);
    }
}
