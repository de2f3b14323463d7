package summit.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.quiz.Hands;
import summit.quiz.LessonTime;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.ui.lanterna.Surroundings;
import summit.ui.plain.InputLines;
import summit.ui.plain.PlainOutput;

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
            description = "The time there is (40): about ten questions in 40 minutes.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(names = "--present", paramLabel = "N", description = "How many are present; asked for without it.")
    private Optional<Integer> present = Optional.empty();

    @Mixin
    private final WhichQuestions which = new WhichQuestions();

    @Mixin
    private final VotingOptions voting = new VotingOptions();

    @Option(names = "--new", description = "Begin another lesson, even if one was left.")
    private boolean anew;

    @Mixin
    private final ShowOptions show = new ShowOptions();

    private final Outside outside;

    ClassCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        check();
        var edition = Edition.of(outside, show.language, pack);
        var sessions = new Sessions(show.folder(outside).sessions(), Clock.systemUTC());
        var mode = outside.surroundings().verdict(show.wish());
        if (plays) {
            return play(new ClassPlay(edition, sessions, show, outside, mode.mode()));
        }
        if (mode.mode() == Surroundings.Mode.PLAIN && !show.plain) {
            outside.complaints().println("summit: plain mode because " + mode.why() + ".");
        }
        var lectern = new Lectern(
                new InputLines(outside.reader(), InputLines.TYPED),
                new PlainOutput(outside.writer(), outside.width(), show.ascii || outside.isAscii()),
                mode.mode());
        try {
            new ClassLesson(LessonPlan.of(edition, which, minutes, outside), voting, show, sessions, lectern)
                    .run(anew, present);
            return Exit.WELL.code();
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
        Within.check("--present", present, 0, Hands.MOST);
        Within.check("--minutes", minutes, 1, LessonTime.LONGEST);
        which.check();
        voting.check();
    }

    /** What is for questions alone means nothing to a play. */
    private void checkPlay() throws Stop {
        var isForQuestions = minutes.isPresent() || which.isSaid() || voting.hidesVotes() || voting.saysRules();
        if (isForQuestions) {
            throw new Stop(
                    Exit.USAGE,
                    "--minutes, --number, --topic, --level, --tag, --without, --one-vote, --hide-votes, --teams, --roster, --timer, --reading, --round and --scores are for the class quiz, without"
                            + " --story.");
        }
    }
}
