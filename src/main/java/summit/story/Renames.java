package summit.story;

import java.util.Optional;
import java.util.SortedMap;

/**
 * What things were called in earlier versions of the pack, so that old saves can be read. Keys are the kind and the old id
 * ({@code scene:old}, {@code question:old}, {@code variable:old}, {@code ending:old}, {@code choice:scene.old},
 * {@code option:question.old}, {@code member:variable.old}), where the scene, question or variable before the dot has its
 * present name; values are present ids without what stands before the dot.
 */
public record Renames(SortedMap<String, String> ids) {
    /** Nothing was ever renamed. */
    public static final Renames NONE = new Renames(new java.util.TreeMap<>());

    public Renames {
        ids = Sorted.copy(ids);
    }

    /** The present id of what had the old one, if the pack says so. */
    public Optional<String> now(String kind, String old) {
        return Optional.ofNullable(ids.get(kind + ":" + old));
    }
}
