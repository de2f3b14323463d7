package summit.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import summit.author.explore.Element.Kind;
import summit.author.explore.EndingFigures;
import summit.author.explore.Exploration;
import summit.author.explore.Finding;
import summit.author.explore.Possibility;
import summit.engine.Score;
import summit.story.Story;
import summit.ui.Cells;
import summit.ui.plain.JsonCommand;

/**
 * An exploration as lines for people: what is wrong, then what is there. {@code plays} asks for the play to each element, {@code
 * hits} for how often the plays at random took each choice.
 */
record ExplorationText(PrintWriter out, boolean plays, boolean hits) {
    void print(Story story, Exploration exploration) {
        extent(exploration.extent());
        findings("Impossible", exploration, Possibility.IMPOSSIBLE);
        findings("Not settled", exploration, Possibility.UNSETTLED);
        listed("Choices that are never unlocked", exploration.locked());
        out.println();
        Exploration.LISTED.forEach(kind -> counted(exploration, kind));
        sides("Scenes in which everything can be used up", exploration, Kind.HUB);
        sides("Bounds that are hit: an effect would go beyond, and stops there", exploration, Kind.BOUND);
        if (plays) {
            exploration.elements().forEach(this::play);
        }
        endings(story, exploration);
        if (hits) {
            hits(exploration);
        }
    }

    private void extent(Exploration.Extent extent) {
        out.printf(
                extent.whole()
                        ? "All %,d states of the story were met"
                        : "%,d states of the story were met, but there are more",
                extent.states());
        out.printf("; %,d plays were tried at random.%n", extent.plays());
    }

    private void findings(String heading, Exploration exploration, Possibility possibility) {
        listed(
                heading,
                exploration.elements().stream()
                        .filter(finding -> finding.possibility() == possibility && !finding.isForQuizzes())
                        .map(finding -> finding.element().kind().word() + " "
                                + finding.element().id() + ": " + finding.reason())
                        .toList());
    }

    private void listed(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(heading);
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private void counted(Exploration exploration, Kind kind) {
        var all = exploration.of(kind);
        if (all.isEmpty()) {
            return;
        }
        var quizzes = all.stream().filter(Finding::isForQuizzes).count();
        out.printf(
                "%s: %d of %d can be reached%s%n",
                plural(kind),
                reachable(exploration, kind).size(),
                all.size(),
                quizzes == 0 ? "" : "; " + quizzes + " " + (quizzes == 1 ? "is" : "are") + " for quizzes only");
    }

    private static List<Finding> reachable(Exploration exploration, Kind kind) {
        return exploration.of(kind).stream()
                .filter(finding -> finding.possibility() == Possibility.REACHABLE)
                .toList();
    }

    private static String plural(Kind kind) {
        var word = kind.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + "s";
    }

    private void sides(String heading, Exploration exploration, Kind kind) {
        listed(
                heading,
                exploration.of(kind).stream()
                        .filter(finding -> finding.possibility() != Possibility.IMPOSSIBLE)
                        .map(finding -> finding.element().id()
                                + (finding.possibility() == Possibility.UNSETTLED
                                        ? ": not settled; " + finding.reason()
                                        : ""))
                        .toList());
    }

    private void play(Finding finding) {
        if (finding.possibility() == Possibility.REACHABLE) {
            out.println();
            out.printf(
                    "%s %s, %s%s%n",
                    finding.element().kind().word(),
                    finding.element().id(),
                    turns(finding.turns()),
                    finding.shortest() ? "; no play has fewer" : "");
            out.println("  " + commands(finding));
        }
    }

    private static String turns(int turns) {
        return turns == 1 ? "1 turn" : turns + " turns";
    }

    private static String commands(Finding finding) {
        return finding.play().isEmpty()
                ? "(at once)"
                : finding.play().stream()
                        .map(command -> Cells.clean(JsonCommand.of(command).toString()))
                        .collect(Collectors.joining(" "));
    }

    private void endings(Story story, Exploration exploration) {
        for (var figures : exploration.endings()) {
            var finding = exploration.of(Kind.ENDING, figures.ending()).orElseThrow();
            out.println();
            out.println("Ending " + figures.ending() + ", \""
                    + Cells.clean(story.manifest().ending(figures.ending()).title()) + "\"");
            out.println("  proved: " + turns(figures.leastTurns()) + " at least, "
                    + new Score(figures.mostMarks(), 0).points() + " points at most");
            figures.seen().ifPresent(this::seen);
            if (finding.possibility() == Possibility.REACHABLE) {
                out.println("  a play of " + turns(finding.turns()) + (finding.shortest() ? ", the shortest" : "")
                        + ": " + commands(finding));
            }
        }
    }

    private void seen(EndingFigures.Seen seen) {
        out.printf(
                "  in %,d of the plays at random: %d to %d turns, %s to %s points, %d to %d minutes to read at %d words a minute%n",
                seen.plays(),
                seen.turns().least(),
                seen.turns().most(),
                new Score(seen.marks().least(), 0).points(),
                new Score(seen.marks().most(), 0).points(),
                seen.minutes().least(),
                seen.minutes().most(),
                EndingFigures.WORDS_A_MINUTE);
    }

    private void hits(Exploration exploration) {
        listed(
                "How often each choice was taken",
                exploration.taken().entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue))
                        .map(entry -> "%,9d  %s".formatted(entry.getValue(), entry.getKey()))
                        .toList());
    }
}
