package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.room.LessonRules;
import summit.quiz.solo.Deed;
import summit.quiz.solo.Rules;
import summit.save.Sessions;
import summit.story.Response;

class ReportCommandTest {
    private static final Instant START = Instant.parse("2024-06-21T08:00:00Z");
    private static final String LARDER =
            Path.of("src", "test", "resources", "packs", "larder").toString();
    private static final String QUESTION = "bread";

    @TempDir
    private Path folder;

    private Shell.Ran run(String input, String... arguments) {
        return Shell.in(folder).run(input, arguments);
    }

    private Sessions sessions() {
        return new Sessions(folder.resolve("summit").resolve("sessions"), Clock.systemUTC());
    }

    private static Occasion occasion(String id, Occasion.Sort sort) {
        return new Occasion(
                id, sort, new Occasion.Pack("larder", "1", "The Larder", LARDER), 7, START, List.of(QUESTION));
    }

    private String exam(String name) throws Exception {
        return exam(name, START);
    }

    private String exam(String name, Instant began) throws Exception {
        var id = sessions().fresh(Occasion.Sort.EXAM, began);
        var rules = new Rules(Occasion.Sort.EXAM, Optional.empty(), false);
        try (var kept = sessions().begin(occasion(id, Occasion.Sort.EXAM), rules, new Pupil(id, name, ""))) {
            kept.add(new Deed.Answered(START.plusSeconds(9), QUESTION, new Response.Pick("ovens"), Optional.empty()));
            kept.add(new Deed.HandedIn(START.plusSeconds(10)));
        }
        return id;
    }

    private String lesson() throws Exception {
        var id = sessions().fresh(Occasion.Sort.CLASS, START);
        var rules = new LessonRules(
                LessonRules.Voting.HANDS,
                List.of(),
                new LessonRules.Steps(false, Duration.ZERO, Optional.empty(), 0),
                LessonRules.Scoring.PLAIN);
        try (var kept = sessions().begin(occasion(id, Occasion.Sort.CLASS), rules)) {
            kept.add(new summit.quiz.room.Deed.Advanced(START));
            kept.add(new summit.quiz.room.Deed.Counted(START, List.of(1, 2)));
        }
        return id;
    }

    @Test
    void sessionsKeptAreListedLatestFirst() throws Exception {
        assertTrue(run("", "report").out().contains("No session is kept here yet."));
        var first = exam("Ann");
        var second = exam("Ben", START.plusSeconds(1));
        var ran = run("", "report");
        assertEquals(0, ran.code());
        assertTrue(ran.out().indexOf(second) < ran.out().indexOf(first + " "), ran.out());
    }

    @Test
    void aLessonIsToldAsText() throws Exception {
        lesson();
        var ran = run("", "report", "latest");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("Lesson report: The Larder"), ran.out());
        assertTrue(ran.out().contains("Question by question"), ran.out());
    }

    @Test
    void sittingsOfOneExamAreTakenTogether() throws Exception {
        exam("Ann");
        exam("=cmd|calc");
        var together = folder.resolve("summit").resolve("sessions").toString();
        var text = run("", "report", together);
        assertTrue(text.out().contains("2 pupils, 1 question"), text.out() + text.err());
        var csv = run("", "report", together, "--format", "csv");
        assertTrue(csv.out().contains("\"'=cmd|calc\""), csv.out());
        assertEquals(3, csv.out().split("\r\n").length);
        for (var format : List.of("canvas", "moodle")) {
            assertTrue(run("", "report", together, "--format", format).out().contains("0.00"), format);
        }
    }

    @Test
    void aPageIsWrittenAsAFileAndNotOverwritten() throws Exception {
        exam("Ann");
        var page = folder.resolve("exam.html");
        var ran = run("", "report", "latest", "--format", "html", "-o", page.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(Files.readString(page).contains("Ann"));
        assertEquals(
                2,
                run("", "report", "latest", "--format", "html", "-o", page.toString())
                        .code());
    }

    @Test
    void aQuizThatIsNotHandedInIsSaidToBe() throws Exception {
        var id = sessions().fresh(Occasion.Sort.EXAM, START);
        var rules = new Rules(Occasion.Sort.EXAM, Optional.empty(), false);
        sessions().begin(occasion(id, Occasion.Sort.EXAM), rules, Pupil.of(id)).close();
        assertTrue(run("", "report", id).err().contains("not handed in yet"));
        var done = exam("Ann");
        assertFalse(run("", "report", done).err().contains("not handed in yet"));
    }

    @Test
    void onlyHandsGiveNoGrades() throws Exception {
        lesson();
        var ran = run("", "report", "latest", "--format", "canvas");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("only hands were counted"), ran.err());
    }

    @Test
    void aSessionIsRemovedOnlyAfterBothAnswers() throws Exception {
        var id = exam("Ann");
        for (var answers : List.of("", "no\n", "yes\n", "yes\nno\n")) {
            run(answers, "report", "--purge", id);
            assertFalse(sessions().ids().isEmpty(), answers);
        }
        assertEquals(0, run("yes\nremove\n", "report", "--purge", id).code());
        assertTrue(sessions().ids().isEmpty());
        assertEquals(3, run("yes\nremove\n", "report", "--purge", id).code());
        assertEquals(2, run("", "report", "--purge").code());
    }

    @Test
    void whatCannotBeFoundIsSaid() {
        assertTrue(run("", "report", "latest").err().contains("no session is kept here yet"));
        assertTrue(run("", "report", "exam-20240101-000000").err().contains("There is no session"));
        assertTrue(run("", "report", "../no-such-session").err().contains("not the name of a session"));
        assertEquals(3, run("", "report", folder.toString()).code());
    }

    @Test
    void oneQuizTakenAloneIsToldAsOnesOwnResult() throws Exception {
        exam("Ann");
        var ran = run("", "report", "latest");
        assertTrue(ran.out().contains("Result of Ann"), ran.out());
        assertTrue(ran.out().contains("What was not right"), ran.out());
        assertFalse(ran.out().contains("Exam report"), ran.out());
    }

    @Test
    void aJournalCutAtAnyByteIsReportedAsFarAsItGoes() throws Exception {
        var id = exam("Ann");
        var whole = Files.readAllBytes(sessions().file(id));
        var head = new String(whole, java.nio.charset.StandardCharsets.UTF_8).indexOf('\n') + 1;
        var cut = folder.resolve("cut.jsonl");
        for (var length = 0; length < whole.length; length += length < head ? 80 : 1) {
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            var ran = run("", "report", cut.toString());
            if (length < head) {
                assertEquals(3, ran.code(), length + ": " + ran.out() + ran.err());
            } else {
                assertEquals(0, ran.code(), length + ": " + ran.err());
                assertTrue(ran.out().contains("Result of Ann"), ran.out());
                var isWhole = whole[length - 1] == '\n' || whole[length] == '\n';
                assertEquals(isWhole, !ran.err().contains("could not be read"), length + ": " + ran.err());
            }
        }
    }
}
