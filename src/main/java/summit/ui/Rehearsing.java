package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Rehearsal;
import summit.story.Story;

/** What happens while an author plays: the pack is read again, and play goes on where it was. */
final class Rehearsing {
    private Rehearsing() {}

    private static Backstage backstage(Model model) {
        return model.production().backstage().orElse(Backstage.START);
    }

    static List<Finding> mistakes(Model model) {
        return backstage(model).mistakes();
    }

    /** The pack has mistakes: the last good version plays on under them. */
    static Model broken(Model model, List<Finding> mistakes) {
        var told = model.with(model.production().with(backstage(model).finding(mistakes)));
        // Who has put the same list away is not shown it again.
        return mistakes.equals(mistakes(model)) ? told : told.over(MistakesScreen.START);
    }

    /** The pack was read again and is well. */
    static Model mended(Model model, Story story) {
        var mended =
                model.with(new Production(story, Optional.of(backstage(model).finding(List.of()))));
        if (model.session().isEmpty()) {
            return mended.onlyShowing(List.of(bottom(model)));
        }
        return isOther(model.story(), story)
                ? Play.begun(mended.with(mended.production().with(Backstage.START)))
                        .model()
                : again(model, mended);
    }

    /** Whether it is another story, rather than another version of this one. */
    private static boolean isOther(Story one, Story other) {
        return !one.manifest().about().id().equals(other.manifest().about().id());
    }

    private static Model again(Model before, Model mended) {
        var old = Play.session(before);
        var replay = backstage(before).rehearsal().again(mended.story(), old.game());
        var session = Session.of(mended.story(), replay).readAsFarAs(mended.story(), old);
        var model = mended.with(mended.production().with(backstage(mended).with(Rehearsal.of(replay))))
                .with(session);
        return screens(before, model).saying(Reports.read(replay));
    }

    private static Screen bottom(Model model) {
        return model.screens().get(model.screens().size() - 1);
    }

    /** With the screens that were shown, as far as they suit the story as it is now. */
    private static Model screens(Model before, Model model) {
        var size = before.screens().size();
        if (size < 2) {
            return model.onlyShowing(List.of(bottom(before)));
        }
        var arrived = Play.arrived(model);
        var kept = new ArrayList<Screen>();
        kept.add(bottom(before));
        kept.add(same(before, before.screens().get(size - 2), arrived, arrived.screen()));
        for (var i = size - 3; i >= 0; i--) {
            if (before.screens().get(i) instanceof Readable readable) {
                kept.add(readable);
            }
        }
        return model.onlyShowing(kept);
    }

    /** The screen as it was scrolled and selected, if it shows the same. */
    private static Screen same(Model before, Screen old, Model after, Screen fresh) {
        var isThere = Play.session(before).scene().equals(Play.session(after).scene());
        if (isThere && old instanceof SceneScreen was && fresh instanceof SceneScreen scene) {
            return was.in(before, after, scene);
        }
        var open = Play.session(after).state().open();
        var isAsked = open.equals(Play.session(before).state().open())
                && open.map(sitting -> before.story()
                                .question(sitting.question())
                                .equals(after.story().question(sitting.question())))
                        .orElse(false);
        return isThere && isAsked && old instanceof QuestionScreen && fresh instanceof QuestionScreen ? old : fresh;
    }

    /** Says over the footer that there are mistakes, once their list has been put away. */
    static void draw(Model model, Canvas canvas) {
        var mistakes = mistakes(model);
        if (!mistakes.isEmpty() && !(model.screen() instanceof MistakesScreen)) {
            var row = canvas.area().above(1).bottom(1);
            canvas.fill(row, " ", Role.PROSE);
            canvas.line(
                    row.within(1, 0),
                    "✗ " + Reports.counted(mistakes.size()) + ": "
                            + Action.MISTAKES.key(model).words() + " lists them.",
                    Role.ALERT);
        }
    }
}
