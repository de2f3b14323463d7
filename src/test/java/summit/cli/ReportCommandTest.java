package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.quiz.ClassQuestions;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.room.Lesson;
import summit.quiz.room.LessonRules;
import summit.quiz.room.Tally;
import summit.quiz.solo.Deed;
import summit.quiz.solo.Rules;
import summit.save.Sessions;
import summit.story.Question;
import summit.story.Response;
import summit.ui.plain.Packs;

class ReportCommandTest {
    private static final Instant START = Instant.parse("2024-06-21T08:00:00Z");
    private static final String LARDER =
            Path.of("src", "test", "resources", "packs", "larder").toString();
    private static final String QUESTION = "keeps";

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
            kept.add(new Deed.Answered(START.plusSeconds(9), QUESTION, new Response.Pick("sun"), Optional.empty()));
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
            kept.add(new summit.quiz.room.Deed.Counted(START, List.of(1, 2, 0)));
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
        assertTrue(ran.out().contains("The Larder: exam, 1 question"), ran.out());
        assertFalse(ran.out().contains("1 questions"), ran.out());
        assertTrue(ran.out().contains("report latest"), ran.out());
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

    private String left(Occasion.Sort sort) throws Exception {
        var id = sessions().fresh(sort, START);
        var rules = new Rules(sort, Optional.empty(), false);
        try (var kept = sessions().begin(occasion(id, sort), rules, Pupil.of(id))) {
            kept.add(new Deed.Answered(START.plusSeconds(9), QUESTION, new Response.Pick("sun"), Optional.empty()));
        }
        return id;
    }

    /** The key, why it is right, and whether what was answered is. */
    private static final String KEY = "(?is).*(wrong|right:|the answer:|0%|0\\.000|because|\u2717).*";

    @Test
    void anExamThatIsNotHandedInTellsNothingOfItsKeyByAnyCommand() throws Exception {
        var id = left(Occasion.Sort.EXAM);
        var report = run("", "report", id);
        assertTrue(report.err().contains("not handed in yet"), report.err());
        assertTrue(report.out().contains("1 of 1 question has an answer"), report.out());
        for (var format : List.of("text", "html", "csv")) {
            var out = run("", "report", id, "--format", format).out();
            var said = out.replaceAll("(?s)<style>.*</style>", "");
            assertFalse(said.matches(KEY), format + ": " + said);
        }
        var review = run("", "quiz", LARDER, "--mode", "review").out();
        assertTrue(review.contains("In box 1: 0"), review);
        assertTrue(run("", "report", exam("Ann")).out().matches(KEY), "the pattern finds a key where there is one");
    }

    @Test
    void aPracticeThatWasLeftTellsWhatItToldAlready() throws Exception {
        var out = run("", "report", left(Occasion.Sort.PRACTICE)).out();
        assertFalse(out.contains("The answer"), "there is a second try: " + out);
    }

    @Test
    void aSessionThatCannotBeGoneOnWithIsSaid() throws Exception {
        var id = left(Occasion.Sort.EXAM);
        Files.writeString(sessions().file(id), "{\"damaged\n");
        var ran = run("/quit\n", "quiz", LARDER, "--mode", "exam");
        assertTrue(ran.out().replaceAll("\\s+", " ").contains(id + ".jsonl cannot be read"), ran.out());
        var lesson = lesson();
        Files.writeString(sessions().file(lesson), "{\"damaged\n");
        var other = run("q\n", "class", LARDER, "--present", "3");
        assertTrue(other.out().replaceAll("\\s+", " ").contains(lesson + ".jsonl cannot be read"), other.out());
    }

