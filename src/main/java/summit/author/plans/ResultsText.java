package summit.author.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import summit.load.Places;

/** Results as an author reads them. */
public record ResultsText(Places places) {
    private static final String MARGIN = "    ";

    /** A line a run, and under one that failed what was wanted and what was seen; at the end the count. */
    public List<String> of(Results results) {
        var lines = new ArrayList<String>();
        for (var file : results.files()) {
            file.troubles()
                    .forEach(trouble -> lines.add(file.name() + ":" + trouble.line() + ": " + trouble.message()));
            for (var run : file.runs()) {
                lines.add((run.isPassed() ? "ok      " : "FAILED  ") + file.name() + ": "
                        + run.plan().name());
                run.renamed().forEach(renamed -> lines.addAll(renamed(file.name(), renamed)));
                run.misses().forEach(miss -> lines.addAll(miss(file.name(), miss)));
            }
        }
        lines.add(counted(results.runs(), "run") + ", "
                + (results.failed() == 0 ? "none failed" : results.failed() + " failed")
                + (results.troubles() == 0 ? "" : "; " + counted(results.troubles(), "line") + " not understood")
                + (results.renamed() == 0 ? "" : "; " + counted(results.renamed(), "line") + " with a former name")
                + ".");
        return lines;
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The line of the plan, and how it is written now. */
    List<String> renamed(String file, Renamed renamed) {
        return List.of(
                MARGIN + file + ":" + renamed.written().number() + ": " + renamed.written(),
                MARGIN + renamed.message());
    }

    /** The line of the plan, what is wrong, and what the player had before them. */
    public List<String> miss(String file, Miss miss) {
        var lines = new ArrayList<String>();
        lines.add(MARGIN + file + ":" + miss.line().number() + ": " + miss.line());
        lines.add(MARGIN + miss.message());
        miss.sight().ifPresent(sight -> lines.addAll(sight(sight)));
        return lines;
    }

    private List<String> sight(Sight sight) {
        var lines = new ArrayList<String>();
        lines.add(MARGIN + "Scene \"" + sight.scene() + "\" (" + Where.of(places.scene(sight.scene())) + ") showed:");
        sight.shown().forEach(paragraph -> lines.add(MARGIN + "  " + paragraph));
        sight.question()
                .ifPresent(id ->
                        lines.add(MARGIN + "Open is question \"" + id + "\" (" + Where.of(places.question(id)) + ")."));
        if (!sight.choices().isEmpty()) {
            lines.add(MARGIN + "It offers:");
            sight.choices()
                    .forEach(choice -> lines.add(MARGIN + "  " + choice.id() + "  (" + choice.text() + ")"
                            + (choice.canChoose() ? "" : "  locked: " + choice.locked())));
        }
        return lines;
    }

    /** How much was touched, and a line for each thing that was not. */
    public List<String> of(Coverage coverage) {
        var lines = new ArrayList<String>();
        lines.add("Touched by plans: "
                + List.of(
                                share(coverage, Element.Sort.ENDING::equals, "endings"),
                                share(coverage, Element.Sort.SCENE::equals, "scenes"),
                                share(coverage, Element.Sort.CHOICE::equals, "choices"),
                                share(coverage, Element.Sort.QUESTION::equals, "questions asked"),
                                share(coverage, Element.Sort::isText, "paragraphs"))
                        .stream()
                        .collect(Collectors.joining(", "))
                + ".");
        if (!coverage.missed().isEmpty()) {
            lines.add("Not touched:");
        }
        for (var element : coverage.missed()) {
            lines.add(MARGIN + Where.of(places, element) + ": " + element.sort() + " " + element.id()
                    + (element.sort().isText() ? ", \"" + Leaves.words(element.template()) + "\"" : ""));
        }
        return lines;
    }

    private static String share(Coverage coverage, Predicate<Element.Sort> sorts, String what) {
        return String.format(Locale.ROOT, "%d of %d %s", coverage.touched(sorts), coverage.count(sorts), what);
    }
}
