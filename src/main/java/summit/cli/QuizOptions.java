package summit.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import summit.quiz.Occasion;
import summit.quiz.solo.Plan;
import summit.quiz.solo.Selection;
import summit.story.Story;
import summit.ui.Cells;

/** What can be said about a quiz on the command line. */
final class QuizOptions extends ShowOptions {
    private static final int LONGEST_EXAM = 600;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "practice (told at once, a second try at a cost), exam (told at the end), sprint (two minutes) or review"
                            + " (what was wrong comes back).")
    Optional<Mode> mode = Optional.empty();

    @Option(
            names = "--number",
            paramLabel = "N",
            description = "At most so many questions (10; sprint and review: all).")
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

    @Option(names = "--minutes", paramLabel = "N", description = "An exam's time limit (none).")
    Optional<Integer> minutes = Optional.empty();

    @Option(names = "--confidence", description = "Ask how sure you are, and mark that too.")
    boolean confidence;

    @Option(names = "--id", paramLabel = "ID", description = "Who answers, as a gradebook knows them.")
    Optional<String> id = Optional.empty();

    @Option(names = "--long-term", description = "Review: for knowing it for years (FSRS) instead of five boxes.")
    boolean longTerm;

    @Option(names = "--new", description = "Begin another quiz, even if one was left.")
    boolean anew;

    /** The sorts of solo quiz, as they are typed. */
    enum Mode {
        PRACTICE(Occasion.Sort.PRACTICE),
        EXAM(Occasion.Sort.EXAM),
        SPRINT(Occasion.Sort.SPRINT),
        REVIEW(Occasion.Sort.REVIEW);

        private final Occasion.Sort sort;

        Mode(Occasion.Sort sort) {
            this.sort = sort;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses what does not go together. */
    void check() throws Stop {
        checkTheme();
        if (number.filter(count -> count < 1 || count > Plan.MOST).isPresent()) {
            throw new Stop(Exit.USAGE, "--number takes a number from 1 to " + Plan.MOST + ".");
        }
        if (minutes.filter(limit -> limit < 1 || limit > LONGEST_EXAM).isPresent()) {
            throw new Stop(Exit.USAGE, "--minutes takes a number from 1 to " + LONGEST_EXAM + ".");
        }
        if (minutes.isPresent() && sort() != Occasion.Sort.EXAM) {
            throw new Stop(Exit.USAGE, "--minutes is for --mode exam.");
        }
        if (longTerm && sort() != Occasion.Sort.REVIEW) {
            throw new Stop(Exit.USAGE, "--long-term is for --mode review.");
        }
    }

    /** The sort of quiz that begins where nothing else is chosen. */
    Occasion.Sort sort() {
        return mode.map(chosen -> chosen.sort).orElse(Occasion.Sort.PRACTICE);
    }

    /** The sorts of quiz that may be gone on with: that which was asked for, or any. */
    List<Occasion.Sort> sorts() {
        return mode.map(chosen -> List.of(chosen.sort))
                .orElse(List.of(Occasion.Sort.PRACTICE, Occasion.Sort.EXAM, Occasion.Sort.REVIEW));
    }

    /** The quiz that was asked for, of topics that the story has. */
    Plan plan(Story story) throws Stop {
        checkKnown(story, topics);
        var all = sort() == Occasion.Sort.SPRINT || sort() == Occasion.Sort.REVIEW;
        return new Plan(
                sort(),
                new Selection(
                        new TreeSet<>(topics),
                        new TreeSet<>(levels),
                        new TreeSet<>(tags),
                        new TreeSet<>(without),
                        number.orElse(all ? Plan.MOST : Plan.USUAL)),
                minutes.map(Duration::ofMinutes),
                confidence,
                longTerm);
    }

    /** Refuses topics that neither the story nor a question of it has. */
    static void checkKnown(Story story, List<String> topics) throws Stop {
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
    }

    /** Who answers, by id or else by name, if that was said. */
    Optional<String> who() {
        return id.or(() -> name);
    }

    /** What to type to read the report of a session, but for the session's name. */
    String report(Outside outside) {
        return outside.line(data.map(folder -> List.of("report", "--data-dir", folder.toString()))
                .orElse(List.of("report")));
    }
}
