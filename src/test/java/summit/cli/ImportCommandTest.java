package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.exchange.Workbook;

class ImportCommandTest {
    private static final String TABLE = """
            Prompt,Answer,Wrong 1,Wrong 2,Explanation,Source,Topic
            When did the Wall fall?,1989,1988,1990,On 9 November.,Textbook p. 12,The Wall
            Who wrote Faust?,Goethe,Schiller,Lessing,,Textbook p. 90,
            Is the Earth flat?,false,,,,Atlas,
            """;

    @TempDir
    private Path folder;

    @Test
    void howManyQuestionsSuitHandsIsSaidByImportAndByTheLesson() throws Exception {
        var pack = folder.resolve("pack").toString();
        var made = run("import", table(TABLE + "Who wrote Emilia?,Lessing,,,,Textbook p. 90,\n"), "--new", pack);
        assertEquals(0, made.code(), made.err());
        assertTrue(made.out().contains("3 of 4 suit a show of hands"), made.out());
        var lesson = Shell.in(folder).run("q\n", "class", pack, "--present", "20");
        assertTrue(lesson.out().replaceAll("\\s+", " ").contains("For hands: 3 of 4 questions"), lesson.out());
    }

    @Test
    void aTableBecomesAPackThatPlays() throws Exception {
        var pack = folder.resolve("pack").toString();
        var made = run("import", table(TABLE), "--new", pack, "--title", "Autumn");
        assertEquals(0, made.code(), made.err());
        assertTrue(made.out().startsWith("3 questions from table.csv became a pack in " + pack), made.out());
        assertTrue(
                made.out().contains("3 questions: 2 with one answer to choose, 1 true or false (row 4)."), made.out());
        assertTrue(run("check", pack).out().contains("; 3 scenes, 3 questions"));
        var played = Shell.in(folder).run("begin\n1989\nGoethe\nno\n", "play", pack);
        assertTrue(played.out().contains("You have 3 points."), played.out());
        assertEquals(3, run("import", table(TABLE), "--new", pack).code());
    }

    @Test
    void aWorkbookBecomesTheSamePackAsItsTable() throws Exception {
        var rows = TABLE.lines().map(line -> List.of(line.split(","))).toList();
        var workbook = Files.write(folder.resolve("table.xlsx"), Workbook.of(rows));
        var made =
                run("import", workbook.toString(), "--new", folder.resolve("a").toString());
        assertEquals(0, made.code(), made.err());
        run("import", table(TABLE), "--new", folder.resolve("b").toString());
        assertEquals(withoutNote("b"), withoutNote("a"));
    }

    /** What was imported, without the line that names the table. */
    private List<String> withoutNote(String pack) throws Exception {
        return Files.readAllLines(folder.resolve(pack).resolve("questions/table.json")).stream()
                .filter(line -> !line.contains("\"note\""))
                .toList();
    }

