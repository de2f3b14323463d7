package summit.author.map;

import summit.story.Manifest;
import summit.story.Scene;
import summit.story.Story;

/** What a scene is put together with on the map. */
public enum Grouping {
    PLACE,
    /** By the file it stands in, which only whoever read the pack knows. */
    FILE,
    TAG,
    NONE;

    /** The group of a scene of this story; empty if it has none. */
    public String of(Story story, Scene scene) {
        return switch (this) {
            case PLACE -> place(story, scene.setting().place());
            case TAG ->
                scene.setting().tags().stream()
                        .findFirst()
                        .map(tag -> "#" + tag)
                        .orElse("");
            case FILE, NONE -> "";
        };
    }

    private static String place(Story story, String id) {
        return story.manifest().contents().places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .map(Manifest.Place::title)
                .filter(title -> !title.isEmpty())
                .orElse(id);
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
