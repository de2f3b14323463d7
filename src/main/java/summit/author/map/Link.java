package summit.author.map;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import summit.story.Scene;

/**
 * A way from one node to another. {@code id} is a choice's or a question's and may be empty, as may {@code words} and {@code
 * condition}. {@code back} is the scene that a detour comes back to, otherwise empty. A reply leads where it comes from.
 */
public record Link(
        String from,
        String to,
        Kind kind,
        String id,
        String words,
        String condition,
        String back,
        SortedSet<Mark> marks) {
    public Link {
        marks = Collections.unmodifiableSortedSet(new TreeSet<>(marks));
    }

    /** What kind of way it is; each has a line of its own. */
    public enum Kind {
        CHOICE("choose"),
        /** A choice that is answered and stays. */
        REPLY("reply"),
        DETOUR("detour"),
        NEXT("next"),
        RIGHT("if right"),
        PARTLY("if partly right"),
        WRONG("if wrong"),
        /** To a pool of storylets, and from there to each of them. */
        OFFER("offers"),
        /** When nothing else can be chosen. */
        FALLBACK("otherwise"),
        END("ends");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for it. */
        public String word() {
            return word;
        }
    }

    /** What is to be known about it at a glance. */
    public enum Mark {
        ONCE("once"),
        /** Shown with a reason while its condition is false. */
        LOCKED("locked"),
        /** Hidden while its condition is false. */
        CONDITIONAL("if"),
        IMPOSSIBLE("impossible"),
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
            return this == IMPOSSIBLE || this == UNSETTLED;
        }
    }

    /** Whether it ends a detour: where to depends on where the detour was taken. */
    public boolean isBack() {
        return to.equals(Scene.Target.BACK);
    }

    /** Whether it leads to another node of the map. */
    public boolean leadsAway() {
        return !isBack() && !from.equals(to);
    }

    /** Whether it stays where it is. */
    public boolean isReply() {
        return kind == Kind.REPLY;
    }

    /** Whether an author should look at it. */
    public boolean isTrouble() {
        return marks.stream().anyMatch(Mark::isTrouble);
    }
}
