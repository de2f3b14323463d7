package summit.ui.plain;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import summit.engine.FrontPage;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.story.Story;
import summit.ui.toolkit.Cells;

/** Where games are kept and pages handed out, which says what became of it. */
final class FilingDesk {
    private final Story story;
    private final Games games;
    private final PlainOutput output;
    private String trouble = "";

    FilingDesk(Story story, Games games, PlainOutput output) {
        this.story = story;
        this.games = games;
        this.output = output;
    }

    /** Keeps a game unasked. What goes wrong at every step is said once. */
    void keep(Playthrough game) {
        var before = trouble;
        trouble = "";
        try {
            output.print(games.autosave(game));
        } catch (IOException failure) {
            trouble = "The game could not be kept. " + words(failure);
        }
        if (!trouble.isEmpty() && !trouble.equals(before)) {
            say(List.of(trouble));
        }
    }

    void save(String name, Playthrough game) {
        if (name.isEmpty()) {
            say(List.of("Give it a name: /save NAME"));
            return;
        }
        try {
            var saved = games.save(name, game);
            say(List.of("Kept as \"" + saved.name() + "\". /load " + saved.name() + " brings it back."));
            output.print(saved.remarks());
        } catch (IOException failure) {
            say(List.of(words(failure)));
        }
    }

    /** The game of that name; without a name, a list of those there are. */
    Optional<Games.Loaded> load(String name) {
        if (name.isEmpty()) {
            list();
            return Optional.empty();
        }
        try {
            return Optional.of(games.load(name));
        } catch (IOException failure) {
            say(List.of(words(failure)));
            return Optional.empty();
        }
    }

    void list() {
        try {
            var list = games.list();
            say(list.isEmpty() ? List.of("No game is kept under a name. /save NAME keeps this one.") : list);
        } catch (IOException failure) {
            say(List.of(words(failure)));
        }
    }

    /** The front page of a game, or as long as it has none that of the last one. */
    void page(GameState state, String file) {
        var page = FrontPage.of(story, state);
        if (page.isPresent()) {
            give(FrontPageText.of(story, page.get()), file);
        } else if (state.isOver()) {
            say(List.of("This ending has no front page."));
        } else {
            earlierPage(file);
        }
    }

    private void earlierPage(String file) {
        try {
            var page = games.finished().flatMap(last -> FrontPage.of(story, last.state()));
            if (page.isEmpty()) {
                say(List.of("There is no front page yet; it is made at the end."));
                return;
            }
            say(List.of("There is no front page of this game yet; this is that of your last one."));
            give(FrontPageText.of(story, page.get()), file);
        } catch (IOException failure) {
            say(List.of(words(failure)));
        }
    }

    /** Lines that are printed, or written to a file if one is named. */
    void give(List<String> lines, String file) {
        if (file.isEmpty()) {
            say(lines);
            return;
        }
        try {
            games.write(file, lines.stream().map(Cells::clean).toList());
            say(List.of("Written to " + file + "."));
        } catch (IOException failure) {
            say(List.of(words(failure)));
        }
    }

    private void say(List<String> lines) {
        output.blank();
        output.print(lines);
    }

    private static String words(IOException failure) {
        return failure.getMessage() == null ? "It could not be read or written." : failure.getMessage();
    }
}
