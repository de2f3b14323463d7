package summit.ui.lesson;

import java.util.List;
import java.util.Optional;
import summit.quiz.room.Deed;
import summit.quiz.room.LessonRules.Voting;
import summit.quiz.room.Tally;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Reading;

/** What keys do in a lesson. */
record LessonKeys(LessonModel model) {

    /** What a key does; the model knows what time it is. */
    Program.Step<LessonModel> pressed(Key key) {
        if (key.isControl('l')) {
            return new Program.Step<>(model, List.of(new Program.Request.Repaint()));
        }
        if (key.isControl('z')) {
            return new Program.Step<>(model, List.of(new Program.Request.Suspend()));
        }
        if (key.isControl('c')) {
            // Whoever presses it again means it.
            return model.podium().aside().equals(new Aside.Sure(LessonAction.LEAVE))
                    ? LessonAction.LEAVE.confirmed(model)
                    : Program.Step.of(model.over(new Aside.Sure(LessonAction.LEAVE)));
        }
        var aside = model.podium().aside();
        if (aside instanceof Aside.Help help) {
            return help(help, key);
        }
        if (aside instanceof Aside.Menu menu) {
            return menu(menu, key);
        }
        if (aside instanceof Aside.Present present) {
            return present(present, key);
        }
        if (aside instanceof Aside.Returned) {
            return isOn(key) || key.name() == Key.Name.ESCAPE ? over(Aside.NONE) : Program.Step.of(model);
        }
        if (model.isTallied() && isCountingAgain(key)) {
            return over(Aside.NONE);
        }
        return aside instanceof Aside.Sure sure ? sure(sure, key) : lesson(key);
    }

    private static boolean isOn(Key key) {
        return key.name() == Key.Name.ENTER || key.is(' ');
    }

    /** A count just taken is come back to with its numbers, answers with their letters. */
    private boolean isCountingAgain(Key key) {
        return key.name() == Key.Name.TAB
                || key.name() == Key.Name.BACKSPACE
                || LessonAction.of(key, model)
                        .filter(LessonAction.TAKE_BACK::equals)
                        .isPresent();
    }

    private Program.Step<LessonModel> help(Aside.Help help, Key key) {
        var pane = LessonBox.help(model, help);
        if (Reading.isScrolling(key) && !key.is(' ')) {
            return over(new Aside.Help(Reading.scrolled(pane, key).place()));
        }
        return isOn(key) && pane.hasMore() ? over(new Aside.Help(pane.page(1).place())) : over(Aside.NONE);
    }

    private Program.Step<LessonModel> menu(Aside.Menu menu, Key key) {
        var actions = LessonAction.possible(model);
        var rows = actions.size() + 1;
        var selected = Math.min(menu.selected(), actions.size());
        if (isOn(key) && selected == 0) {
            return over(Aside.NONE);
        }
        if (isOn(key)) {
            return actions.get(selected - 1).act(model.over(Aside.NONE));
        }
        return switch (key.name()) {
            case UP -> over(new Aside.Menu(Math.floorMod(selected - 1, rows)));
            case DOWN, TAB -> over(new Aside.Menu(Math.floorMod(selected + 1, rows)));
            case ESCAPE -> over(Aside.NONE);
            default ->
                LessonAction.of(key, model)
                        .map(action -> action.act(model.over(Aside.NONE)))
                        .orElse(Program.Step.of(model));
        };
    }

    /** Nothing typed means that nobody counts; the first time it may be passed over. */
    private Program.Step<LessonModel> present(Aside.Present present, Key key) {
        if (isOn(key)) {
            return LessonAction.keep(
                    model.over(Aside.NONE),
                    new Deed.Present(model.course().now(), present.count().pupils()));
        }
        if (key.name() == Key.Name.ESCAPE) {
            return over(Aside.NONE);
        }
        return present.count()
                .pressed(key)
                .map(next -> over(new Aside.Present(next)))
                .orElse(Program.Step.of(model));
    }

    private Program.Step<LessonModel> sure(Aside.Sure sure, Key key) {
        if (isOn(key) || key.typed() == 'y') {
            return sure.action().confirmed(model);
        }
        return key.name() == Key.Name.ESCAPE || key.typed() == 'n' ? over(Aside.NONE) : Program.Step.of(model);
    }

    private Program.Step<LessonModel> over(Aside aside) {
        return Program.Step.of(model.over(aside));
    }

    private Program.Step<LessonModel> lesson(Key key) {
        if (key.name() == Key.Name.ESCAPE || key.is(':') || key.isControl('p')) {
            return over(new Aside.Menu(0));
        }
        if (model.isCounting()) {
            var counted = counting(key);
            if (counted.isPresent()) {
                return counted.get();
            }
        } else if (model.isAnswering()) {
            var answered = answering(key);
            if (answered.isPresent()) {
                return answered.get();
            }
        }
        var action = LessonAction.of(key, model);
        if (action.isPresent()) {
            return action.get().act(model);
        }
        return isOn(key) ? on() : scrolled(key);
    }

    private Program.Step<LessonModel> scrolled(Key key) {
        return Reading.isScrolling(key)
                ? Program.Step.of(model.at(model.podium()
                        .at(Reading.scrolled(LessonPage.of(model).pane(), key).place())))
                : Program.Step.of(model);
    }