    @Test
    void aQuizThatIsNotHandedInIsSaidToBe() throws Exception {
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
    void aSessionOpenElsewhereIsNotRemovedAndTheLatestCanBe() throws Exception {
        var id = exam("Ann");
        try (var open = sessions().resumeSolo(id).kept()) {
            open.add(new Deed.Stayed(START));
            var refused = run("yes\nremove\n", "report", "--purge", id);
            assertEquals(3, refused.code());
            assertTrue(refused.err().contains("open in another window"), refused.err());
        }
        assertEquals(0, run("yes\nremove\n", "report", "--purge", "latest").code());
        assertTrue(sessions().ids().isEmpty());
    }

    @Test
    void whatAForeignJournalHasForATerminalReachesNone() throws Exception {
        var id = exam("Ann");
        var file = sessions().file(id);
        var text = Files.readString(file);
        for (var part : List.of("The Larder", "\"Ann")) {
            text = text.replace(part, part + "\\u001b]0;pwned\\u0007\\u202e");
        }
        Files.writeString(file, text);
        for (var arguments :
                List.of("report", "report latest", "report latest --format csv", "report latest --format moodle")) {
            var ran = run("", arguments.split(" "));
            assertEquals(0, ran.code(), ran.err());
            assertTrue(ran.out().chars().noneMatch(c -> c == 0x1b || c == 7 || c == 0x202e), ran.out());
        }
    }

    @Test
    void aPackThatWasEditedSinceChangesNoResultWithoutAWord() throws Exception {
        var id = sessions().fresh(Occasion.Sort.EXAM, START);
        var then = new Occasion(
                id,
                Occasion.Sort.EXAM,
                new Occasion.Pack("larder", "0.9", "The Larder", LARDER),
                7,
                START,
                List.of(QUESTION, "gone"));
        try (var kept = sessions().begin(then, new Rules(then.sort(), Optional.empty(), false), Pupil.of("7"))) {
            kept.add(new Deed.Answered(START, QUESTION, new Response.Pick("reworded"), Optional.empty()));
            kept.add(new Deed.HandedIn(START));
        }
        var said = run("", "report", id).err();
        assertTrue(said.contains("it is of version 0.9 of the story, which is version 1.0 now"), said);
        assertTrue(said.contains("1 of its 2 questions are no longer in the story"), said);
        assertTrue(said.contains("1 of its answers do not fit"), said);
    }

    @Test
    void aQuestionWhoseKeyWasEditedSinceIsNamed() throws Exception {
        var pack = Files.createDirectories(folder.resolve("cars"));
        var scenes = """
                { "scenes": [ { "id": "start", "text": "Here.", "end": "done" } ],
                  "questions": [
                    { "id": "colour", "prompt": "Which colour?", "answer": "Black", "wrong": ["Blue"], "source": "a" },
                    { "id": "wheels", "type": "truefalse", "prompt": "Four wheels?", "answer": true, "source": "a",
                      "explain": "%s" } ] }
                """;
        Files.writeString(pack.resolve("story.json"), """
                { "format": 1, "id": "cars", "version": "1", "title": "Cars", "language": "en", "start": "start",
                  "endings": [ { "id": "done", "title": "Done" } ] }
                """);
        Files.writeString(pack.resolve("a.json"), scenes.formatted("Look."));
        var began = run("28\n\nq\n", "class", pack.toString());
        assertEquals(0, began.code(), began.err());
        Files.writeString(pack.resolve("a.json"), scenes.formatted("Count them."));
        assertFalse(
                run("q\n", "class", pack.toString()).out().contains("edited since"),
                "an explanation changes no result");
        Files.writeString(
                pack.resolve("a.json"),
                scenes.formatted("Look.")
                        .replace(
                                "\"answer\": \"Black\", \"wrong\": [\"Blue\"]",
                                "\"answer\": \"Blue\", \"wrong\": [\"Black\"]"));
        var resumed = run("q\n", "class", pack.toString()).out().replaceAll("\\s+", " ");
        assertTrue(resumed.contains("1 of its questions was edited since") && resumed.contains("colour"), resumed);
        var told = run("", "report", "latest").err();
        assertTrue(told.contains("1 of its questions was edited since") && !told.contains("wheels"), told);
    }

    @Test
    void aSheetHasTheQuestionsThatWereAskedAndFirstWhatWentWrong() throws Exception {
        assertEquals(2, run("", "worksheet", "--session", "latest", "--teacher").code());
        assertEquals(
                0, run("", "worksheet", LARDER, "--data-dir", folder.toString()).code());
        assertEquals(3, run("", "worksheet", "--session", "latest").code());
        var id = lessonWithTheSecondWrong();
        var sheet = run("", "worksheet", "--session", id, "--key", "--format", "text");
        assertEquals(0, sheet.code(), sheet.err());
        var asked = ClassQuestions.pick(Packs.LARDER, 7, 2);
        var text = sheet.out().replaceAll("\\s+", " ");
        assertTrue(text.toLowerCase(java.util.Locale.ROOT).contains("key of version a"), text);
        assertTrue(
                text.indexOf(asked.get(1).wording().prompt())
                        < text.indexOf(asked.get(0).wording().prompt()),
                text);
        assertFalse(text.contains("3. "), "no question more than were asked");
        var exam = exam("Ann");
        var own = run("", "worksheet", "--session", exam, "--format", "text");
        assertEquals(0, own.code(), own.err());
        assertFalse(own.out().contains("2."), own.out());
    }

    /** Two questions: the first all right, the second all wrong. */
    private String lessonWithTheSecondWrong() throws Exception {
        var id = sessions().fresh(Occasion.Sort.CLASS, START);
        var questions = ClassQuestions.pick(Packs.LARDER, 7, 2);
        var occasion = new Occasion(
                id,
                Occasion.Sort.CLASS,
                new Occasion.Pack("larder", "1.0", "The Larder", LARDER),
                7,
                START,
                questions.stream().map(Question::id).toList());
        var steps = new LessonRules.Steps(false, Duration.ZERO, Optional.empty(), 0);
        var rules = new LessonRules(LessonRules.Voting.HANDS, List.of(), steps, LessonRules.Scoring.PLAIN);
        var beginning = Lesson.begin(Packs.LARDER, occasion, rules);
        try (var kept = sessions().begin(occasion, rules)) {
            for (var right : List.of(true, false)) {
                var tally = Tally.of(beginning, questions.get(right ? 0 : 1));
                var hands = new ArrayList<Integer>();
                for (var i = 0; i < tally.options().size(); i++) {
                    hands.add(tally.isRight(i) == right ? 20 : 0);
                }
                kept.add(new summit.quiz.room.Deed.Advanced(START));
                kept.add(new summit.quiz.room.Deed.Counted(START, hands));
                kept.add(new summit.quiz.room.Deed.Advanced(START));
                kept.add(new summit.quiz.room.Deed.Advanced(START));
            }
        }
        return id;
    }

    @Test
    void theListSaysWhichSessionsEnded() throws Exception {
        exam("Ann");
        lesson();
        var list = run("", "report").out();
        assertTrue(list.contains("exam, 1 question; ended"), list);
        assertTrue(list.contains("lesson, 1 question; left open at question 1"), list);
    }

    @Test
    void aSessionThatIsRemovedLeavesTheBoxesAsTheyAreUnlessTheyAreToGoToo() throws Exception {
        var id = exam("Ann");
        var other = exam("Ben", START.plusSeconds(1));
        var removed = run("yes\nremove\n", "report", "--purge", id).err();
        assertTrue(removed.contains("The Larder: exam, 1 question; ended"), removed);
        assertTrue(removed.contains("What reviews know of 1 question stays"), removed);
        assertTrue(asks("--name Ann"), "still in her box");
        assertFalse(Files.readString(folder.resolve("summit").resolve("reviews").resolve(id + ".jsonl"))
                .contains("sun"));
        assertEquals(2, run("", "report", "--reviews").code());
        run("yes\nremove\n", "report", "--purge", other, "--reviews");
        assertFalse(asks("--name Ben"), "gone with it");
        run("yes\nremove\n", "report", "--purge", id, "--reviews");
        assertFalse(asks("--name Ann"), "of a session removed before");
        assertEquals(
                3, run("yes\nremove\n", "report", "--purge", id, "--reviews").code());
    }

    @Test
    void reviewIsOfWhatOnesOwnAnswersWere() throws Exception {
        var rules = new Rules(Occasion.Sort.PRACTICE, Optional.empty(), false);
        var id = sessions().fresh(Occasion.Sort.PRACTICE, START);
        try (var kept = sessions().begin(occasion(id, Occasion.Sort.PRACTICE), rules, new Pupil("1", "Ann", ""))) {
            for (var i = 0; i < 2; i++) {
                kept.add(new Deed.Answered(START, QUESTION, new Response.Pick("sun"), Optional.empty()));
            }
            kept.add(new Deed.HandedIn(START));
        }
        for (var schedule : List.of("", " --long-term")) {
            assertTrue(asks("--id 1" + schedule), "Ann's");
            assertTrue(asks("--name Ann" + schedule), "Ann's by name");
            assertFalse(asks("--id 2" + schedule), "not Bob's");
            assertTrue(asks(schedule.strip()), "whoever sits there");
        }
    }

    private boolean asks(String options) {
        var words = ("quiz " + LARDER + " --new --mode review --plain " + options).split(" ");
        var ran = run("/quit\n", words);
        return ran.out().contains("Question 1");
    }

    @Test
    void theTeachersSheetIsForTheLessonThatItNames() throws Exception {
        for (var minutes : List.of("", " --minutes 9", " --minutes 12", " --number 2", " --level 1 --minutes 60")) {
            var lesson = run("e\nq\n", ("class " + LARDER + " --present 3" + minutes).split(" "))
                    .out();
            var key = lesson.replaceAll("\\s+", " ")
                    .replaceAll(".*The key on paper: summit (worksheet .*?--seed \\d+( --[a-z]+ \\d+)*).*", "$1");
            var sheet = run("", (key + " --format text").split(" "));
            assertEquals(0, sheet.code(), key + sheet.err());
            var first = lesson.lines()
                    .dropWhile(line -> !line.startsWith("Question 1 of"))
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            var count = lesson.replaceAll("(?s).*Question 1 of (\\d+).*", "$1");
            assertTrue(sheet.out().contains("1. " + first), first + "\n" + sheet.out());
            assertTrue(
                    sheet.out()
                            .replaceAll("\\s+", " ")
                            .contains(count + (count.equals("1") ? " question, about" : " questions, about")),
                    sheet.out());
            var back = sheet.out().replaceAll("\\s+", " ");
            assertTrue(back.contains("summit class " + LARDER + " --new --seed"), back);
        }
        assertEquals(2, run("", "worksheet", LARDER, "--minutes", "3").code());
        for (var option : List.of("--topic", "--level", "--tag")) {
            assertEquals(2, run("", "worksheet", LARDER, "--cards", option, "1").code(), option);
        }
        assertEquals(2, run("", "worksheet", LARDER, "--teacher", "--key").code());
        assertEquals(2, run("", "worksheet", LARDER, "--teacher", "--cards").code());
        assertEquals(
                2,
                run("", "worksheet", LARDER, "--cards", "--without", "starter").code());
        var sheets = run("", "worksheet", LARDER, "--format", "text", "--key").out();
        var seed = sheets.replaceAll("(?s).*seed (\\d+).*", "$1");
        assertEquals(
                sheets,
                run("", "worksheet", LARDER, "--format", "text", "--key", "--seed", seed)
                        .out());
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
