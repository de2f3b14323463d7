package summit.quiz.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.quiz.ClassQuestions;
import summit.quiz.Hands;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.room.LessonRules.Voting;
import summit.story.Question;
import summit.story.Sorted;
import summit.story.Story;

/**
 * A lesson in progress or over: which question is in sight and at which step, how the class answered so far, and the timer. Deeds that are
 * not possible now change nothing.
 */
public record Lesson(
        Occasion occasion,
        LessonRules rules,
        List<Question> questions,
        List<Question> spare,
        SortedMap<String, Asked> asked,
        Floor floor) {
    public Lesson {
        questions = List.copyOf(questions);
        spare = List.copyOf(spare);
        asked = Sorted.copy(asked);
    }

    /** Where the lesson stands. */
    public record Floor(int place, Step step, int present, Optional<Timer> timer, Times times) {
        private Floor at(int other, Step next) {
            return new Floor(other, next, present, Optional.empty(), times);
        }

        private Floor timed(Optional<Timer> other) {
            return new Floor(place, step, present, other, times);
        }

        private Floor timed(Times other) {
            return new Floor(place, step, present, timer, other);
        }

        private Floor attendedBy(int pupils) {
            return new Floor(place, step, pupils, timer, times);
        }
    }

    /** When the present vote was opened, when the last deed was done, and how long the lesson has been open altogether. */
    public record Times(Instant opened, Instant last, Duration length) {
        private Times openedAt(Instant now) {
            return new Times(now, last, length);
        }

        /** The lesson's own length grows while it is open. */
        private Times later(Instant now, boolean wasOpen) {
            var more = Duration.between(last, now);
            return new Times(opened, now, wasOpen && !more.isNegative() ? length.plus(more) : length);
        }
    }

    /** The steps of a question, in their order, and what lies between two questions. */
    public enum Step {
        /** The question stands there to be read. */
        READ,
        /** The first vote is open. */
        VOTE,
        /** The class talks. */
        TALK,
        /** The second vote is open. */
        VOTE_AGAIN,
        /** The answer is told, with why and how we know. */
        TOLD,
        /** The scores are shown. */
        BOARD,
        /** A round is over. */
        BREAK,
        /** The lesson is over. */
        OVER
    }

    /** A lesson that begins, over the questions of the occasion that the story still has. */
    public static Lesson begin(Story story, Occasion occasion, LessonRules rules) {
        var questions = occasion.questions().stream()
                .filter(story.questions()::containsKey)
                .map(story::question)
                .toList();
        var spare = ClassQuestions.pick(story, occasion.seed(), Integer.MAX_VALUE).stream()
                .filter(question -> !questions.contains(question))
                .toList();
        var start = occasion.started();
        var times = new Times(start, start, Duration.ZERO);
        var floor = new Floor(0, questions.isEmpty() ? Step.OVER : Step.READ, 0, Optional.empty(), times);
        return new Lesson(occasion, rules, questions, spare, new TreeMap<>(), floor)
                .timing(rules.steps().reading(), start);
    }

    /** The lesson after all these deeds; those that were taken back never happened, but the time they took did. */
    public static Lesson after(Lesson beginning, List<Deed> deeds) {
        var done = new ArrayList<Deed>();
        for (var deed : deeds) {
            if (deed instanceof Deed.TakenBack) {
                takeBack(done);
            } else {
                done.add(deed);
            }
        }
        var lesson = beginning;
        for (var deed : done) {
            lesson = lesson.after(deed);
        }
        return lesson;
    }

    /** Coming back is nothing that was done in the lesson. */
    private static void takeBack(List<Deed> done) {
        for (var i = done.size() - 1; i >= 0; i--) {
            if (!(done.get(i) instanceof Deed.Returned)) {
                done.remove(i);
                return;
            }
        }
    }

    private Lesson after(Deed deed) {
        var later = with(floor.timed(floor.times().later(deed.at(), !(deed instanceof Deed.Returned))));
        return isOver() && !(deed instanceof Deed.Moved || deed instanceof Deed.Drawn)
                ? this
                : deed.accept(new Done(later, floor.times().last()));
    }

    /** Whether it is over; it can be gone back into. */
    public boolean isOver() {
        return floor.step() == Step.OVER;
    }

    /** The question that can be drawn now as a tie-break: the lesson is over, the first place is shared, and there is one left. */
    public Optional<Question> tieBreak() {
        return isOver() && Scores.deciding(this).leaders().size() > 1
                ? spare.stream().findFirst()
                : Optional.empty();
    }

    /** The question in sight; the last one once the lesson is over. */
    public Question question() {
        return questions.get(Math.min(floor.place(), questions.size() - 1));
    }

    /** How a question is laid out. */
    public Presentation shown(Question question) {
        return Presentation.of(question, occasion.seed());
    }

    /** What the class did with a question. */
    public Asked asked(Question question) {
        return asked.getOrDefault(question.id(), Asked.NOTHING);
    }

    /** The number of the vote that is open, or was last: 0 for the first, 1 for the second. */
    public int vote() {
        return switch (floor.step()) {
            case VOTE_AGAIN -> 1;
            case READ, VOTE, TALK -> 0;
            case TOLD, BOARD, BREAK, OVER -> rules.steps().discussion() ? 1 : 0;
        };
    }

    /** Whether a vote is open. */
    public boolean isVoting() {
        return floor.step() == Step.VOTE || floor.step() == Step.VOTE_AGAIN;
    }

    /** How many more or fewer hands were counted than are present in a vote; 0 if that is right or is not checked. */
    public int surplus(List<Integer> hands) {
        var total = hands.stream().mapToInt(Integer::intValue).sum();
        return floor.present() == 0 ? 0 : total - floor.present();
    }

    /** The pupils or teams that have not answered in the vote that is open, in the order of the roster. */
    public List<Pupil> awaited() {
        var said = asked(question()).vote(vote()).said();
        return rules.pupils().stream()
                .filter(pupil -> !said.containsKey(pupil.id()))
                .toList();
    }

    /** Who pressed a key first and has not answered yet. */
    public Optional<Pupil> hasTheWord() {
        var said = asked(question()).vote(vote()).said();
        return asked(question()).buzzes().stream()
                .filter(pupil -> !said.containsKey(pupil))
                .findFirst()
                .flatMap(this::pupil);
    }

    private Optional<Pupil> pupil(String id) {
        return rules.pupils().stream().filter(pupil -> pupil.id().equals(id)).findFirst();
    }

    /** What the timer leaves whoever answers now, with their extra time; empty where there is no timer. */
    public Optional<Duration> left(Optional<Pupil> answering, Instant now) {
        var whole = rules.steps().timer().orElse(Duration.ZERO);
        var extra = isVoting() ? answering.map(Pupil::extra).orElse(0) : 0;
        return floor.timer().map(timer -> timer.left(now, whole, extra));
    }

    /** Whether the question in sight is the last of its round. */
    public boolean endsRound() {
        var round = rules.steps().round();
        return floor.place() == questions.size() - 1 || round > 0 && (floor.place() + 1) % round == 0;
    }

    private boolean showsBoard() {
        return switch (rules.scoring().board()) {
                    case EACH_QUESTION -> true;
                    case EACH_ROUND -> endsRound();
                    case AT_THE_END -> floor.place() == questions.size() - 1;
                    case NEVER -> false;
                }
                && rules.voting() != Voting.HANDS;
    }

    private Lesson with(Floor other) {
        return new Lesson(occasion, rules, questions, spare, asked, other);
    }

    private Lesson with(String question, Asked other) {
        var all = new TreeMap<>(asked);
        all.put(question, other);
        return new Lesson(occasion, rules, questions, spare, all, floor);
    }

    private Lesson timing(Duration time, Instant now) {
        return with(floor.timed(time.isZero() ? Optional.empty() : Optional.of(Timer.running(time, now))));
    }

    /** At a question, to be read first. */
    private Lesson reading(int place, Instant now) {
        return place >= questions.size()
                ? with(floor.at(questions.size(), Step.OVER))
                : with(floor.at(place, Step.READ)).timing(rules.steps().reading(), now);
    }

    private Lesson at(Step step) {
        return with(floor.at(floor.place(), step));
    }

    private Lesson voting(Step step, Instant now) {
        var there = at(step);
        return there.with(there.floor().timed(there.floor().times().openedAt(now)))
                .timing(rules.steps().timer().orElse(Duration.ZERO), now);
    }

    /** What each deed does; {@code before} is when the deed before it was done. */
    private record Done(Lesson lesson, Instant before) implements Deed.Visitor<Lesson> {
        @Override
        public Lesson advanced(Deed.Advanced advanced) {
            var now = advanced.at();
            var place = lesson.floor.place();
            return switch (lesson.floor.step()) {
                case READ -> lesson.voting(Step.VOTE, now);
                case VOTE -> lesson.rules.steps().discussion() ? lesson.at(Step.TALK) : lesson.at(Step.TOLD);
                case TALK -> lesson.voting(Step.VOTE_AGAIN, now);
                case VOTE_AGAIN -> lesson.at(Step.TOLD);
                case TOLD -> lesson.showsBoard() ? lesson.at(Step.BOARD) : resting(now);
                case BOARD -> resting(now);
                case BREAK, OVER -> lesson.reading(place + 1, now);
            };
        }

        /** A break between two rounds; none after the last. */
        private Lesson resting(Instant now) {
            var last = lesson.floor.place() == lesson.questions.size() - 1;
            return lesson.endsRound() && !last ? lesson.at(Step.BREAK) : lesson.reading(lesson.floor.place() + 1, now);
        }

        @Override
        public Lesson counted(Deed.Counted counted) {
            var question = lesson.question();
            var fits =
                    counted.hands().size() == lesson.shown(question).options().size()
                            && counted.hands().stream().allMatch(hands -> hands >= 0 && hands <= Hands.MOST);
            return lesson.isVoting() && fits && lesson.rules.voting() == Voting.HANDS
                    ? lesson.with(question.id(), lesson.asked(question).counted(lesson.vote(), counted.hands()))
                    : lesson;
        }

        @Override
        public Lesson answered(Deed.Answered answered) {
            var question = lesson.question();
            var fits = lesson.pupil(answered.pupil()).isPresent()
                    && Marking.misfit(question, answered.response()).isEmpty();
            if (!lesson.isVoting() || !fits || lesson.rules.voting() == Voting.HANDS) {
                return lesson;
            }
            var taken = Duration.between(lesson.floor.times().opened(), answered.at());
            var said = new Asked.Said(answered.response(), taken.isNegative() ? Duration.ZERO : taken);
            return lesson.with(question.id(), lesson.asked(question).said(lesson.vote(), answered.pupil(), said));
        }

        @Override
        public Lesson buzzed(Deed.Buzzed buzzed) {
            var question = lesson.question();
            return lesson.isVoting()
                            && lesson.rules.voting() == Voting.BUZZERS
                            && lesson.pupil(buzzed.pupil()).isPresent()
                    ? lesson.with(question.id(), lesson.asked(question).buzzed(buzzed.pupil()))
                    : lesson;
        }

        @Override
        public Lesson moved(Deed.Moved moved) {
            var place = Math.max(0, moved.place());
            var there = lesson.reading(place, moved.at());
            return there.isOver() || there.asked(there.question()).lastVote().isEmpty() ? there : there.at(Step.TOLD);
        }

        @Override
        public Lesson reopened(Deed.Reopened reopened) {
            return lesson.with(lesson.question().id(), Asked.NOTHING).reading(lesson.floor.place(), reopened.at());
        }

        @Override
        public Lesson drawn(Deed.Drawn drawn) {
            var question = lesson.spare.stream()
                    .filter(each -> each.id().equals(drawn.question()))
                    .findFirst();
            if (!lesson.isOver() || question.isEmpty()) {
                return lesson;
            }
            var more = new ArrayList<>(lesson.questions);
            more.add(question.get());
            var left = new ArrayList<>(lesson.spare);
            left.remove(question.get());
            return new Lesson(lesson.occasion, lesson.rules, more, left, lesson.asked, lesson.floor)
                    .reading(more.size() - 1, drawn.at());
        }

        @Override
        public Lesson present(Deed.Present present) {
            return lesson.with(lesson.floor.attendedBy(Math.max(0, Math.min(present.pupils(), Hands.MOST))));
        }

        @Override
        public Lesson paused(Deed.Paused paused) {
            return timer(timer -> paused.paused() ? timer.stoppedAt(paused.at()) : timer.runningFrom(paused.at()));
        }

        @Override
        public Lesson extended(Deed.Extended extended) {
            return timer(timer -> timer.with(extended.more(), extended.at()));
        }

        /** What the timer had when the lesson was last seen is what it has now, and it waits. */
        @Override
        public Lesson returned(Deed.Returned returned) {
            return timer(timer -> timer.stoppedAt(before));
        }

        private Lesson timer(java.util.function.UnaryOperator<Timer> change) {
            return lesson.with(lesson.floor.timed(lesson.floor.timer().map(change)));
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
}
