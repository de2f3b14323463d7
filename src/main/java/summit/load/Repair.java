package summit.load;

/** What makes a text JSON again where its author plainly meant it: the characters from one offset to before another written otherwise. */
record Repair(int from, int to, String instead) {
    String of(String text) {
        return text.substring(0, from) + instead + text.substring(to);
    }

    /** Where the character of the repaired text that has this offset stands in the text as it was. */
    int before(int offset) {
        return offset < from + instead.length() ? Math.min(offset, to) : offset - instead.length() + to - from;
    }
}
