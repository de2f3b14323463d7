package summit.author.explore;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something that play can come to. The id of a choice is {@code scene.choice}, of a bound {@code variable.min} or {@code
 * variable.max}.
 */
public record Element(Kind kind, String id) implements Comparable<Element> {
    private static final Comparator<Element> ORDER =
            Comparator.comparing(Element::kind).thenComparing(Element::id);

    /** What it is, and what coming to it means. */
    public enum Kind {
        /** A scene; it is entered. */
        SCENE,
        /** A choice, a storylet where it is offered, or a fallback; it is taken. */
        CHOICE,
        /** A question; it is asked. */
        QUESTION,
        /** A storylet; it is taken somewhere. */
        STORYLET,
        /** An ending; the story ends so. */
        ENDING,
        /** A scene with things that can be used up; a player is there and all of them are. */
        HUB,
        /** An end of the range of an integer; an effect would take the variable beyond it, and stops there. */
        BOUND;

        /** The word for it in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A choice of a scene. */
    static Element choice(String scene, String choice) {
        return new Element(Kind.CHOICE, scene + "." + choice);
    }

    @Override
    public int compareTo(Element other) {
        return ORDER.compare(this, other);
    }
}
