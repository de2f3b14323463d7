package summit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import summit.author.preview.PackDesk;
import summit.engine.GameState;
import summit.load.Nearest;
import summit.load.Pack;
import summit.story.Story;
import summit.ui.News;
import summit.ui.lanterna.Surroundings;
import summit.ui.plain.InputLines;
import summit.ui.plain.PlainOutput;
import summit.ui.plain.PlainPreview;
import summit.ui.plain.PlainPreview.Happening;
import summit.ui.toolkit.Settings;

/** A story played while it is being written, from a scene if one is named. */
record Preview(Outside outside, ShowOptions options, PackDesk pack, Optional<String> at) {
    /** The seed where none is given: an author sees the same order again and again. */
    private static final long SEED = 1;

    /** Scenes that are named where none was meant that there is. */
    private static final int MOST_NAMED = 8;

    /** A preview of the pack that was named. */
    static Preview of(Outside outside, ShowOptions options, String name, Optional<String> at) throws IOException {
        return new Preview(outside, options, new PackDesk(Pack.open(name), Path.of(name), options.language), at);
    }

    Exit run() throws IOException, Stop {
        options.checkTheme();
        checkScene();
        var verdict = outside.surroundings().verdict(options.wish());
        if (verdict.mode() == Surroundings.Mode.PLAIN) {
            if (!options.plain) {
                outside.complaints().println("summit: plain mode because " + verdict.why() + ".");
            }
            return playPlain();
        }
        return new FullScreenPreview(this, options.screen(outside, verdict.mode())).run();
    }

    /** A scene that is not there ends the preview before it began; a pack with mistakes may still come to have it. */
    private void checkScene() throws Stop {
        var story = pack.read().story();
        if (at.isEmpty() || story.isEmpty() || story.get().scenes().containsKey(at.get())) {
            return;
        }
        var scenes = story.get().scenes().keySet();
        throw new Stop(
                Exit.USAGE,
                "no scene is called \"" + at.get() + "\"."
                        + Nearest.to(at.get(), scenes)
                                .map(near -> " Did you mean \"" + near + "\"?")
                                .orElse(" There are: "
                                        + scenes.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                                        + (scenes.size() > MOST_NAMED ? " ..." : ".")));
    }

    /** The number that texts and options are shuffled by. */
    long seed() {
        return options.seed.orElse(SEED);
    }

    /** Where a game of a story begins. */
    GameState.Origin origin(Story story) {
        return new GameState.Origin(seed(), options.over(Settings.DEFAULT).byline(story));
    }

    /** The desk that sees to files; what it has to tell of itself, it tells on other threads. */
    AuthorsDesk desk(Consumer<News> telling) {
        return new AuthorsDesk(this, telling);
    }

    private Exit playPlain() throws IOException {
        var happenings = new LinkedBlockingQueue<Happening>();
        var output = new PlainOutput(outside.writer(), outside.width(), options.ascii || outside.isAscii());
        var desk = desk(news -> happenings.add(new Happening.Told(news)));
        var first = desk.openWithWarnings();
        var reader = new Thread(() -> read(happenings), "lines");
        reader.setDaemon(true);
        reader.start();
        new PlainPreview(WaitingPack.story(), this::origin, () -> next(happenings), desk, output).run(first);
        return Exit.WELL;
    }

    private void read(BlockingQueue<Happening> happenings) {
        var lines = new InputLines(outside.reader(), InputLines.TYPED);
        try {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                happenings.add(new Happening.Typed(line.get()));
            }
        } catch (IOException gone) {
            // What cannot be read any more has ended.
        }
        happenings.add(new Happening.Ended());
    }

    private static Happening next(BlockingQueue<Happening> happenings) {
        try {
            return happenings.take();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return new Happening.Ended();
        }
    }
}
