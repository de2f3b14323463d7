package summit.story;

import java.util.List;
import java.util.Optional;

/** A question, as it can be asked in a story, in a quiz and on paper. Absent strings are empty. */
public record Question(String id, Kind kind, Wording wording, Grading grading, Reference reference, Press press) {

    /** What is said around the answer, each shown at its time: the prompt at once, the rest on request or on closing. */
    public record Wording(String prompt, String explain, String hint, String again, String discuss, String art) {}

    /** How it counts: whole points, answers that may be given, and the percentage kept by each further try. */
    public record Grading(int points, int tries, int retry) {}

    /** Where it belongs and what it rests on; {@code level} is 1 to 3. */
    public record Reference(
            String topic, int level, List<String> tags, List<String> facts, String source, Optional<Moment> asOf) {
        public Reference {
            tags = List.copyOf(tags);
            facts = List.copyOf(facts);
        }
    }

    /** What it puts on the wall of claim cards and, by verdict, on a front page. */
    public record Press(String card, String right, String partly, String wrong) {
        /** Neither card nor sentences. */
        public static final Press NONE = new Press("", "", "", "");

        /** The sentence for this verdict; that of a wrong answer serves a partly right one that has none. */
        public String sentence(Verdict verdict) {
            return switch (verdict) {
                case RIGHT -> right;
                case PARTLY -> partly.isEmpty() ? wrong : partly;
                case WRONG -> wrong;
            };
        }
    }
}
