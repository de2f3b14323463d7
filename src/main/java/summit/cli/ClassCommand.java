package summit.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.quiz.ClassQuestions;
import summit.quiz.Edited;
import summit.quiz.Hands;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.room.Deed;
import summit.quiz.room.Lesson;
import summit.quiz.room.LessonRules;
import summit.quiz.room.LessonRules.Voting;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Question;
import summit.story.Story;
import summit.ui.lanterna.Surroundings;
import summit.ui.plain.InputLines;
import summit.ui.plain.PlainLesson;
import summit.ui.plain.PlainOutput;
import summit.ui.toolkit.Cells;

/** A quiz with a class on one screen. */
@Command(
        name = "class",
        description = {
            "A quiz with a class on one screen: questions that can be understood without the story. Hands are raised, you type how many"
                    + " for each option; the class argues and votes again; then the answer, why, and how we know. It fills the"
                    + " terminal, with numbers and the letters of options drawn large: make the terminal's letters as large as"
                    + " they will go (Ctrl and + in most). Enter goes on, ? shows the keys.",
            "",
            "With --story the class plays the story instead: hands are counted for choices and answers, the most decide, and the front"
                    + " page is the class's.",
            "",
            "Everything is kept as it happens: after an interruption the same command goes on where the class was. --new begins"
                    + " another lesson, for another class.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {"", "Exit codes: 0 well, 1 the pack has errors, 2 wrong usage, 3 something cannot be read or written."
        })
final class ClassCommand implements Callable<Integer> {
    /** A lesson without --minutes; the teacher's sheet supposes the same. */
    static final int MINUTES = 40;

    private static final int MOST = 50;

    /** A digit each. */
    private static final int MOST_BUZZERS = 9;

