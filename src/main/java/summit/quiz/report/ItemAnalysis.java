package summit.quiz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import summit.quiz.document.Document;
import summit.quiz.document.Document.Column;
import summit.quiz.statistics.ItemStatistics;
import summit.quiz.statistics.MarkTable;
import summit.quiz.statistics.OptionStatistics;
import summit.quiz.statistics.TestStatistics;

/** What the questions of a test are worth as a measure, and what its options tell; only where there are enough pupils for such figures. */
record ItemAnalysis(TestStatistics test, MarkTable marks) {
    /** A discrimination below this says that something is wrong; a little below 0 is chance in a class. */
    private static final int CONTRARY = -10;

    void write(Document.Writer writer) {
        measures(writer);
        distractors(writer);
    }

    private void measures(Document.Writer writer) {
        writer.heading(1, "The questions as a measure");
        if (!test.isEnough()) {
            writer.paragraph("Too few pupils: with fewer than " + TestStatistics.ENOUGH
                    + " such figures say nothing about the questions.");
            return;
        }
        var alpha = test.reliability().alpha();
        writer.paragraph(
                "Cronbach's alpha " + Numbers.percent(alpha) + alphaInWords(alpha) + " Standard error of a result: "
                        + Numbers.rounded(test.reliability().standardError(), 1) + " percentage points.");
        writer.add(new Document.Table(
                List.of(
                        new Column("No.", true),
                        new Column("Facility", true),
                        new Column("By guessing", true),
                        new Column("Discrimination", true),
                        new Column("Efficiency", true),
                        new Column("Point-biserial", true),
                        new Column("Remark", false)),
                IntStream.range(0, test.items().size())
                        .mapToObj(place -> measure(place, test.items().get(place)))
                        .toList()));
        writer.remark(
                "Facility: mean mark. Discrimination: how marks on a question go along with marks on all the others, from"
                        + " -100 to 100. Efficiency: that, out of what could be had. Point-biserial: along with the whole test, this"
                        + " question included. In per cent, as Moodle reckons them.");
    }

    private static String alphaInWords(OptionalDouble alpha) {
        if (alpha.isEmpty()) {
            return ": not defined here.";
        }
        return alpha.getAsDouble() >= 75
                ? ": the questions measure one thing well."
                : alpha.getAsDouble() >= 64
                        ? ": fair for a classroom test."
                        : ": low; a result says little about one pupil.";
    }

    private static List<String> measure(int place, ItemStatistics item) {
        var separation = item.separation();
        return List.of(
                Integer.toString(place + 1),
                Numbers.percent(item.facility()),
                Numbers.percent(item.guess()),
                Numbers.rounded(separation.discrimination(), 0),
                Numbers.rounded(separation.efficiency(), 0),
                Numbers.rounded(separation.pointBiserial(), 0),
                remark(item));
    }

    private static String remark(ItemStatistics item) {
        var discrimination = item.separation().discrimination();
        if (discrimination.isPresent() && discrimination.getAsDouble() < CONTRARY) {
            return "those who know more did worse: look at its key";
        }
        if (item.isWorseThanGuessing()) {
            return "worse than guessing";
        }
        return item.facility().isPresent() && item.facility().getAsDouble() == 100 ? "everybody had it" : "";
    }

    private void distractors(Document.Writer writer) {
        if (!test.isEnough()) {
            return;
        }
        var rows = new ArrayList<List<String>>();
        for (var place = 0; place < test.items().size(); place++) {
            for (var option : OptionStatistics.of(marks, place)) {
                rows.add(List.of(
                        Integer.toString(place + 1),
                        (option.option().isRight() ? "* " : "")
                                + option.option().text(),
                        Integer.toString(option.chosen()),
                        Numbers.percent(option.percent()),
                        Numbers.percent(option.rest()),
                        String.join(
                                "; ",
                                option.findings().stream()
                                        .map(OptionStatistics.Finding::words)
                                        .toList())));
            }
        }
        if (!rows.isEmpty()) {
            writer.heading(1, "Options")
                    .add(new Document.Table(
                            List.of(
                                    new Column("No.", true),
                                    new Column("Option", false),
                                    new Column("Chosen", true),
                                    new Column("Share", true),
                                    new Column("Elsewhere", true),
                                    new Column("Remark", false)),
                            rows))
                    .remark(
                            "* marks a right option. Share: of all pupils. Elsewhere: how those who chose it did on all other questions.");
        }
    }
}
