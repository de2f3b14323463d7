package summit.author.check;

import java.util.List;
import summit.author.scaffold.Starter;
import summit.load.Code;
import summit.story.Question;

/** Questions that the program wrote for a new author and that stand unchanged beside the author's own. */
final class StarterQuestionRemains implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var all = copy.story().questions().values();
        var remaining = all.stream().filter(StarterQuestionRemains::isStarters).toList();
        var onlyStarters =
                remaining.stream().noneMatch(StarterQuestionRemains::isBlank) && remaining.size() == all.size();
        (onlyStarters ? List.<Question>of() : remaining)
                .forEach(question -> report.add(
                        Code.STARTER_LEFT,
                        copy.places().question(question.id()).at("id").position(),
                        "question \"" + question.id() + "\" still asks what the program wrote as an example: \""
                                + question.wording().prompt() + "\"",
                        "Write your own over it, or remove it, together with the \"ask\" that names it."));
    }

    private static boolean isStarters(Question question) {
        return isBlank(question) || Starter.PROMPTS.contains(question.wording().prompt());
    }

    private static boolean isBlank(Question question) {
        return question.wording().prompt().equals(Starter.BLANK_PROMPT);
    }
}
