package summit.ui;

import java.util.List;
import java.util.Optional;
import summit.engine.Passage;
import summit.engine.Result;
import summit.story.Kind;
import summit.story.Manifest;
import summit.story.Question;
import summit.story.Response;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;

/** Where a question is asked, a story or a quiz: what can be done with it there, and what has been told about it. */
sealed interface Asking permits AskedInStory, AskedInQuiz {
    /** Something that can be done with a question, with its words and its key. */
    enum Offer {
        FILE("Answer", PageKey.ENTER),
        HINT("Hint", PageKey.HINT),
        SOURCES("How do we know?", PageKey.SOURCES),
        FLAG("Flag", PageKey.FLAG),
        BACK("Back", PageKey.PREVIOUS),
        SKIP("Leave it open", PageKey.NEXT),
        LIST("All questions", PageKey.QUESTIONS);

        private final String words;
        private final PageKey key;

        Offer(String words, PageKey key) {
            this.words = words;
            this.key = key;
        }

        String words() {
            return words;
        }

        PageKey key() {
            return key;
        }
    }

    /** The question asked. */
    Question question();

    /** The text that leads to it and is read together with it. */
    default Optional<Passage> leadIn() {
        return Optional.empty();
    }

    /** The seed by which it is laid out. */
    long seed();

    /** What can be done now, in the order shown; filing an answer first. */
    List<Offer> offers();

    /** An offer in words, with what it costs while it still costs something. */
    String words(Offer offer);

    /** What was told since it was asked: why a try failed, a hint. */
    void tell(Flow flow);

    /** What an answer does; the model shows the draft put to rest. */
    Program.Step<Model> answered(Model model, Response response);

    /** What an offer does, other than filing. */
    Program.Step<Model> act(Model model, Offer offer);

    /** The last try, if it failed and another is left. */
    Optional<Result> failedTry();

    /** Whether this is the very answer that just failed: to file it again would only cost a try. */
    default boolean wasTried(Response response) {
        return failedTry().filter(tried -> tried.response().equals(response)).isPresent();
    }

    /** What stands at the left of the status line. */
    String heading();

    /** Where the question with this id is asked. */
    static Asking of(Model model, String question) {
        var asked = model.story().question(question);
        return model.production()
                .sitting()
                .<Asking>map(sitting -> new AskedInQuiz(model, sitting.quiz().orElseThrow(), asked))
                .orElseGet(() -> new AskedInStory(model, asked));
    }

    /** What stands over the question: its topic, and how it is answered. */
    default String kicker(Manifest manifest) {
        var how = question().kind().accept(HowTo.INSTANCE);
        return manifest.contents().topics().stream()
                .filter(known -> known.id().equals(question().reference().topic()))
                .map(Manifest.Topic::title)
                .findFirst()
                .map(title -> title + " · " + how)
                .orElse(how);
    }

    /** Sets the prompt, unless its gaps are the answer. */
    default void prompt(Flow flow) {
        if (!(question().kind() instanceof Kind.Cloze)) {
            flow.text(question().wording().prompt(), Role.TITLE).blank();
        }
    }

    /** Whether there is anything to tell about where an answer comes from. */
    default boolean hasSources() {
        return !question().reference().facts().isEmpty()
                || !question().reference().source().isEmpty();
    }

    /** Sets why a try failed. */
    default void failed(Flow flow, Result tried) {
        var left = tried.triesLeft() == 1 ? "One more try." : tried.triesLeft() + " more tries.";
        flow.text("Not quite. " + left, Role.PARTLY);
        tried.mark().because().forEach(because -> flow.text(because, Role.PROSE));
        flow.textIfAny(question().wording().again(), Role.PROSE).blank();
    }

    /** Sets the hint. */
    default void hint(Flow flow) {
        flow.marked("Hint: ", Role.HINT, question().wording().hint(), Role.HINT);
        flow.blank();
    }
}
