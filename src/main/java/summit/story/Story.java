package summit.story;

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
        SortedMap<String, Picture> pictures) {
    public Story {
        scenes = Sorted.copy(scenes);
        questions = Sorted.copy(questions);
        pictures = Sorted.copy(pictures);
    }

    /** The scene with this id. */
    public Scene scene(String id) {
        return Sorted.get(scenes, id, "scene");
    }

    /** The question with this id. */
    public Question question(String id) {
        return Sorted.get(questions, id, "question");
    }

    /** The picture with this id, if the pack has it. */
    public Optional<Picture> picture(String id) {
        return Optional.ofNullable(pictures.get(id));
    }
}
