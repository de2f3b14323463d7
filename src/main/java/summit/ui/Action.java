package summit.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Keyed;
import summit.ui.toolkit.Program.Request;
import summit.ui.toolkit.Program.Step;

/**
 * Everything that can be done from almost anywhere: its words, the key it has unless the player chose another, and keys that do it
 * whatever was chosen. Help, palette and keys all come from this list.
 */
public enum Action implements Keyed {
    HELP(
            "What can I do here?",
            Key.of('?'),
            List.of(Key.function(1)),
            model -> true,
            model -> shown(model, HelpScreen.of(model))),
    PALETTE(
            "All that can be done",
            Key.of(':'),
            List.of(Key.control('p')),
            model -> true,
            model -> shown(model, PaletteScreen.START)),
    NOTEBOOK(
            "Notebook: the facts so far",
            Key.of('n'),
            List.of(),
            Action::isPlaying,
            model -> shown(model, NotebookScreen.START)),
    WALL(
            "Wall: the claims and how they are filed",
            Key.of('w'),
            List.of(),
            Action::hasWall,
            model -> shown(model, WallScreen.START)),
    MAP("Map: the places", Key.of('m'), List.of(), Action::hasMap, model -> shown(model, MapScreen.START)),
    BACKLOG(
            "Back through all that was said",
            Key.of('b'),
            List.of(),
            Action::isPlaying,
            model -> shown(model, BacklogScreen.START)),
    WORDS(
            "Say in words what to do",
            Key.of('/'),
            List.of(),
            Action::canSpeak,
            model -> shown(model, WordsScreen.of(""))),
    UNDO(
            "Undo: take back the last step",
            Key.of('u'),
            List.of(),
            Action::hasPast,
            model -> model.isClass() ? Deciding.takesBack(model) : Step.of(Play.undone(model))),
    REDO(
            "Redo: do it again",
            Key.of('r'),
            List.of(),
            model -> isAlone(model) && hasUndone(model),
            model -> Step.of(Play.redone(model))),
    SAVE(
            "Save under a name",
            Key.control('s'),
            List.of(),
            model -> isPlaying(model) && isKept(model) && isAlone(model),
            model -> shown(model, SaveScreen.of(model))),
    LOAD("Load a game", Key.control('o'), List.of(), model -> isKept(model) && isAlone(model), LoadScreen::opened),
    PRESENT(
            "Say how many are present",
            Key.of('p'),
            List.of(),
            Model::isClass,
            model -> shown(model, PresentScreen.of(model))),
    SETTINGS("Settings", Key.of(','), List.of(), model -> true, model -> shown(model, SettingsScreen.START)),
    CONSOLE(
            "The author's console: go, set, watch, why, turns, snapshots",
            Key.function(5),
            List.of(Key.of('~')),
            model -> !isKept(model) && isPlaying(model),
            model -> shown(model, ConsoleScreen.START)),
    MISTAKES(
            "Mistakes and warnings",
            Key.function(4),
            List.of(),
            model -> !Rehearsing.findings(model).isEmpty(),
            model -> shown(model, MistakesScreen.START)),
    REPAINT(
            "Paint the screen again",
            Key.control('l'),
            List.of(),
            model -> true,
            model -> asking(model, new Request.Repaint())),
    SUSPEND(
            "Stop for a while (fg brings it back)",
            Key.control('z'),
            List.of(),
            model -> true,
            model -> asking(model, new Request.Suspend())),
    QUIT("Quit", Key.of('q'), List.of(Key.control('c')), model -> true, Action::quits);

    private final String words;
    private final Key own;
    private final List<Key> also;
    private final Predicate<Model> possible;
    private final Function<Model, Step<Model>> deed;

    Action(String words, Key own, List<Key> also, Predicate<Model> possible, Function<Model, Step<Model>> deed) {
        this.words = words;
        this.own = own;
        this.also = also;
        this.possible = possible;
        this.deed = deed;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Key own() {
        return own;
    }

    @Override
    public List<Key> also() {
        return also;
    }

    /** Whether this key means it, be it possible or not. */
    boolean isMeant(Key key) {
        return key.means(own) || also.contains(key);
    }

    /** What tells of the key that takes back the last step, where there is one to take back. */
    static Optional<Hint> undo(Model model) {
        return UNDO.isPossible(model) ? Optional.of(Hint.of(UNDO, "undo", 4)) : Optional.empty();
    }

    /** Whether it would do something now. */
    boolean isPossible(Model model) {
        return possible.test(model);
    }

    /** Whether it is there at all for whom the story is put on: an author has a console, and keeps moments instead of games. */
    boolean isFor(Model model) {
        return switch (this) {
            case HELP, PALETTE, SETTINGS, REPAINT, SUSPEND, QUIT -> true;
            case CONSOLE, MISTAKES -> !isKept(model);
            case SAVE, LOAD -> isKept(model) && isAlone(model);
            case REDO -> isAlone(model);
            case PRESENT -> model.isClass();
            case NOTEBOOK, WALL, MAP, BACKLOG, WORDS, UNDO -> !model.isQuiz();
        };
    }

    /** Does it. */
    Step<Model> act(Model model) {
        return deed.apply(model);
    }

    /** The action that a key means now. */
    static Optional<Action> of(Key key, Model model) {
        for (var action : values()) {
            if (action.isMeant(key) && action.isPossible(model)) {
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
        return new Step<>(model, List.of(request));
    }

    /** Asked about, unless there is a quiz and none of it is going on, or a class has come to an ending. */
    private static Step<Model> quits(Model model) {
        var isOver = model.isQuiz()
                        && model.production().sitting().flatMap(Sitting::open).isEmpty()
                || model.isClass() && Play.session(model).state().isOver();
        return isOver ? Game.ended(model) : shown(model, ConfirmScreen.of(ConfirmScreen.Quit.of(model)));
    }

    private static boolean isPlaying(Model model) {
        return model.session().isPresent();
    }

    private static boolean hasWall(Model model) {
        return isPlaying(model)
                && model.story().questions().values().stream()
                        .anyMatch(question -> !question.press().card().isEmpty());
    }

    /** Whether games are kept, as a player's are. */
    private static boolean isKept(Model model) {
        return model.production().backstage().isEmpty();
    }

    /** Whether one player plays the story, who can keep games and take steps again. */
    private static boolean isAlone(Model model) {
        return !model.isQuiz() && !model.isClass();
    }

    private static boolean hasPast(Model model) {
        return model.isClass() && Deciding.company(model).pending().isPresent() || hasSteps(model);
    }

    private static boolean hasSteps(Model model) {
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
