package summit.quiz.report;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import summit.marking.Presentation;
import summit.quiz.document.Document;
import summit.quiz.document.Document.Bar;
import summit.quiz.document.Document.Column;
import summit.quiz.statistics.MarkTable;
import summit.quiz.statistics.TestStatistics;
import summit.story.Story;

/**
 * What an exam came to: the class as a whole, each pupil, each question, what the questions are worth as a measure, and a sheet for each
 * pupil to take home. First answers only; speed is never in it.
 */
public final class ExamReport {
    /** Below this result, in per cent, a pupil is named among those who need help. */
    static final int NEEDS_HELP = 50;

    /** So many are named in any case. */
    private static final int MOST_NAMED = 5;

    private static final int HARDEST = 3;
    private static final int BAND = 20;

    private final Story story;
    private final Cohort cohort;
    private final MarkTable marks;
    private final TestStatistics test;

    private final ZoneId zone;

    private ExamReport(Story story, Cohort cohort, ZoneId zone) {
        this.story = story;
        this.cohort = cohort;
        this.zone = zone;
        this.marks = cohort.marks();
        this.test = TestStatistics.of(marks);
    }

    /** The report with a sheet for each pupil at its end, each on paper of its own. */
    public static Document whole(Story story, Cohort cohort, ZoneId zone) {
        var report = new ExamReport(story, cohort, zone);
        var writer = new Document.Writer().addAll(report.overview());
        // A sheet has the key on it, and whoever has not handed in can still go on.
        report.byName().stream()
                .filter(sitting -> sitting.script().handedIn())
                .forEach(sitting ->
                        writer.add(new Document.NewSheet()).addAll(new PupilSheet(story, sitting, zone).blocks()));
        return report.document(writer);
    }

    /** The report without the sheets, as for a terminal. */
    public static Document brief(Story story, Cohort cohort, ZoneId zone) {
        var report = new ExamReport(story, cohort, zone);
        return report.document(new Document.Writer().addAll(report.overview()));
    }

    private List<Cohort.Sitting> byName() {
        return cohort.sittings().stream()
                .sorted(Comparator.comparing(sitting -> sitting.script().pupil().called(), ByName.ORDER))
                .toList();
    }

    private Document document(Document.Writer writer) {
        return new Document("Exam report: " + story.manifest().about().title(), "en", writer.blocks());
    }

    private List<Document.Block> overview() {
        var writer = new Document.Writer();
        writer.remark(when());
        cohort.remarks().forEach(writer::remark);
        if (cohort.sittings().isEmpty()) {
            return writer.paragraph("Nobody's answers are in these sessions.").blocks();
        }
        if (cohort.handedIn().isEmpty()) {
            writer.heading(1, "The class")
                    .paragraph("Nobody has handed in yet, so there are no figures about the class.");
            pupils(writer);
            return writer.blocks();
        }
        whole(writer);
        pupils(writer);
        questions(writer);
        new ItemAnalysis(test, marks).write(writer);
        return writer.blocks();
    }

    /** From when to when, and of which version of the story. */
    private String when() {
        var occasions = cohort.sittings().stream().map(Cohort.Sitting::occasion).toList();
        if (occasions.isEmpty()) {
            return "";
        }
        var first = Numbers.day(occasions.get(0).started(), zone);
        var last = Numbers.day(occasions.get(occasions.size() - 1).started(), zone);
        return first + (first.equals(last) ? "" : " to " + last) + " · " + PupilSheet.versions(occasions);
    }

