package summit.quiz.report;

import java.util.ArrayList;
import java.util.List;
import summit.marking.Presentation;
import summit.marking.ResponseWords;
import summit.quiz.statistics.MarkTable;
import summit.story.Story;

/** Results as rows of cells for other programs; the first row names the columns. Whoever writes them into a file makes cells harmless. */
public final class Gradebook {
    /** What stands as the id of somebody who has none. */
    public static final String UNKNOWN = "?";

    private Gradebook() {}

    /** Every answer: a row a pupil and question. */
    public static List<List<String>> answers(Cohort cohort) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "pupil", "name", "team", "question", "prompt", "answer", "fraction", "points", "seconds", "handed in"));
        for (var sitting : cohort.sittings()) {
            var script = sitting.script();
            for (var question : sitting.asked()) {
                var reply = script.reply(question.id());
                rows.add(List.of(
                        script.pupil().id(),
                        script.pupil().name(),
                        script.pupil().team(),
                        question.id(),
                        Presentation.prompt(question),
                        reply.map(answer -> ResponseWords.of(question, answer.response()))
                                .orElse(""),
                        // Whoever can still go on could read there what is right.
                        reply.filter(answer -> script.handedIn())
                                .map(answer -> Numbers.rounded(answer.fraction().value(), 3))
                                .orElse(""),
                        Integer.toString(question.grading().points()),
                        reply.map(answer -> Numbers.rounded(answer.taken().toMillis() / 1000.0, 1))
                                .orElse(""),
                        script.handedIn() ? "yes" : "no"));
            }
        }
        return rows;
    }

    /**
     * The grade of each pupil, as Canvas takes it: its own columns for who somebody is, then the quiz, and a second row with the points possible. The
     * pupil's id stands as the SIS user id.
     */
    public static List<List<String>> canvas(Story story, Cohort cohort) {
        var rows = new ArrayList<List<String>>();
        var about = story.manifest().about().title();
        // Canvas takes a number in brackets at the end for the number of an assignment.
        var title = about.matches(".*\\(\\d+\\)\\s*") ? about + " (quiz)" : about;
        rows.add(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", title));
        rows.add(List.of(
                "    Points Possible",
                "",
                "",
                "",
                "",
                Integer.toString(cohort.marks().full())));
        cohort.sittings().forEach(sitting -> {
            var who = sitting.script().pupil();
            rows.add(List.of(
                    who.called(),
                    "",
                    who.id(),
                    "",
                    who.team(),
                    grade(cohort, sitting, cohort.marks().full())));
        });
        return rows;
    }

    /**
     * The grade of each pupil, as Moodle takes it: its import asks which column is which. An item that the import makes is out of 100, so the grade is there in
     * points and out of 100. Where there is no grade a stroke says so, for an empty cell of a new item counts as 0. A row whose id is empty would be taken for
     * the pupil of the row above; one whose id nobody has, {@value #UNKNOWN}, stops the import with a word.
     */
    public static List<List<String>> moodle(Story story, Cohort cohort) {
        var rows = new ArrayList<List<String>>();
        var title = story.manifest().about().title();
        var full = cohort.marks().full();
        rows.add(List.of(
                "First name",
                "Last name",
                "ID number",
                "Email address",
                "Quiz: " + title + " (points of " + full + ")",
                "Quiz: " + title + " (of 100)"));

        cohort.sittings().forEach(sitting -> {
            var who = sitting.script().pupil();
            var space = who.called().lastIndexOf(' ');
            rows.add(List.of(
                    space < 0 ? who.called() : who.called().substring(0, space),
                    space < 0 ? "" : who.called().substring(space + 1),
                    who.id().isEmpty() ? UNKNOWN : who.id(),
                    "",
                    orStroke(grade(cohort, sitting, full)),
                    orStroke(grade(cohort, sitting, 100))));
        });
        return rows;
    }

    private static String orStroke(String grade) {
        return grade.isEmpty() ? "-" : grade;
    }

    /** No grade where nothing was handed in: what becomes of that is for the teacher to say. */
    private static String grade(Cohort cohort, Cohort.Sitting sitting, int outOf) {
        var marks = MarkTable.of(cohort.questions(), List.of(sitting.script()));
        return sitting.script().handedIn() && marks.full() > 0
                ? Numbers.rounded(marks.total(0) * outOf / marks.full(), 2)
                : "";
    }
}
