package summit.author.map;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A place on the map. {@code id} is unique on it: a scene's own, {@code end:} and an ending's, {@code #} and a tag. {@code title}
 * and {@code group} may be empty; {@code asks} are the questions put there, in order.
 */
public record Node(String id, Form form, String title, String group, List<Asked> asks, SortedSet<Mark> marks) {
    /** How the ids of endings begin. */
    static final String END = "end:";

    /** How the ids of pools of storylets begin. */
    static final String POOL = "#";

    public Node {
        asks = List.copyOf(asks);
        marks = Collections.unmodifiableSortedSet(new TreeSet<>(marks));
    }

    /** What kind of place it is; each has a shape of its own. */
    public enum Form {
        SCENE("scene"),
        /** A scene that is offered, and leads to nothing by a choice of another. */
        STORYLET("storylet"),
        /** All storylets with one tag. */
        POOL("offers"),
        ENDING("ending");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        /** The word for it. */
        public String word() {
            return word;
        }
    }

    /** What is to be known about it at a glance; each is a word, never a colour alone. */
    public enum Mark {
        START("start"),
        /** A detour comes back from here. */
        RETURNS("returns"),
        /** Nothing leads here from the start. */
        UNLINKED("nothing leads here"),
        /** Proved: no play gets here. */
        IMPOSSIBLE("impossible"),
        /** Nobody knows whether a play gets here. */
        UNSETTLED("not settled");

        private final String word;

        Mark(String word) {
            this.word = word;
        }

        /** The word for it. */
        public String word() {
            return word;
        }

        /** Whether an author should look at it. */
        public boolean isTrouble() {
            return this == UNLINKED || this == IMPOSSIBLE || this == UNSETTLED;
        }
    }

    /** A question put there, and under what condition; an empty one means always. */
    public record Asked(String question, String prompt, String condition, boolean later) {}

    /** What an author calls it: the id without what keeps it apart from others on the map. */
    public String name() {
        return name(id);
    }

    static String name(String id) {
        return id.startsWith(END) ? id.substring(END.length()) : id;
    }

    /** Whether an author should look at it. */
    public boolean isTrouble() {
        return marks.stream().anyMatch(Mark::isTrouble);
    }
}
