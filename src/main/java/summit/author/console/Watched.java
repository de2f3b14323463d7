package summit.author.console;

import java.util.List;
import summit.author.Written;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.story.Story;

/** What an author keeps in sight: ids of variables, and {@code visits(scene)}. */
public record Watched(List<String> names) {
    /** Nothing is watched. */
    public static final Watched NOTHING = new Watched(List.of());

    private static final String VISITS = "visits(";

    public Watched {
        names = List.copyOf(names);
    }

    /** Something watched and what it is now, as an author writes it. */
    public record Reading(String name, String value) {}

    /** What each is now. What the story has no longer is said to be gone. */
    public List<Reading> in(Story story, GameState state) {
        return names.stream()
                .map(name -> new Reading(name, value(story, state, name)))
                .toList();
    }

    private static String value(Story story, GameState state, String name) {
        if (name.startsWith(VISITS)) {
            var scene = name.substring(VISITS.length(), name.length() - 1);
            return story.scenes().containsKey(scene)
                    ? Integer.toString(state.memory().visits().getOrDefault(scene, 0))
                    : "gone";
        }
        return story.manifest().variables().containsKey(name)
                ? new Written(story).value(name, Engine.value(story, state, name))
                : "gone";
    }

    /** With one more, or without it if it is there. */
    Watched toggled(String name) {
        var other = new java.util.ArrayList<>(names);
        if (!other.remove(name)) {
            other.add(name);
        }
        return new Watched(other);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** How the visits of a scene are called. */
    static String visits(String scene) {
        return VISITS + scene + ")";
    }
}
