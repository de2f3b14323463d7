package summit.cli;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.story.Story;
import summit.ui.Cells;
import summit.ui.lanterna.Surroundings;
import summit.ui.plain.Games;
import summit.ui.plain.InputLines;
import summit.ui.plain.JsonPlay;
import summit.ui.plain.PlainOutput;
import summit.ui.plain.PlainPlay;

/** Plays a story in the way that was asked for and that the surroundings allow. */
record Playing(Outside outside, PlayOptions options, String pack) {
    /** Seeds drawn are below this, so that a player can say theirs to somebody else. */
    private static final long SAYABLE = 1_000_000;

    /** A seed for a game that was given none: the only chance there is, and it is drawn before the game begins. */
    static long anySeed() {
        return ThreadLocalRandom.current().nextLong(SAYABLE);
    }

    Exit run() throws IOException, Stop {
        var story = new PackFinder(outside, options.language).story(pack);
        if (options.json) {
            return playJson(story, new Unkept());
        }
        var verdict = outside.surroundings().verdict(options.wish());
        if (verdict.mode() == Surroundings.Mode.PLAIN && !options.plain) {
            outside.complaints().println("summit: plain mode because " + verdict.why() + ".");
        }
        return playPlain(story, new Unkept());
    }

    private Playthrough.Turn begin(Story story) {
        return Playthrough.start(
                story,
                new GameState.Origin(
                        options.seed.orElseGet(Playing::anySeed),
                        options.name.map(Cells::clean).orElse("")));
    }

    private Exit playPlain(Story story, Games games) throws IOException {
        var output = new PlainOutput(outside.writer(), outside.width(), options.ascii || outside.isAscii());
        var beginning = begin(story);
        var play = new PlainPlay(
                story, beginning.playthrough(), games, new InputLines(outside.reader(), InputLines.TYPED), output);
        play.play(beginning);
        return Exit.WELL;
    }

    private Exit playJson(Story story, Games games) throws IOException {
        var beginning = begin(story);
        new JsonPlay(
                        story,
                        beginning.playthrough(),
                        games,
                        new InputLines(outside.reader(), InputLines.JSON),
                        outside.writerForPrograms())
                .play(beginning);
        return Exit.WELL;
    }
}
