package summit.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summit.engine.GameState;
import summit.story.Story;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Sheet;
import summit.ui.toolkit.Theme;

/** Drives the full screen in words of intent, and remembers what was asked of the world. */
final class Player {
    /** What holds until somebody changes it, with the keys of a story. */
    static final Settings SETTINGS = Settings.DEFAULT.with(Keyboard.STORY.own());

    private final Game game = new Game();
    private final List<Program.Request> requests = new ArrayList<>();
    private final Function<Program.Request, Optional<News>> world;
    private Model model;

    private Player(Model model, Function<Program.Request, Optional<News>> world) {
        this.model = model;
        this.world = world;
    }

    /** At the title of the small story. */
    static Player atTitle() {
        return of(SmallStory.STORY);
    }

    /** In the small story, where there is something to choose for the first time. */
    static Player atDesk() {
        return atTitle().enter().readOn();
    }

    static GameState state(Player player) {
        return Play.session(player.model()).state();
    }

    /** The scene the game is in. */
    static String scene(Player player) {
        return state(player).position().scene();
    }

    /** At the title of a story, on a screen of 80 by 24 with all colours. */
    static Player of(Story story) {
        return of(Game.open(story, SETTINGS, Shelf.empty(7), Theme.Depth.RGB));
    }

    /** The author of a story, in its first scene. */
    static Player rehearsing(Story story) {
        return of(Game.rehearse(Game.open(story, SETTINGS, Shelf.empty(7), Theme.Depth.RGB)));
    }

    static Player of(Model model) {
        return of(model, request -> Optional.empty());
    }

    /** The same in a world that answers what it is asked for. */
    static Player of(Model model, Function<Program.Request, Optional<News>> world) {
        return new Player(model, world);
    }

    Player on(int width, int height) {
        return send(new Message.Resized(width, height));
    }

    Player send(Message message) {
        var step = game.update(model, message);
        model = step.model();
        requests.addAll(step.requests());
        step.requests().forEach(request -> world.apply(request).ifPresent(this::bring));
        return this;
    }

    Player press(Key key) {
        return send(new Message.Pressed(key));
    }

    Player press(Key.Name... names) {
        for (var name : names) {
            press(Key.of(name));
        }
        return this;
    }

    /** Types text, key by key. */
    Player type(String text) {
        text.codePoints().forEach(point -> press(Key.of(point)));
        return this;
    }

    Player enter() {
        return press(Key.Name.ENTER);
    }

    Player escape() {
        return press(Key.Name.ESCAPE);
    }

    Player down(int times) {
        for (var i = 0; i < times; i++) {
            press(Key.Name.DOWN);
        }
        return this;
    }

    Player click(int column, int row) {
        return send(new Message.Mouse(Message.Gesture.PRESS, column, row));
    }

    Player tick(Instant now) {
        return send(new Message.Ticked(now));
    }

    Player bring(News news) {
        return send(new Message.Brought(news));
    }

    /** Reads on until there is something to decide. */
    Player readOn() {
        for (var i = 0; i < 50 && isReading(); i++) {
            enter();
        }
        return this;
    }

    private boolean isReading() {
        return model.session().filter(session -> !session.isSettled()).isPresent();
    }

    Model model() {
        return model;
    }

    Screen screen() {
        return model.screen();
    }

    Frame frame() {
        return game.view(model);
    }

    Sheet sheet() {
        return game.sheet(model);
    }

    Theme theme() {
        return game.theme(model);
    }

    List<Program.Request> requests() {
        return List.copyOf(requests);
    }

    boolean isOver() {
        return game.isOver(model);
    }

    /** The text on the screen, line by line, without blanks at the ends. */
    String text() {
        return text(frame());
    }

    static String text(Frame frame) {
        var text = new StringBuilder();
        for (var row : frame.rows()) {
            var line = new StringBuilder();
            row.forEach(cell -> line.append(cell.glyph()));
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
