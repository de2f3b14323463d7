package summit.quiz.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.marking.ResponseWords;
import summit.quiz.Pupil;
import summit.quiz.document.Document;
import summit.quiz.document.Document.Column;
import summit.quiz.solo.SoloResult;
import summit.story.Ledger;
import summit.story.Story;
import summit.story.Verdict;

/** What somebody reads at the end of a quiz taken alone: how far it was right, by topic, and every mistake explained. */
public final class SoloReport {
    private SoloReport() {}

    /** The report of a result, for the one whose result it is. */
    public static Document of(Story story, SoloResult result) {
        return of("Your result", story, result, new Document.Writer());
    }

    /** The same to be kept or shown to others: whose it is, of what, and each question with its time. */
    public static Document of(Story story, SoloResult result, Pupil pupil, ZoneId zone) {
        var occasion = result.quiz().occasion();
        var who = pupil.name().isBlank() ? "" : pupil.called() + " · ";
        var writer = new Document.Writer()
                .remark(who + occasion.sort().name().toLowerCase(Locale.ROOT) + " · "
                        + occasion.pack().title() + " · " + Numbers.day(occasion.started(), zone)
                        + (result.quiz().isOver() ? "" : " · not finished"));
        var title = pupil.name().isBlank() ? "Result" : "Result of " + pupil.called();
        if (!result.quiz().isTold()) {
            return new Document(title, "en", untold(result, writer).blocks());
        }
        var document = of(title, story, result, writer);
        var each = new Document.Writer()
                .addAll(document.blocks())
                .heading(1, "Question by question")
                .add(each(result));
        return new Document(title, document.language(), each.blocks());
    }

    /** How far an exam is: what is right in it is told once it is handed in. */
    private static Document.Writer untold(SoloResult result, Document.Writer writer) {
        var quiz = result.quiz();
        writer.paragraph(quiz.answered() + " of "
                + Numbers.count(quiz.questions().size(), "question")
                + (quiz.answered() == 1 ? " has" : " have")
                + " an answer. What is right is told once the exam is handed in.");
        time(writer, result);
        return writer;
    }

    private static Document.Table each(SoloResult result) {
        return new Document.Table(
                List.of(
                        new Column("No.", true),
                        new Column("Question", false),
                        new Column("Outcome", false),
                        new Column("Tries", true),
                        new Column("Time", true)),
                IntStream.range(0, result.lines().size())
                        .mapToObj(i -> row(i + 1, result.lines().get(i)))
                        .toList());
    }

    private static List<String> row(int number, SoloResult.Line line) {
        var outcome =
                switch (line.verdict()) {
                    case RIGHT -> "right";
                    case PARTLY ->
                        "partly, " + Numbers.percent(100 * line.fraction().value());
                    case WRONG -> line.isAnswered() ? "wrong" : "no answer";
                };
        return List.of(
                Integer.toString(number),
                Presentation.prompt(line.question()),
                outcome + (line.work().hinted() ? ", with the hint" : ""),
                Integer.toString(line.work().answers().size()),
                Numbers.time(line.work().seen()));
    }

    private static Document of(String title, Story story, SoloResult result, Document.Writer writer) {
        if (result.lines().isEmpty()) {
            writer.paragraph("No question was answered.");
        } else {
            whole(writer, result);
            writer.heading(1, "By topic").add(TopicChart.of(story, result.byTopic()));
            mistakes(writer, story, result);
        }
        time(writer, result);
        return new Document(title, "en", writer.blocks());
    }

    private static void whole(Document.Writer writer, SoloResult result) {
        writer.paragraph(Numbers.percent(100 * result.fraction().orElse(0)) + " right: "
                + result.count(Verdict.RIGHT) + " correct, " + result.count(Verdict.PARTLY) + " partly, "
                + result.count(Verdict.WRONG) + " not, of "
                + Numbers.count(result.lines().size(), "question") + ".");
        var helped = result.lines().stream()
                .anyMatch(line -> line.work().hinted() || line.work().answers().size() > 1);
        if (helped) {
            writer.paragraph("Points, after what hints and second tries took: "
                    + Numbers.rounded(result.thousandths() / 1000.0, 1) + " of " + result.outOf() + ".");
        }
        var certainty = result.certainty();
        certainty.ifPresent(marks -> writer.paragraph("Marks for certainty: " + Numbers.rounded(marks, 1)
                + ". Being sure pays when you are right (3) and costs when you are not (-6)."));
    }

    private static void mistakes(Document.Writer writer, Story story, SoloResult result) {
        var wrong = result.lines().stream()
                .filter(line -> line.verdict() != Verdict.RIGHT)
                .toList();
        if (wrong.isEmpty()) {
            writer.paragraph("Every answer was right.");
            return;
        }
        writer.heading(1, "What was not right");
        for (var line : wrong) {
            writer.heading(2, Presentation.prompt(line.question()));
            var answer = line.work().last();
            writer.paragraph(answer.map(given -> "Your answer: " + ResponseWords.of(line.question(), given.response()))
                    .orElse("Not answered."));
            answer.ifPresent(given -> given.mark().because().forEach(writer::paragraph));
            writer.paragraph("The answer: " + Marking.answer(line.question()));
            writer.paragraph(line.question().wording().explain());
            var known = known(story, line);
            writer.remark(known.isEmpty() ? "" : "How we know: " + known);
        }
    }

    /** Who published what a question rests on. */
    private static String known(Story story, SoloResult.Line line) {
        var publishers = line.question().reference().facts().stream()
                .filter(story.ledger().facts()::containsKey)
                .flatMap(fact -> story.ledger().fact(fact).sources().stream())
                .filter(story.ledger().sources()::containsKey)
                .map(story.ledger().sources()::get)
                .map(Ledger.Source::publisher)
                .distinct()
                .toList();
        return publishers.isEmpty() ? line.question().reference().source() : String.join("; ", publishers);
    }

    private static void time(Document.Writer writer, SoloResult result) {
        var clock = result.quiz().clock();
        writer.remark("Time: " + Numbers.time(clock.spent())
                + (clock.absences() == 0
                        ? "."
                        : ". The quiz was closed or the computer asleep "
                                + Numbers.count(clock.absences(), "time") + ", for " + Numbers.time(clock.away())
                                + " in all; the clock stood still then."));
    }
}
