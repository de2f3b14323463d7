package summit.ui.plain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import summit.story.Ledger;
import summit.story.Question;
import summit.story.Story;

/** Facts and sources as they are read out. */
final class Citations {
    private Citations() {}

    /** What a question rests on without what it says: who said it, how sure it is and where it can be read. Never the key. */
    static List<String> unspoken(Story story, Question question) {
        var lines = new ArrayList<String>();
        for (var id : question.reference().facts()) {
            var fact = story.ledger().facts().get(id);
            if (fact != null) {
                lines.add("- " + standing(fact) + " " + places(story, fact));
            }
        }
        if (!question.reference().source().isEmpty()) {
            lines.add("- " + question.reference().source());
        }
        return lines;
    }

    /** A fact with what it says. */
    static String spoken(Story story, Ledger.Fact fact) {
        var conflicts = fact.standing().conflicts();
        return "- " + fact.statement() + " " + standing(fact)
                + (conflicts.isEmpty() ? "" : " Accounts differ: " + sentence(conflicts)) + " "
                + sentence("Sources: " + String.join("; ", publishers(story, fact.sources())));
    }

    /** Publishers and dates of everything a question rests on, each once; empty if it cites nothing. */
    static String brief(Story story, Question question) {
        var sources = publishers(
                story,
                question.reference().facts().stream()
                        .filter(story.ledger().facts()::containsKey)
                        .flatMap(id -> story.ledger().fact(id).sources().stream())
                        .toList());
        if (!question.reference().source().isEmpty()) {
            sources.add(question.reference().source());
        }
        return String.join("; ", sources);
    }

    private static Set<String> publishers(Story story, List<String> ids) {
        return ids.stream()
                .filter(story.ledger().sources()::containsKey)
                .map(id -> story.ledger().sources().get(id))
                .map(source -> source.publisher() + (source.date().isEmpty() ? "" : ", " + source.date()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String standing(Ledger.Fact fact) {
        return sentence(fact.standing().certainty().name().charAt(0)
                + fact.standing().certainty().name().substring(1).toLowerCase(Locale.ROOT)
                + (fact.standing().attribution().isEmpty()
                        ? ""
                        : ": " + fact.standing().attribution()));
    }

    private static String places(Story story, Ledger.Fact fact) {
        return fact.sources().stream()
                .filter(story.ledger().sources()::containsKey)
                .map(id -> story.ledger().sources().get(id))
                .map(source -> sentence(source.publisher() + ", \"" + source.title() + "\""
                        + (source.date().isEmpty() ? "" : ", " + source.date())))
                .collect(Collectors.joining(" "));
    }

    /** The words with a full stop, unless they end like a sentence. */
    static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?") ? words : words + ".";
    }
}
