package summit.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import summit.quiz.Occasion;
import summit.quiz.solo.Plan;
import summit.story.Story;

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

    @Mixin
    final WhichQuestions questions = new WhichQuestions();

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
        questions.check();
        Within.check("--minutes", minutes, 1, LONGEST_EXAM);
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
        var all = sort() == Occasion.Sort.SPRINT || sort() == Occasion.Sort.REVIEW;
        return new Plan(
                sort(),
                questions.of(story, all ? Plan.MOST : Plan.USUAL),
                minutes.map(Duration::ofMinutes),
                confidence,
                longTerm);
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
