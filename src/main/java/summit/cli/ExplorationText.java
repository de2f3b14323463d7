package summit.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import summit.author.explore.Element.Kind;
import summit.author.explore.EndingFigures;
import summit.author.explore.Exploration;
import summit.author.explore.Finding;
import summit.author.explore.Possibility;
import summit.author.explore.Span;
import summit.engine.Score;
import summit.story.Story;

/**
 * An exploration as lines for people: a summary in plain words, then the details. {@code plays} asks for the play to each
 * element, {@code hits} for how often the plays at random took each choice.
 */
record ExplorationText(ExplorationSummary summary, PlayWords words, boolean plays, boolean hits) {
    List<String> lines() {
        var exploration = summary.exploration();
        var lines = new ArrayList<String>();
        part(lines, "What is fine", summary.fine());
        var doubtful = summary.doubtful();
        part(lines, "What needs a look", doubtful.isEmpty() ? List.of("Nothing.") : doubtful);
        part(lines, "How far this goes", List.of(extent(exploration.extent())));
        exploration.endings().forEach(figures -> ending(lines, figures));
        part(lines, "Scenes in which everything can be used up", sides(exploration, Kind.HUB));
        part(
                lines,
                "Values that an effect would push beyond their bounds; they stop there",
                sides(exploration, Kind.BOUND));
        if (plays) {
            exploration.elements().stream()
                    .filter(finding -> finding.possibility() == Possibility.REACHABLE)
                    .forEach(finding -> part(
                            lines,
                            finding.element().kind().word() + " "
                                    + finding.element().id() + ", " + length(finding),
                            List.of(words.of(finding.play()) + ".")));
        }
        if (hits) {
            part(lines, "How often each choice was taken", taken(exploration));
        }
        return lines;
    }

    private static void part(List<String> lines, String heading, List<String> what) {
        if (!what.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(heading);
            what.forEach(line -> lines.add("- " + line));
        }
    }

    private static String extent(Exploration.Extent extent) {
        return (extent.whole()
                                ? "Every situation that can arise was looked at (%,d of them)"
                                : "%,d situations were looked at, and there are more")
                        .formatted(extent.states())
                + "; %,d plays were tried at random. What is called out of reach is proved.".formatted(extent.plays());
    }

    private static List<String> sides(Exploration exploration, Kind kind) {
        return exploration.of(kind).stream()
                .filter(finding -> finding.possibility() != Possibility.IMPOSSIBLE)
                .map(finding ->
                        finding.element().id().replace(".min", ", at its least").replace(".max", ", at its most")
                                + (finding.possibility() == Possibility.UNSETTLED
                                        ? ": not settled; " + finding.reason()
                                        : ""))
                .toList();
    }

    private static String length(Finding finding) {
        return turns(finding.turns()) + (finding.shortest() ? ", the fewest" : "");
    }

    private static String turns(int turns) {
        return turns == 0 ? "before any choice" : turns == 1 ? "1 choice" : turns + " choices";
    }

    private void ending(List<String> lines, EndingFigures figures) {
        var what = new ArrayList<String>();
        summary.exploration()
                .of(Kind.ENDING, figures.ending())
                .filter(finding -> finding.possibility() == Possibility.REACHABLE)
                .ifPresent(finding ->
                        what.add("A play with " + length(finding) + ": " + words.briefly(finding.play()) + "."));
        var proved = figures.proved();
        figures.seen().ifPresent(seen -> what.add(seen(seen, proved.mostMarks() > 0)));
        what.add("Every play has " + ExplorationSummary.counted(proved.leastTurns(), "choice") + " or more"
                + proved.mostTurns().map(most -> ", at most " + most).orElse("; no most is known")
                + (proved.mostMarks() == 0
                        ? "."
                        : ". It has " + new Score(proved.leastMarks(), 0).points() + " to "
                                + points(new Score(proved.mostMarks(), 0).points()) + "."));
        part(
                lines,
                "Ending \"" + story().manifest().ending(figures.ending()).title() + "\" (" + figures.ending() + ")",
                what);
    }

    private Story story() {
        return words.story();
    }

    private static String seen(EndingFigures.Seen seen, boolean marked) {
        var least = new Score(seen.marks().least(), 0).points();
        var most = new Score(seen.marks().most(), 0).points();
        return "%,d of the plays at random ended so, with %s, %sand %s to read at %d words a minute."
                .formatted(
                        seen.plays(),
                        range(seen.turns(), "choice"),
                        marked ? (least.equals(most) ? "" : least + " to ") + points(most) + ", " : "",
                        range(seen.minutes(), "minute"),
                        EndingFigures.WORDS_A_MINUTE);
    }

    private static String range(Span span, String noun) {
        return (span.least() == span.most() ? "" : span.least() + " to ")
                + ExplorationSummary.counted(span.most(), noun);
    }

    private static String points(String points) {
        return points + (points.equals("1") ? " point" : " points");
    }

    private static List<String> taken(Exploration exploration) {
        return exploration.taken().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue))
                .map(entry -> "%,9d  %s".formatted(entry.getValue(), entry.getKey()))
                .toList();
    }
}
