package summit.quiz;

import summit.story.Question;

/** Something to talk about once the answer to a question is told. */
public final class Discussion {
    private static final String SOURCES =
            "Somebody who voted otherwise is not convinced. Which of these sources would you show them, and why that one?";

    private static final String WORDS =
            "Convince somebody who voted otherwise: which words of the question decide it, and where could they look it up?";

    private Discussion() {}

    /** What the question's author wants talked about, or what can be asked of any. */
    public static String of(Question question) {
        var own = question.wording().discuss();
        return own.isEmpty() ? question.reference().facts().isEmpty() ? WORDS : SOURCES : own;
    }
}
