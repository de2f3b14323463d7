package summit.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import summit.ui.Game;
import summit.ui.Keyboard;
import summit.ui.Shelf;
import summit.ui.Wish;
import summit.ui.lanterna.FullScreen;
import summit.ui.lanterna.Options;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program.Request;
import summit.ui.toolkit.Settings;

/** A preview on the full screen or in a window. */
final class FullScreenPreview implements Function<Request, Optional<Message>> {
    private final Preview preview;
    private final Options options;
    private final AuthorsDesk desk;
    private Consumer<Message> ears = message -> {};

    FullScreenPreview(Preview preview, Options options) {
        this.preview = preview;
        this.options = options;
        this.desk = preview.desk(news -> ears.accept(new Message.Brought(news)));
    }

    Exit run() throws IOException {
        FullScreen.run(new Curtain(), Curtain.Scene.DOWN, this, options, loop -> ears = loop);
        return Exit.WELL;
    }

    @Override
    public Optional<Message> apply(Request request) {
        if (request instanceof Curtain.Raise) {
            return Optional.of(new Message.Brought(raised()));
        }
        return request instanceof Wish wish ? desk.apply(wish).map(Message.Brought::new) : Optional.empty();
    }

    private Curtain.Raised raised() {
        var keys = ChosenKeys.in(preview.options().folder(preview.outside()), Keyboard.STORY);
        var settings = preview.options().over(Settings.DEFAULT).with(keys.keymap());
        var title = Game.open(WaitingPack.story(), settings, Shelf.empty(preview.seed()), options.depth());
        var raised = new Game().update(Game.rehearse(title), new Message.Brought(desk.open()));
        return new Curtain.Raised(keys.said(raised.model()), settings.mouse());
    }
}
