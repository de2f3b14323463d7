package summit.ui;

import java.util.ArrayList;
import java.util.List;
import summit.author.console.Console;
import summit.author.console.Reply;
import summit.author.console.Reports;
import summit.author.console.Watched;
import summit.engine.Rehearsal;
import summit.engine.Replay;
import summit.story.Story;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;

/** What happens while an author plays: the pack is read again, and play goes on where it was. */
final class Rehearsing {
    private Rehearsing() {}

    private static Backstage backstage(Model model) {
        return model.production().backstage().orElse(Backstage.START);
    }

    static List<Finding> mistakes(Model model) {
        return backstage(model).mistakes();
    }

    /** What there is to list: mistakes, or, where there are none, what the checker warns of. */
    static List<Finding> findings(Model model) {
        return mistakes(model).isEmpty() ? backstage(model).warnings() : mistakes(model);
    }

    /** How many of what. */
    static String counted(Model model) {
        var count = findings(model).size();
        return mistakes(model).isEmpty() ? Reports.warned(count) : Reports.counted(count);
    }

    /** What the checker warns of is kept, and does not come between the author and the play. */
    static Model warned(Model model, List<Finding> warnings) {
        return model.with(model.production().with(backstage(model).warned(warnings)));
    }

    /** The console over the game as it is. */
    static Console console(Model model) {
        var backstage = backstage(model);
        return new Console(
                model.story(),
                Play.session(model).game(),
                backstage.rehearsal(),
                backstage.watched(),
                backstage.kept());
    }

    /** What an order to the console does; {@code model} shows the console. */
    static Program.Step<Model> obey(Model model, String line) {
        var reply = console(model).obey(line);
        if (reply instanceof Reply.Said said) {
            return Program.Step.of(model.showing(ConsoleScreen.answering(said.lines())));
        }
        if (reply instanceof Reply.Watching watching) {
            return Program.Step.of(
                    model.with(model.production().with(backstage(model).watching(watching.watched())))
                            .showing(ConsoleScreen.answering(List.of(watching.words()))));
        }
        if (reply instanceof Reply.Moved moved) {
            return Program.Step.of(moved(model, moved));
        }
        return asking(model.back(), reply);
    }

    private static Program.Step<Model> asking(Model model, Reply reply) {
        var game = Play.session(model).game();
        if (reply instanceof Reply.Seek seek) {
            return new Program.Step<>(
                    model.saying("Looking for a play that gets to \"" + seek.scene() + "\" ..."),
                    List.of(new Wish.Seek(model.story(), game.state(), seek.scene())));
        }
        if (reply instanceof Reply.Keep keep) {
            return new Program.Step<>(
                    model,
                    List.of(new Wish.KeepMoment(
                            keep.name(),
                            game.state().origin(),
                            backstage(model).rehearsal().edits().deeds(game))));
        }
        return new Program.Step<>(
                model,
                List.of(
                        reply instanceof Reply.TakeUp takeUp
                                ? new Wish.TakeUpMoment(takeUp.name())
                                : new Wish.ForgetMoment(((Reply.Forget) reply).name())));
    }

    private static Model moved(Model model, Reply.Moved moved) {
        var session = Play.session(model).edited(model.story(), moved.game(), moved.events(), moved.words());
        return Play.arrived(model.with(model.production().with(backstage(model).with(moved.rehearsal())))
                        .with(session))
                .saying(moved.words());
    }

    /** A play that was found is played, from here, if it still goes from here, or from the beginning. */
    static Model sought(Model model, News.Sought sought) {
        var game = Play.session(model).game();
        var replay = backstage(model).rehearsal().with(model.story(), game, sought.play(), sought.fromStart());
        if (!sought.fromStart() && !replay.left().isEmpty()) {
            return model.saying(Reports.late(sought.scene()));
        }
        return replayed(
                model,
                replay,
                Reports.sought(
                        sought.scene(),
                        sought.fromStart(),
                        sought.play().size(),
                        replay.game().state()));
    }

    private static Model replayed(Model model, Replay replay, String words) {
        return Play.arrived(model.with(model.production().with(backstage(model).with(Rehearsal.of(replay))))
                        .with(Session.of(model.story(), replay)))
                .saying(replay.left().isEmpty() ? words : Reports.left(replay));
    }

    /** No play was found that gets to a scene, and it is entered by force. */
    static Model forced(Model model, News.Forced forced) {
        var reply = console(model).obey("force " + forced.scene());
        return reply instanceof Reply.Moved moved
                ? moved(model, moved).saying(forced.why() + " " + moved.words())
                : model.saying(forced.why());
    }

    static Model kept(Model model, News.Moments moments) {
        return model.with(model.production().with(backstage(model).keeping(moments.names())))
                .saying(moments.words());
    }

    /** A moment that was kept is played again, as far as the story allows now. */
    static Model takenUp(Model model, News.MomentTakenUp moment) {
        var replay = Replay.of(model.story(), moment.origin(), moment.deeds());
        return replayed(model, replay, "Back at \"" + moment.name() + "\".");
    }

    /** Whether the game was brought where it is by force. */
    static boolean isForced(Model model) {
        var edits = backstage(model).rehearsal().edits();
        return !edits.all().isEmpty()
                && model.session()
                        .filter(session -> edits.isForced(session.game()))
                        .isPresent();
    }

    /** The pack has mistakes: the last good version plays on under them. */
    static Model broken(Model model, List<Finding> mistakes) {
        var told = model.with(model.production().with(backstage(model).finding(mistakes)));
        // Who has put the same list away is not shown it again.
        return mistakes.equals(mistakes(model)) ? told : told.over(MistakesScreen.START);
    }

    /** The pack was read again and is well. */
    static Model mended(Model model, Story story) {
        var mended = model.with(Production.of(story).with(backstage(model).finding(List.of())));
        if (model.session().isEmpty()) {
            return mended.onlyShowing(List.of(bottom(model)));
        }
        return isOther(model.story(), story)
                ? Play.begun(mended.with(mended.production().with(Backstage.START)))
                        .model()
                        .saying(Reports.other(story.manifest().about().id()))
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
            var screen = before.screens().get(i);
            if (screen instanceof Readable || screen instanceof ConsoleScreen) {
                kept.add(screen);
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

    /** Says under the status line what an author should have in sight: mistakes whose list was put away, and what is watched. */
    static void draw(Model model, Canvas canvas) {
        var words = new ArrayList<String>();
        var isBroken = !mistakes(model).isEmpty();
        if (!findings(model).isEmpty() && !(model.screen() instanceof MistakesScreen)) {
            words.add((isBroken ? "✗ " : "") + counted(model) + ": "
                    + model.settings().keys().words(Action.MISTAKES) + " lists them");
        }
        if (!Layout.of(model.stage()).hasPanel()) {
            readings(model).forEach(reading -> words.add(reading.name() + " " + reading.value()));
        }
        if (!words.isEmpty()) {
            // On a low screen there is no row to spare.
            var row = canvas.area().below(canvas.area().height() >= 14 ? 1 : 0).top(1);
            canvas.fill(row, " ", Role.PROSE);
            canvas.line(row.within(1, 0), String.join("  ·  ", words), isBroken ? Role.ALERT : Role.ACCENT);
        }
    }

    /** What is watched, and what it is now. */
    static List<Watched.Reading> readings(Model model) {
        return model.session()
                .map(session -> backstage(model).watched().in(model.story(), session.state()))
                .orElse(List.of());
    }
}
