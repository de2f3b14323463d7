package summit.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.ui.Game;
import summit.ui.Model;
import summit.ui.toolkit.Cell;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Theme;
import summit.ui.toolkit.Themes;

/**
 * The game behind a curtain that is painted at once: while the story is still being read there is something to look at, and
 * keys typed meanwhile wait. Plain, so that no theme is a change of colours after it.
 */
final class Curtain implements Program<Curtain.Scene> {
    private static final String WORDS = "Summit";

    private final Game game = new Game();

    /** The game once it has been raised, and until then what the terminal told: its size, and perhaps its background. */
    record Scene(Optional<Model> game, List<Message> told, boolean asked, boolean over) {
        /** Before the first message. */
        static final Scene DOWN = new Scene(Optional.empty(), List.of(), false, false);

        Scene {
            told = List.copyOf(told);
        }
    }

    /** To bring the game, as {@link Raised}, or {@link Failed}. */
    record Raise() implements Request {}

    /** The game is there, and whether its player wants the mouse. */
    record Raised(Model game, boolean mouse) {}

    /** There is no game; why is said after the screen is gone. */
    record Failed() {}

    @Override
    public Step<Scene> update(Scene scene, Message message) {
        if (scene.game().isPresent()) {
            var step = game.update(scene.game().get(), message);
            return new Step<>(raised(step.model()), step.requests());
        }
        if (message instanceof Message.Ticked) {
            return new Step<>(new Scene(scene.game(), scene.told(), true, false), List.of(new Raise()));
        }
        if (message instanceof Message.Brought brought && brought.what() instanceof Raised raised) {
            var model = raised.game();
            var requests = new ArrayList<Request>(List.of(new Request.CatchMouse(raised.mouse())));
            for (var told : scene.told()) {
                var step = game.update(model, told);
                model = step.model();
                requests.addAll(step.requests());
            }
            return new Step<>(raised(model), requests);
        }
        if (message instanceof Message.HungUp || message instanceof Message.Brought) {
            return Step.of(new Scene(scene.game(), scene.told(), true, true));
        }
        var told = new ArrayList<>(scene.told());
        told.add(message);
        return Step.of(new Scene(scene.game(), told, scene.asked(), false));
    }

    private static Scene raised(Model model) {
        return new Scene(Optional.of(model), List.of(), true, false);
    }

    @Override
    public Frame view(Scene scene) {
        return scene.game().map(game::view).orElseGet(() -> card(scene));
    }

    private static Frame card(Scene scene) {
        var width = 80;
        var height = 24;
        for (var told : scene.told()) {
            if (told instanceof Message.Resized resized) {
                width = resized.width();
                height = resized.height();
            }
        }
        var rows = new ArrayList<List<Cell>>();
        for (var y = 0; y < height; y++) {
            var row = new ArrayList<Cell>();
            for (var x = 0; x < width; x++) {
                var letter = x - (width - WORDS.length()) / 2;
                row.add(
                        y == height / 2 && letter >= 0 && letter < WORDS.length()
                                ? new Cell(WORDS.substring(letter, letter + 1), new Cell.Ink.As(Role.TITLE))
                                : Cell.BLANK);
            }
            rows.add(row);
        }
        return new Frame(width, rows, new Frame.Cursor(0, 0, false));
    }

    @Override
    public Theme theme(Scene scene) {
        return scene.game().map(game::theme).orElse(Themes.MONO);
    }

    @Override
    public Theme.Depth depth(Scene scene, Theme.Depth found) {
        return scene.game().map(model -> game.depth(model, found)).orElse(found);
    }

    @Override
    public Optional<Instant> wake(Scene scene) {
        if (scene.game().isPresent()) {
            return game.wake(scene.game().get());
        }
        return scene.asked() ? Optional.empty() : Optional.of(Instant.EPOCH);
    }

    @Override
    public boolean isOver(Scene scene) {
        return scene.over() || scene.game().filter(game::isOver).isPresent();
    }
}
