package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Command;
import summit.engine.Passage;
import summit.engine.Result;
import summit.story.Question;
import summit.story.Response;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Program;

/** A question that the story asks. */
record AskedInStory(Model model, Question question) implements Asking {
    private Session session() {
        return Play.session(model);
    }

    @Override
    public Optional<Passage> leadIn() {
        // A class has read it on a page of its own.
        return model.isClass() ? Optional.empty() : session().leadIn();
    }

    @Override
    public long seed() {
        return session().state().origin().seed();
    }

    @Override
    public List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        offers.add(Offer.FILE);
        if (!question.wording().hint().isEmpty() && !isHinted()) {
            offers.add(Offer.HINT);
        }
        if (hasSources()) {
            offers.add(Offer.SOURCES);
        }
        offers.add(Offer.SKIP);
        return offers;
    }

    private boolean isHinted() {
        return session().state().answers().of(question.id()).hinted();
    }

    private boolean isSourced() {
        return session().state().answers().of(question.id()).sourced();
    }

    @Override
    public String words(Offer offer) {
        var state = session().state();
        var ask = model.story()
                .scene(state.position().scene())
                .asks()
                .get(state.open().orElseThrow().place());
        var price =
                switch (offer) {
                    case HINT -> ask.hint().price();
                    case SOURCES -> isSourced() ? "" : ask.sources().price();
                    default -> "";
                };
        return price.isEmpty() ? offer.words() : offer.words() + " (" + price + ")";
    }

    @Override
    public void tell(Flow flow) {
        failedTry().ifPresent(tried -> failed(flow, tried));
        if (isHinted()) {
            hint(flow);
        }
    }

    @Override
    public Optional<Result> failedTry() {
        return session().failedTry();
    }

    @Override
    public Program.Step<Model> answered(Model shown, Response response) {
        return Play.did(shown, new Command.Answer(response), "");
    }

    @Override
    public Program.Step<Model> act(Model shown, Offer offer) {
        return switch (offer) {
            // A hint once taken stays on the page; asking again does not cost again.
            case HINT -> isHinted() ? Program.Step.of(shown) : Play.did(shown, new Command.Hint(), "");
            case SOURCES -> sources(shown);
            case SKIP -> Play.did(shown, new Command.Skip(), "left a question open");
            case FILE, FLAG, BACK, LIST -> Program.Step.of(shown);
        };
    }

    private Program.Step<Model> sources(Model shown) {
        if (!hasSources()) {
            return Program.Step.of(shown.saying("Nothing is noted about where this comes from."));
        }
        var step = isSourced() ? Program.Step.of(shown) : Play.did(shown, new Command.Sources(), "");
        return new Program.Step<>(step.model().over(EvidenceScreen.of(question, false)), step.requests());
    }

    @Override
    public String heading() {
        return Status.place(model);
    }
}