    /** The one key that goes on: by a page where there is more to read, else by a step. */
    private Program.Step<LessonModel> on() {
        if (model.lesson().isOver()) {
            return Program.Step.of(model.leaving());
        }
        var pane = LessonPage.of(model).pane();
        if (pane.hasMore() && (model.isTallied() || !model.lesson().isVoting())) {
            return Program.Step.of(model.at(model.podium().at(pane.page(1).place())));
        }
        return LessonAction.keep(model, new Deed.Advanced(model.course().now()));
    }

    private Optional<Program.Step<LessonModel>> counting(Key key) {
        var hands = model.podium().hands();
        return isOn(key) ? Optional.of(counted(hands)) : hands.pressed(key).map(this::typed);
    }

    /** Numbers that are not counted yet are kept too: a terminal that is killed loses none. */
    private Program.Step<LessonModel> typed(HandCount hands) {
        var there = model.at(model.podium().with(hands));
        return hands.fields().equals(model.podium().hands().fields())
                ? Program.Step.of(there)
                : LessonAction.keep(there, new Deed.Typed(model.course().now(), hands.fields()));
    }

    private Program.Step<LessonModel> counted(HandCount hands) {
        var present = model.lesson().floor().present();
        var now = model.course().now();
        return switch (hands.taken(present)) {
            case NEXT_FIELD -> Program.Step.of(model.at(model.podium().with(hands.next())));
            case NOBODY -> Program.Step.of(model.saying("No hand is counted yet. " + without()));
            case DOUBTFUL ->
                Program.Step.of(
                        model.at(model.podium().with(hands.doubtedNow())).saying(hands.doubt(present)));
            case COUNTED ->
                model.lesson().isLastVote()
                        ? LessonAction.keep(model.over(new Aside.Tallied()), new Deed.Counted(now, hands.hands()))
                        : LessonAction.keep(model, new Deed.Counted(now, hands.hands()), new Deed.Advanced(now));
        };
    }

    /** How it goes on without this vote. */
    private String without() {
        return LessonAction.TELL.isPossible(model)
                ? model.keys().words(LessonAction.TELL) + " tells the answer without a second vote."
                : model.keys().words(LessonAction.SKIP) + " skips the question.";
    }

    private Optional<Program.Step<LessonModel>> answering(Key key) {
        var options = model.lesson().shown(model.lesson().question()).options().size();
        if (key.typed() >= 'a' && key.typed() < 'a' + options) {
            return Optional.of(answered(key.typed() - 'a', false));
        }
        var isBuzzing = model.lesson().rules().voting() == Voting.BUZZERS;
        var pupils = model.lesson().rules().pupils();
        if (isBuzzing && key.digit() >= 0 && key.digit() < pupils.size()) {
            return Optional.of(LessonAction.keep(
                    model.at(model.podium().at(-1)),
                    new Deed.Buzzed(
                            model.course().now(), pupils.get(key.digit()).id())));
        }
        return switch (key.name()) {
            case UP, BACK_TAB -> Optional.of(turned(-1));
            case DOWN, TAB -> Optional.of(turned(1));
            case RIGHT -> Optional.of(answered(Math.floorMod(place() + 1, options), true));
            case LEFT -> Optional.of(answered(Math.floorMod(Math.max(place(), 0) - 1, options), true));
            case ENTER -> on(pupils.size());
            default -> key.is(' ') ? on(pupils.size()) : Optional.empty();
        };
    }

    /** A vote nobody voted in is not passed by the one key, and after the last one the class sees how it voted. */
    private Optional<Program.Step<LessonModel>> on(int pupils) {
        var lesson = model.lesson();
        if (pupils > 0 && lesson.asked(lesson.question()).vote(lesson.vote()).isEmpty()) {
            return Optional.of(Program.Step.of(model.saying("Nobody has answered yet. " + without())));
        }
        return lesson.isLastVote() ? Optional.of(over(new Aside.Tallied())) : Optional.empty();
    }

    private Program.Step<LessonModel> turned(int by) {
        var pupils = model.lesson().rules().pupils();
        var from = model.turn().map(pupils::indexOf).orElse(by > 0 ? -1 : pupils.size());
        return Program.Step.of(model.at(model.podium().at(Math.floorMod(from + by, pupils.size()))));
    }

    /** The place of the option that whoever's turn it is has answered; -1 if none. */
    private int place() {
        var lesson = model.lesson();
        var tally = Tally.of(lesson, lesson.question());
        var said = model.turn()
                .map(pupil -> lesson.asked(lesson.question())
                        .vote(lesson.vote())
                        .said()
                        .get(pupil.id()));
        for (var i = 0; said.isPresent() && i < tally.options().size(); i++) {
            if (tally.response(i).equals(said.get().response())) {
                return i;
            }
        }
        return -1;
    }

    private Program.Step<LessonModel> answered(int option, boolean stays) {
        var lesson = model.lesson();
        var turn = model.turn();
        if (turn.isEmpty()) {
            return Program.Step.of(model.saying(
                    lesson.rules().voting() == Voting.BUZZERS
                            ? "Nobody has the word. A digit says who pressed first."
                            : "Everybody has answered. Enter goes on."));
        }
        var place = lesson.rules().pupils().indexOf(turn.get());
        var response = Tally.of(lesson, lesson.question()).response(option);
        return LessonAction.keep(
                model.at(model.podium().at(stays ? place : -1)),
                new Deed.Answered(model.course().now(), turn.get().id(), response));
    }
}
