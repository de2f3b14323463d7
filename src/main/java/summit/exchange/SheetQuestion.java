package summit.exchange;

import java.util.List;

/**
 * A question as a row of a table has it. {@code row} is that row's number, {@code type} one of the format's types that a table
 * can hold: single, multiple, truefalse, number, text, order. Strings are empty where the row has nothing.
 */
public record SheetQuestion(int row, String id, String type, Wording wording, Key key, Place place) {

    /** What is said around the answer. */
    public record Wording(String prompt, String explain, String hint) {}

    /** Right answers (for an order, all items in it), wrong ones, and for a number its tolerance, as {@code 1} or {@code 5%}, and unit. */
    public record Key(List<String> answers, List<String> wrong, String tolerance, String unit) {
        public Key {
            answers = List.copyOf(answers);
            wrong = List.copyOf(wrong);
        }
    }

    /** What it rests on and where it belongs. */
    public record Place(String source, String topic, String level, String points) {}
}
