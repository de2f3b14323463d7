package summit.ui.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import summit.engine.GameState;
import summit.engine.Notebook;
import summit.engine.Wall;
import summit.story.Ledger;
import summit.story.Manifest;
import summit.story.Story;

/**
 * What a player can look up at any time without a step of play: notes, wall and map. Made for the ear: little at once, what is new
 * first, and the rest for a word. What is new is so since the last look in this sitting.
 */
final class Lookups {
    /** So many notes are read out without being asked for. */
    private static final int FEW = 6;

    private static final String ALL = "all";

    private final Story story;
    private final Set<String> heard = new HashSet<>();
    private final Map<String, String> looked = new HashMap<>();

    Lookups(Story story) {
        this.story = story;
    }

    /** Of a few facts all; of more those that are new, and how many there are of each topic; or those that have the words. */
    List<String> notes(GameState state, String words) {
        var facts = Notebook.of(story, state);
        if (facts.isEmpty()) {
            return List.of("Your notebook is empty.");
        }
        if (!words.isEmpty() && !words.equalsIgnoreCase(ALL)) {
            var found = facts.stream()
                    .filter(fact -> has(topic(fact) + " " + spoken(fact), words))
                    .toList();
            return found.isEmpty() ? List.of("No note has \"" + words + "\".") : read(found);
        }
        if (facts.size() <= FEW || !words.isEmpty()) {
            return read(facts);
        }
        var fresh = facts.stream().filter(fact -> !heard.contains(fact.id())).toList();
        var lines = new ArrayList<String>();
        lines.add(facts.size() + " notes, " + (fresh.isEmpty() ? "none" : fresh.size()) + " of them new.");
        lines.addAll(read(fresh));
        var topics = new LinkedHashMap<String, Integer>();
        facts.forEach(fact -> topics.merge(topic(fact), 1, Integer::sum));
        lines.add("All notes: "
                + topics.entrySet().stream()
                        .map(topic -> topic.getKey() + " " + topic.getValue())
                        .collect(Collectors.joining(", "))
                + ". /notes WORD reads out those with a word, /notes all every one.");
        return lines;
    }

    private List<String> read(List<Ledger.Fact> facts) {
        facts.forEach(fact -> heard.add(fact.id()));
        return facts.stream().map(this::spoken).toList();
    }

    private String spoken(Ledger.Fact fact) {
        return Citations.spoken(story, fact);
    }

    private String topic(Ledger.Fact fact) {
        var id = fact.circumstances().topic();
        return story.manifest().contents().topics().stream()
                .filter(topic -> topic.id().equals(id))
                .map(Manifest.Topic::title)
                .findFirst()
                .orElse("Other");
    }

    private static boolean has(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** A line a card, its state first; or what hangs under those that have the words. */
    List<String> wall(GameState state, String words) {
        var cards = Wall.of(story, state);
        if (cards.isEmpty()) {
            return List.of("No claim hangs on the wall yet.");
        }
        var lines = new ArrayList<String>();
        if (words.isEmpty()) {
            var filed = cards.stream().filter(card -> !card.filed().isEmpty()).count();
            lines.add(cards.size() + (cards.size() == 1 ? " card, " : " cards, ")
                    + (filed == 0 ? "none" : filed == cards.size() ? "all" : filed) + " filed.");
            cards.forEach(card -> lines.add("- " + line(state, card)));
            lines.add("/wall WORD tells what hangs under a card.");
            return lines;
        }
        for (var card : cards) {
            if (has(card.claim(), words)) {
                lines.add("- " + line(state, card));
                var under = Wall.under(story, state, card);
                lines.addAll(under.isEmpty() ? List.of("You have not stood before this card yet.") : under);
            }
        }
        return lines.isEmpty() ? List.of("No card has \"" + words + "\".") : lines;
    }

    private String line(GameState state, Wall.Card card) {
        var told = card.told()
                .map(verdict -> ", told: " + verdict.name().toLowerCase(Locale.ROOT))
                .orElse("");
        // An answer may explain itself behind a colon; the verb is enough.
        var filed = "Filed as \"" + card.filed().split(":", 2)[0] + "\"" + told;
        var open = state.isOver() ? "Off the wall" : "Open";
        var now = card.filed().isEmpty() ? open : filed;
        var hangs = now + Wall.under(story, state, card);
        var before = looked.put(card.question(), hangs);
        var news = before == null || before.equals(hangs) ? "" : "New. ";
        return news + now + ": " + Citations.sentence(card.claim());
    }

    List<String> map(GameState state) {
        var been = new TreeSet<String>();
        state.memory()
                .visits()
                .keySet()
                .forEach(scene -> been.add(story.scene(scene).setting().place()));
        var here = story.scene(state.position().scene()).setting().place();
        var places = story.manifest().contents().places();
        var lines = new ArrayList<String>();
        for (var place : places) {
            var near = places.stream()
                    .filter(other ->
                            place.near().contains(other.id()) || other.near().contains(place.id()))
                    .map(other -> other.title())
                    .collect(Collectors.joining(", "));
            lines.add("- " + place.title() + (place.id().equals(here) ? " (you are here)" : "")
                    + (been.contains(place.id()) ? "" : " (not been there)")
                    + (near.isEmpty() ? "." : ". Next to: " + near + "."));
        }
        return lines.isEmpty() ? List.of("This story has no map.") : lines;
    }
}
