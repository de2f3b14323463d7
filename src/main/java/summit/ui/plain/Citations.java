package summit.ui.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import summit.story.Ledger;
import summit.story.Question;
import summit.story.Story;

/** What a question rests on, as it is read out: its facts, each source once, and a source given in words (may be empty). */
record Citations(List<Ledger.Fact> facts, Map<String, String> places, String words) {

    static Citations of(Story story, Question question) {
        var facts = question.reference().facts().stream()
                .filter(story.ledger().facts()::containsKey)
                .map(id -> story.ledger().fact(id))
                .toList();
        var places = new LinkedHashMap<String, String>();
        for (var fact : facts) {
            for (var id : fact.sources()) {
                if (story.ledger().sources().containsKey(id)) {
                    places.put(id, place(story.ledger().sources().get(id)));
                }
            }
        }
        return new Citations(facts, places, question.reference().source());
    }

    /** How many sources there are. */
    int count() {
        return places.size() + (words.isEmpty() ? 0 : 1);
    }

    /** Without what the facts say: who said it, how sure it is and where it can be read. Never the key. */
    List<String> unspoken() {
        return said(facts.stream()
                .map(fact -> "- " + standing(fact) + at(fact))
                .distinct()
                .toList());
    }

    /** With what the facts say. */
    List<String> spoken() {
        return said(
                facts.stream().map(fact -> "- " + statement(fact) + at(fact)).toList());
    }

    private List<String> said(List<String> facts) {
        if (count() == 0 && facts.isEmpty()) {
            return List.of("This question cites no sources.");
        }
        var lines = new ArrayList<String>();
        lines.add("It rests on:");
        lines.addAll(facts);
        var number = 0;
        for (var place : places.values()) {
            number++;
            lines.add("Source " + number + ": " + place);
        }
        if (!words.isEmpty()) {
            lines.add(facts.isEmpty() ? "- " + words : "Source " + (number + 1) + ": " + words);
        }
        return lines;
    }

    /** The numbers under which the sources of a fact are listed. */
    private String at(Ledger.Fact fact) {
        var order = List.copyOf(places.keySet());
        var numbers = fact.sources().stream()
                .filter(places::containsKey)
                .map(id -> order.indexOf(id) + 1)
                .collect(Collectors.toCollection(TreeSet::new));
        if (numbers.isEmpty()) {
            return "";
        }
        return (numbers.size() == 1 ? " Source " : " Sources ")
                + numbers.stream().map(Object::toString).collect(Collectors.joining(", ")) + ".";
    }

    private static String statement(Ledger.Fact fact) {
        var conflicts = fact.standing().conflicts();
        return fact.statement() + " " + standing(fact) + (conflicts.isEmpty() ? "" : " Note: " + sentence(conflicts));
    }

    /** A fact with what it says and who published it. */
    static String spoken(Story story, Ledger.Fact fact) {
        return "- " + statement(fact) + " "
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

    private static String place(Ledger.Source source) {
        return sentence(source.publisher() + ", \"" + source.title() + "\""
                + (source.date().isEmpty() ? "" : ", " + source.date()));
    }

    /** The words with a full stop, unless they end like a sentence. */
    static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?") ? words : words + ".";
    }
}
