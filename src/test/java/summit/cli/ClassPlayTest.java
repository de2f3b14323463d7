package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that plays the story by the command line, from its first vote to its report. */
class ClassPlayTest {
    @TempDir
    private Path data;

    private Shell.Ran run(String typed, String... words) {
        var ran = Shell.in(data).run(typed, words);
        assertEquals(0, ran.code(), ran.err());
        return ran;
    }

    @Test
    void theCommandForTheReportReadsWhereTheLessonWasKept() {
        var elsewhere = data.resolve("elsewhere").toString();
        var printed = run("\n28\ne\n\n", "class", "--data-dir", elsewhere, "--present", "28")
                .out();
        assertTrue(printed.contains("\nsummit report class-"), "the command has a line of its own: " + printed);
        var lesson = printed.replaceAll("\\s+", " ");
        assertTrue(lesson.contains("A page for planning the next lesson:"), lesson);
        assertTrue(lesson.contains("--data-dir " + elsewhere), lesson);
    }

    @Test
    void theMostDecideTheTeacherOverrulesAndAfterAnInterruptionItGoesOn() {
        var first = run("\n10 10 8\nA 12 B 10\n\n10 9 9\n", "class", "--story", "--seed", "7", "--present", "28")
                .out();
        assertTrue(first.contains("No motion has the most hands."), first);
        assertTrue(first.contains("28 present, 22 counted."), first);
        assertTrue(first.contains("Most are for: The pictures: the drive, the walk, the horse."), first);

        var again = run("=c\nq\n", "class", "--story").out();
        assertTrue(again.contains("Going on with the class's play"), again);
        assertTrue(again.contains("Most are for: The pictures: the drive, the walk, the horse."), again);
        assertTrue(again.contains("Lead story: the pact"), again);

        var report = run("", "report", "latest").out().replaceAll("\\s+", " ");
        assertTrue(report.contains("The class played: Two at the Wheel"), report);
        assertTrue(report.contains("The teacher decided otherwise than the most."), report);
        assertTrue(run("", "report").out().contains("played by a class"));
    }

    @Test
    void aQuizThatWasLeftIsNotMistakenForAPlay() {
        run("\n", "class", "--present", "28");
        assertFalse(run("q\n", "class", "--story").out().contains("Going on"));
        assertTrue(run("q\n", "class").out().contains("Going on with the lesson"));
    }

    @Test
    void aLessonThatWasLeftIsNotTakenForAnotherThatIsAskedFor() {
        run("\n", "class", "--seed", "7", "--present", "28");
        var same = run("q\n", "class", "--seed", "7", "--present", "28").out().replaceAll("\\s+", " ");
        assertTrue(same.contains(": 28 present, question 1 of 10."), same);
        assertTrue(same.contains("--new"), same);

        var other = Shell.in(data).run("", "class", "--seed", "99", "--present", "20", "--one-vote");
        assertEquals(2, other.code());
        assertTrue(other.err().contains("--seed 99, --present 20, other rules"), other.err());
        assertTrue(
                other.err().contains("28 present, question 1 of 10")
                        && other.err().contains("add --new"),
                other.err());
        assertFalse(run("q\n", "class", "--seed", "99", "--new").out().contains("Going on"));
        assertTrue(run("", "report").out().contains("lesson, 10 questions, 28 present"));
    }

    @Test
    void aLessonLineByLineGoesOnFromItsJournalWhereTheInputEnded() {
        var first = run("\n20 8\n", "class", "--seed", "7", "--present", "28").out();
        assertTrue(first.contains("Turn to somebody"), first);
        var again = run("\n8 20\n\n", "class").out();
        assertTrue(again.contains("Going on with the lesson of"), again);
        assertTrue(again.contains("20, 71 per cent"), "the first count is kept: " + again);
        assertTrue(again.contains("Vote again.") && again.contains("The answer:"), again);
        var told = run("", "report", "latest").out();
        assertTrue(told.contains("20→8") && told.contains("8→20"), told);
    }

    @Test
    void whatIsForQuestionsAloneIsRefused() {
        var refused = Shell.in(data).run("", "class", "--story", "--teams", "4");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("without --story"), refused.err());
    }

    @Test
    void aRosterThatIsWrongIsToldByRowAndOneThatIsRightIsAskedByName() throws Exception {
        var file = java.nio.file.Files.writeString(data.resolve("class.csv"), "name,extra\nAda,\nAda,lots\n");
        var wrong = Shell.in(data).run("", "class", "--roster", file.toString());
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("row 3, column A") && wrong.err().contains("row 3, column B"), wrong.err());
        java.nio.file.Files.writeString(file, "name,extra\nAda,\nBen,50%\n");
        var right = run("\na\nb\nq\n", "class", "--roster", file.toString(), "--timer", "30")
                .out();
        assertTrue(right.contains("Ada? Type the answer") && right.contains("Ben? Type the answer"), right);
    }
}