    private static final List<String> NAMES =
            List.of("Otters", "Lynxes", "Herons", "Badgers", "Falcons", "Dolphins", "Hedgehogs", "Ravens");

    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            defaultValue = PackFinder.BUNDLED,
            description = "A folder, a .zip of one, or the name of a bundled story (${DEFAULT-VALUE}).")
    private String pack = PackFinder.BUNDLED;

    @Option(
            names = "--story",
            description = "The class plays the story on the whole screen: hands are counted for what can be done.")
    private boolean plays;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "The time there is (40): about a question every four minutes.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(names = "--present", paramLabel = "N", description = "How many are present; asked for without it.")
    private Optional<Integer> present = Optional.empty();

    @Option(
            names = "--without",
            paramLabel = "TAG",
            description = "No question with this tag, such as starter; may be given again.")
    private List<String> without = List.of();

    @Option(names = "--one-vote", description = "Vote once and tell the answer, instead of arguing and voting again.")
    private boolean oneVote;

    @Option(names = "--hide-votes", description = "How the class voted first is shown only when it has voted again.")
    private boolean hideVotes;

    @Option(
            names = "--teams",
            paramLabel = "TEAMS",
            description = "Teams that answer in turn: their number, or names with commas between.")
    private Optional<String> teams = Optional.empty();

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description =
                    "Each pupil answers by name: a table (.csv or .xlsx) with name, and if you like id, team and extra time.")
    private Optional<Path> roster = Optional.empty();

    @Option(names = "--buzzers", description = "With --teams: who presses a key first has the word.")
    private boolean buzzers;

    @Option(
            names = "--timer",
            paramLabel = "SECONDS",
            description = "Show the time a vote has; it closes nothing by itself.")
    private Optional<Integer> timer = Optional.empty();

    @Option(names = "--reading", paramLabel = "SECONDS", description = "Show the time there is for reading first.")
    private Optional<Integer> reading = Optional.empty();

    @Option(names = "--round", paramLabel = "N", description = "A break after so many questions.")
    private Optional<Integer> round = Optional.empty();

    @Option(names = "--scores", paramLabel = "WHEN", description = "With teams: question, round, end or never (end).")
    private Board board = Board.END;

    @Option(names = "--speed", description = "With --timer and teams: quick answers score more.")
    private boolean speed;

    @Option(names = "--streaks", description = "With teams: right answers in a row score more.")
    private boolean streaks;

    @Option(names = "--new", description = "Begin another lesson, even if one was left.")
    private boolean anew;

    @Mixin
    private final ShowOptions show = new ShowOptions();

    private final Outside outside;

    ClassCommand(Outside outside) {
        this.outside = outside;
    }

    /** When scores are shown, as it is typed. */
    enum Board {
        QUESTION(LessonRules.Board.EACH_QUESTION),
        ROUND(LessonRules.Board.EACH_ROUND),
        END(LessonRules.Board.AT_THE_END),
        NEVER(LessonRules.Board.NEVER);

        private final LessonRules.Board board;

        Board(LessonRules.Board board) {
            this.board = board;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws Exception {
        check();
        var story = new PackFinder(outside, show.language).story(pack);
        var sessions = new Sessions(show.folder(outside).sessions(), Clock.systemUTC());
        var mode = outside.surroundings().verdict(show.wish());
        if (plays) {
            return play(new ClassPlay(story, pack, sessions, show, outside, mode.mode()));
        }
        if (mode.mode() == Surroundings.Mode.PLAIN && !show.plain) {
            outside.complaints().println("summit: plain mode because " + mode.why() + ".");
        }
        var desk = new Desk(
                new InputLines(outside.reader(), InputLines.TYPED),
                new PlainOutput(outside.writer(), outside.width(), show.ascii || outside.isAscii()),
                mode.mode());
        try {
            var left = anew ? Optional.<String>empty() : unfinished(sessions, story, desk);
            return left.isPresent() ? goOn(story, sessions, left.get(), desk) : begin(story, sessions, desk);
        } catch (SaveException trouble) {
            throw new Stop(Exit.UNREADABLE, trouble.getMessage());
        }
    }

    private int play(ClassPlay play) throws Stop, java.io.IOException {
        try {
            play.run(anew, present);
            return Exit.WELL.code();
        } catch (SaveException trouble) {
            throw new Stop(Exit.UNREADABLE, trouble.getMessage());
        }
    }

    /** Where lines come from and go to, and how the lesson is shown. */
    private record Desk(InputLines input, PlainOutput output, Surroundings.Mode mode) {
        private boolean isPlain() {
            return mode == Surroundings.Mode.PLAIN;
        }

        private void say(String... lines) {
            output.print(List.of(lines));
        }
    }

    private void check() throws Stop {
        show.checkTheme();
        if (show.motion.isPresent() && !plays) {
            throw new Stop(Exit.USAGE, "--motion is for the story: nothing moves in a class quiz.");
        }
        if (plays) {
            checkPlay();
        } else if (show.name.isPresent()) {
            throw new Stop(Exit.USAGE, "--name is for --story: it is what the story calls the class.");
        }
        within("--present", present, 0, Hands.MOST);
        within("--minutes", minutes, 1, MOST * ClassQuestions.MINUTES_EACH);
        within("--timer", timer, 1, 3600);
        within("--reading", reading, 1, 3600);
        within("--round", round, 1, MOST);
        if (teams.isPresent() && roster.isPresent()) {
            throw new Stop(Exit.USAGE, "--teams and --roster are two ways to answer; choose one.");
        }
        if (teams.isEmpty() && (buzzers || roster.isEmpty() && (speed || streaks))) {
            throw new Stop(Exit.USAGE, "--buzzers is for --teams; --speed and --streaks are for --teams and --roster.");
        }
        if (hideVotes && oneVote) {
            throw new Stop(Exit.USAGE, "--hide-votes is for two votes, and --one-vote has one.");
        }
        if (speed && timer.isEmpty()) {
            throw new Stop(Exit.USAGE, "--speed needs --timer.");
        }
    }

    /** What is for questions alone means nothing to a play. */
    private void checkPlay() throws Stop {
        var isForQuestions = minutes.isPresent()
                || !without.isEmpty()
                || oneVote
                || hideVotes
                || teams.isPresent()
                || roster.isPresent()
                || timer.isPresent()
                || reading.isPresent()
                || round.isPresent()
                || board != Board.END;
        if (isForQuestions) {
            throw new Stop(
                    Exit.USAGE,
                    "--minutes, --without, --one-vote, --hide-votes, --teams, --roster, --timer, --reading, --round and --scores are for the class quiz, without"
                            + " --story.");
        }
    }

    private static void within(String option, Optional<Integer> value, int least, int most) throws Stop {
        if (value.filter(number -> number < least || number > most).isPresent()) {
            throw new Stop(Exit.USAGE, option + " takes a number from " + least + " to " + most + ".");
        }
    }

    /** The last lesson, if it is open: one that was left for another is done with. */
    private static Optional<String> unfinished(Sessions sessions, Story story, Desk desk) throws SaveException {
        var last = sessions.ids().stream().filter(id -> id.startsWith("class-")).findFirst();
        try {
            return last.isPresent() && isOpen(sessions, story, last.get()) ? last : Optional.empty();
        } catch (SaveException unreadable) {
            desk.say(unreadable.getMessage() + " Another lesson begins.");
            return Optional.empty();
        }
    }

    private static boolean isOpen(Sessions sessions, Story story, String id) throws SaveException {
        var left = sessions.readLesson(sessions.file(id));
        var lesson = Lesson.after(Lesson.begin(story, left.occasion(), left.rules()), left.entries());
        return left.occasion().pack().id().equals(story.manifest().about().id()) && !lesson.isOver();
    }

    private int goOn(Story story, Sessions sessions, String id, Desk desk) throws Exception {
        var resumed = sessions.resumeLesson(id);
        try (var kept = resumed.kept()) {
            var remarks = new ArrayList<String>();
            resumed.left().remark().ifPresent(remarks::add);
            new Edited(story, resumed.left().occasion())
                    .remarks()
                    .forEach(remark -> remarks.add("The lesson goes on, but " + remark));
            var beginning = Lesson.begin(
                    story, resumed.left().occasion(), resumed.left().rules());
            var deeds = new ArrayList<>(resumed.left().entries());
            var before = new LeftLesson(Lesson.after(beginning, deeds), deeds);
            refuseOthers(story, before);
            remarks.add("Going on with " + before.words(ZoneId.systemDefault())
                    + ". For another class leave it and type: " + again() + " --new");
            var back = new Deed.Returned(Instant.now());
            kept.add(back);
            deeds.add(back);
            if (hideVotes && !before.lesson().floor().hidden()) {
                var hidden = new Deed.Hidden(back.at(), true);
                kept.add(hidden);
                deeds.add(hidden);
            }
            return run(story, beginning, deeds, kept, desk, remarks);
        }
    }

    /** The same command goes on with a lesson; one that asks for another lesson is not taken for it. */
    private void refuseOthers(Story story, LeftLesson left) throws Stop {
        var others = new ArrayList<String>();
        var occasion = left.lesson().occasion();
        show.seed.filter(seed -> seed != occasion.seed()).ifPresent(seed -> others.add("--seed " + seed));
        present.filter(pupils -> !left.hadPresent(pupils)).ifPresent(pupils -> others.add("--present " + pupils));
        if (minutes.isPresent() || !without.isEmpty()) {
            var picked = ids(questions(story, occasion.seed()));
            if (!picked.equals(occasion.questions())) {
                minutes.ifPresent(time -> others.add("--minutes " + time));
                without.forEach(tag -> others.add("--without " + tag));
            }
        }
        var saysRules = teams.isPresent()
                || roster.isPresent()
                || oneVote
                || timer.isPresent()
                || reading.isPresent()
                || round.isPresent()
                || board != Board.END;
        if (saysRules && !rules().equals(left.lesson().rules())) {
            others.add("other rules of voting, time or scores");
        }
        if (!others.isEmpty()) {
            throw new Stop(
                    Exit.USAGE,
                    left.words(ZoneId.systemDefault()) + " is not finished, and was begun without what you ask for ("
                            + String.join(", ", others) + "). To begin another lesson with it, add --new. To go on: "
                            + again());
        }
    }

    private List<Question> questions(Story story, long drawn) {
        return ClassQuestions.pick(story, drawn, ClassQuestions.within(minutes.orElse(MINUTES)), without);
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    private int begin(Story story, Sessions sessions, Desk desk) throws Exception {
        var drawn = show.seed.orElseGet(Playing::anySeed);
        var questions = questions(story, drawn);
        if (questions.isEmpty()) {
            throw new Stop(
                    Exit.USAGE,
                    "this pack has no question that hands can answer and that needs no story (types \"single\" and"
                            + " \"truefalse\" without a card or the tag \"story-only\").");
        }
        var started = Instant.now();
        var about = story.manifest().about();
        var occasion = new Occasion(
                sessions.fresh(Occasion.Sort.CLASS, started),
                Occasion.Sort.CLASS,
                show.printed(
                        new Occasion.Pack(about.id(), about.version(), about.title(), PackFinder.kept(pack)),
                        questions),
                drawn,
                started,
                ids(questions));
        var rules = rules();
        var deeds = new ArrayList<Deed>();
        if (rules.voting() == Voting.HANDS && (present.isPresent() || desk.isPlain())) {
            deeds.add(new Deed.Present(started, present.isPresent() ? present.get() : present(desk)));
        }
        if (hideVotes) {
            deeds.add(new Deed.Hidden(started, true));
        }
        try (var kept = sessions.begin(occasion, rules)) {
            for (var deed : deeds) {
                kept.add(deed);
            }
            var remarks = new ArrayList<String>();
            if (questions.size() < ClassQuestions.within(minutes.orElse(MINUTES))) {
                others(story).ifPresent(remarks::add);
            }
            remarks.add(sheet(drawn));
            return run(story, Lesson.begin(story, occasion, rules), deeds, kept, desk, remarks);
        }
    }

    /** How many questions are not for hands; nothing if all are. */
    private Optional<String> others(Story story) {
        var all = story.questions().size();
        var suiting = story.questions().values().stream()
                .filter(ClassQuestions::suitsClass)
                .count();
        return suiting == all
                ? Optional.empty()
                : Optional.of("For hands: " + suiting + " of " + all + " questions; the others: "
                        + outside.line(words("worksheet")) + ".");
    }

    private LessonRules rules() throws Stop {
        var steps = new LessonRules.Steps(
                !oneVote, Duration.ofSeconds(reading.orElse(0)), timer.map(Duration::ofSeconds), round.orElse(0));
        var scoring = new LessonRules.Scoring(board.board, speed, streaks);
        if (roster.isPresent()) {
            return new LessonRules(Voting.IN_TURN, new RosterFile(roster.get()).pupils(), steps, scoring);
        }
        return teams.isEmpty()
                ? new LessonRules(Voting.HANDS, List.of(), steps, scoring)
                : new LessonRules(buzzers ? Voting.BUZZERS : Voting.IN_TURN, teams(teams.get()), steps, scoring);
    }

    /** Teams by their names; by a number, with names of animals. */
    private List<Pupil> teams(String said) throws Stop {
        var names = said.matches("\\d{1,2}")
                ? NAMES.subList(0, Math.min(Integer.parseInt(said), NAMES.size()))
                : List.of(said.split(",")).stream()
                        .map(name -> Cells.clean(name).strip())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        if (buzzers && names.size() > MOST_BUZZERS) {
            throw new Stop(Exit.USAGE, "there are keys for " + MOST_BUZZERS + " buzzers at most.");
        }
        if (names.size() < 2) {
            throw new Stop(
                    Exit.USAGE,
                    "--teams takes a number from 2 to " + NAMES.size() + ", or two names or more: Red,Blue.");
        }
        return names.stream().map(name -> new Pupil(name, name, "")).toList();
    }

    /** Asks how many are present: 0 if nobody says. */
    private static int present(Desk desk) throws java.io.IOException {
        desk.say("How many are present? Enter alone if you do not want the hands checked.");
        while (desk.output().prompt()) {
            var line = desk.input().next();
            if (line.isEmpty()) {
                desk.output().endPrompt();
                return 0;
            }
            if (line.get().isEmpty()) {
                return 0;
            }
            if (line.get().matches("\\d{1,3}")) {
                return Integer.parseInt(line.get());
            }
            desk.say("A number up to " + Hands.MOST + ", or Enter alone.");
        }
        return 0;
    }

    private int run(
            Story story, Lesson beginning, List<Deed> deeds, Sessions.Kept<Deed> kept, Desk desk, List<String> remarks)
            throws Exception {
        var after = desk.isPlain()
                ? plainly(story, beginning, deeds, kept, desk, remarks)
                : new FullScreenLesson(kept, new WallWatch())
                        .run(story, beginning, deeds, show, outside, desk.mode(), String.join(" ", remarks));
        if (after.isOver()) {
            desk.say(
                    "",
                    "A page for planning the next lesson: "
                            + outside.line(List.of("report", after.occasion().id())));
            if (ids(questions(story, after.occasion().seed()))
                    .equals(after.occasion().questions())) {
                desk.say(sheet(after.occasion().seed()));
            }
        } else if (!desk.isPlain()) {
            desk.say("The lesson is kept as it stands. To go on with it: " + again());
        }
        desk.output().flush();
        return Exit.WELL.code();
    }

    /** How to have the teacher's sheet for these questions. */
    private String sheet(long drawn) {
        var words = words("worksheet");
        words.addAll(List.of("--teacher", "--seed", Long.toString(drawn)));
        minutes.ifPresent(time -> words.addAll(List.of("--minutes", time.toString())));
        without.forEach(tag -> words.addAll(List.of("--without", tag)));
        return "The key on paper: " + outside.line(words);
    }

    private List<String> words(String command) {
        var words = new ArrayList<String>(List.of(command));
        if (!pack.equals(PackFinder.BUNDLED)) {
            words.add(pack);
        }
        return words;
    }

    private String again() {
        var words = words("class");
        show.data.ifPresent(folder -> words.addAll(List.of("--data-dir", folder.toString())));
        return outside.line(words);
    }

    private static Lesson plainly(
            Story story, Lesson beginning, List<Deed> deeds, Sessions.Kept<Deed> kept, Desk desk, List<String> remarks)
            throws java.io.IOException {
        desk.output().print(remarks);
        return new PlainLesson(
                        story,
                        beginning,
                        deeds,
                        desk.input(),
                        desk.output(),
                        new WallWatch(),
                        deed -> keep(kept, deed, desk))
                .run();
    }

    /** What cannot be kept is said, and the lesson goes on. */
    private static void keep(Sessions.Kept<Deed> kept, Deed deed, Desk desk) {
        try {
            kept.add(deed);
        } catch (SaveException trouble) {
            desk.say(trouble.getMessage());
        }
    }
}
