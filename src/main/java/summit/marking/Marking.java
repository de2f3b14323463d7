package summit.marking;

import java.util.Optional;
import summit.story.Question;
import summit.story.Response;

/** Marks a response; each type of question has its own rule, a class of this package. */
public final class Marking {
    private Marking() {}

    /** Why the response cannot be an answer to this question at all (a wrong shape, an unknown option); empty if it can. */
    public static Optional<String> misfit(Question question, Response response) {
        throw new UnsupportedOperationException();
    }

    /** How far the response is right. It must fit. */
    public static Mark mark(Question question, Response response) {
        throw new UnsupportedOperationException();
    }

    /** The right answer in words, for when it is told. */
    public static String answer(Question question) {
        throw new UnsupportedOperationException();
    }
}