    private void whole(Document.Writer writer) {
        writer.heading(1, "The class");
        writer.paragraph(Numbers.count(test.pupils(), "pupil") + ", "
                + Numbers.count(cohort.questions().size(), "question") + ", "
                + Numbers.count(marks.full(), "point") + ". Mean " + Numbers.percent(test.mean()) + ", median "
                + Numbers.percent(test.median())
                + (test.deviation().isPresent()
                        ? ", standard deviation " + Numbers.rounded(test.deviation(), 1) + " percentage points."
                        : "."));
        var open = cohort.open().size();
        if (open > 0) {
            writer.remark(Numbers.count(open, "pupil") + (open == 1 ? " has" : " have") + " not handed in, and "
                    + (open == 1 ? "is" : "are") + " in none of these figures.");
        }
        if (cohort.isMixed()) {
            writer.remark("Not everybody was asked the same. These figures speak of the questions that all were asked;"
                    + " the others are on the pupils' sheets.");
        }
        writer.add(new Document.Chart(bands()));
        var hardest = test.items().stream()
                .filter(item -> item.facility().isPresent())
                .sorted(Comparator.comparingDouble(item -> item.facility().getAsDouble()))
                .limit(HARDEST)
                .map(item -> new Document.Item(Numbers.percent(item.facility()), Presentation.prompt(item.question())))
                .toList();
        writer.heading(2, "Hardest").add(new Document.Items(hardest));
        var help = IntStream.range(0, test.pupils())
                .filter(pupil -> percent(pupil) < NEEDS_HELP)
                .mapToObj(pupil -> marks.scripts().get(pupil).pupil().called())
                .toList();
        writer.heading(2, "Who may need help").paragraph(needsHelp(help));
    }

    /** A list of nearly everybody helps nobody. */
    private String needsHelp(List<String> names) {
        if (names.isEmpty()) {
            return "Everybody had at least " + NEEDS_HELP + "%.";
        }
        return names.size() > MOST_NAMED && 2 * names.size() > test.pupils()
                ? names.size() + " of " + test.pupils() + " had less than " + NEEDS_HELP
                        + "%: more than can be named here. Look at the questions before you look at the pupils."
                : "Below " + NEEDS_HELP + "%: " + String.join(", ", names) + ".";
    }

    private double percent(int pupil) {
        return marks.full() == 0 ? 0 : 100 * marks.total(pupil) / marks.full();
    }

    private List<Bar> bands() {
        var bars = new ArrayList<Bar>();
        for (var from = 100 - BAND; from >= 0; from -= BAND) {
            var low = from;
            var to = low == 100 - BAND ? 101 : low + BAND;
            var count = (int) IntStream.range(0, test.pupils())
                    .filter(pupil -> percent(pupil) >= low && percent(pupil) < to)
                    .count();
            bars.add(new Bar(
                    low + " to " + (to == 101 ? "100" : "under " + to) + "%",
                    (double) count / test.pupils(),
                    Numbers.count(count, "pupil")));
        }
        return bars;
    }

    private void pupils(Document.Writer writer) {
        var rows = byName().stream().map(this::row).toList();
        writer.heading(1, "Pupils")
                .add(new Document.Table(
                        List.of(
                                new Column("Name", false),
                                new Column("Result", true),
                                new Column("Points", true),
                                new Column("Answered", true),
                                new Column("Time", true)),
                        rows));
    }

    private List<String> row(Cohort.Sitting sitting) {
        var script = sitting.script();
        var asked = script.handedIn() ? cohort.questions() : sitting.asked();
        var answered = asked.stream()
                .filter(question -> script.reply(question.id()).isPresent())
                .count();
        var marks = MarkTable.of(asked, List.of(script));
        return List.of(
                script.pupil().called(),
                script.handedIn()
                        ? Numbers.percent(marks.full() == 0 ? 0 : 100 * marks.total(0) / marks.full())
                        : "not handed in",
                script.handedIn() ? Numbers.rounded(marks.total(0), 2) : Numbers.NONE,
                answered + " of " + asked.size(),
                Numbers.time(PupilSheet.time(script)));
    }

    private void questions(Document.Writer writer) {
        writer.heading(1, "Questions")
                .add(new Document.Table(
                        List.of(
                                new Column("No.", true),
                                new Column("Question", false),
                                new Column("Mean", true),
                                new Column("No answer", true),
                                new Column("Mean time", true)),
                        IntStream.range(0, test.items().size())
                                .mapToObj(this::questionRow)
                                .toList()));
    }

    private List<String> questionRow(int place) {
        var item = test.items().get(place);
        var times = marks.scripts().stream()
                .flatMap(script -> script.reply(item.question().id()).stream())
                .mapToDouble(reply -> reply.taken().toMillis())
                .average();
        return List.of(
                Integer.toString(place + 1),
                Presentation.prompt(item.question()),
                Numbers.percent(item.facility()),
                Integer.toString(item.turnout().left()),
                times.isPresent() ? Numbers.time(Duration.ofMillis((long) times.getAsDouble())) : Numbers.NONE);
    }
}