    @Test
    void whatATableCannotHoldIsNamedWithItsQuestions() throws Exception {
        var pack = Path.of(starter());
        var file = pack.resolve("questions.json");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\"prompt\"", "\"tries\": 2, \"tags\": [\"a\"], \"prompt\""));
        var exported = run("export", "questions", pack.toString(), "--csv");
        assertEquals(0, exported.code(), exported.err());
        for (var key : List.of("tries", "tags")) {
            assertTrue(
                    exported.err()
                            .contains("summit: the table has no column for \"" + key
                                    + "\", which stays in the pack: scripts."),
                    exported.err());
        }
        var whole = folder.resolve("whole").toString();
        run("import", table(TABLE), "--new", whole);
        assertEquals("", run("export", "questions", whole, "--csv").err());
    }

    @Test
    void whoWritesInAnotherLanguageIsToldThatTheProgramDoesNot() throws Exception {
        var german = run("import", table(TABLE), "--new", folder.resolve("de").toString(), "--language", "de");
        assertTrue(german.out().contains("such as True, False and Skip, stay English"), german.out());
        var english = run("import", table(TABLE), "--new", folder.resolve("en").toString(), "--language", "en-GB");
        assertFalse(english.out().contains("stay English"), english.out());
    }

    @Test
    void questionsJoinAPackWithoutTouchingItsFiles() throws Exception {
        var pack = starter();
        var before = Files.readString(Path.of(pack, "questions.json"));
        var joined = run("import", table(TABLE.replace("The Wall", "")), "--into", pack);
        assertEquals(0, joined.code(), joined.err());
        assertTrue(joined.out().contains("has 3 questions from table.csv, 3 of them new."), joined.out());
        assertEquals(before, Files.readString(Path.of(pack, "questions.json")));
        assertTrue(run("check", pack).out().contains("; 3 scenes, 5 questions"));
    }

    @Test
    void importingAgainBringsTheFileUpToDateAndKeepsIds() throws Exception {
        var pack = folder.resolve("pack").toString();
        run("import", table(TABLE), "--new", pack);
        var file = Path.of(pack, "questions", "table.json");
        var first = Files.readString(file);
        assertEquals(0, run("import", table(TABLE), "--into", pack).code());
        assertEquals(first, Files.readString(file));
        var changed = run(
                "import",
                table(TABLE.replace("Lessing", "Heine").replace("Is the Earth flat?", "Is the Earth round?")),
                "--into",
                pack);
        assertTrue(changed.out().contains("has 3 questions from table.csv, 1 of them new."), changed.out());
        assertTrue(changed.out().contains("no longer there: is-the-earth-flat."), changed.out());
        assertTrue(changed.out().contains("Row 3 is changed: answers.\n"), changed.out());
        assertTrue(Files.readString(file).contains("Heine"));
        assertTrue(run("check", pack).out().contains("0 errors"));
    }

    @Test
    void aFileChangedByHandIsLeftAndWhatIsNewComesBesideIt() throws Exception {
        var pack = folder.resolve("pack").toString();
        run("import", table(TABLE), "--new", pack);
        var file = Path.of(pack, "questions", "table.json");
        Files.writeString(file, Files.readString(file).replace("Goethe", "J. W. Goethe"));
        var mine = Files.readString(file);
        assertTrue(run("import", table(TABLE), "--into", pack).out().contains("no question that is new"));
        var again = run("import", table(TABLE + "New?,yes,perhaps,,,Atlas,\n"), "--into", pack);
        assertTrue(
                again.out().contains("table-2.json has what is new: 1 question: 1 with one answer to choose."),
                again.out());
        assertTrue(again.out().contains("Row 5 is new: \"new\"."), again.out());
        assertTrue(again.out().contains("Row 3 has other answers than \"who-wrote-faust\" in "), again.out());
        assertFalse(again.out().contains("Row 2"), again.out());
        assertEquals(mine, Files.readString(file));
        assertTrue(run("check", pack).out().contains("; 3 scenes, 4 questions"));
    }

    @Test
    void whatIsWrongIsToldByRowAndNothingIsWritten() throws Exception {
        var pack = starter();
        var wrong = run("import", table(TABLE + "Found?,1799,1800,,,Book,\nAgain?,,,,,Book,\n"), "--into", pack);
        assertEquals(1, wrong.code());
        assertEquals(
                "table.csv: row 6, column B: there is no answer.\nsummit: this is to be mended first; nothing was written.\n",
                wrong.err());
        var unknown = run("import", table(TABLE), "--into", pack);
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().startsWith("table.csv: row 2: "), unknown.err());
        assertTrue(unknown.err().contains("\"the-wall\", which no topic has"), unknown.err());
        var taken = run("import", table("Prompt,Answer,Source,Id\nWhen?,1799,Book,found\n"), "--into", pack);
        assertTrue(
                taken.err().startsWith("table.csv: row 2: the pack has a question \"found\" already ("), taken.err());
        assertFalse(Files.exists(Path.of(pack, "questions")));
    }

    @Test
    void wrongUsageAndFilesThatAreNoTablesAreMessages() throws Exception {
        assertEquals(3, run("import", folder.resolve("nowhere.csv").toString()).code());
        assertEquals(
                2,
                run("import", Files.writeString(folder.resolve("x.pdf"), "x").toString())
                        .code());
        assertEquals(
                3,
                run("import", Files.writeString(folder.resolve("x.xlsx"), "x").toString())
                        .code());
        assertEquals(
                2,
                run("import", table(TABLE), "--into", starter(), "--title", "T").code());
        assertEquals(2, run("export").code());
        assertEquals(2, run("export", "questions", starter()).code());
        assertEquals(
                2,
                run("export", "questions", starter(), "--csv", "--separator", "x")
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "pyongyang-2024"})
    void whatIsExportedAndImportedIsExportedTheSame(String story) throws Exception {
        var once = folder.resolve("once.csv");
        var twice = folder.resolve("twice.csv");
        var exported = run("export", "questions", story, "--csv", "--to", once.toString(), "--separator", ";");
        assertEquals(0, exported.code(), exported.err());
        var pack = folder.resolve("again").toString();
        var imported = run("import", once.toString(), "--new", pack);
        assertEquals(0, imported.code(), imported.err());
        run("export", "questions", pack, "--csv", "--to", twice.toString(), "--separator", ";");
        assertEquals(Files.readString(once), Files.readString(twice));
        assertTrue(Files.readString(once).lines().count() > 5);
    }

    private String starter() {
        var pack = folder.resolve("starter").toString();
        run("new", pack);
        return pack;
    }

    private String table(String text) throws Exception {
        return Files.writeString(folder.resolve("table.csv"), text).toString();
    }

    private Shell.Ran run(String... arguments) {
        return Shell.in(folder.resolve("data")).run("", arguments);
    }
}
