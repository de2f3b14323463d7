package summit.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Playthrough;
import summit.quiz.company.Company;
import summit.quiz.solo.Deed;
import summit.story.Story;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Footer;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.NoRoom;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Sheet;
import summit.ui.toolkit.Spot;
import summit.ui.toolkit.Stage;
import summit.ui.toolkit.Theme;
import summit.ui.toolkit.Themes;

/** The adventure on a full screen. Messages change the {@link Model}; what needs files is asked for as a {@link Wish}. */
public final class Game implements Program<Model> {
    /** The title screen of a story, on a terminal found to have this depth of colour. */
    public static Model open(Story story, Settings settings, Shelf shelf, Theme.Depth depth) {
        return Model.of(story, settings, shelf, Stage.on(depth, !shelf.isNew()));
    }

    /** The same with a game already going on, as after loading it; {@code remark} is shown to the player and may be empty. */
    public static Model resume(Model model, Playthrough game, String remark) {
        return Play.resumed(model, Session.at(model.story(), game)).saying(remark);
    }

    /** A new game, without stopping at the title. */
    public static Program.Step<Model> begin(Model model) {
        return Play.begun(model);
    }

    /** A new game before its author: it is played on when the pack is read again. */
    public static Model rehearse(Model model) {
        return Play.begun(model.with(model.production().with(Backstage.START))).model();
    }

    /** The menu of a quiz taken alone. */
    public static Model quiz(Story story, QuizOffers offers, Settings settings, Theme.Depth depth) {
        var model = Model.of(story, settings, Shelf.empty(offers.seed()), Stage.on(depth, true));
        return model.with(Sitting.of(offers)).onlyShowing(List.of(new QuizMenuScreen(0)));
    }

    /** The story before a class that plays it, as far as it has come; {@code remark} is shown at first and may be empty. */
    public static Model assemble(Story story, Company company, Settings settings, Theme.Depth depth, String remark) {
        var shelf = Shelf.empty(company.occasion().seed());
        var model = Model.of(story, settings, shelf, Stage.on(depth, true)).with(company);
        return Deciding.opened(model, company).saying(remark);
    }

    /** The class as it stands, after it was put on the screen by {@link #assemble}. */
    public static Company company(Model model) {
        return Deciding.company(model);
    }

    /** The end of the program, with the game kept. */
    static Step<Model> ended(Model model) {
        var requests = new ArrayList<Request>();
        model.session().ifPresent(session -> requests.add(new Wish.Autosave(session.game())));
        model.production()
                .sitting()
                .flatMap(Sitting::open)
                .ifPresent(quiz -> requests.add(new Wish.Keep(List.of(new Deed.Stayed(Quizzing.now(model))))));
        return new Step<>(model.ended(), requests);
    }

    @Override
    public Step<Model> update(Model model, Message message) {
        if (model.isOver()) {
            return Step.of(model);
        }
        if (message instanceof Message.Resized resized) {
            return Step.of(model.on(model.stage().sized(resized.width(), resized.height())));
        }
        if (message instanceof Message.Background background) {
            return Step.of(model.on(model.stage().on(background.light())));
        }
        if (message instanceof Message.HungUp) {
            return ended(model);
        }
        if (message instanceof Message.Ticked ticked && model.isQuiz()) {
            return Quizzing.ticked(model, ticked.now());
        }
        if (message instanceof Message.Ticked ticked) {
            return Step.of(model.showing(model.screen().ticked(model, ticked.now())));
        }
        if (message instanceof Message.Brought brought) {
            return Step.of(brought.what() instanceof News news ? told(model, news) : model);
        }
        if (message instanceof Message.Mouse mouse) {
            return moused(model, mouse);
        }
        if (message instanceof Message.Pressed pressed) {
            var keys = model.settings().keys();
            return pressed(model, keys.heard(pressed.key(), model.screen().isTyping()));
        }
        return model.stage().isTooSmall() ? Step.of(model) : model.screen().update(model, message);
    }

