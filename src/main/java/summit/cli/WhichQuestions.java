package summit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import summit.quiz.Selection;
import summit.story.Story;
import summit.ui.toolkit.Cells;

/** Which questions of a pack are wanted and how many, as it is typed: the same for a quiz, a lesson and paper. */
final class WhichQuestions {
    private static final int MOST = 500;

    @Option(
            names = "--number",
            paramLabel = "N",
            description =
                    "At most so many questions (10; a sprint and a review: all; a lesson: as many as --minutes has time for).")
    Optional<Integer> number = Optional.empty();

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

    /** Whether anything was said of it. */
    boolean isSaid() {
        return !typed().isEmpty();
    }

    /** Refuses a number of questions that there cannot be. */
    void check() throws Stop {
        Within.check("--number", number, 1, MOST);
    }

    /** What was said, as it is typed: to ask for the same again. */
    List<String> typed() {
        var words = new ArrayList<String>();
        number.ifPresent(count -> words.addAll(List.of("--number", count.toString())));
        topics.forEach(topic -> words.addAll(List.of("--topic", topic)));
        levels.forEach(level -> words.addAll(List.of("--level", level.toString())));
        tags.forEach(tag -> words.addAll(List.of("--tag", tag)));
        without.forEach(tag -> words.addAll(List.of("--without", tag)));
        return words;
    }

    /** The questions wanted, as many as were asked for, or else at most so many; refused for a topic that neither the story nor a question of it has. */
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
                new TreeSet<>(topics),
                new TreeSet<>(levels),
                new TreeSet<>(tags),
                new TreeSet<>(without),
                number.orElse(most));
    }
}
