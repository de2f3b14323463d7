package summit.quiz;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import summit.story.Ledger;
import summit.story.Question;
import summit.story.Story;

/** What a question rests on, in one line for paper: who published it and when, each once, and how sure it is. */
public final class HowWeKnow {
    private HowWeKnow() {}

    /** "TASS, 2024-06-19; Reuters, 2024-06-20 (reported)"; empty if the question cites nothing. */
    public static String of(Story story, Question question) {
        var facts = question.reference().facts().stream()
                .filter(story.ledger().facts()::containsKey)
                .map(story.ledger()::fact)
                .toList();
        Set<String> sources = facts.stream()
                .flatMap(fact -> fact.sources().stream())
                .filter(story.ledger().sources()::containsKey)
                .map(story.ledger().sources()::get)
                .map(HowWeKnow::place)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!question.reference().source().isEmpty()) {
            sources.add(question.reference().source());
        }
        var sure =
                facts.stream().map(fact -> fact.standing().certainty()).collect(Collectors.toCollection(TreeSet::new));
        return String.join("; ", sources)
                + (sure.isEmpty()
                        ? ""
                        : sure.stream()
                                .map(Ledger.Certainty::words)
                                .collect(Collectors.joining(", ", sources.isEmpty() ? "(" : " (", ")")));
    }

    private static String place(Ledger.Source source) {
        return source.publisher() + (source.date().isEmpty() ? "" : ", " + source.date());
    }
}
