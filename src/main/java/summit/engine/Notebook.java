package summit.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import summit.story.Ledger.Fact;
import summit.story.Story;

/** What the player has learned: the facts of scenes entered and of questions told, in the ledger's order. */
public final class Notebook {
    private Notebook() {}

    /** The facts known in a state. */
    public static List<Fact> of(Story story, GameState state) {
        var known = new LinkedHashSet<String>();
        state.memory()
                .visits()
                .keySet()
                .forEach(scene -> known.addAll(story.scene(scene).setting().facts()));
        state.answers()
                .met()
                .forEach((question, progress) -> progress.closing()
                        .filter(GameState.Closing::revealed)
                        .ifPresent(closing -> known.addAll(
                                story.question(question).reference().facts())));
        var facts = new ArrayList<Fact>();
        story.ledger().facts().values().stream()
                .filter(fact -> known.contains(fact.id()))
                .forEach(facts::add);
        return facts;
    }
}
