package summit.ui;

import java.util.List;

/**
 * What earlier games left behind, as the world last told it: saved games (the newest first), ids of endings met and of
 * achievements had. {@code seed} is drawn by the world for the next new game.
 */
public record Shelf(List<Slot> slots, List<String> endings, List<String> achievements, long seed) {
    /** Nothing was played yet. */
    public static Shelf empty(long seed) {
        return new Shelf(List.of(), List.of(), List.of(), seed);
    }

    /** The name of the game that is saved by itself after every turn. */
    public static final String AUTOSAVE = "autosave";

    public Shelf {
        slots = List.copyOf(slots);
        endings = List.copyOf(endings);
        achievements = List.copyOf(achievements);
    }

    /** A saved game: its name, where it stands in words, and when it was saved in words. */
    public record Slot(String name, String about, String when) {}

    /** Whether there is a game to go on with. */
    boolean hasAutosave() {
        return slots.stream().anyMatch(slot -> slot.name().equals(AUTOSAVE));
    }

    /** Whether nobody played here yet, so that the keys are taught. */
    boolean isNew() {
        return slots.isEmpty() && endings.isEmpty();
    }

    /** The same with a seed of its own choice. */
    Shelf with(long other) {
        return new Shelf(slots, endings, achievements, other);
    }

    Shelf withNextSeed() {
        return new Shelf(slots, endings, achievements, seed * 6364136223846793005L + 1442695040888963407L);
    }

    Shelf met(String ending) {
        return new Shelf(slots, joined(endings, ending), achievements, seed);
    }

    Shelf achieved(String achievement) {
        return new Shelf(slots, endings, joined(achievements, achievement), seed);
    }

    private static List<String> joined(List<String> list, String one) {
        if (list.contains(one)) {
            return list;
        }
        var more = new java.util.ArrayList<>(list);
        more.add(one);
        return more;
    }
}
