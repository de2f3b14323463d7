package summit.cli;

import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import summit.quiz.solo.Selection;
import summit.story.Story;
import summit.ui.toolkit.Cells;

/** Which questions of a pack are wanted, as it is typed. */
final class WhichQuestions {
    @Option(names = "--topic", paramLabel = "TOPIC", description = "Only questions of this topic; may be given again.")
    List<String> topics = List.of();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Only questions of this level, 1 to 3; may be given again.")
    List<Integer> levels = List.of();

    @Option(names = "--tag", paramLabel = "TAG", description = "Only questions with this tag; may be given again.")
    List<String> tags = List.of();

    @Option(
            names = "--without",
            paramLabel = "TAG",
            description = "No question with this tag, such as starter; may be given again.")
    List<String> without = List.of();

    /** Whether only some topics, levels or tags are wanted. */
    boolean isNarrow() {
        return !topics.isEmpty() || !levels.isEmpty() || !tags.isEmpty();
    }

    /** At most so many of the questions wanted; refused for a topic that neither the story nor a question of it has. */
    Selection of(Story story, int most) throws Stop {
        var known = new TreeSet<String>();
        story.manifest().contents().topics().forEach(topic -> known.add(topic.id()));
        story.questions()
                .values()
                .forEach(question -> known.add(question.reference().topic()));
        known.remove("");
        for (var topic : topics) {
            if (!known.contains(topic)) {
                throw new Stop(
                        Exit.USAGE,
                        "there is no topic \"" + Cells.clean(topic) + "\". There are: " + String.join(", ", known)
                                + ".");
            }
        }
        return new Selection(
                new TreeSet<>(topics), new TreeSet<>(levels), new TreeSet<>(tags), new TreeSet<>(without), most);
    }
}
