package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The German of the small story goes through a table and comes back. */
class LanguagesCommandTest {
    @TempDir
    private Path folder;

    private Path pack;
    private Path table;

    @BeforeEach
    void copy() throws IOException {
        pack = folder.resolve("lamp");
        table = folder.resolve("lamp-de.csv");
        var source = Path.of("scenes", "first-steps");
        try (Stream<Path> files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = pack.resolve(source.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private Ran languages(String what, String... more) {
        return Ran.of(Stream.of(
                        Stream.of("languages", what, pack.toString(), "de"),
                        Stream.of(more),
                        what.equals("extract") ? Stream.of("-o", table.toString()) : Stream.<String>of())
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private String german() throws IOException {
        return Files.readString(pack.resolve("strings").resolve("de.json"));
    }

    private void edit(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void aRoundTripChangesNothing() throws IOException {
        var before = german();
        assertEquals(0, languages("extract").code());
        var first = Files.readString(table);
        assertEquals(0, languages("extract").code());
        assertEquals(first, Files.readString(table));
        var merged = languages("merge", table.toString());
        assertEquals(0, merged.code(), merged.err());
        assertEquals(before, german());
        assertEquals(0, languages("extract").code());
        assertEquals(first, Files.readString(table));
        assertEquals(0, languages("check").code());
        assertEquals(0, Ran.of("check", pack.toString()).code());
    }

    @Test
    void whatIsNewAndWhatChangedIsMarkedAndWorkInTheTableStays() throws IOException {
        languages("extract");
        languages("merge", table.toString());
        edit(pack.resolve("1-tower.json"), "\"The jetty\"", "\"The landing stage\"");
        var check = languages("check");
        assertEquals(1, check.code());
        assertTrue(
                check.out()
                        .contains(
                                "scene.landing.title: translated from \"The jetty\", which is now \"The landing stage\"."),
                check.out());
        languages("extract");
        var row = "\"The landing stage\",\"Der Anleger\",\"changed\",\"The jetty\"";
        assertTrue(Files.readString(table).contains(row));
        edit(table, row, "\"The landing stage\",\"Die Landungsbrücke\",\"changed\",\"The jetty\"");
        languages("extract");
        assertTrue(Files.readString(table).contains("\"The landing stage\",\"Die Landungsbrücke\",\"done\",\"\""));
        assertEquals(0, languages("merge", table.toString()).code());
        assertTrue(german().contains("\"scene.landing.title\": \"Die Landungsbrücke\""));
        assertEquals(0, languages("check").code());
    }

    @Test
    void aNewLanguageBeginsWithAnEmptyTable() throws IOException {
        var french = folder.resolve("fr.csv");
        var extracted = Ran.of("languages", "extract", pack.toString(), "fr", "-o", french.toString());
        assertTrue(extracted.out().contains("199 new, 0 done"), extracted.out());
        edit(french, "\"The jetty\",\"\"", "\"The jetty\",\"L\u2019embarcad\u00e8re\u00a0?\"");
        assertEquals(
                0,
                Ran.of("languages", "merge", pack.toString(), "fr", french.toString())
                        .code());
        assertEquals(
                "{\n  \"scene.landing.title\": \"L\u2019embarcad\u00e8re\u00a0?\"\n}\n",
                Files.readString(pack.resolve("strings").resolve("fr.json")));
    }

    @Test
    void aBrokenTableWritesNothingAndNamesEveryRow() throws IOException {
        languages("extract");
        edit(table, "\"Der Anleger\"", "\"Der\nAnleger\"");
        edit(table, "Entzündet um {minutes}", "Entzündet um {minuten}");
        var before = german();
        var ran = languages("merge", table.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("row 2, column D (translation): there is a line break"), ran.err());
        assertTrue(ran.err().contains("leaves out \"{minutes}\" and shows \"{minuten}\""), ran.err());
        assertEquals(before, german());
        assertFalse(Files.exists(pack.resolve("strings").resolve("de.memory.csv")));
        Files.writeString(table, "key,original,translation\nscene.landing.title,\"The jetty,x\n");
        var open = languages("merge", table.toString());
        assertEquals(3, open.code());
        assertTrue(open.err().contains("quotation mark"), open.err());
    }

    @Test
    void aTableFromAGermanSpreadsheetIsReadToo() throws IOException {
        Files.write(
                table,
                "key;original;translation\r\nscene.landing.title;The jetty;Die Br\u00fccke\r\n"
                        .getBytes("windows-1252"));
        assertEquals(0, languages("merge", table.toString()).code());
        assertTrue(german().contains("\"scene.landing.title\": \"Die Br\u00fccke\""));
        assertTrue(german().contains("\"scene.landing.text.1\""), "what the table does not mention stays");
    }

    @Test
    void commentsThatWouldBeLostStopIt() throws IOException {
        edit(pack.resolve("strings").resolve("de.json"), "{\n", "{\n // by Ada\n");
        var ran = languages("extract");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("Comments and trailing commas would be lost"), ran.err());
    }

    @Test
    void wrongUsageSaysWhatToDo() {
        assertEquals(2, Ran.of("languages").code());
        assertEquals(
                2,
                Ran.of("languages", "extract", pack.toString(), "en", "-o", table.toString())
                        .code());
        assertEquals(2, Ran.of("languages", "extract", pack.toString(), "../x").code());
        assertEquals(
                3, languages("merge", folder.resolve("none.csv").toString()).code());
        assertEquals(3, Ran.of("languages", "check", "nowhere", "de").code());
        assertEquals(0, languages("extract").code());
        var bundled = Ran.of("languages", "merge", "first-steps", "de", table.toString());
        assertEquals(2, bundled.code());
        assertTrue(bundled.err().contains("is not a folder"), bundled.err());
    }
}
