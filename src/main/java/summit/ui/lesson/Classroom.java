package summit.ui.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.quiz.room.LessonRules.Voting;
import summit.quiz.room.Timer;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Footer;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.NoRoom;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Reading;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Sheet;
import summit.ui.toolkit.Spot;
import summit.ui.toolkit.Theme;
import summit.ui.toolkit.Themes;

/**
 * A lesson on a full screen that a class looks at. A deed is asked to be kept first ({@link LessonWish.Keep}), and the screen shows what
 * follows from it only when it was.
 */
public final class Classroom implements Program<LessonModel> {
    @Override
    public Step<LessonModel> update(LessonModel model, Message message) {
        if (isOver(model)) {
            return Step.of(model);
        }
        if (message instanceof Message.Resized resized) {
            return Step.of(model.on(model.stage().sized(resized.width(), resized.height())));
        }
        if (message instanceof Message.Background background) {
            return Step.of(model.on(model.stage().on(background.light())));
        }
        if (message instanceof Message.HungUp) {
            return Step.of(model.leaving());
        }
        if (message instanceof Message.Ticked ticked) {
            return Step.of(model.at(ticked.now()));
        }
        if (message instanceof Message.Brought brought) {
            return brought.what() instanceof LessonNews news ? told(model, news) : Step.of(model);
        }
        return new Step<>(model, List.of(new LessonWish.Time(message)));
    }

    private static Step<LessonModel> told(LessonModel model, LessonNews news) {
        if (news instanceof LessonNews.Kept kept) {
            return Step.of(model.did(kept.deed(), kept.trouble()));
        }
        if (news instanceof LessonNews.Woken woken) {
            var there = told(model, woken.back()).model();
            return Step.of(there.at(woken.back().deed().at())
                    .over(new Aside.Returned(
                            "The computer slept. The lesson stands where it was, and the timer waits.")));
        }
        var timed = (LessonNews.Timed) news;
        var heard = model.at(timed.now()).on(model.stage().hushed());
        if (timed.message() instanceof Message.Pressed pressed) {
            return settled(new LessonKeys(heard)
                    .pressed(heard.keys().heard(pressed.key(), heard.podium().aside() instanceof Aside.Present)));
        }
        return timed.message() instanceof Message.Mouse mouse ? settled(moused(heard, mouse)) : Step.of(model);
    }

    private static Step<LessonModel> settled(Step<LessonModel> step) {
        return new Step<>(step.model().on(step.model().stage().settled()), step.requests());
    }

    private static Step<LessonModel> moused(LessonModel model, Message.Mouse mouse) {
        return switch (mouse.gesture()) {
            case WHEEL_UP -> new LessonKeys(model).pressed(Key.of(Key.Name.UP));
            case WHEEL_DOWN -> new LessonKeys(model).pressed(Key.of(Key.Name.DOWN));
            case PRESS ->
                sheet(model)
                        .at(mouse.column(), mouse.row())
                        .map(target -> clicked(model, target))
                        .orElse(Step.of(model));
        };
    }

    private static Step<LessonModel> clicked(LessonModel model, Spot.Target target) {
        if (target instanceof Spot.Target.Press press) {
            return new LessonKeys(model).pressed(press.key());
        }
        var item = ((Spot.Target.Item) target).number();
        var podium = model.podium();
        if (podium.aside() instanceof Aside.Menu menu) {
            return menu.selected() == item
                    ? new LessonKeys(model).pressed(Key.of(Key.Name.ENTER))
                    : Step.of(model.over(new Aside.Menu(item)));
        }
        return Step.of(model.at(model.isCounting() ? podium.with(podium.hands().at(item)) : podium.at(item)));
    }

    @Override
    public Frame view(LessonModel model) {
        return sheet(model).frame();
    }

    private static Sheet sheet(LessonModel model) {
        var canvas = new Canvas(model.stage().width(), model.stage().height());
        if (model.stage().isTooSmall()) {
            NoRoom.draw(model.stage(), canvas);
            return canvas.sheet();
        }
        canvas.fill(canvas.area(), " ", Role.PROSE);
        var top = canvas.area().top(1);
        canvas.fill(top, " ", Role.STATUS);
        status(model, canvas, top.within(1, 0));
        LessonPage.of(model).draw(canvas);
        new LessonBox(model, canvas).draw();
        Footer.draw(
                canvas, hints(model).stream().map(hint -> hint.by(model.keys())).toList());
        Footer.notice(model.stage(), canvas);
        return canvas.sheet();
    }

    private static void status(LessonModel model, Canvas canvas, Area line) {
        var figures = new Figures(model);
        var lesson = model.lesson();
        var right = new ArrayList<String>();
        if (lesson.floor().present() > 0) {
            right.add(lesson.floor().present() + " present");
        }
        if (lesson.floor().hidden()) {
            right.add("votes hidden");
        }
        if (!figures.time().isEmpty()) {
            right.add(figures.time() + " " + figures.timeLabel());
        }
        var told = Cells.clip(String.join("  ·  ", right), line.width() / 2);
        canvas.lineRight(line, told, Role.STATUS);
        canvas.line(line, "◆ ", Role.KEY);
        var left = line.left(line.width() - Cells.columns(told) - 2);
        canvas.line(left.right(left.width() - 2), heading(model), Role.STATUS);
    }

