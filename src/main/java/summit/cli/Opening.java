package summit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import summit.engine.FrontPage;
import summit.engine.Playthrough;
import summit.save.Saves;
import summit.story.Story;

/**
 * Finds the game to go on with: the one named, or else the last one unless it has ended or a new one is asked for. What the
 * player should know about that is said.
 */
record Opening(KeptGames games, PlayOptions options, Consumer<List<String>> saying) {

    /** The game to go on with; empty if a new one begins. */
    Optional<Playthrough> open() throws IOException {
        if (options.load.isPresent()) {
            var loaded = games.load(options.load.get());
            saying.accept(List.of("You go on with \"" + options.load.get() + "\"."));
            saying.accept(loaded.remarks());
            return Optional.of(loaded.game());
        }
        try {
            return last();
        } catch (IOException unreadable) {
            // A game that cannot be had is no reason not to play.
            saying.accept(List.of(unreadable.getMessage()));
            saying.accept(another());
            return Optional.empty();
        }
    }

    /** What else there is to go on with. */
    private List<String> another() throws IOException {
        return games.newest()
                .map(slot -> List.of("The newest game that is whole is \"" + slot.name() + "\" ("
                        + KeptGames.about(slot) + "). It can be loaded."))
                .orElse(List.of());
    }

    /** Puts a last game that has ended aside for a new one, so that its front page can still be had, and says so. */
    void shelve(Story story) throws IOException {
        if (options.load.isPresent() || games.ended().isEmpty()) {
            return;
        }
        var aside = games.putAside();
        if (aside.isEmpty()) {
            return;
        }
        saying.accept(aside.get().damage());
        var last = aside.get().game().state();
        var ending =
                last.position().ending().map(id -> story.manifest().ending(id).title());
        saying.accept(List.of("Your last game ended with \"" + ending.orElse("") + "\"; this is a new one. "
                + (FrontPage.of(story, last).isPresent()
                        ? "/page shows its front page."
                        : "It is kept as \"" + aside.get().name() + "\".")));
    }

    private Optional<Playthrough> last() throws IOException {
        var unfinished = games.unfinished();
        if (unfinished.isEmpty()) {
            return Optional.empty();
        }
        // A seed is for a game from the beginning.
        if (options.afresh || options.seed.isPresent()) {
            games.putAside().ifPresent(aside -> {
                saying.accept(aside.damage());
                saying.accept(List.of("A new game begins. The last one is kept as \"" + aside.name() + "\"."));
            });
            return Optional.empty();
        }
        var loaded = games.load(Saves.AUTOSAVE);
        var words = new ArrayList<String>();
        words.add("Your last game goes on, kept " + KeptGames.time(unfinished.get()) + ".");
        words.addAll(loaded.remarks());
        saying.accept(words);
        return Optional.of(loaded.game());
    }
}
