package summit.quiz;

import java.util.List;
import summit.story.Kind;
import summit.story.Ledger;
import summit.story.Question;
import summit.story.Story;

/** Something to talk about once the answer to a question is told. */
public final class Discussion {
    private static final String WORDS =
            "Which words of the question decide it, and where could somebody who doubts the answer look it up?";

    private Discussion() {}

    /**
     * What the question's author wants talked about; or else what its facts give to talk about: where accounts differ, then how sure it is, and else
     * what makes a wrong answer tempting. The same question has the same words each time.
     */
    public static String of(Story story, Question question) {
        var own = question.wording().discuss();
        if (!own.isEmpty()) {
            return own;
        }
        var facts = question.reference().facts().stream()
                .filter(story.ledger().facts()::containsKey)
                .map(story.ledger()::fact)
                .toList();
        return facts.stream()
                .filter(fact -> !fact.standing().conflicts().isEmpty())
                .findFirst()
                .map(Discussion::conflict)
                .orElseGet(() -> unsure(facts, question));
    }

    private static String conflict(Ledger.Fact fact) {
        return sentence(fact.standing().conflicts()) + " How would you put that in one honest sentence of a newspaper?";
    }

    /** The first fact that is not beyond doubt, by who says so. */
    private static String unsure(List<Ledger.Fact> facts, Question question) {
        return facts.stream()
                .filter(fact -> !fact.standing().attribution().isEmpty())
                .filter(fact -> fact.standing().certainty() != Ledger.Certainty.ESTABLISHED)
                .findFirst()
                .map(fact -> "Who says so: " + sentence(fact.standing().attribution()) + " "
                        + doubt(fact.standing().certainty()))
                .orElseGet(() -> temptation(question));
    }

    private static String doubt(Ledger.Certainty certainty) {
        return switch (certainty) {
            case ESTABLISHED -> "";
            case SHOWN -> "What can pictures show here, and what can they not show?";
            case ANNOUNCED -> "What of it may a paper print as a fact, and what only as their words?";
            case REPORTED -> "What would make it surer, and how should a paper word it until then?";
            case ASSESSED -> "It is a judgement. What would have to be found for it to be wrong?";
            case DISPUTED -> "Others say otherwise. What would settle it?";
        };
    }

    private static String temptation(Question question) {
        return question.kind() instanceof Kind.Single single
                ? single.options().stream()
                        .filter(option -> !option.isRight())
                        .findFirst()
                        .map(
                                option -> "“" + option.text()
                                        + "” is wrong. Why might somebody believe it all the same, and what would convince them?")
                        .orElse(WORDS)
                : WORDS;
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?") ? words : words + ".";
    }
}
