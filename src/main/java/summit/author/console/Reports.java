package summit.author.console;

import java.util.ArrayList;
import summit.engine.Command;
import summit.engine.Deed;
import summit.engine.Edit;
import summit.engine.GameState;
import summit.engine.Replay;

/** What an author is told, in words. */
public final class Reports {
    private Reports() {}

    /** How many mistakes there are. */
    public static String counted(int mistakes) {
        return mistakes == 1 ? "1 mistake in the pack" : mistakes + " mistakes in the pack";
    }

    /** How much the checker warns of. */
    public static String warned(int warnings) {
        return warnings == 1 ? "1 warning" : warnings + " warnings";
    }

    /** That a version was read, and what of the play so far it does not allow. */
    public static String read(Replay replay) {
        return ("Read again. " + left(replay)).strip();
    }

    /** What was not done again, and why; empty if all was. */
    public static String left(Replay replay) {
        var words = new ArrayList<>(replay.passedOver());
        if (!replay.left().isEmpty()) {
            var scene = replay.game().state().position().scene();
            var later = replay.left().size() - 1;
            words.add("No longer possible: " + deed(replay.left().get(0), scene) + ". " + replay.why()
                    + " You are now in \"" + scene + "\"."
                    + (later == 0
                            ? ""
                            : " What came after it (" + later + (later == 1 ? " step" : " steps")
                                    + ") is done again if you mend it before you play on."));
        }
        return String.join(" ", words);
    }

    /** Where a play that was found got to: to the scene it was meant for, through it and further, or elsewhere. */
    public static String sought(String scene, boolean fromStart, int steps, GameState state) {
        var play = "a play of " + steps + (steps == 1 ? " step" : " steps")
                + (fromStart ? " from the beginning" : " from where you were");
        var arrived = state.position().scene();
        if (arrived.equals(scene)) {
            return "You are in \"" + scene + "\", by " + play + ".";
        }
        return state.memory().visits().containsKey(scene)
                ? "You are in \"" + arrived + "\": " + play + " comes to \"" + scene + "\", which leads on by itself."
                : "You are in \"" + arrived + "\": " + play
                        + " was found when the story was another, and does not get to \"" + scene + "\" now. \"go "
                        + scene + "\" looks again.";
    }

    /** That a play was found for a game that is no longer as it was when it was looked for. */
    public static String late(String scene) {
        return "A play to \"" + scene + "\" was found, but you have gone on since you asked for it. \"go " + scene
                + "\" looks again from here.";
    }

    /** That the files hold another story now. */
    public static String other(String id) {
        return "This is another story now: its id is \"" + id + "\". It begins anew.";
    }

    /** A deed with the ids that it is known by; {@code scene} is where it is done. */
    public static String deed(Deed deed, String scene) {
        if (deed instanceof Deed.Edited edited) {
            return edited.edit() instanceof Edit.Assign assign
                    ? assign.variable() + " set to " + assign.value()
                    : "to scene \"" + ((Edit.Enter) edited.edit()).scene() + "\" by force";
        }
        return command(((Deed.Played) deed).command()) + " in scene \"" + scene + "\"";
    }

    private static String command(Command command) {
        return command.accept(new Command.Visitor<>() {
            @Override
            public String choose(Command.Choose choose) {
                return "choice \"" + choose.choice() + "\"";
            }

            @Override
            public String answer(Command.Answer answer) {
                return "an answer";
            }

            @Override
            public String hint() {
                return "a hint";
            }

            @Override
            public String sources() {
                return "looking at sources";
            }

            @Override
            public String skip() {
                return "skipping a question";
            }
        });
    }
}
