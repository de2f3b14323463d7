package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Result;
import summit.quiz.Glossary;
import summit.quiz.solo.Deed;
import summit.quiz.solo.SoloQuiz;
import summit.story.Question;
import summit.story.Response;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;

/** A question of a quiz taken alone. */
record AskedInQuiz(Model model, SoloQuiz quiz, Question question) implements Asking {
    @Override
    public long seed() {
        return quiz.occasion().seed();
    }

    @Override
    public List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        offers.add(Offer.FILE);
        if (quiz.rules().isFree()) {
            if (quiz.place() > 0) {
                offers.add(Offer.BACK);
            }
            offers.add(Offer.SKIP);
            offers.add(Offer.FLAG);
            offers.add(Offer.LIST);
        } else {
            if (!question.wording().hint().isEmpty() && !quiz.work(question).hinted()) {
                offers.add(Offer.HINT);
            }
            offers.add(Offer.SKIP);
        }
        if (hasSources()) {
            offers.add(Offer.SOURCES);
        }
        return offers;
    }

    @Override
    public String words(Offer offer) {
        return switch (offer) {
            case HINT ->
                offer.words() + " (keeps "
                        + model.story().manifest().ground().hint().keep() + " % of the points)";
            case FLAG -> quiz.work(question).flagged() ? "Take the flag away" : "Flag it";
            case SKIP ->
                quiz.rules().isFree()
                        ? quiz.work(question).last().isPresent() ? "Next" : "Leave it open"
                        : quiz.onward() < quiz.questions().size() ? "Skip it" : "End the quiz";
            case FILE, SOURCES, BACK, LIST -> offer.words();
        };
    }

    @Override
    public void tell(Flow flow) {
        var work = quiz.work(question);
        // Nobody need have played the story that the question is from.
        Glossary.of(model.story())
                .in(List.of(question))
                .forEach(term -> flow.marked(term.word() + ": ", Role.HEADING, term.meaning(), Role.QUOTE));
        if (work.flagged()) {
            flow.text("! Flagged, to be looked at again.", Role.HINT).blank();
        }
        if (quiz.rules().isFree()) {
            work.last()
                    .ifPresent(answer -> flow.marked(
                                    "Your answer so far: ",
                                    Role.DIM,
                                    Answers.words(question, answer.response()),
                                    Role.ACCENT)
                            .text("Another one takes its place.", Role.DIM)
                            .blank());
        } else {
            failedTry().ifPresent(tried -> failed(flow, tried));
        }
        if (work.hinted()) {
            hint(flow);
        }
    }

    @Override
    public Optional<Result> failedTry() {
        return quiz.rules().isFree() ? Optional.empty() : quiz.result(question).filter(result -> !result.isClosed());
    }

    @Override
    public Program.Step<Model> answered(Model shown, Response response) {
        return quiz.rules().confidence()
                ? Program.Step.of(shown.over(new CertaintyScreen(question.id(), response, CertaintyScreen.NONE)))
                : Quizzing.answered(shown, question, response, Optional.empty());
    }

    @Override
    public Program.Step<Model> act(Model shown, Offer offer) {
        return switch (offer) {
            case HINT -> Quizzing.does(shown, new Deed.Hinted(Quizzing.now(shown), question.id()));
            case SOURCES ->
                Program.Step.of(
                        hasSources()
                                ? shown.over(EvidenceScreen.of(question, false))
                                : shown.saying("Nothing is noted about where this comes from."));
            case FLAG -> {
                var up = !quiz.work(question).flagged();
                yield Quizzing.does(shown, new Deed.Flagged(Quizzing.now(shown), question.id(), up));
            }
            case BACK -> Quizzing.does(shown, new Deed.Moved(Quizzing.now(shown), quiz.place() - 1));
            case SKIP -> Quizzing.does(shown, Quizzing.onward(shown, quiz));
            case LIST -> Program.Step.of(shown.over(new QuizOverviewScreen(quiz.place())));
            case FILE -> Program.Step.of(shown);
        };
    }

    @Override
    public String heading() {
        return "Question " + (quiz.place() + 1) + " of " + quiz.questions().size();
    }
}
