package summit.quiz.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import summit.marking.Marking;
import summit.quiz.Hands;
import summit.quiz.room.Lesson.Step;
import summit.quiz.room.LessonRules.Voting;

/** What each deed does to a lesson; {@code before} is when the deed before it was done. */
record Course(Lesson lesson, Instant before) implements Deed.Visitor<Lesson> {
    @Override
    public Lesson advanced(Deed.Advanced advanced) {
        var now = advanced.at();
        return switch (lesson.floor().step()) {
            case READ -> lesson.voting(Step.VOTE, now);
            case VOTE -> lesson.at(lesson.rules().steps().discussion() ? Step.TALK : Step.TOLD);
            case TALK -> lesson.voting(Step.VOTE_AGAIN, now);
            case VOTE_AGAIN -> lesson.at(Step.TOLD);
            case TOLD -> lesson.showsBoard() ? lesson.at(Step.BOARD) : resting(now);
            case BOARD -> resting(now);
            case BREAK, OVER -> lesson.reading(lesson.floor().place() + 1, now);
        };
    }

    /** A break between two rounds; none after the last. */
    private Lesson resting(Instant now) {
        var place = lesson.floor().place();
        var last = place == lesson.questions().size() - 1;
        return lesson.endsRound() && !last ? lesson.at(Step.BREAK) : lesson.reading(place + 1, now);
    }

    @Override
    public Lesson counted(Deed.Counted counted) {
        var question = lesson.question();
        var fits = counted.hands().size() == lesson.shown(question).options().size()
                && counted.hands().stream().allMatch(hands -> hands >= 0 && hands <= Hands.MOST);
        return lesson.isVoting() && fits && lesson.rules().voting() == Voting.HANDS
                ? lesson.with(
                        question.id(),
                        lesson.asked(question)
                                .counted(
                                        lesson.vote(),
                                        counted.hands(),
                                        lesson.floor().present()))
                : lesson;
    }

    @Override
    public Lesson typed(Deed.Typed typed) {
        var question = lesson.question();
        var fits = typed.hands().size() == lesson.shown(question).options().size()
                && typed.hands().stream().allMatch(hands -> hands >= Deed.Typed.UNTOUCHED && hands <= Hands.MOST);
        return lesson.isVoting() && fits && lesson.rules().voting() == Voting.HANDS
                ? lesson.with(question.id(), lesson.asked(question).typed(lesson.vote(), typed.hands()))
                : lesson;
    }

    /** Whoever is next has the whole time; an answer put right keeps the time that the first one took. */
    @Override
    public Lesson answered(Deed.Answered answered) {
        var question = lesson.question();
        var fits = lesson.pupil(answered.pupil()).isPresent()
                && Marking.misfit(question, answered.response()).isEmpty();
        if (!lesson.isVoting() || !fits || lesson.rules().voting() == Voting.HANDS) {
            return lesson;
        }
        var earlier = lesson.asked(question).vote(lesson.vote()).said().get(answered.pupil());
        var taken = earlier == null ? lesson.floor().times().taken(answered.at()) : earlier.taken();
        var said = lesson.with(
                question.id(),
                lesson.asked(question)
                        .said(lesson.vote(), answered.pupil(), new Asked.Said(answered.response(), taken)));
        return earlier == null
                        && lesson.rules().voting() == Voting.IN_TURN
                        && !said.awaited().isEmpty()
                ? said.turning(answered.at())
                : said;
    }

    @Override
    public Lesson buzzed(Deed.Buzzed buzzed) {
        var question = lesson.question();
        return lesson.isVoting()
                        && lesson.rules().voting() == Voting.BUZZERS
                        && lesson.pupil(buzzed.pupil()).isPresent()
                ? lesson.with(question.id(), lesson.asked(question).buzzed(lesson.vote(), buzzed.pupil()))
                : lesson;
    }

    /** A question is come back to at the step where it was left: what was not told yet is not told by turning to it. */
    @Override
    public Lesson moved(Deed.Moved moved) {
        var there = lesson.reading(moved.place(), moved.at());
        if (there.isOver()) {
            return there;
        }
        var asked = there.asked(there.question());
        return switch (asked.reached()) {
            case VOTE -> asked.lastVote().isEmpty() ? there : there.voting(Step.VOTE, moved.at());
            case VOTE_AGAIN -> there.voting(Step.VOTE_AGAIN, moved.at());
            case TALK, TOLD -> there.at(asked.reached());
            case READ, BOARD, BREAK, OVER -> there;
        };
    }

    @Override
    public Lesson reopened(Deed.Reopened reopened) {
        var question = lesson.question();
        return lesson.with(question.id(), lesson.asked(question).anew())
                .reading(lesson.floor().place(), reopened.at());
    }

    @Override
    public Lesson drawn(Deed.Drawn drawn) {
        var question = lesson.spare().stream()
                .filter(each -> each.id().equals(drawn.question()))
                .findFirst();
        if (!lesson.isOver() || question.isEmpty()) {
            return lesson;
        }
        var more = new ArrayList<>(lesson.questions());
        more.add(question.get());
        var left = new ArrayList<>(lesson.spare());
        left.remove(question.get());
        return new Lesson(lesson.occasion(), lesson.rules(), more, left, lesson.asked(), lesson.floor())
                .reading(more.size() - 1, drawn.at());
    }

    @Override
    public Lesson present(Deed.Present present) {
        return lesson.with(lesson.floor().attendedBy(Math.min(present.pupils(), Hands.MOST)));
    }

    @Override
    public Lesson hidden(Deed.Hidden hidden) {
        return lesson.with(lesson.floor().hiding(hidden.hidden()));
    }

    @Override
    public Lesson paused(Deed.Paused paused) {
        return timer(timer -> paused.paused() ? timer.stoppedAt(paused.at()) : timer.runningFrom(paused.at()));
    }

    @Override
    public Lesson extended(Deed.Extended extended) {
        return timer(timer -> timer.with(extended.more(), extended.at()));
    }

    /** What the timer had when the lesson was last seen is what it has now, and it waits; nobody's turn took the time between. */
    @Override
    public Lesson returned(Deed.Returned returned) {
        var times = lesson.floor().times();
        var away = Duration.between(before, returned.at());
        var there = away.isNegative()
                ? lesson
                : lesson.with(lesson.floor().timed(times.turnFrom(times.turn().plus(away))));
        return new Course(there, before).timer(timer -> timer.stoppedAt(before));
    }

    private Lesson timer(UnaryOperator<Timer> change) {
        return lesson.with(lesson.floor().timed(lesson.floor().timer().map(change)));
    }

    @Override
    public Lesson takenBack(Deed.TakenBack takenBack) {
        return lesson;
    }

    @Override
    public Lesson ended(Deed.Ended ended) {
        return lesson.at(Step.OVER);
    }
}
