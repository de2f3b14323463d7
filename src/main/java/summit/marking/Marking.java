package summit.marking;

import java.util.Optional;
import summit.story.Question;
import summit.story.Response;

/** Marks a response; each type of question has its own rule, a class of this package. */
public final class Marking {
    private Marking() {}

    /** Why the response cannot be an answer to this question at all (a wrong shape, an unknown option); empty if it can. */
    public static Optional<String> misfit(Question question, Response response) {
        return Rule.of(question).misfit(response);
    }

    /**
     * How far the response is right. It must fit.
     *
     * @throws IllegalArgumentException if the response is no answer to this question
     */
    public static Mark mark(Question question, Response response) {
        var rule = Rule.of(question);
        rule.misfit(response).ifPresent(reason -> {
            throw new IllegalArgumentException("question " + question.id() + ": " + reason);
        });
        return rule.mark(response);
    }

    /** The right answer in words, for when it is told. */
    public static String answer(Question question) {
        return Rule.of(question).answer();
    }

    /**
     * What the mark alone does not tell of a response, in a sentence: the exact number where one near it was right, how many of several
     * answers were right and how that counts. For when it is told; empty if there is nothing.
     */
    public static Optional<String> remark(Question question, Response response) {
        return Rule.of(question).remark(response);
    }

    /** A response that is wholly right. */
    public static Response key(Question question) {
        return Rule.of(question).key();
    }
}
