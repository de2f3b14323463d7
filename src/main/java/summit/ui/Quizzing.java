package summit.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.marking.Marking;
import summit.quiz.Confidence;
import summit.quiz.Occasion;
import summit.quiz.solo.Deed;
import summit.quiz.solo.SoloQuiz;
import summit.quiz.solo.SoloResult;
import summit.story.Question;
import summit.story.Response;
import summit.story.Verdict;
import summit.ui.toolkit.Program.Step;
import summit.ui.toolkit.Row;

/**
 * The ways a quiz taken alone goes on. A deed is asked for as a {@link Wish.Keep}; it takes effect when it comes back kept, so that nothing is
 * shown that a crash could take back, and with the time at which it was kept.
 */
final class Quizzing {
    /** While a limit runs, at least so often something is kept, so that a crash costs no more than that. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private Quizzing() {}

    private static Sitting sitting(Model model) {
        return model.production().sitting().orElseThrow();
    }

    /** The quiz that was begun. */
    static SoloQuiz quiz(Model model) {
        return sitting(model).quiz().orElseThrow();
    }

    /** The latest moment known; whoever keeps a deed gives it the time it is. */
    static Instant now(Model model) {
        return sitting(model).now();
    }

    static Step<Model> does(Model model, Deed... deeds) {
        return new Step<>(model, List.of(new Wish.Keep(List.of(deeds))));
    }

    /** An answer, and with it what follows by itself: in an exam the next question, in a sprint the next that is open. */
    static Step<Model> answered(Model model, Question question, Response response, Optional<Confidence> sure) {
        var quiz = quiz(model);
        var deeds = new ArrayList<Deed>();
        deeds.add(new Deed.Answered(now(model), question.id(), response, sure));
        var after = quiz.after(deeds.get(0));
        if (quiz.rules().isFree() || isSprint(quiz) && after.isClosed(question)) {
            deeds.add(onward(model, after));
        }
        return new Step<>(model, List.of(new Wish.Keep(deeds)));
    }

    /** The deed that leaves the question in sight for the next one; behind the last one a quiz that tells at once is over. */
    static Deed onward(Model model, SoloQuiz quiz) {
        if (quiz.rules().isFree()) {
            return new Deed.Moved(now(model), quiz.place() + 1);
        }
        return quiz.onward() < quiz.questions().size()
                ? new Deed.Moved(now(model), quiz.onward())
                : new Deed.HandedIn(now(model));
    }

    private static boolean isSprint(SoloQuiz quiz) {
        return quiz.occasion().sort() == Occasion.Sort.SPRINT;
    }

    /** A quiz that begins or is gone on with. */
    static Model opened(Model model, SoloQuiz quiz, String remark) {
        var sitting = sitting(model);
        return arrived(model.with(sitting.with(sitting.offers().withoutLeft()).with(quiz)))
                .saying(remark);
    }

    /** Deeds that were kept. */
    static Model kept(Model model, List<Deed> deeds) {
        var before = quiz(model);
        var after = before;
        for (var deed : deeds) {
            after = after.after(deed);
        }
        var sitting = sitting(model).with(after);
        if (after.isOver() && !before.isOver()) {
            var reviews = SoloResult.of(after, hintKeeps(model)).reviews();
            var ended = arrived(model.with(sitting.with(sitting.offers().after(reviews))));
            var handedIn = deeds.stream().anyMatch(Deed.HandedIn.class::isInstance);
            return handedIn ? ended : ended.saying("Time is up.");
        }
        var next = model.with(sitting);
        for (var deed : deeds) {
            next = deed.accept(new Shown(next, before));
        }
        return next;
    }

    static int hintKeeps(Model model) {
        return model.story().manifest().ground().hint().keep();
    }

    /** The screen for where the quiz is, over the menu and nothing else. */
    static Model arrived(Model model) {
        var quiz = quiz(model);
        var menu = new QuizMenuScreen(0);
        if (quiz.isOver()) {
            return model.onlyShowing(List.of(menu, QuizResultScreen.START));
        }
        return model.onlyShowing(List.of(
                menu,
                quiz.question()
                        .<Screen>map(question -> QuestionScreen.of(model, question.id()))
                        .orElseGet(() -> new QuizOverviewScreen(quiz.questions().size()))));
    }

    /** The clock went on. */
    static Step<Model> ticked(Model model, Instant now) {
        var sitting = sitting(model);
        var open = sitting.open().filter(quiz -> quiz.rules().limit().isPresent());
        if (open.isEmpty()) {
            return Step.of(model);
        }
        var quiz = open.get();
        var isDue = Duration.between(quiz.clock().last(), now).compareTo(HEARTBEAT) >= 0;
        // Whoever keeps the deed finds out whether the computer slept; until then no other time is told.
        return isDue || quiz.left(now).orElseThrow().isZero()
                ? does(model, new Deed.Stayed(now))
                : Step.of(model.with(sitting.at(now)));
    }

    /** The moment when the seconds left are one fewer. */
    static Optional<Instant> wake(Model model) {
        var sitting = sitting(model);
        return sitting.left()
                .map(left -> sitting.now().plusMillis(left.toMillis() % 1000 == 0 ? 1000 : left.toMillis() % 1000));
    }

    /** What each deed changes in what is seen. */
    private record Shown(Model model, SoloQuiz before) implements Deed.Visitor<Model> {
        @Override
        public Model answered(Deed.Answered answered) {
            var quiz = quiz(model);
            var question = model.story().question(answered.question());
            if (quiz.rules().isFree()) {
                return model;
            }
            if (!quiz.isClosed(question)) {
                return arrived(model);
            }
            return isSprint(quiz)
                    ? model.saying(brief(quiz, question))
                    : model.onlyShowing(
                            List.of(new QuizMenuScreen(0), new QuizFeedbackScreen(question, Row.Place.START)));
        }

        private static String brief(SoloQuiz quiz, Question question) {
            var verdict = quiz.result(question).orElseThrow().mark().verdict();
            var words = FeedbackScreen.mark(verdict) + FeedbackScreen.words(verdict) + ".";
            return verdict == Verdict.RIGHT ? words : words + " It is: " + Marking.answer(question);
        }

        @Override
        public Model hinted(Deed.Hinted hinted) {
            return model.showing(QuestionScreen.of(model, hinted.question()));
        }

        @Override
        public Model flagged(Deed.Flagged flagged) {
            return model;
        }

        @Override
        public Model moved(Deed.Moved moved) {
            return arrived(model);
        }

        @Override
        public Model stayed(Deed.Stayed stayed) {
            return model;
        }

        @Override
        public Model returned(Deed.Returned returned) {
            return model.saying("The computer slept; the clock stood still.");
        }

        @Override
        public Model handedIn(Deed.HandedIn handedIn) {
            return model;
        }
    }
}
