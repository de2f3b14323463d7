package summit.ui.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.story.Question;
import summit.story.Response;

/** The words of a question. */
public final class Prompt {
    /** A gap in the prompt of a cloze, as the author writes it: {@code [[id]]}. */
    static final Pattern GAP = Pattern.compile("\\[\\[([^\\]]*)\\]\\]");

    private Prompt() {}

    /** The prompt, with what was answered in its gaps. */
    public static String filled(Question question, Response response) {
        if (!(response instanceof Response.Pairs pairs)) {
            return withBlanks(question);
        }
        return GAP.matcher(question.wording().prompt())
                .replaceAll(
                        gap -> Matcher.quoteReplacement("[" + pairs.pairs().getOrDefault(gap.group(1), "____") + "]"));
    }

    /** The prompt, with a blank for each gap. */
    public static String withBlanks(Question question) {
        return GAP.matcher(question.wording().prompt()).replaceAll("____");
    }
}
