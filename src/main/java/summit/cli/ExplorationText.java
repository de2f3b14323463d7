package summit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import summit.author.explore.Element;
import summit.author.explore.Exploration;
import summit.author.explore.Finding;
import summit.author.explore.Possibility;
import summit.ui.plain.JsonCommand;

/** An exploration as lines for people: first what is wrong, then what is there. */
record ExplorationText(PrintWriter out, boolean plays) {
    void print(Exploration exploration) {
        out.printf(
                exploration.whole()
                        ? "All %,d states of the story were met.%n"
                        : "The first %,d states of the story were met, but there are more.%n",
                exploration.states());
        for (var possibility : List.of(Possibility.IMPOSSIBLE, Possibility.UNSETTLED)) {
            var found = exploration.elements().stream()
                    .filter(finding -> finding.possibility() == possibility && !finding.isForQuizzes())
                    .toList();
            if (!found.isEmpty()) {
                out.println();
                out.println(possibility == Possibility.IMPOSSIBLE ? "Impossible" : "Not settled");
                found.forEach(finding -> out.printf(
                        "  %s %s: %s%n",
                        finding.element().kind().word(), finding.element().id(), finding.reason()));
            }
        }
        Exploration.LISTED.forEach(kind -> print(exploration, kind));
    }

    private void print(Exploration exploration, Element.Kind kind) {
        var all = exploration.of(kind);
        var reachable = all.stream()
                .filter(finding -> finding.possibility() == Possibility.REACHABLE)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        var quizzes = all.stream().filter(Finding::isForQuizzes).count();
        out.println();
        out.printf(
                "%s: %d of %d can be reached%s%n",
                plural(kind),
                reachable.size(),
                all.size(),
                quizzes == 0 ? "" : "; " + quizzes + " " + (quizzes == 1 ? "is" : "are") + " for quizzes only");
        if (plays || kind == Element.Kind.ENDING) {
            reachable.forEach(this::print);
        }
    }

    private void print(Finding finding) {
        out.printf(
                "  %s in %d %s%s%n",
                finding.element().id(),
                finding.turns(),
                finding.turns() == 1 ? "turn" : "turns",
                finding.shortest() ? ", no play is shorter" : "");
        out.println("    "
                + finding.play().stream()
                        .map(JsonCommand::of)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")));
    }

    private static String plural(Element.Kind kind) {
        return switch (kind) {
            case SCENE -> "Scenes";
            case CHOICE -> "Choices";
            case QUESTION -> "Questions";
            case STORYLET -> "Storylets";
            case ENDING -> "Endings";
            case HUB -> "Hubs that can be used up";
            case BOUND -> "Bounds that are hit";
        };
    }
}
