package summit.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.review.Fsrs;
import summit.quiz.review.Leitner;
import summit.quiz.review.Schedule;
import summit.quiz.solo.Deed;
import summit.quiz.solo.Rules;
import summit.quiz.solo.Selection;
import summit.quiz.solo.SoloQuiz;
import summit.save.DataFolder;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Question;
import summit.story.Story;
import summit.ui.Cells;
import summit.ui.plain.InputLines;
import summit.ui.plain.PlainOutput;
import summit.ui.plain.PlainQuiz;

/** A quiz taken alone. */
@Command(
        name = "quiz",
        description = {
            "Asks the questions of a story without the story: to practise, as an exam, as a sprint, or what was wrong before.",
            "",
            "A quiz that was left is gone on with; --new begins another."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {"", "Exit codes: 0 well, 1 the pack has errors, 2 wrong usage, 3 something cannot be read or written."
        })
final class QuizCommand implements Callable<Integer> {
    private static final int USUAL = 10;
    private static final int MOST = 500;
    private static final int LONGEST_EXAM = 600;

    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            defaultValue = PackFinder.BUNDLED,
            description = "A folder, a .zip of one, or the name of a bundled story (${DEFAULT-VALUE}).")
    private String pack = PackFinder.BUNDLED;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "practice (told at once, a second try at a cost), exam (told at the end), sprint (two minutes) or review"
                            + " (what was wrong comes back).")
    private Optional<Mode> mode = Optional.empty();

    @Option(
            names = "--number",
            paramLabel = "N",
            description = "At most so many questions (10; sprint and review: all).")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Only questions of this topic; may be given again.")
    private List<String> topics = List.of();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Only questions of this level, 1 to 3; may be given again.")
    private List<Integer> levels = List.of();

    @Option(names = "--tag", paramLabel = "TAG", description = "Only questions with this tag; may be given again.")
    private List<String> tags = List.of();

    @Option(names = "--minutes", paramLabel = "N", description = "An exam's time limit (none).")
    private Optional<Integer> minutes = Optional.empty();

    @Option(names = "--confidence", description = "Ask how sure you are, and mark that too.")
    private boolean confidence;

    @Option(names = "--name", paramLabel = "NAME", description = "Who answers, for reports.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--id", paramLabel = "ID", description = "Who answers, as a gradebook knows them.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--long-term", description = "Review: for knowing it for years (FSRS) instead of five boxes.")
    private boolean longTerm;

    @Option(names = "--new", description = "Begin another quiz, even if one was left.")
    private boolean anew;

    @Option(names = "--seed", paramLabel = "N", description = "Draw questions and order as for this number.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--lang", paramLabel = "LANG", description = "A language the pack is translated into.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--ascii", description = "Print ASCII characters only.")
    private boolean ascii;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where the quiz is kept.")
    private Optional<Path> data = Optional.empty();

    private final Outside outside;

    QuizCommand(Outside outside) {
        this.outside = outside;
    }

    /** Where lines come from and go to. */
    private record Desk(InputLines input, PlainOutput output) {
        private void say(String... lines) {
            output.print(List.of(lines));
        }
    }

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

    @Override
    public Integer call() throws Exception {
        check();
        var story = new PackFinder(outside, language).story(pack);
        var folder = DataFolder.of(
                data,
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                outside.environment());
        var sessions = new Sessions(folder.sessions(), Clock.systemUTC());
        var desk = new Desk(
                new InputLines(outside.reader(), InputLines.TYPED),
                new PlainOutput(outside.writer(), outside.width(), ascii || outside.isAscii()));
        try {
            var left = anew ? Optional.<Occasion>empty() : new SoloSessions(sessions, story).unfinished(sorts());
            return left.isPresent() ? goOn(story, sessions, left.get(), desk) : begin(story, sessions, desk);
        } catch (SaveException trouble) {
            throw new Stop(Exit.UNREADABLE, trouble.getMessage());
        }
    }

    private void check() throws Stop {
        if (number.filter(count -> count < 1 || count > MOST).isPresent()) {
            throw new Stop(Exit.USAGE, "--number takes a number from 1 to " + MOST + ".");
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

    private Occasion.Sort sort() {
        return mode.map(chosen -> chosen.sort).orElse(Occasion.Sort.PRACTICE);
    }

    /** The sorts of quiz that may be gone on with: that which was asked for, or any. */
    private List<Occasion.Sort> sorts() {
        return mode.map(chosen -> List.of(chosen.sort))
                .orElse(List.of(Occasion.Sort.PRACTICE, Occasion.Sort.EXAM, Occasion.Sort.REVIEW));
    }

    private int goOn(Story story, Sessions sessions, Occasion occasion, Desk desk) throws Exception {
        var resumed = sessions.resumeSolo(occasion.id());
        try (var kept = resumed.kept()) {
            resumed.left().remark().ifPresent(desk::say);
            var quiz = SoloSessions.left(story, resumed.left());
            var back = new Deed.Returned(Instant.now());
            kept.add(back);
            desk.say("Going on with the " + occasion.sort().name().toLowerCase(Locale.ROOT) + " of "
                    + occasion.id().substring(occasion.id().indexOf('-') + 1)
                    + ". The clock stood still meanwhile. --new begins another quiz.");
            return run(story, quiz.after(back), kept, desk);
        }
    }

    private int begin(Story story, Sessions sessions, Desk desk) throws Exception {
        var drawn = seed.orElseGet(Playing::anySeed);
        var questions = questions(story, sessions, drawn, desk);
        if (questions.isEmpty()) {
            return Exit.WELL.code();
        }
        if (sort() == Occasion.Sort.SPRINT) {
            desk.say("As many as you can in two minutes. Enter starts the clock.");
            if (!desk.output().prompt() || desk.input().next().isEmpty()) {
                desk.output().endPrompt();
                desk.output().flush();
                return Exit.WELL.code();
            }
        }
        var started = Instant.now();
        var about = story.manifest().about();
        var occasion = new Occasion(
                sessions.fresh(sort(), started),
                sort(),
                new Occasion.Pack(about.id(), about.version(), about.title(), PackFinder.kept(pack)),
                drawn,
                started,
                questions.stream().map(Question::id).toList());
        var rules = new Rules(sort(), limit(), confidence);
        var pupil = new Pupil(id.orElse(name.orElse(occasion.id())), Cells.clean(name.orElse("")), "");
        try (var kept = sessions.begin(occasion, rules, pupil)) {
            desk.say(Cells.clean(about.title()) + ": " + questions.size()
                    + " questions. /help lists what can be typed.");
            return run(story, SoloQuiz.begin(story, occasion, rules), kept, desk);
        }
    }

    private Optional<Duration> limit() {
        return sort() == Occasion.Sort.SPRINT ? Optional.of(Rules.SPRINT) : minutes.map(Duration::ofMinutes);
    }

    private List<Question> questions(Story story, Sessions sessions, long drawn, Desk desk) throws Exception {
        var all = sort() == Occasion.Sort.SPRINT || sort() == Occasion.Sort.REVIEW;
        var most = number.orElse(all ? MOST : USUAL);
        checkKnown(story);
        var chosen = new Selection(
                        new TreeSet<>(topics),
                        new TreeSet<>(levels),
                        new TreeSet<>(tags),
                        sort() == Occasion.Sort.REVIEW ? MOST : most)
                .of(story, drawn);
        if (chosen.isEmpty()) {
            throw new Stop(Exit.USAGE, "no question of this pack is of that kind and can be asked without its story.");
        }
        return sort() == Occasion.Sort.REVIEW ? due(story, sessions, chosen, most, desk) : chosen;
    }

    private void checkKnown(Story story) throws Stop {
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

    /** Of the questions chosen those that are due today, and how many there are. */
    private List<Question> due(Story story, Sessions sessions, List<Question> chosen, int most, Desk desk)
            throws SaveException {
        var log = new SoloSessions(sessions, story).log();
        var schedule = longTerm ? new Fsrs() : new Leitner();
        var today = LocalDate.now(ZoneOffset.UTC);
        var ids = chosen.stream().map(Question::id).toList();
        var due = schedule.dueOn(today, log).stream()
                .filter(ids::contains)
                .map(story::question)
                .toList();
        var words = new ArrayList<String>();
        words.add(due.isEmpty() ? "Nothing is due today." : "Due today: " + due.size() + ".");
        if (schedule instanceof Leitner leitner) {
            words.add(boxes(leitner, log, ids));
        }
        if (due.isEmpty()) {
            words.add(next(schedule, log, ids));
        }
        desk.output().print(words);
        desk.output().flush();
        return due.stream().limit(most).toList();
    }

    private static String boxes(Leitner leitner, List<summit.quiz.review.Review> log, List<String> ids) {
        var counts = new int[Leitner.BOXES + 1];
        Schedule.histories(log).forEach((question, reviews) -> {
            if (ids.contains(question)) {
                counts[leitner.box(reviews)]++;
            }
        });
        var words = new ArrayList<String>();
        for (var box = 1; box <= Leitner.BOXES; box++) {
            words.add("box " + box + ": " + counts[box]);
        }
        return "In " + String.join(", ", words) + ".";
    }

    private static String next(Schedule schedule, List<summit.quiz.review.Review> log, List<String> ids) {
        return Schedule.histories(log).entrySet().stream()
                .filter(history -> ids.contains(history.getKey()))
                .map(history -> schedule.due(history.getValue()))
                .sorted()
                .findFirst()
                .map(day -> "The next question is due on " + day + ".")
                .orElse("Questions come here once they were asked in another quiz.");
    }

    private int run(Story story, SoloQuiz quiz, Sessions.Kept<Deed> kept, Desk desk) throws Exception {
        var after = new PlainQuiz(
                        story, quiz, desk.input(), desk.output(), new WallWatch(), deed -> keep(kept, deed, desk))
                .run();
        if (after.isOver()) {
            desk.say(
                    "",
                    "A report of it: "
                            + outside.line(List.of("report", after.occasion().id())));
            desk.output().flush();
        }
        return Exit.WELL.code();
    }

    /** What cannot be kept is said, and the quiz goes on. */
    private static void keep(Sessions.Kept<Deed> kept, Deed deed, Desk desk) {
        try {
            kept.add(deed);
        } catch (SaveException trouble) {
            desk.say(trouble.getMessage());
        }
    }
}
