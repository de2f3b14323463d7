package summit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.story.Kind;
import summit.story.Slug;

/**
 * A question as a row of a table has it. {@code row} is that row's number; options and items of its kind have their texts as ids.
 * Strings are empty where the row has nothing.
 */
public record SheetQuestion(int row, String id, Kind kind, Wording wording, Place place) {

    /** What is said around the answer. */
    public record Wording(String prompt, String explain, String hint) {}

    /** What it rests on and where it belongs. */
    public record Place(String source, String topic, String level, String points) {
        private Place inFull() {
            return new Place(source, Slug.of(topic), level.isEmpty() ? "1" : level, points.isEmpty() ? "1" : points);
        }
    }

    /** What another row has in other words, by the names of columns. */
    public List<String> differences(SheetQuestion other) {
        var columns = new ArrayList<String>();
        var here = place.inFull();
        var there = other.place.inFull();
        compare("prompt", wording.prompt(), other.wording.prompt()).ifPresent(columns::add);
        compare("answers", QuestionJson.key(kind), QuestionJson.key(other.kind)).ifPresent(columns::add);
        compare("explanation", wording.explain(), other.wording.explain()).ifPresent(columns::add);
        compare("hint", wording.hint(), other.wording.hint()).ifPresent(columns::add);
        compare("source", here.source(), there.source()).ifPresent(columns::add);
        compare("topic", here.topic(), there.topic()).ifPresent(columns::add);
        compare("level", here.level(), there.level()).ifPresent(columns::add);
        compare("points", here.points(), there.points()).ifPresent(columns::add);
        return columns;
    }

    private static Optional<String> compare(String column, Object one, Object other) {
        return one.equals(other) ? Optional.empty() : Optional.of(column);
    }
}
