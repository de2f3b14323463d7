package summit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.story.Kind;
import summit.story.Response;
import summit.story.Story;
import summit.story.Verdict;

/** The wall of claim cards: each question of the story that has a card, and how it was filed. */
public final class Wall {
    private Wall() {}

    /**
     * A claim. {@code filed} is the text of the option chosen, or empty while it is open; the verdict is there only when the
     * player was told.
     */
    public record Card(String question, String claim, String filed, Optional<Verdict> told) {}

    /** The cards of a state: filed ones in the order of filing, then those that no answer has filed yet. */
    public static List<Card> of(Story story, GameState state) {
        var cards = new ArrayList<Card>();
        for (var id : state.answers().order()) {
            var closing = state.answers().closing(id).orElseThrow();
            add(
                    cards,
                    story,
                    id,
                    filed(story.question(id).kind(), closing.response()),
                    Optional.of(closing.verdict()).filter(verdict -> closing.revealed()));
        }
        story.questions().keySet().forEach(id -> {
            if (state.answers().closing(id).isEmpty()) {
                add(cards, story, id, "", Optional.empty());
            }
        });
        return cards;
    }

    /**
     * What hangs under a card: the paragraphs of the scene that asks for it, as they read now. Nothing if the player has not stood
     * there yet, so that looking from afar tells nothing new of the story.
     */
    public static List<String> under(Story story, GameState state, Card card) {
        return story.scenes().values().stream()
                .filter(scene -> state.memory().visits().containsKey(scene.id()))
                .filter(scene ->
                        scene.asks().stream().anyMatch(ask -> ask.question().equals(card.question())))
                .findFirst()
                .map(scene -> Engine.passage(scene, story, state).text())
                .orElse(List.of());
    }

    private static void add(List<Card> cards, Story story, String id, String filed, Optional<Verdict> told) {
        var claim = story.question(id).press().card();
        if (!claim.isEmpty()) {
            cards.add(new Card(id, claim, filed, told));
        }
    }

    private static String filed(Kind kind, Response response) {
        if (kind instanceof Kind.Single single && response instanceof Response.Pick pick) {
            return single.options().stream()
                    .filter(option -> option.id().equals(pick.option()))
                    .findFirst()
                    .map(Kind.Option::text)
                    .orElse("");
        }
        return response instanceof Response.Truth truth ? Boolean.toString(truth.value()) : "filed";
    }
}
