package summit.ui;

import java.util.List;
import java.util.Optional;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Offered;
import summit.quiz.LetteredOption;
import summit.quiz.company.Company;
import summit.quiz.company.Deed;
import summit.quiz.company.Motion;
import summit.ui.toolkit.Program.Step;

/**
 * The ways a story goes on that a class plays. As in a quiz a deed is asked for as a {@link Wish.Enact}, and takes effect when it comes back
 * kept, so that nothing is shown that a crash could take back.
 */
final class Deciding {
    private Deciding() {}

    static Company company(Model model) {
        return model.production().company().orElseThrow();
    }

    /** A class before the story, as far as it has come. */
    static Model opened(Model model, Company company) {
        var isNew = company.game().past().isEmpty() && company.ballots().isEmpty();
        var session = isNew
                ? Session.start(model.story(), company.game().state().origin())
                : Session.at(model.story(), company.game());
        var arrived = Play.arrived(model.with(session));
        if (company.pending().isPresent()) {
            return arrived.over(BallotScreen.of(arrived));
        }
        return isNew && company.present() == 0 ? arrived.over(PresentScreen.of(arrived)) : arrived;
    }

    /** What the class can vote for now; nothing where there is no class, or it has something to read first. */
    static List<Motion> motions(Model model) {
        return model.isClass() && Play.session(model).isSettled()
                ? company(model).motions(model.story())
                : List.of();
    }

    static Step<Model> does(Model model, Deed deed) {
        return new Step<>(model, List.of(new Wish.Enact(deed)));
    }

    /** Something in the story, by a vote or by the teacher's word, unless it is refused. */
    static Step<Model> plays(Model model, Command command) {
        var turn = Play.session(model).step(model.story(), command, "");
        return turn.isRefused()
                ? Step.of(model.saying(turn.refusal()))
                : does(model, new Deed.Played(company(model).times().last(), command));
    }

    static Step<Model> takesBack(Model model) {
        return does(model, new Deed.TakenBack(company(model).times().last()));
    }

    /** A deed that was kept. */
    static Model enacted(Model model, Deed deed) {
        var before = company(model);
        return deed.accept(new Shown(model.with(before.after(model.story(), deed)), before));
    }

    /** What each deed changes in what is seen. */
    private record Shown(Model model, Company before) implements Deed.Visitor<Model> {
        @Override
        public Model voted(Deed.Voted voted) {
            return model.over(BallotScreen.of(model));
        }

        @Override
        public Model played(Deed.Played played) {
            var command = played.command();
            var next = Play.done(model, command, words(command)).model();
            var asked = Play.session(model).state().open();
            return command instanceof Command.Sources && asked.isPresent()
                    ? next.over(
                            EvidenceScreen.of(model.story().question(asked.get().question()), false))
                    : next;
        }

        /** What the scrollback says was chosen. */
        private String words(Command command) {
            if (command instanceof Command.Skip) {
                return "left a question open";
            }
            return command instanceof Command.Choose choose
                    ? Engine.offered(model.story(), Play.session(model).state()).stream()
                            .filter(offered -> offered.id().equals(choose.choice()))
                            .map(Offered::text)
                            .findFirst()
                            .orElse("")
                    : "";
        }

        @Override
        public Model present(Deed.Present present) {
            return model.saying(
                    present.pupils() == 0 ? "Hands are not checked." : "Present: " + present.pupils() + ".");
        }

        /** A count goes first; then the step before. */
        @Override
        public Model takenBack(Deed.TakenBack takenBack) {
            return before.pending().isPresent()
                    ? Play.arrived(model).saying("The count is taken back.")
                    : Play.undone(model);
        }

        @Override
        public Model returned(Deed.Returned returned) {
            return model.saying("The computer slept. That is no time of the play.");
        }
    }

    /** The letter of a choice among those that can be voted for; empty where there is no vote about it. */
    static Optional<String> letter(Model model, String choice) {
        var motions = motions(model);
        for (var i = 0; i < motions.size(); i++) {
            if (motions.get(i).command().equals(new Command.Choose(choice))) {
                return Optional.of(LetteredOption.letter(i));
            }
        }
        return Optional.empty();
    }
}
