package summit.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import summit.ui.Program.Request;
import summit.ui.Program.Step;

/** Everything that can be done from almost anywhere: its words and its key. Help, palette and keys all come from this list. */
enum Action {
    HELP(
            "What can I do here?",
            "?",
            key -> key.is('?') || key.name() == Key.Name.FUNCTION && key.character() == 1,
            model -> true,
            model -> shown(model, HelpScreen.of(model))),
    PALETTE(
            "All that can be done",
            ":",
            key -> key.is(':') || key.isControl('p'),
            model -> true,
            model -> shown(model, PaletteScreen.START)),
    NOTEBOOK(
            "Notebook: the facts so far",
            "n",
            key -> key.is('n'),
            Action::isPlaying,
            model -> shown(model, NotebookScreen.START)),
    WALL(
            "Wall: the claims and how they are filed",
            "w",
            key -> key.is('w'),
            Action::isPlaying,
            model -> shown(model, WallScreen.START)),
    MAP("Map: the places", "m", key -> key.is('m'), Action::hasMap, model -> shown(model, MapScreen.START)),
    BACKLOG(
            "Back through all that was said",
            "b",
            key -> key.is('b'),
            Action::isPlaying,
            model -> shown(model, BacklogScreen.START)),
    WORDS(
            "Say in words what to do",
            "/",
            key -> key.is('/'),
            Action::canSpeak,
            model -> shown(model, WordsScreen.of(""))),
    UNDO(
            "Undo: take back the last step",
            "u",
            key -> key.is('u'),
            Action::hasPast,
            model -> Step.of(Play.undone(model))),
    REDO("Redo: do it again", "r", key -> key.is('r'), Action::hasUndone, model -> Step.of(Play.redone(model))),
    SAVE(
            "Save under a name",
            "Ctrl-S",
            key -> key.isControl('s'),
            Action::isPlaying,
            model -> shown(model, SaveScreen.of(model))),
    LOAD("Load a game", "Ctrl-O", key -> key.isControl('o'), model -> true, LoadScreen::opened),
    SETTINGS("Settings", ",", key -> key.is(','), model -> true, model -> shown(model, SettingsScreen.START)),
    MISTAKES(
            "Mistakes in the pack",
            "F3",
            key -> key.name() == Key.Name.FUNCTION && key.character() == 3,
            model -> !Rehearsing.mistakes(model).isEmpty(),
            model -> shown(model, MistakesScreen.START)),
    REPAINT(
            "Paint the screen again",
            "Ctrl-L",
            key -> key.isControl('l'),
            model -> true,
            model -> asking(model, new Request.Repaint())),
    SUSPEND(
            "Stop for a while (fg brings it back)",
            "Ctrl-Z",
            key -> key.isControl('z'),
            model -> true,
            model -> asking(model, new Request.Suspend())),
    QUIT(
            "Quit",
            "q",
            key -> key.is('q') || key.isControl('c'),
            model -> true,
            model -> shown(model, ConfirmScreen.of(new ConfirmScreen.Quit())));

    private final String words;
    private final String key;
    private final Predicate<Key> pressed;
    private final Predicate<Model> possible;
    private final Function<Model, Step<Model>> deed;

    Action(
            String words,
            String key,
            Predicate<Key> pressed,
            Predicate<Model> possible,
            Function<Model, Step<Model>> deed) {
        this.words = words;
        this.key = key;
        this.pressed = pressed;
        this.possible = possible;
        this.deed = deed;
    }

    /** What it does, in words. */
    String words() {
        return words;
    }

    /** Its key, as it is written. */
    String key() {
        return key;
    }

    /** Whether it would do something now. */
    boolean isPossible(Model model) {
        return possible.test(model);
    }

    /** Whether it is there at all for whom the story is put on. */
    boolean isFor(Model model) {
        return this != MISTAKES || model.production().backstage().isPresent();
    }

    /** Does it. */
    Step<Model> act(Model model) {
        return deed.apply(model);
    }

    /** The action that a key means now. */
    static Optional<Action> of(Key key, Model model) {
        for (var action : values()) {
            if (action.pressed.test(key) && action.isPossible(model)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    /** The action whose name this is, in small letters or large ones. */
    static Optional<Action> named(String word) {
        return Stream.of(values())
                .filter(action -> action.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Step<Model> shown(Model model, Screen screen) {
        return Step.of(model.over(screen));
    }

    private static Step<Model> asking(Model model, Request request) {
        return new Step<>(model, java.util.List.of(request));
    }

    private static boolean isPlaying(Model model) {
        return model.session().isPresent();
    }

    private static boolean hasPast(Model model) {
        return model.session()
                .filter(session -> !session.game().past().isEmpty())
                .isPresent();
    }

    private static boolean hasUndone(Model model) {
        return model.session()
                .filter(session -> !session.game().undone().isEmpty())
                .isPresent();
    }

    private static boolean hasMap(Model model) {
        return isPlaying(model) && !model.story().manifest().contents().places().isEmpty();
    }

    private static boolean canSpeak(Model model) {
        return model.screen() instanceof SceneScreen || model.screen() instanceof FeedbackScreen;
    }
}
