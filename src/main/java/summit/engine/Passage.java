package summit.engine;

import java.util.List;

/** A scene as the player reads it: title and picture may be empty. */
public record Passage(String scene, String title, String art, List<String> text) {
    public Passage {
        text = List.copyOf(text);
    }
}
