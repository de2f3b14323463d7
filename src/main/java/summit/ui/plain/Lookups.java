package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import summit.engine.GameState;
import summit.engine.Notebook;
import summit.engine.Wall;
import summit.story.Story;

/** What a player can look up at any time without a step of play: notes, wall and map. */
final class Lookups {
    private final Story story;

    Lookups(Story story) {
        this.story = story;
    }

    List<String> notes(GameState state) {
        var facts = Notebook.of(story, state);
        return facts.isEmpty()
                ? List.of("Your notebook is empty.")
                : facts.stream().map(fact -> Citations.spoken(story, fact)).toList();
    }

    List<String> wall(GameState state) {
        var lines = new ArrayList<String>();
        for (var card : Wall.of(story, state)) {
            var told = card.told()
                    .map(verdict -> " Told: " + verdict.name().toLowerCase(Locale.ROOT) + ".")
                    .orElse("");
            lines.add("- " + Citations.sentence(card.claim())
                    + (card.filed().isEmpty() ? " Open." : " Filed: " + card.filed() + ".") + told);
        }
        return lines.isEmpty() ? List.of("No claim hangs on the wall yet.") : lines;
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