    private static String heading(LessonModel model) {
        var lesson = model.lesson();
        if (lesson.isOver()) {
            return model.story().manifest().about().title();
        }
        var topic = lesson.question().reference().topic();
        return "Question " + (lesson.floor().place() + 1) + " of "
                + lesson.questions().size()
                + model.story().manifest().contents().topics().stream()
                        .filter(each -> each.id().equals(topic))
                        .map(each -> ": " + each.title())
                        .findFirst()
                        .orElse("");
    }

    /** The keys that do something now. */
    static List<Hint> hints(LessonModel model) {
        var aside = model.podium().aside();
        if (aside instanceof Aside.Help help) {
            var hints = new ArrayList<>(Reading.hints(LessonBox.help(model, help)));
            hints.add(Hint.of("Esc", Key.Name.ESCAPE, "back", 9));
            return hints;
        }
        if (aside instanceof Aside.Returned) {
            return List.of(Hint.of("Enter", Key.Name.ENTER, "go on", 9));
        }
        if (!(aside instanceof Aside.None || model.isTallied())) {
            return List.of(
                    Hint.of("Enter", Key.Name.ENTER, aside instanceof Aside.Present ? "take it" : "do it", 9),
                    Hint.of("Esc", Key.Name.ESCAPE, "back", 8));
        }
        return lessonHints(model);
    }

    private static List<Hint> lessonHints(LessonModel model) {
        var hints = new ArrayList<Hint>();
        var isVoting = model.lesson().isVoting() && !model.isTallied();
        var pane = LessonPage.of(model).pane();
        hints.add(Hint.of("Enter", Key.Name.ENTER, pane.hasMore() && !isVoting ? "more" : next(model), 9));
        if (model.isCounting()) {
            hints.add(Hint.of("Tab", Key.Name.TAB, "next field", 6));
        } else if (model.isTallied()) {
            hints.add(Hint.of("Tab", Key.Name.TAB, isHands(model) ? "count again" : "answers", 6));
        } else if (model.isAnswering()) {
            hints.add(Hint.of("↑↓", Key.Name.DOWN, "whose turn", 6));
        } else {
            hints.addAll(Reading.hints(pane));
        }
        if (LessonAction.NEXT.isPossible(model) && pane.hasMore()) {
            hints.add(Hint.of('n', "next question", 8));
        }
        if (LessonAction.TELL.isPossible(model)) {
            hints.add(Hint.of('w', "no second vote", 5));
        }
        if (LessonAction.TIE_BREAK.isPossible(model)) {
            hints.add(Hint.of('x', "tie-break", 8));
        }
        if (LessonAction.SKIP.isPossible(model) && !LessonAction.NEXT.isPossible(model)) {
            hints.add(Hint.of('s', "skip", 4));
        }
        if (LessonAction.TAKE_BACK.isPossible(model)) {
            hints.add(Hint.of('u', "undo", 5));
        }
        if (LessonAction.TIMER.isPossible(model)) {
            hints.add(Hint.of('t', "timer", 3));
        }
        hints.add(Hint.of("Esc", Key.Name.ESCAPE, "more", 7));
        hints.add(Hint.of('?', "help", 2));
        return hints;
    }

    private static boolean isHands(LessonModel model) {
        return model.lesson().rules().voting() == Voting.HANDS;
    }

    /** What the one key does. */
    private static String next(LessonModel model) {
        if (model.isTallied()) {
            return "the answer";
        }
        return switch (model.lesson().floor().step()) {
            case READ -> "vote";
            case VOTE, VOTE_AGAIN ->
                model.isCounting() && !model.podium().hands().isAtLast() ? "next" : "done";
            case TALK -> "vote again";
            case TOLD, BOARD, BREAK -> "go on";
            case OVER -> "close";
        };
    }

    @Override
    public Theme theme(LessonModel model) {
        return Themes.of(
                model.theatre().settings().forProjector(),
                model.stage().depth(),
                model.stage().light());
    }

    @Override
    public Theme.Depth depth(LessonModel model, Theme.Depth found) {
        return model.theatre().settings().depth(found);
    }

    /** While the timer runs, whenever it shows another second. */
    @Override
    public Optional<Instant> wake(LessonModel model) {
        var left = model.left().map(Duration::toMillis).orElse(0L);
        var runs = model.lesson().floor().timer().filter(Timer::runs).isPresent();
        return runs && left > 0
                ? Optional.of(model.course().now().plusMillis(left % 1000 == 0 ? 1000 : left % 1000))
                : Optional.empty();
    }

    @Override
    public boolean isOver(LessonModel model) {
        return model.podium().left();
    }
}
