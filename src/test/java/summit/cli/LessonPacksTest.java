package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs in each of their forms, and translated, at each command of a teacher. */
class LessonPacksTest {
    private static final Path FIRST_STEPS = Path.of("scenes", "first-steps");

    @TempDir
    private Path data;

    private Shell.Ran run(String typed, String... words) {
        var ran = Shell.in(data).run(typed, words);
        assertEquals(0, ran.code(), String.join(" ", words) + "\n" + ran.err());
        return ran;
    }

    private Shell.Ran runIn(String folder, String typed, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data-dir", folder));
        return run(typed, all.toArray(String[]::new));
    }

    /** A folder of its own, in which files can be edited. */
    private Path folder() throws IOException {
        var folder = data.resolve("steps");
        try (var files = Files.walk(FIRST_STEPS)) {
            for (var file : files.toList()) {
                var copy = folder.resolve(FIRST_STEPS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return folder;
    }

    private Path zip() throws IOException {
        var zip = data.resolve("steps.zip");
        try (var files = Files.walk(FIRST_STEPS);
                var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(FIRST_STEPS.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return zip;
    }

    @Test
    void aFolderAZipAndABundledNameAreTheSameToEachCommand() throws Exception {
        var packs = List.of(folder().toString(), zip().toString(), "first-steps");
        for (var pack : packs) {
            // Sessions of one second have no order, so each pack has a folder of its own for them.
            var kept = data.resolve("kept-" + packs.indexOf(pack)).toString();
            var lesson =
                    runIn(kept, "\n", "class", pack, "--new", "--present", "2").out();
            assertTrue(lesson.contains("Question 1 of "), lesson);
            assertTrue(runIn(kept, "", "report", "latest").out().contains("Lesson report: "));
            assertTrue(runIn(kept, "", "report", "latest", "--pack", pack).out().contains("Lesson report: "));
            assertTrue(runIn(kept, "q\n", "class", pack, "--story", "--present", "2")
                    .out()
                    .contains("The class plays the story."));
            runIn(kept, "/quit\n", "quiz", pack, "--new", "--mode", "exam", "--number", "3");
            assertTrue(runIn(kept, "", "report").out().contains("exam"));
            for (var kind : List.of("--teacher", "--cards", "--key")) {
                assertFalse(runIn(kept, "", "worksheet", pack, kind, "--format", "text")
                        .out()
                        .isBlank());
            }
            runIn(kept, "", "report", "latest", "--pack", pack, "--format", "html");
        }
    }

    @Test
    void whatWasEditedIsNoticedAlsoWhereTheSessionWasHeldInATranslation() throws Exception {
        var pack = folder().toString();
        run("", "class", pack, "--lang", "de", "--present", "2");
        run("", "quiz", pack, "--lang", "de", "--mode", "practice");
        var same = run("", "class", pack, "--lang", "de").out()
                + run("", "quiz", pack, "--lang", "de").out();
        assertFalse(same.contains("edited since"), same);
        for (var name : List.of("1-tower.json", "2-lantern.json")) {
            var file = Path.of(pack, name);
            Files.writeString(file, Files.readString(file).replace("\"prompt\": \"", "\"prompt\": \"Now: "));
        }
        var lesson = run("", "class", pack, "--lang", "de").out().replaceAll("\\s+", " ");
        assertTrue(lesson.contains("The lesson goes on, but") && lesson.contains("edited since"), lesson);
        var quiz = run("", "quiz", pack, "--lang", "de").out().replaceAll("\\s+", " ");
        assertTrue(quiz.contains("The quiz goes on, but") && quiz.contains("edited since"), quiz);
        assertTrue(Shell.in(data).run("", "report", "latest").err().contains("edited since"));
    }

    /** Three hundred pupils, some of whose names are what nobody is called. */
    @Test
    void namesOfAnyKindReachNoOutputAsTheyAre() throws Exception {
        var roster = new StringBuilder("name,id,team\n");
        for (var pupil = 0; pupil < 300; pupil++) {
            var name =
                    switch (pupil % 5) {
                        case 0 -> "x".repeat(200) + pupil;
                        case 1 -> "\u202E\u05d0\u05d1\u05d2 \u202C" + pupil;
                        case 2 -> "\u001b[31mred\u001b]0;title\u0007" + pupil;
                        case 3 -> "\"<script>alert(" + pupil + ")</script>\"";
                        default -> "=cmd|' /C calc'!A" + pupil;
                    };
            roster.append(name)
                    .append(",id")
                    .append(pupil)
                    .append(",T")
                    .append(pupil % 2)
                    .append('\n');
        }
        var file = Files.writeString(data.resolve("class.csv"), roster);
        var answers = "a\n".repeat(300);
        var lesson = run(
                "\n" + answers + "\n\ne\n\n",
                "class",
                "first-steps",
                "--roster",
                file.toString(),
                "--one-vote",
                "--number",
                "1");
        isHarmless("the lesson", lesson.out());
        for (var format : List.of("text", "html", "csv", "canvas", "moodle")) {
            var report = run("", "report", "latest", "--format", format).out();
            isHarmless(format, report);
            assertFalse(report.contains("<script>") && format.equals("html"), format);
            assertTrue(report.contains("T0") || report.contains("id299") || report.contains("red"), format);
            if (!format.equals("text") && !format.equals("html")) {
                assertEquals(
                        List.of(),
                        report.lines()
                                .filter(line -> line.startsWith("=") || line.contains(",=") || line.contains(",\"="))
                                .toList(),
                        format);
            }
        }
        isHarmless("text with sheets", run("", "report", "latest", "--sheets").out());
    }

    private static void isHarmless(String what, String text) {
        var harmful = text.codePoints()
                .filter(point -> Character.isISOControl(point) && point != '\n' && point != '\r'
                        || Character.getType(point) == Character.FORMAT)
                .mapToObj(Integer::toHexString)
                .distinct()
                .toList();
        assertEquals(List.of(), harmful, what);
    }
}
