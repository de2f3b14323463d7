package summit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import summit.author.preview.PackDesk;
import summit.author.preview.Version;
import summit.author.preview.Watch;
import summit.engine.GameState;
import summit.load.Pack;
import summit.ui.News;
import summit.ui.Settings;
import summit.ui.lanterna.Surroundings;
import summit.ui.plain.InputLines;
import summit.ui.plain.PlainOutput;
import summit.ui.plain.PlainPreview;

/** A story played while it is being written: its files are watched, and each version read is brought to the screen. */
record Preview(Outside outside, ShowOptions options, String name) {
    /** Milliseconds between two looks at the files. */
    private static final long INTERVAL = 150;

    /** The seed where none is given: an author sees the same order again and again. */
    private static final long SEED = 1;

    Exit run() throws IOException, Stop {
        options.checkTheme();
        var pack = Pack.open(name);
        var desk = new PackDesk(pack, Path.of(name), options.language);
        var verdict = outside.surroundings().verdict(options.wish());
        if (verdict.mode() == Surroundings.Mode.PLAIN) {
            if (!options.plain) {
                outside.complaints().println("summit: plain mode because " + verdict.why() + ".");
            }
            return playPlain(desk);
        }
        return new FullScreenPreview(this, desk, options.screen(outside, verdict.mode())).run();
    }

    private Exit playPlain(PackDesk desk) throws IOException {
        var happenings = new LinkedBlockingQueue<PlainPreview.Happening>();
        var output = new PlainOutput(outside.writer(), outside.width(), options.ascii || outside.isAscii());
        var settings = options.over(Settings.DEFAULT);
        var first = watched(desk, news -> happenings.add(new PlainPreview.Happening.Read(news)));
        var reader = new Thread(() -> read(happenings), "lines");
        reader.setDaemon(true);
        reader.start();
        new PlainPreview(
                        WaitingPack.story(),
                        story -> new GameState.Origin(seed(), settings.byline(story)),
                        () -> next(happenings),
                        output)
                .run(first);
        return Exit.WELL;
    }

    private void read(BlockingQueue<PlainPreview.Happening> happenings) {
        var lines = new InputLines(outside.reader(), InputLines.TYPED);
        try {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                happenings.add(new PlainPreview.Happening.Typed(line.get()));
            }
        } catch (IOException gone) {
            // What cannot be read any more has ended.
        }
        happenings.add(new PlainPreview.Happening.Ended());
    }

    private static PlainPreview.Happening next(BlockingQueue<PlainPreview.Happening> happenings) {
        try {
            return happenings.take();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return new PlainPreview.Happening.Ended();
        }
    }

    /** Reads the pack, tells what it is, and goes on telling each version on a thread of its own. */
    News watched(PackDesk desk, Consumer<News> telling) {
        var findings = new Findings(desk.pack(), outside.width());
        var watch = new Watch(desk, desk.stamps());
        var first = desk.read();
        var watcher = new Thread(() -> watch(watch, version -> telling.accept(findings.news(version))), "files");
        watcher.setDaemon(true);
        watcher.start();
        return findings.news(first);
    }

    private static void watch(Watch watch, Consumer<Version> telling) {
        try {
            while (true) {
                var before = System.nanoTime();
                watch.look().ifPresent(telling);
                var took = (System.nanoTime() - before) / 1_000_000;
                // A folder that takes long to look at is looked at less often.
                Thread.sleep(Math.max(INTERVAL, 4 * took));
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** The number that texts and options are shuffled by. */
    long seed() {
        return options.seed.orElse(SEED);
    }
}
