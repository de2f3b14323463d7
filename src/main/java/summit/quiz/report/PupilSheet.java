package summit.quiz.report;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.marking.Fraction;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.marking.ResponseWords;
import summit.quiz.Occasion;
import summit.quiz.Reply;
import summit.quiz.Script;
import summit.quiz.document.Document;
import summit.quiz.solo.SoloResult;
import summit.story.Question;
import summit.story.Story;

/** What a pupil takes home: the result, by topic, and each question with the answer given, the right one and why. */
record PupilSheet(Story story, Cohort.Sitting sitting, ZoneId zone) {
    List<Document.Block> blocks() {
        var script = sitting.script();
        var own = sitting.own();
        var writer = new Document.Writer();
        writer.heading(1, script.pupil().called());
        writer.paragraph("Result: " + Numbers.percent(own.full() == 0 ? 0 : 100 * own.total(0) / own.full()) + " ("
                + Numbers.rounded(own.total(0), 2) + " of " + Numbers.count(own.full(), "point") + ").");
        writer.remark("Quiz: " + story.manifest().about().title() + " · "
                + Numbers.day(sitting.occasion().started(), zone) + " · "
                + versions(List.of(sitting.occasion()))
                + (script.pupil().id().isEmpty()
                        ? ""
                        : " · id " + script.pupil().id()) + ". Answered: "
                + script.replies().size() + " of " + sitting.asked().size() + ", in "
                + Numbers.time(time(script)) + ".");
        writer.add(TopicChart.of(
                story,
                SoloResult.Part.byTopic(
                        sitting.asked(),
                        question -> script.reply(question.id())
                                .map(reply -> reply.fraction().value())
                                .orElse(0.0))));
        for (var i = 0; i < sitting.asked().size(); i++) {
            answer(
                    writer,
                    i + 1,
                    sitting.asked().get(i),
                    script.reply(sitting.asked().get(i).id()));
        }
        return writer.blocks();
    }

    private static void answer(Document.Writer writer, int number, Question question, Optional<Reply> reply) {
        writer.heading(3, number + ". " + Presentation.prompt(question));
        var given = reply.map(answer ->
                        verdict(answer.fraction()) + ": " + ResponseWords.of(question, answer.response()) + ".")
                .orElse("Not answered.");
        var isRight =
                reply.filter(answer -> answer.fraction().equals(Fraction.ONE)).isPresent();
        var taken =
                reply.map(answer -> " (" + Numbers.time(answer.taken()) + ")").orElse("");
        writer.paragraph(given + taken + (isRight ? "" : " The answer is: " + Marking.answer(question) + "."));
        reply.ifPresent(
                answer -> Marking.mark(question, answer.response()).because().forEach(writer::paragraph));
        writer.remark(question.wording().explain());
    }

    private static String verdict(Fraction fraction) {
        return fraction.equals(Fraction.ONE)
                ? "✓ Right"
                : fraction.equals(Fraction.ZERO)
                        ? "✗ Wrong"
                        : "◐ Partly right (" + Numbers.percent(100 * fraction.value()) + ")";
    }

    /** The time that the answers took together. */
    static Duration time(Script script) {
        return script.replies().values().stream().map(Reply::taken).reduce(Duration.ZERO, Duration::plus);
    }

    /** Of which versions of the story the sessions are. */
    static String versions(List<Occasion> occasions) {
        return "story version "
                + occasions.stream()
                        .map(occasion -> occasion.pack().version())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
