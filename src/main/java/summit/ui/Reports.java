package summit.ui;

import java.util.ArrayList;
import summit.engine.Command;
import summit.engine.Deed;
import summit.engine.Edit;
import summit.engine.Replay;

/** What an author is told, in words. */
public final class Reports {
    private Reports() {}

    /** How many mistakes there are. */
    public static String counted(int mistakes) {
        return mistakes == 1 ? "1 mistake in the pack" : mistakes + " mistakes in the pack";
    }

    /** That a version was read, and what of the play so far it does not allow. */
    public static String read(Replay replay) {
        var words = new ArrayList<String>();
        words.add("Read again.");
        words.addAll(replay.passedOver());
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
        if (command instanceof Command.Choose choose) {
            return "choice \"" + choose.choice() + "\"";
        }
        if (command instanceof Command.Answer) {
            return "an answer";
        }
        if (command instanceof Command.Hint) {
            return "a hint";
        }
        return command instanceof Command.Sources ? "looking at sources" : "skipping a question";
    }
}