    private Step<Model> pressed(Model model, Key key) {
        var heard = model.on(Lessons.after(key, model));
        if (model.stage().isTooSmall()) {
            // Nobody can see what a key would do.
            return key.isControl('c') ? ended(model) : Step.of(heard.on(Stage::settled));
        }
        // "Any key completes an animation."
        heard = heard.showing(heard.screen().completed(heard));
        var step = heard.screen().update(heard, new Message.Pressed(key));
        return new Step<>(step.model().on(Stage::settled), step.requests());
    }

    private Step<Model> moused(Model model, Message.Mouse mouse) {
        if (model.stage().isTooSmall()) {
            return Step.of(model);
        }
        return switch (mouse.gesture()) {
            case WHEEL_UP -> pressed(model, Key.of(Key.Name.UP));
            case WHEEL_DOWN -> pressed(model, Key.of(Key.Name.DOWN));
            case PRESS ->
                sheet(model)
                        .at(mouse.column(), mouse.row())
                        .map(target -> clicked(model, target))
                        .orElse(Step.of(model));
        };
    }

    private Step<Model> clicked(Model model, Spot.Target target) {
        if (target instanceof Spot.Target.Item item) {
            var heard = model.saying("");
            return heard.screen().clicked(heard, item.number());
        }
        return pressed(model, ((Spot.Target.Press) target).key());
    }

    private static Model told(Model model, News news) {
        if (news instanceof News.Several several) {
            var told = model;
            for (var each : several.news()) {
                told = told(told, each);
            }
            return told;
        }
        if (news instanceof News.Shelved shelved) {
            // The seed was drawn once; what follows on it is worked out from it, so that no two games begin alike.
            return model.with(shelved.shelf().with(model.shelf().seed()));
        }
        if (news instanceof News.Loaded loaded) {
            return resume(model, loaded.game(), loaded.remark());
        }
        if (news instanceof News.Saved saved) {
            return model.saying("Saved as “" + saved.name() + "”.");
        }
        if (news instanceof News.PageWritten written) {
            return model.saying("The front page is in " + written.file());
        }
        if (news instanceof News.Mended mended) {
            return Rehearsing.mended(model, mended.story());
        }
        if (news instanceof News.Broken broken) {
            return Rehearsing.broken(model, broken.mistakes());
        }
        if (news instanceof News.Warned warned) {
            return Rehearsing.warned(model, warned.warnings());
        }
        if (news instanceof News.Sought sought) {
            return Rehearsing.sought(model, sought);
        }
        if (news instanceof News.Forced forced) {
            return Rehearsing.forced(model, forced);
        }
        if (news instanceof News.Moments moments) {
            return Rehearsing.kept(model, moments);
        }
        if (news instanceof News.MomentTakenUp moment) {
            return Rehearsing.takenUp(model, moment);
        }
        if (news instanceof News.QuizOpened opened) {
            return Quizzing.opened(model, opened.quiz(), opened.remark());
        }
        if (news instanceof News.Kept kept) {
            return Quizzing.kept(model, kept.deeds());
        }
        if (news instanceof News.Enacted enacted) {
            return Deciding.enacted(model, enacted.deed());
        }
        return model.saying(((News.Failed) news).words());
    }

    @Override
    public Frame view(Model model) {
        return sheet(model).frame();
    }

    Sheet sheet(Model model) {
        var canvas = new Canvas(model.stage().width(), model.stage().height());
        if (model.isOver()) {
            return canvas.sheet();
        }
        if (model.stage().isTooSmall()) {
            NoRoom.draw(model.stage(), canvas);
        } else {
            model.screen().view(model, canvas);
            Rehearsing.draw(model, canvas);
            Footer.notice(model.stage(), canvas);
        }
        return canvas.sheet();
    }

    @Override
    public Theme theme(Model model) {
        return Themes.of(model.settings(), model.stage().depth(), model.stage().light());
    }

    @Override
    public Theme.Depth depth(Model model, Theme.Depth found) {
        return model.settings().depth(found);
    }

    @Override
    public Optional<Instant> wake(Model model) {
        if (!model.isOver() && model.isQuiz()) {
            return Quizzing.wake(model);
        }
        return model.isOver() || model.stage().isTooSmall()
                ? Optional.empty()
                : model.screen().wake(model);
    }

    @Override
    public boolean isOver(Model model) {
        return model.isOver();
    }
}
