package summit.ui;

import java.util.regex.Pattern;
import summit.story.Question;

/** The words of a question. */
final class Prompt {
    /** A gap in the prompt of a cloze, as the author writes it: {@code [[id]]}. */
    static final Pattern GAP = Pattern.compile("\\[\\[([^\\]]*)\\]\\]");

    private Prompt() {}

    /** The prompt, with a blank for each gap. */
    static String withBlanks(Question question) {
        return GAP.matcher(question.wording().prompt()).replaceAll("____");
    }
}
