package summit.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import summit.ui.lanterna.FullScreen;
import summit.ui.lanterna.Surroundings;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Theme;

/** The whole game with a mistake in it: F12 throws. Its one argument is the data folder. */
public final class FailingGame implements Program<Curtain.Scene> {
    private final Curtain game = new Curtain();

    public static void main(String[] arguments) {
        var outside = Outside.here();
        var options = new PlayOptions();
        options.data = Optional.of(Path.of(arguments[0]));
        var playing = new Playing(outside, options, PackFinder.BUNDLED);
        var mode = Surroundings.Mode.FULL_SCREEN;
        try {
            var world = new FullScreenPlay(playing, mode, playing.reading());
            FullScreen.run(new FailingGame(), Curtain.Scene.DOWN, world, options.screen(outside, mode));
            System.exit(Exit.WELL.code());
        } catch (Exception failure) {
            System.exit(Failure.told(failure, outside));
        }
    }

    @Override
    public Step<Curtain.Scene> update(Curtain.Scene scene, Message message) {
        if (message.equals(new Message.Pressed(Key.function(12)))) {
            throw new IllegalStateException("on purpose");
        }
        return game.update(scene, message);
    }

    @Override
    public Frame view(Curtain.Scene scene) {
        return game.view(scene);
    }

    @Override
    public Theme theme(Curtain.Scene scene) {
        return game.theme(scene);
    }

    @Override
    public Theme.Depth depth(Curtain.Scene scene, Theme.Depth found) {
        return game.depth(scene, found);
    }

    @Override
    public Optional<Instant> wake(Curtain.Scene scene) {
        return game.wake(scene);
    }

    @Override
    public boolean isOver(Curtain.Scene scene) {
        return game.isOver(scene);
    }
}
