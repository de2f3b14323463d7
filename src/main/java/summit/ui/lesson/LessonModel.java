package summit.ui.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import summit.quiz.Pupil;
import summit.quiz.room.Deed;
import summit.quiz.room.Held;
import summit.quiz.room.Lesson;
import summit.quiz.room.LessonRules.Voting;
import summit.story.Story;
import summit.ui.toolkit.Keymap;
import summit.ui.toolkit.Row;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Stage;
import summit.ui.toolkit.Theme;

/** Everything the full screen knows of a lesson: the lesson and its deeds, what the teacher is at, and the terminal. */
public record LessonModel(Story story, Course course, Podium podium, Theatre theatre) {

    /** The lesson as far as it was held, and what time it is. */
    record Course(Held held, Instant now) {
        private Course did(Deed deed) {
            return new Course(held.did(deed), now);
        }

        private Course at(Instant moment) {
            return new Course(held, moment);
        }
    }

    /** Which key does what. */
    Keymap keys() {
        return theatre.settings().keys();
    }

    /**
     * What the teacher is at: hands being counted, the pupil or team that was turned to (-1: the next one that is awaited), what lies
     * over the lesson, how far a text is scrolled, and whether the lesson was left.
     */
    public record Podium(HandCount hands, int turn, Aside aside, Row.Place top, boolean left) {
        private Podium(HandCount hands, Aside aside) {
            this(hands, -1, aside, Row.Place.START, false);
        }

        Podium with(HandCount other) {
            return new Podium(other, turn, aside, top, left);
        }

        Podium at(int pupil) {
            return new Podium(hands, pupil, aside, top, left);
        }

        Podium with(Aside other) {
            return new Podium(hands, turn, other, top, left);
        }

        Podium at(Row.Place place) {
            return new Podium(hands, turn, aside, place, left);
        }

        private Podium leaving() {
            return new Podium(hands, turn, aside, top, true);
        }
    }

    /** The terminal, how it is painted, and whether it shows nothing but ASCII. */
    record Theatre(Stage stage, Settings settings, boolean ascii) {}

    /**
     * A lesson after the deeds done in it so far.
     *
     * @param settings of which theme and colours count; without a theme the contrast is high, for a projector in a bright room
     * @param remark is shown and may be empty
     */
    public static LessonModel open(
            Story story, Lesson beginning, List<Deed> deeds, Instant now, Look look, String remark) {
        var course = new Course(Held.of(beginning, deeds), now);
        var lesson = course.held().lesson();
        var theatre = new Theatre(Stage.on(look.depth(), true), look.settings(), look.ascii());
        var isNew = deeds.stream().allMatch(Deed.Hidden.class::isInstance)
                && lesson.rules().voting() == Voting.HANDS;
        var isBack = !remark.isEmpty() && deeds.stream().anyMatch(Deed.Returned.class::isInstance);
        var aside = isNew ? Aside.Present.of(0) : isBack ? new Aside.Returned(remark) : Aside.NONE;
        return new LessonModel(story, course, new Podium(hands(lesson), aside), theatre).saying(isBack ? "" : remark);
    }

    /** How it is to be painted. */
    public record Look(Settings settings, Theme.Depth depth, boolean ascii) {}

    /** The lesson as it stands. */
    public Lesson lesson() {
        return course.held().lesson();
    }

    /** Every deed done, also those before it was shown here. */
    public List<Deed> deeds() {
        return course.held().deeds();
    }

    private static HandCount hands(Lesson lesson) {
        if (lesson.questions().isEmpty()) {
            return HandCount.of(0);
        }
        var question = lesson.question();
        var vote = lesson.asked(question).vote(lesson.vote());
        if (!vote.typed().isEmpty()) {
            return HandCount.typed(vote.typed());
        }
        return vote.hands().isEmpty()
                ? HandCount.of(lesson.shown(question).options().size())
                : HandCount.made(vote.hands());
    }

    /** After a deed; what the teacher was at is over where another step begins. */
    LessonModel did(Deed deed, String trouble) {
        var next = course.did(deed);
        var there = next.held().lesson();
        var isElsewhere = !there.floor().step().equals(lesson().floor().step())
                || there.floor().place() != lesson().floor().place();
        var at = isElsewhere || deed instanceof Deed.TakenBack || deed instanceof Deed.Reopened
                ? new Podium(hands(there), Aside.NONE)
                : podium;
        return new LessonModel(story, next, at, theatre).saying(trouble.isEmpty() ? notice() : trouble);
    }

    LessonModel at(Instant moment) {
        return new LessonModel(story, course.at(moment), podium, theatre);
    }

    LessonModel at(Podium other) {
        return new LessonModel(story, course, other, theatre);
    }

    LessonModel over(Aside aside) {
        return at(podium.with(aside));
    }

    LessonModel leaving() {
        return at(podium.leaving());
    }

    LessonModel on(Stage stage) {
        return new LessonModel(story, course, podium, new Theatre(stage, theatre.settings(), theatre.ascii()));
    }

    /** The same with a word in passing, which stays until the next key. */
    public LessonModel saying(String words) {
        return on(stage().saying(words));
    }

    /** The terminal as the lesson knows it. */
    public Stage stage() {
        return theatre.stage();
    }

    String notice() {
        return stage().notice();
    }

    /** Whether nothing finer than whole cells can be drawn. */
    boolean isTypewritten() {
        return theatre.ascii() || stage().depth() == Theme.Depth.MONO;
    }

    /** Whether pupils or teams say their answers, so that letters are options. */
    boolean isAnswering() {
        return lesson().isVoting() && lesson().rules().voting() != Voting.HANDS && !isTallied();
    }

    /** Whether hands are being counted. */
    boolean isCounting() {
        return lesson().isVoting() && lesson().rules().voting() == Voting.HANDS && !isTallied();
    }

    /** Whether it is shown how the last vote came out, and the answer not yet. */
    boolean isTallied() {
        return podium.aside() instanceof Aside.Tallied;
    }

    /** What the timer leaves now, with the extra time of whoever's turn it is. */
    Optional<Duration> left() {
        return lesson().left(isAnswering() ? turn() : Optional.empty(), course.now());
    }

    /** Whose answer the next letter is. */
    public Optional<Pupil> turn() {
        var pupils = lesson().rules().pupils();
        if (podium.turn() >= 0 && podium.turn() < pupils.size()) {
            return Optional.of(pupils.get(podium.turn()));
        }
        return lesson().rules().voting() == Voting.BUZZERS
                ? lesson().hasTheWord()
                : lesson().awaited().stream().findFirst();
    }
}
