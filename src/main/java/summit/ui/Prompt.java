package summit.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.story.Question;
import summit.story.Response;

/** The words of a question. */
final class Prompt {
    /** A gap in the prompt of a cloze, as the author writes it: {@code [[id]]}. */
    static final Pattern GAP = Pattern.compile("\\[\\[([^\\]]*)\\]\\]");

    private Prompt() {}

    /** The prompt, with what was answered in its gaps. */
    static String filled(Question question, Response response) {
        if (!(response instanceof Response.Pairs pairs)) {
            return withBlanks(question);
        }
        return GAP.matcher(question.wording().prompt())
                .replaceAll(
                        gap -> Matcher.quoteReplacement("[" + pairs.pairs().getOrDefault(gap.group(1), "____") + "]"));
    }

    /** The prompt, with a blank for each gap. */
    static String withBlanks(Question question) {
        return GAP.matcher(question.wording().prompt()).replaceAll("____");
    }
}
