package summit.quiz.report;

import java.util.LinkedHashMap;
import java.util.List;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.marking.ResponseWords;
import summit.quiz.document.Document;
import summit.quiz.document.Document.Bar;
import summit.quiz.solo.SoloResult;
import summit.story.Ledger;
import summit.story.Story;
import summit.story.Verdict;

/** What somebody reads at the end of a quiz taken alone: how far it was right, by topic, and every mistake explained. */
public final class SoloReport {
    private SoloReport() {}

    /** The report of a result. */
    public static Document of(Story story, SoloResult result) {
        var writer = new Document.Writer();
        if (result.lines().isEmpty()) {
            writer.paragraph("No question was answered.");
        } else {
            whole(writer, result);
            writer.heading(1, "By topic").add(new Document.Chart(byTopic(story, result)));
            mistakes(writer, story, result);
        }
        time(writer, result);
        return new Document("Your result", "en", writer.blocks());
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

    private static List<Bar> byTopic(Story story, SoloResult result) {
        var titles = new LinkedHashMap<String, String>();
        story.manifest().contents().topics().forEach(topic -> titles.put(topic.id(), topic.title()));
        return result.byTopic().entrySet().stream()
                .map(topic -> new Bar(
                        titles.getOrDefault(topic.getKey(), "Other"),
                        topic.getValue().mean(),
                        Numbers.percent(100 * topic.getValue().mean()) + " of "
                                + Numbers.count(topic.getValue().questions(), "question")))
                .toList();
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
