package summit.author.check;

import summit.load.Code;

/** Questions that tell only what was right, and not why. */
final class QuestionWithoutExplanation implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        for (var question : copy.story().questions().values()) {
            if (question.wording().explain().isBlank()) {
                report.add(
                        Code.NOT_EXPLAINED,
                        copy.places().question(question.id()).at("id").position(),
                        "question \"" + question.id() + "\" has no explanation.",
                        "Add \"explain\": \"...\": who was wrong learns from it.");
            }
        }
    }
}
