package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.GameState;
import summit.engine.Notebook;
import summit.engine.Result;
import summit.ui.toolkit.Program;

/** The ways play goes on: every change to the game comes about here. */
final class Play {
    private Play() {}

    /** A new game. */
    static Program.Step<Model> begun(Model model) {
        var origin = new GameState.Origin(model.shelf().seed(), model.settings().byline(model.story()));
        var session = Session.start(model.story(), origin);
        var begun = arrived(model.with(session).with(model.shelf().withNextSeed()));
        return new Program.Step<>(begun, List.of(new Wish.Autosave(session.game())));
    }

    /** A game taken up again. */
    static Model resumed(Model model, Session session) {
        return arrived(model.with(session));
    }

    /** What a command does, or asks to be kept first where a class plays; {@code words} tell the scrollback what was chosen. */
    static Program.Step<Model> did(Model model, Command command, String words) {
        return model.isClass() ? Deciding.plays(model, command) : done(model, command, words);
    }

    static Program.Step<Model> done(Model model, Command command, String words) {
        var turn = session(model).step(model.story(), command, words);
        if (turn.isRefused()) {
            return Program.Step.of(model.saying(turn.refusal()));
        }
        var next = model.with(turn.session());
        var requests = new ArrayList<Program.Request>();
        requests.add(new Wish.Autosave(turn.session().game()));
        for (var event : turn.events()) {
            if (event instanceof Event.Ended ended) {
                requests.add(new Wish.MetEnding(ended.ending()));
                next = next.with(next.shelf().met(ended.ending()));
            }
        }
        for (var achievement : model.story().manifest().contents().achievements()) {
            if (!next.shelf().achievements().contains(achievement.id())
                    && Engine.holds(model.story(), turn.session().state(), achievement.condition())) {
                requests.add(new Wish.Achieved(achievement.id()));
                // Told at the end only: some would betray which answer was right.
                next = next.with(next.shelf().achieved(achievement.id()));
            }
        }
        var inPassing = filed(model, turn.events());
        var noted = facts(next) - facts(model);
        if (noted > 0) {
            inPassing.add(noted == 1 ? "Noted: 1 fact." : "Noted: " + noted + " facts.");
        }
        if (!inPassing.isEmpty()) {
            next = next.saying(String.join(" ", inPassing));
        }
        return new Program.Step<>(arrived(next), requests);
    }

    /** What was answered and is told later, where no page says so. */
    private static List<String> filed(Model model, List<Event> events) {
        var said = new ArrayList<String>();
        for (var event : events) {
            if (event instanceof Event.Said) {
                return new ArrayList<>();
            }
            if (event instanceof Event.Answered answered && answered.result().stage() == Result.Stage.KEPT) {
                var result = answered.result();
                var question = model.story().question(result.question());
                // An answer may explain itself behind a colon.
                said.add(
                        question.press().card().isEmpty()
                                ? "Filed. Whether it is right is told later."
                                : "Filed: "
                                        + Answers.words(question, result.response())
                                                .split(":", 2)[0] + ".");
            }
        }
        return said;
    }

    private static int facts(Model model) {
        return Notebook.of(model.story(), session(model).state()).size();
    }

    /** The next thing to read, or the player's turn. */
    static Model wentOn(Model model) {
        return arrived(model.with(session(model).advanced(model.story())));
    }

    /** With the screen for where the game is, over the title and nothing else; a class has no title to go back to. */
    static Model arrived(Model model) {
        if (model.isClass()) {
            return model.onlyShowing(List.of(screen(model)));
        }
        var here = model.with(session(model).withTextAtQuestion(model.story()));
        return here.onlyShowing(List.of(new TitleScreen(0), screen(here)));
    }

    private static Screen screen(Model model) {
        var session = session(model);
        if (session.leaf().isPresent()) {
            return session.leaf().get() instanceof Leaf.Feedback ? FeedbackScreen.START : SceneScreen.of(model);
        }
        if (session.state().isOver()) {
            return EndingScreen.START;
        }
        if (session.state().open().isEmpty()) {
            return SceneScreen.of(model);
        }
        return Deciding.motions(model).isEmpty() ? QuestionScreen.of(model) : BallotScreen.of(model);
    }

    static Model undone(Model model) {
        return moved(model, session(model).undone(model.story()), "There is nothing to take back.", "Taken back.");
    }

    static Model redone(Model model) {
        return moved(model, session(model).redone(model.story()), "There is nothing to do again.", "Done again.");
    }

    private static Model moved(Model model, Optional<Session> to, String nothing, String done) {
        return to.map(session -> arrived(model.with(session)).saying(done)).orElseGet(() -> model.saying(nothing));
    }

    static Session session(Model model) {
        return model.session().orElseThrow();
    }
}
