package summit.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import summit.quiz.company.Company;
import summit.story.Story;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Stage;

/**
 * Everything the full screen knows: the story, the game being played, the screens (the top one is shown; none means the program
 * is over), what earlier games left, the settings and the terminal.
 */
public record Model(
        Production production,
        Optional<Session> session,
        PStack<Screen> screens,
        Shelf shelf,
        Settings settings,
        Stage stage) {

    /** Where the game begins: the title screen of a story. */
    static Model of(Story story, Settings settings, Shelf shelf, Stage stage) {
        return new Model(
                Production.of(story),
                Optional.empty(),
                ConsPStack.singleton(new TitleScreen(0)),
                shelf,
                settings,
                stage);
    }

    /** Whether nothing is left to show. */
    boolean isOver() {
        return screens.isEmpty();
    }

    /** The screen that is shown. */
    Screen screen() {
        return screens.get(0);
    }

    /** The story that is played. */
    Story story() {
        return production.story();
    }

    Model with(Production other) {
        return new Model(other, session, screens, shelf, settings, stage);
    }

    /** With the quiz further on. */
    Model with(Sitting sitting) {
        return with(production.with(sitting));
    }

    /** With the class further on that plays the story. */
    Model with(Company company) {
        return with(production.with(company));
    }

    /** Whether a class plays the story. */
    boolean isClass() {
        return production.company().isPresent();
    }

    /** Whether a quiz is taken rather than the story played. */
    boolean isQuiz() {
        return production.sitting().isPresent();
    }

    Model with(Session game) {
        return new Model(production, Optional.of(game), screens, shelf, settings, stage);
    }

    Model with(Shelf other) {
        return new Model(production, session, screens, other, settings, stage);
    }

    Model with(Settings other) {
        return new Model(production, session, screens, shelf, other, stage);
    }

    Model on(Stage other) {
        return new Model(production, session, screens, shelf, settings, other);
    }

    Model on(UnaryOperator<Stage> change) {
        return on(change.apply(stage));
    }

    /** The same with a word in passing, which stays until the next key. */
    public Model saying(String notice) {
        return on(stage.saying(notice));
    }

    private Model showing(PStack<Screen> others) {
        return new Model(production, session, others, shelf, settings, stage);
    }

    /** With a screen over the present one; if the present one is of the same kind, in its place. */
    Model over(Screen screen) {
        var under = !isOver() && screen().getClass() == screen.getClass() ? screens.minus(0) : screens;
        return showing(under.plus(screen));
    }

    /** With a screen in place of the present one. */
    Model showing(Screen screen) {
        return showing(screens.minus(0).plus(screen));
    }

    /** One step back: without the top screen; the last one stays. */
    Model back() {
        return screens.size() > 1 ? showing(screens.minus(0)) : this;
    }

    /** With nothing but these screens, the lowest first. */
    Model onlyShowing(List<Screen> lowestFirst) {
        var stack = ConsPStack.<Screen>empty();
        for (var screen : lowestFirst) {
            stack = stack.plus(screen);
        }
        return showing(stack);
    }

    /** Over. */
    Model ended() {
        return showing(ConsPStack.<Screen>empty());
    }
}
