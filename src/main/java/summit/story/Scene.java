package summit.story;

import java.util.List;
import java.util.Optional;

/** A passage of the story and the ways out of it. */
public record Scene(String id, Setting setting, Text text, List<Effect> effects, List<Ask> asks, Exits exits) {
    public Scene {
        effects = List.copyOf(effects);
        asks = List.copyOf(asks);
    }

    /** What surrounds the text; absent titles, places and pictures are empty. */
    public record Setting(
            String title, String place, String art, List<String> facts, List<String> tags, Optional<Moment> asOf) {
        public Setting {
            facts = List.copyOf(facts);
            tags = List.copyOf(tags);
        }
    }

    /** Where play goes from here. */
    public record Exits(
            List<Way> next,
            List<Choice> choices,
            List<Offers> offers,
            Optional<Fallback> fallback,
            List<Finish> end,
            Optional<Offer> offer) {
        public Exits {
            next = List.copyOf(next);
            choices = List.copyOf(choices);
            offers = List.copyOf(offers);
            end = List.copyOf(end);
        }
    }

    /** A place to go by itself when the condition holds; {@link Target#BACK} ends a detour. */
    public record Way(Expression condition, String to) {}

    /** The ending reached when the condition holds. */
    public record Finish(Expression condition, String ending) {}

    /**
     * Storylets offered here: those with the tag, at most {@code max} of them ({@link Integer#MAX_VALUE} where the author gave
     * none). {@code position} says how many of the choices stand before them.
     */
    public record Offers(String tag, int max, int position) {}

    /** What makes a scene a storylet: the words that offer it, when, how soon, and whether again after a visit. */
    public record Offer(Template text, Expression condition, int priority, boolean again) {}

    /** Offered when nothing else can be chosen. */
    public record Fallback(String id, Template text, String to) {}

    /** Words that stand for a scene id where play may go. */
    public static final class Target {
        /** Back to where the detour was taken. */
        public static final String BACK = "@return";

        private Target() {}
    }

    /** Whether the story ends here. */
    public boolean isEnding() {
        return !exits.end().isEmpty();
    }
}
