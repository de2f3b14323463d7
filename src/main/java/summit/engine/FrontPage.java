package summit.engine;

import java.util.List;
import java.util.Optional;
import summit.story.Story;
import summit.story.Text;

/**
 * The front page of an ending that was reached, its texts set. A column's first paragraph is its heading; one that comes to no
 * words is left out, so that a page may set its columns in an order that depends on the play.
 */
public record FrontPage(Top top, String art, List<List<String>> columns, List<String> corrections) {
    public FrontPage {
        columns = columns.stream().map(List::copyOf).toList();
        corrections = List.copyOf(corrections);
    }

    /** The head of the page; lines may be empty. */
    public record Top(String name, String edition, String headline, String deck) {}

    /** The page of the ending reached; empty before the end, and for endings without a page. */
    public static Optional<FrontPage> of(Story story, GameState state) {
        return state.position()
                .ending()
                .flatMap(ending -> story.manifest().ending(ending).page())
                .map(page -> new FrontPage(
                        new Top(
                                joined(Prose.of(page.masthead().name(), story, state)),
                                joined(Prose.of(page.masthead().edition(), story, state)),
                                joined(Prose.of(page.masthead().headline(), story, state)),
                                joined(Prose.of(page.masthead().deck(), story, state))),
                        page.art(),
                        page.columns().stream()
                                .map(column -> column(column, story, state))
                                .filter(column -> !column.isEmpty())
                                .toList(),
                        Prose.of(page.corrections(), story, state)));
    }

    /** The paragraphs of a column; none where only the heading is left of several. */
    private static List<String> column(Text column, Story story, GameState state) {
        var paragraphs = Prose.of(column, story, state);
        return column.blocks().size() > 1 && paragraphs.size() == 1 ? List.of() : paragraphs;
    }

    private static String joined(List<String> paragraphs) {
        return String.join(" ", paragraphs);
    }
}
