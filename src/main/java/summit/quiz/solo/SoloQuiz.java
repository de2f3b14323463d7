package summit.quiz.solo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.engine.Result;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.quiz.Occasion;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Sorted;
import summit.story.Story;
import summit.story.Verdict;

/**
 * A quiz in progress or over. Deeds that are not possible
 * now, such as an answer after the end, change nothing but the clock.
 */
public record SoloQuiz(
        Occasion occasion, Rules rules, List<Question> questions, SortedMap<String, Work> works, Standing standing) {
    public SoloQuiz {
        questions = List.copyOf(questions);
        works = Sorted.copy(works);
    }

    /** Where a quiz stands: {@code place} is the question in sight, from 0; behind the last one is the summary. */
    public record Standing(int place, Stopwatch clock, boolean isOver) {}

    /** A quiz that begins, over the questions of the occasion that the story still has. */
    public static SoloQuiz begin(Story story, Occasion occasion, Rules rules) {
        var questions = occasion.questions().stream()
                .filter(story.questions()::containsKey)
                .map(story::question)
                .toList();
        return new SoloQuiz(
                occasion,
                rules,
                questions,
                new TreeMap<>(),
                new Standing(0, Stopwatch.at(occasion.started()), questions.isEmpty()));
    }

    /** The question in sight; empty at the summary. */
    public Optional<Question> question() {
        return place() < questions.size() ? Optional.of(questions.get(place())) : Optional.empty();
    }

    /** The place of the question in sight. */
    public int place() {
        return standing.place();
    }

    /** Time spent and time away. */
    public Stopwatch clock() {
        return standing.clock();
    }

    /** Whether it was handed in, or its time is up. */
    public boolean isOver() {
        return standing.isOver();
    }

    /** Whether it may be told how far answers are right: at once, or now that the quiz is over. */
    public boolean isTold() {
        return rules.tellsAtOnce() || isOver();
    }

    /** How a question is laid out. */
    public Presentation shown(Question question) {
        return Presentation.of(question, occasion.seed());
    }

    /** What was done with a question. */
    public Work work(Question question) {
        return works.getOrDefault(question.id(), Work.NONE);
    }

    /** Answers that may be given to a question. A second one to true or false would be a gift, and is not granted. */
    public int tries(Question question) {
        if (rules.isFree()) {
            return 1;
        }
        var own = question.grading().tries();
        return rules.grantsAnotherTry() && !(question.kind() instanceof Kind.TrueFalse) ? Math.max(2, own) : own;
    }

    /** Whether a question takes no more answers: it is right, its tries are used up, or the quiz is over. */
    public boolean isClosed(Question question) {
        if (isOver()) {
            return true;
        }
        var work = work(question);
        return !rules.isFree()
                && (work.answers().size() >= tries(question)
                        || work.last()
                                .filter(answer -> answer.mark().verdict() == Verdict.RIGHT)
                                .isPresent());
    }

    /** The time left at a moment, never less than none; empty without a limit. */
    public Optional<Duration> left(Instant now) {
        return rules.limit().map(limit -> {
            var left = limit.minus(clock().spent()).minus(isOver() ? Duration.ZERO : clock().since(now));
            return left.isNegative() ? Duration.ZERO : left;
        });
    }

    /** How many questions have an answer. */
    public int answered() {
        return (int) questions.stream()
                .filter(question -> work(question).last().isPresent())
                .count();
    }

    /** The place of the next question that takes answers, which is behind the last one if there is none. */
    public int onward() {
        for (var place = place() + 1; place < questions.size(); place++) {
            if (!isClosed(questions.get(place))) {
                return place;
            }
        }
        return questions.size();
    }

    /** How many questions are flagged. */
    public int flagged() {
        return (int)
                questions.stream().filter(question -> work(question).flagged()).count();
    }

    /** What the last answer to a question came to; empty if there is none, or it is not to be told yet. */
    public Optional<Result> result(Question question) {
        var work = work(question);
        return work.last()
                .filter(answer -> isTold())
                .map(answer -> new Result(
                        question.id(),
                        answer.response(),
                        answer.mark(),
                        isClosed(question) ? Result.Stage.TOLD : Result.Stage.AGAIN,
                        Math.max(0, tries(question) - work.answers().size())));
    }

    /** The quiz after a deed. */
    public SoloQuiz after(Deed deed) {
        if (isOver()) {
            return this;
        }
        var later = deed instanceof Deed.Returned ? standingStill(deed.at()) : running(deed.at());
        return later.isTimeUp() ? later.ended() : deed.accept(new Step(later));
    }

    private SoloQuiz standingStill(Instant now) {
        return timed(works, clock().stoodStillTo(now));
    }

    private SoloQuiz running(Instant now) {
        return question()
                .map(question ->
                        timed(with(question.id(), work(question).seenFor(clock().since(now))), clock().ranTo(now)))
                .orElseGet(() -> timed(works, clock().ranTo(now)));
    }

    /** An answer that comes when the time is over does not count: this is looked at before a deed is done. */
    private boolean isTimeUp() {
        return rules.limit()
                .filter(limit -> clock().spent().compareTo(limit) >= 0)
                .isPresent();
    }

    private SoloQuiz timed(SortedMap<String, Work> others, Stopwatch watch) {
        return new SoloQuiz(occasion, rules, questions, others, new Standing(place(), watch, isOver()));
    }

    private SortedMap<String, Work> with(String question, Work work) {
        var others = new TreeMap<>(works);
        others.put(question, work);
        return others;
    }

    private SoloQuiz working(String question, Work work) {
        return new SoloQuiz(occasion, rules, questions, with(question, work), standing);
    }

    private SoloQuiz at(int other) {
        return new SoloQuiz(occasion, rules, questions, works, new Standing(other, clock(), isOver()));
    }

    private SoloQuiz ended() {
        return new SoloQuiz(occasion, rules, questions, works, new Standing(place(), clock(), true));
    }

    private Optional<Question> known(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** What each deed does once the clock was seen to. */
    private record Step(SoloQuiz quiz) implements Deed.Visitor<SoloQuiz> {
        @Override
        public SoloQuiz answered(Deed.Answered answered) {
            var question = quiz.known(answered.question())
                    .filter(known -> !quiz.isClosed(known))
                    .filter(known -> Marking.misfit(known, answered.response()).isEmpty());
            if (question.isEmpty()) {
                return quiz;
            }
            var work = quiz.work(question.get());
            var answer = new Work.Answer(
                    answered.response(),
                    Marking.mark(question.get(), answered.response()),
                    answered.confidence(),
                    work.hinted(),
                    work.seen(),
                    answered.at());
            return quiz.working(
                    answered.question(), quiz.rules.isFree() ? work.answeredInstead(answer) : work.answered(answer));
        }

        @Override
        public SoloQuiz hinted(Deed.Hinted hinted) {
            return quiz.known(hinted.question())
                    .filter(known -> quiz.rules.tellsAtOnce() && !quiz.isClosed(known))
                    .map(known ->
                            quiz.working(hinted.question(), quiz.work(known).withHint()))
                    .orElse(quiz);
        }

        @Override
        public SoloQuiz flagged(Deed.Flagged flagged) {
            return quiz.known(flagged.question())
                    .map(known ->
                            quiz.working(flagged.question(), quiz.work(known).withFlag(flagged.up())))
                    .orElse(quiz);
        }

        @Override
        public SoloQuiz moved(Deed.Moved moved) {
            return quiz.at(Math.min(moved.place(), quiz.questions.size()));
        }

        @Override
        public SoloQuiz stayed(Deed.Stayed stayed) {
            return quiz;
        }

        @Override
        public SoloQuiz returned(Deed.Returned returned) {
            return quiz;
        }

        @Override
        public SoloQuiz handedIn(Deed.HandedIn handedIn) {
            return quiz.ended();
        }
    }
}
