package summit.story;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A whole pack, checked: every reference in it leads somewhere and every expression is well typed.
 *
 * <p>Maps are ordered by id, so that whatever is printed from them is the same on every run.
 */
public record Story(
        Manifest manifest,
        SortedMap<String, Scene> scenes,
        SortedMap<String, Question> questions,
        Ledger ledger,
        SortedMap<String, Picture> pictures,
        Renames renames) {
    public Story {
        scenes = Scenes.of(scenes);
        questions = Sorted.copy(questions);
        pictures = Sorted.copy(pictures);
    }

    /** A story in which nothing was ever renamed. */
    public Story(
            Manifest manifest,
            SortedMap<String, Scene> scenes,
            SortedMap<String, Question> questions,
            Ledger ledger,
            SortedMap<String, Picture> pictures) {
        this(manifest, scenes, questions, ledger, pictures, Renames.NONE);
    }

    /** The scene with this id. */
    public Scene scene(String id) {
        return Sorted.get(scenes, id, "scene");
    }

    /** The question with this id. */
    public Question question(String id) {
        return Sorted.get(questions, id, "question");
    }

    /** The storylets with this tag, the first to be offered first: by priority, then id. */
    public List<Scene> storylets(String tag) {
        return ((Scenes) scenes).storylets(tag);
    }

    /** The picture with this id, if the pack has it. */
    public Optional<Picture> picture(String id) {
        return Optional.ofNullable(pictures.get(id));
    }
}
