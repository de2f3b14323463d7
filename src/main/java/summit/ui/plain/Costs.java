package summit.ui.plain;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import summit.engine.GameState;
import summit.engine.Result;
import summit.story.Ask;
import summit.story.Help;
import summit.story.Story;
import summit.story.Verdict;

/** What help costs, said before it is taken, and what it has cost, said with the verdict. */
final class Costs {
    private Costs() {}

    /** What a hint costs now, as {@link #price} says it: nothing if it was had, and what the pack says while no question is open. */
    static String ofHint(Story story, GameState state) {
        return had(state, GameState.Progress::hinted)
                ? ""
                : price(open(story, state)
                        .map(Ask::hint)
                        .orElse(story.manifest().ground().hint()));
    }

    /** What looking up the sources costs now. */
    static String ofSources(Story story, GameState state) {
        return had(state, GameState.Progress::sourced)
                ? ""
                : price(open(story, state)
                        .map(Ask::sources)
                        .orElse(story.manifest().ground().sources()));
    }

    private static boolean had(GameState state, Predicate<GameState.Progress> help) {
        return state.open()
                .filter(sitting -> help.test(state.answers().of(sitting.question())))
                .isPresent();
    }

    private static Optional<Ask> open(Story story, GameState state) {
        return state.open()
                .map(sitting -> story.scene(state.position().scene()).asks().get(sitting.place()));
    }

    /** The price in parentheses, with a space before them; empty if it costs nothing. */
    private static String price(Help help) {
        var price = new ArrayList<String>();
        if (!help.price().isEmpty()) {
            price.add(help.price());
        }
        if (help.keep() < 100) {
            price.add("keeps " + help.keep() + " per cent of the points");
        }
        return price.isEmpty() ? "" : " (" + String.join(", ", price) + ")";
    }

    /** What tries and help have left of the points of a told answer, and why; empty if all, or if there was nothing to keep. */
    static String kept(Story story, GameState state, Result result) {
        var progress = state.answers().of(result.question());
        var kept = progress.closing().map(closing -> closing.kept().value()).orElse(1.0);
        if (kept >= 1 || result.mark().verdict() == Verdict.WRONG) {
            return "";
        }
        var why = new ArrayList<String>();
        if (progress.tries() > 1 && story.question(result.question()).grading().retry() < 100) {
            why.add("it took " + progress.tries() + " tries");
        }
        if (progress.hinted()
                && asks(story, result.question()).anyMatch(ask -> ask.hint().keep() < 100)) {
            why.add("a hint was taken");
        }
        if (progress.sourced()
                && asks(story, result.question()).anyMatch(ask -> ask.sources().keep() < 100)) {
            why.add("the sources were looked up");
        }
        var reasons = String.join(" and ", why);
        return reasons.isEmpty()
                ? ""
                : reasons.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reasons.substring(1) + ": "
                        + Math.round(100 * kept) + " per cent of the points kept.";
    }

    private static Stream<Ask> asks(Story story, String question) {
        return story.scenes().values().stream()
                .flatMap(scene -> scene.asks().stream())
                .filter(ask -> ask.question().equals(question));
    }
}
