package summit.quiz.worksheet;

import java.util.ArrayList;
import java.util.List;
import summit.marking.Presentation;
import summit.quiz.Discussion;
import summit.quiz.HowWeKnow;
import summit.quiz.LessonTime;
import summit.quiz.LetteredOption;
import summit.quiz.document.Document;
import summit.quiz.document.Document.Column;
import summit.story.Question;
import summit.story.Story;

/**
 * What a teacher has on paper while the class looks at the screen: how the lesson may go, and for each question the key, what is wrong with
 * the other options, something to talk about, and how we know.
 */
public final class TeacherSheet {
    private final Story story;
    private final List<Question> questions;
    private final int minutes;
    private final long seed;
    private final String lesson;

    private TeacherSheet(Story story, List<Question> questions, int minutes, long seed, String lesson) {
        this.story = story;
        this.questions = List.copyOf(questions);
        this.minutes = minutes;
        this.seed = seed;
        this.lesson = lesson;
    }

    /** The sheet for a lesson of so many minutes with these questions, in the order asked, their options lettered as by this seed; {@code
     * lesson} is what to type for it. */
    public static Document of(Story story, List<Question> questions, int minutes, long seed, String lesson) {
        return new TeacherSheet(story, questions, minutes, seed, lesson).document();
    }

    private Document document() {
        var writer = new Document.Writer();
        writer.remark(
                "For the teacher alone: the key is on this sheet. It is for the lesson that begins with: " + lesson);
        plan(writer);
        writer.heading(1, "The questions");
        for (var i = 0; i < questions.size(); i++) {
            question(writer, i + 1, questions.get(i));
        }
        return new Document(
                "Teacher's sheet: " + story.manifest().about().title(),
                story.manifest().about().language(),
                writer.blocks());
    }

    private void plan(Document.Writer writer) {
        var teaching = story.manifest().contents().teaching();
        if (!teaching.aims().isEmpty()) {
            writer.heading(1, "Aims").add(list(teaching.aims()));
        }
        if (!teaching.vocabulary().isEmpty()) {
            writer.heading(1, "Words to know")
                    .add(new Document.Items(teaching.vocabulary().stream()
                            .map(term -> new Document.Item("", term.word() + ": " + term.meaning()))
                            .toList()));
        }
        writer.heading(1, "Timing").add(timing());
        if (!teaching.exitTicket().isEmpty()) {
            writer.heading(1, "Exit ticket").paragraph(teaching.exitTicket()).add(new Document.WritingLines(2));
        }
        if (!teaching.care().isEmpty()) {
            writer.heading(1, "To bear in mind").paragraph(teaching.care());
        }
    }

    private static Document.Items list(List<String> words) {
        return new Document.Items(
                words.stream().map(each -> new Document.Item("", each)).toList());
    }

    private Document.Table timing() {
        var time = new LessonTime(minutes, questions.size());
        var middle = (questions.size() + 1) / 2;
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("0", "What the class knows already; how voting works"));
        rows.add(List.of(
                Integer.toString(time.begins(0)),
                questions.size() + (questions.size() == 1 ? " question" : " questions") + ", about " + time.each()
                        + " each: " + time.steps()));
        if (middle > 1) {
            rows.add(List.of(Integer.toString(time.begins(middle)), "Question " + (middle + 1)));
        }
        rows.add(List.of(Integer.toString(time.begins(questions.size())), "What surprised you? Exit ticket"));
        return new Document.Table(List.of(new Column("Minute", true), new Column("", false)), rows);
    }

    private void question(Document.Writer writer, int number, Question question) {
        writer.heading(3, number + ". " + Presentation.prompt(question));
        var options = LetteredOption.of(question, seed);
        writer.paragraph("Right: " + LetteredOption.answer(question, seed));
        if (!options.isEmpty()) {
            writer.add(new Document.Items(options.stream()
                    .map(option -> new Document.Item(
                            option.letter(),
                            (option.right() ? "✓ " : "")
                                    + option.text()
                                    + (option.because().isEmpty() ? "" : ": " + option.because())))
                    .toList()));
        }
        writer.paragraph(question.wording().explain());
        writer.paragraph("To talk about: " + Discussion.of(story, question));
        var known = HowWeKnow.of(story, question);
        writer.remark(known.isEmpty() ? "" : "How we know: " + known);
    }
}
