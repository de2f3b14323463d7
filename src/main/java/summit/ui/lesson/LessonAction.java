package summit.ui.lesson;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.quiz.room.Deed;
import summit.quiz.room.Timer;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Keyed;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Row;

/** Everything that can be done in a lesson besides voting; keys, menu and help come from here. */
public enum LessonAction implements Keyed {
    NEXT('n', "On to the next question") {
        @Override
        boolean isPossible(LessonModel model) {
            return model.lesson().isSettled();
        }
    },
    SKIP('s', "Skip this question", '>') {
        @Override
        boolean isPossible(LessonModel model) {
            return !model.lesson().isOver();
        }
    },
    BACK('b', "Back to the question before", '<') {
        @Override
        boolean isPossible(LessonModel model) {
            return model.lesson().floor().place() > 0;
        }
    },
    REOPEN('r', "Ask this question anew") {
        @Override
        boolean isPossible(LessonModel model) {
            return !model.lesson().isOver();
        }
    },
    TAKE_BACK('u', "Take the last step back") {
        @Override
        boolean isPossible(LessonModel model) {
            return model.course().held().canTakeBack();
        }
    },
    TIMER('t', "Stop the timer, or let it run on") {
        @Override
        boolean isPossible(LessonModel model) {
            return model.lesson().floor().timer().isPresent();
        }
    },
    MORE('+', "Give the timer half a minute", '=') {
        @Override
        boolean isPossible(LessonModel model) {
            return TIMER.isPossible(model);
        }
    },
    PRESENT('p', "Say how many are present") {
        @Override
        boolean isPossible(LessonModel model) {
            return model.lesson().rules().pupils().isEmpty() && !model.lesson().isOver();
        }
    },
    HIDE('v', "Hide the first vote until the second, or show it") {
        @Override
        boolean isPossible(LessonModel model) {
            return model.lesson().rules().steps().discussion()
                    && !model.lesson().isOver();
        }
    },
    TELL('w', "Tell the answer without a second vote") {
        @Override
        boolean isPossible(LessonModel model) {
            return model.lesson().awaitsSecondVote() && !model.isTallied();
        }
    },
    TIE_BREAK('x', "One more question, because the first place is shared") {
        @Override
        boolean isPossible(LessonModel model) {
            return model.lesson().tieBreak().isPresent();
        }
    },
    END('e', "End the lesson") {
        @Override
        boolean isPossible(LessonModel model) {
            return !model.lesson().isOver();
        }
    },
    LEAVE('q', "Leave; the lesson is kept and can be gone on with") {
        @Override
        boolean isPossible(LessonModel model) {
            return true;
        }
    },
    HELP('?', "Help") {
        @Override
        boolean isPossible(LessonModel model) {
            return true;
        }
    };

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private final Key own;
    private final String words;
    private final List<Key> also;

    LessonAction(char own, String words) {
        this.own = Key.of(own);
        this.words = words;
        this.also = List.of();
    }

    /** {@code other} is another key for it, which is free even where letters are answers. */
    LessonAction(char own, String words, char other) {
        this.own = Key.of(own);
        this.words = words;
        this.also = List.of(Key.of(other));
    }

    @Override
    public String word() {
        return "lesson-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Key own() {
        return own;
    }

    @Override
    public List<Key> also() {
        return also;
    }

    abstract boolean isPossible(LessonModel model);

    /** What can be done now, in the order of the menu. */
    static List<LessonAction> possible(LessonModel model) {
        return Arrays.stream(values())
                .filter(action -> action.isPossible(model))
                .toList();
    }

    /** What a key asks for, if it can be done now. */
    static Optional<LessonAction> of(Key key, LessonModel model) {
        return possible(model).stream()
                .filter(action -> key.means(action.own) || action.also.stream().anyMatch(key::means))
                .findFirst();
    }

    /** Does it, or asks first. */
    Program.Step<LessonModel> act(LessonModel model) {
        var now = model.course().now();
        var floor = model.lesson().floor();
        return switch (this) {
            case NEXT -> keep(model, new Deed.Advanced(now));
            case SKIP -> keep(model, new Deed.Moved(now, floor.place() + 1));
            case BACK -> keep(model, new Deed.Moved(now, floor.place() - 1));
            case REOPEN -> keep(model, new Deed.Reopened(now));
            case TAKE_BACK -> keep(model, new Deed.TakenBack(now));
            case TIMER ->
                keep(
                        model,
                        new Deed.Paused(now, floor.timer().filter(Timer::runs).isPresent()));
            case MORE -> keep(model, new Deed.Extended(now, HALF_A_MINUTE));
            case TIE_BREAK ->
                keep(
                        model,
                        new Deed.Drawn(
                                now, model.lesson().tieBreak().orElseThrow().id()));
            case TELL -> keep(model, model.lesson().told(now));
            case HIDE -> keep(model, new Deed.Hidden(now, !floor.hidden()));
            case PRESENT -> Program.Step.of(model.over(Aside.Present.of(floor.present())));
            case END -> Program.Step.of(model.over(new Aside.Sure(this)));
            case LEAVE -> Program.Step.of(model.lesson().isOver() ? model.leaving() : model.over(new Aside.Sure(this)));
            case HELP -> Program.Step.of(model.over(new Aside.Help(Row.Place.START)));
        };
    }

    /** Does what was asked about and is meant. */
    Program.Step<LessonModel> confirmed(LessonModel model) {
        var there = model.over(Aside.NONE);
        return this == END ? keep(there, new Deed.Ended(model.course().now())) : Program.Step.of(there.leaving());
    }

    /** Asks for deeds to be kept; nothing else changes until they are. */
    static Program.Step<LessonModel> keep(LessonModel model, Deed... deeds) {
        return keep(model, List.of(deeds));
    }

    private static Program.Step<LessonModel> keep(LessonModel model, List<Deed> deeds) {
        return new Program.Step<>(
                model, deeds.stream().<Program.Request>map(LessonWish.Keep::new).toList());
    }
}
