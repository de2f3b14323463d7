package summit.author.explore;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import summit.author.explore.Element.Kind;
import summit.engine.Score;

/** Proves how few and how many turns and points a play that ends in some way can have. */
final class EndingBounds {
    private static final int THOUSANDTHS = 1000;

    private final Plot plot;
    private final Known known;
    private final Optional<Routes> routes;

    /** {@code every} is a search that met every state of its slice, if there is one: the finer the slice, the closer the bounds. */
    EndingBounds(Plot plot, Known known, Optional<Search> every) {
        this.plot = plot;
        this.known = known;
        this.routes = every.map(Routes::new);
    }

    EndingFigures.Proved of(Element ending) {
        var toward = routes.map(found -> found.toward(ending));
        var atOnce = plot.opening().met().contains(ending);
        return new EndingFigures.Proved(
                known.least(ending),
                atOnce ? Optional.of(0) : toward.flatMap(Routes.Toward::mostTurns),
                had() + toward.map(Routes.Toward::leastPoints).orElse(0),
                had() + points(toward.map(Routes.Toward::questions).orElseGet(this::all)));
    }

    /** The points of the questions that are closed where it starts. At an ending all of them are told. */
    private int had() {
        var answers = plot.start().answers();
        return answers.order().stream()
                .mapToInt(question -> Score.of(
                                plot.story(),
                                question,
                                answers.closing(question).orElseThrow())
                        .thousandths())
                .sum();
    }

    /** What questions bring at most that can still be asked, or are being asked where it starts. */
    private int points(SortedSet<Element> asked) {
        var all = new TreeSet<>(asked);
        all.addAll(plot.opening().met());
        return all.stream()
                .filter(element -> element.kind() == Kind.QUESTION)
                .filter(question -> !known.is(question, Possibility.IMPOSSIBLE))
                .filter(question ->
                        plot.start().answers().closing(question.id()).isEmpty())
                .mapToInt(question ->
                        plot.story().question(question.id()).grading().points() * THOUSANDTHS)
                .sum();
    }

    private SortedSet<Element> all() {
        return plot.elements().all().stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
