package summit.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.save.DataFolder;
import summit.save.ProfileFile;
import summit.save.SaveException;
import summit.save.Saves;
import summit.story.Story;
import summit.ui.lanterna.Surroundings;
import summit.ui.plain.InputLines;
import summit.ui.plain.JsonPlay;
import summit.ui.plain.PlainOutput;
import summit.ui.plain.PlainPlay;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Settings;

/** Plays a story in the way that was asked for and that the surroundings allow. */
record Playing(Outside outside, PlayOptions options, String pack) {
    /** Seeds drawn are below this, so that a player can say theirs to somebody else. */
    private static final long SAYABLE = 1_000_000;

    /** A seed for a game that was given none: the only chance there is, and it is drawn before the game begins. */
    static long anySeed() {
        return ThreadLocalRandom.current().nextLong(SAYABLE);
    }

    Exit run() throws IOException, Stop {
        options.checkTheme();
        return options.json ? playJson(story()) : run(reading());
    }

    /** Plays with somebody who types; the story is being read. */
    Exit run(FutureTask<Story> reading) throws IOException, Stop {
        var verdict = outside.surroundings().verdict(options.wish());
        if (verdict.mode() == Surroundings.Mode.PLAIN) {
            if (!options.plain) {
                outside.complaints().println("summit: plain mode because " + verdict.why() + ".");
            }
            return playPlain(options.plain ? story() : read(reading));
        }
        return new FullScreenPlay(this, verdict.mode(), reading).run();
    }

    /** The story that is played; a pack with errors is listed and not started. */
    Story story() throws IOException, Stop {
        return new PackFinder(outside, options.language).story(pack);
    }

    /** The story, being read while the terminal is looked at and opened. */
    FutureTask<Story> reading() {
        return options.plain
                ? new FutureTask<>(this::story)
                : reading(options.language.isPresent() ? this::story : () -> readQuietly(pack));
    }

    /** A story being read by a thread of its own. */
    static FutureTask<Story> reading(Callable<Story> story) {
        var reading = new FutureTask<>(story);
        var reader = new Thread(reading, "story");
        reader.setDaemon(true);
        reader.start();
        return reading;
    }

    /** The story once it is read; where it cannot be, why is said. */
    private Story read(FutureTask<Story> reading) throws IOException, Stop {
        try {
            return reading.get();
        } catch (ExecutionException unreadable) {
            return story();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return story();
        }
    }

    /** The same as {@link #story} without a word about what is wrong, for while a screen is up. */
    static Story readQuietly(String pack) throws IOException, Stop {
        return PackLoader.load(Pack.open(pack))
                .story()
                .orElseThrow(() -> new Stop(Exit.FINDINGS, "the story cannot be played"));
    }

    /** Where everything is kept. */
    DataFolder folder() {
        return options.folder(outside);
    }

    /** The games of a story. */
    KeptGames games(Story story) {
        var id = story.manifest().about().id();
        var words = new ArrayList<String>();
        if (!pack.equals(PackFinder.BUNDLED)) {
            words.addAll(List.of("play", pack));
        }
        words.addAll(options.again());
        return new KeptGames(
                new Saves(folder().saves(id), story, Clock.systemUTC()),
                new Memories(story, new ProfileFile(folder(), Clock.systemUTC())),
                folder().saves(id),
                outside.line(words));
    }

    /** The settings kept, and above them what was said on the command line. What is wrong with the kept ones is said. */
    Settings settings(KeptGames games, Consumer<List<String>> saying) {
        try {
            var kept = games.memories().settings();
            saying.accept(games.memories().news());
            return options.over(kept);
        } catch (SaveException unreadable) {
            saying.accept(List.of(unreadable.getMessage()));
            return options.over(Settings.DEFAULT);
        }
    }

    /** A new game. */
    Playthrough.Turn begin(Story story, Settings settings) {
        return Playthrough.start(
                story, new GameState.Origin(options.seed.orElseGet(Playing::anySeed), settings.byline(story)));
    }

    private Exit playPlain(Story story) throws IOException {
        var output = new PlainOutput(outside.writer(), outside.width(), options.ascii || outside.isAscii());
        var games = games(story);
        var door = new Opening(games, options, output::print);
        var opening = door.open();
        if (opening.isEmpty()) {
            try {
                door.shelve(story);
            } catch (IOException unreadable) {
                output.print(List.of(unreadable.getMessage()));
            }
        }
        var settings = settings(games, output::print);
        var beginning = begin(story, settings);
        var game = opening.map(this::renamed).orElse(beginning.playthrough());
        var play = new PlainPlay(story, game, games, new InputLines(outside.reader(), InputLines.TYPED), output);
        if (opening.isPresent()) {
            output.print(List.of("--new begins afresh."));
            play.resume();
        } else {
            play.play(beginning);
        }
        return Exit.WELL;
    }

    /** A game taken up again under the name given now. */
    Playthrough renamed(Playthrough game) {
        return options.name.map(name -> game.named(Cells.clean(name))).orElse(game);
    }

    private Exit playJson(Story story) throws IOException {
        var games = games(story);
        var beginning = begin(story, options.over(Settings.DEFAULT));
        var loaded = options.load.isPresent()
                ? Optional.of(games.load(options.load.get()))
                : Optional.<KeptGames.Loaded>empty();
        var play = new JsonPlay(
                story,
                loaded.map(game -> renamed(game.game())).orElse(beginning.playthrough()),
                games,
                new InputLines(outside.reader(), InputLines.JSON),
                outside.writerForPrograms());
        if (loaded.isPresent()) {
            play.resume(loaded.get().remarks());
        } else {
            play.play(beginning);
        }
        return Exit.WELL;
    }
}
