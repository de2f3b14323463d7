package summit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import summit.ui.lanterna.Surroundings;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Theme;

/**
 * A start that nobody sees: what the launcher runs once after building, so that the machine can keep the classes that a start
 * needs (a class-data archive). It checks the bundled story, as authors do, and goes as far as its title, as players do.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Ends with 0 if it came to the title. */
    public static void main(String[] arguments) throws IOException {
        var outside = Outside.here();
        var code = Commands.run(outside, List.of("check", PackFinder.BUNDLED));
        var nowhere = Files.createTempDirectory("summit-rehearsal");
        var options = new PlayOptions();
        options.data = Optional.of(nowhere);
        var playing = new Playing(outside, options, PackFinder.BUNDLED);
        var shown = new FullScreenPlay(playing, Surroundings.Mode.FULL_SCREEN, playing.reading()).rehearse();
        Files.deleteIfExists(nowhere);
        System.exit(shown ? code : Exit.FINDINGS.code());
    }

    /** The game behind its curtain, until its title has been painted. */
    static final class ToTheTitle implements Program<Curtain.Scene> {
        private final Curtain curtain = new Curtain();
        private boolean seen;

        @Override
        public Step<Curtain.Scene> update(Curtain.Scene scene, Message message) {
            return curtain.update(scene, message);
        }

        @Override
        public Frame view(Curtain.Scene scene) {
            seen = scene.game().isPresent();
            return curtain.view(scene);
        }

        @Override
        public Theme theme(Curtain.Scene scene) {
            return curtain.theme(scene);
        }

        @Override
        public Theme.Depth depth(Curtain.Scene scene, Theme.Depth found) {
            return curtain.depth(scene, found);
        }

        @Override
        public Optional<Instant> wake(Curtain.Scene scene) {
            return curtain.wake(scene);
        }

        @Override
        public boolean isOver(Curtain.Scene scene) {
            return seen || curtain.isOver(scene);
        }
    }
}
