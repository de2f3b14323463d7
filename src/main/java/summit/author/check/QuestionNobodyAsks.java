package summit.author.check;

import java.util.TreeSet;
import summit.load.Code;

/** Questions that no scene asks, in a story that asks others: they turn up in quizzes only. */
final class QuestionNobodyAsks implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var asked = new TreeSet<String>();
        copy.story().scenes().values().forEach(scene -> scene.asks().forEach(ask -> asked.add(ask.question())));
        if (asked.isEmpty()) {
            return;
        }
        copy.story().questions().keySet().stream()
                .filter(question -> !asked.contains(question))
                .forEach(question -> report.add(
                        Code.NEVER_ASKED,
                        copy.places().question(question).at("id").position(),
                        "no scene asks question \"" + question + "\"; it turns up in quizzes only.",
                        "Let a scene ask it: \"ask\": { \"question\": \"" + question + "\" }"));
    }
}
