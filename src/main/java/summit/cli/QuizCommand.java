package summit.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.ui.lanterna.Surroundings;
import summit.ui.plain.InputLines;
import summit.ui.plain.PlainOutput;

/** A quiz taken alone. */
@Command(
        name = "quiz",
        description = {
            "Asks the questions of a story without the story: to practise, as an exam, as a sprint, or what was wrong before.",
            "",
            "A quiz that was left is gone on with; --new begins another. On the full screen without --mode there is a menu."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {"", "Exit codes: 0 well, 1 the pack has errors, 2 wrong usage, 3 something cannot be read or written."
        })
final class QuizCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            defaultValue = PackFinder.BUNDLED,
            description = "A folder, a .zip of one, or the name of a bundled story (${DEFAULT-VALUE}).")
    private String pack = PackFinder.BUNDLED;

    @Mixin
    private final QuizOptions options = new QuizOptions();

    private final Outside outside;

    QuizCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        options.check();
        var verdict = outside.surroundings().verdict(options.wish());
        var sessions = new Sessions(options.folder(outside).sessions(), Clock.systemUTC());
        try {
            if (verdict.mode() == Surroundings.Mode.PLAIN) {
                plain(sessions);
            } else {
                new FullScreenQuiz(outside, options, pack, sessions, verdict.mode()).run();
            }
            return Exit.WELL.code();
        } catch (SaveException trouble) {
            throw new Stop(Exit.UNREADABLE, trouble.getMessage());
        }
    }

    private void plain(Sessions sessions) throws Exception {
        var edition = Edition.of(outside, options.language, pack);
        var story = edition.shown();
        var watch = new WallWatch();
        var lines = new PlainSitting.Lines(
                new InputLines(outside.reader(), InputLines.TYPED),
                new PlainOutput(outside.writer(), outside.width(), options.ascii || outside.isAscii()));
        try (var desk = new SoloDesk(edition, sessions, options, watch)) {
            new PlainSitting(
                            story,
                            new SoloSessions(sessions, options.reviews(outside), story),
                            options,
                            watch,
                            outside,
                            lines)
                    .run(desk);
        }
    }
}
