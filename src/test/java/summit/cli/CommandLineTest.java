package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.ui.lanterna.Surroundings;

class CommandLineTest {
    private static final String LARDER =
            Path.of("src", "test", "resources", "packs", "larder").toString();

    @TempDir
    private Path folder;

    /** What a command left behind. */
    private record Ran(int code, String out, String err) {}

    private Ran run(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private Ran run(byte[] input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var environment = new TreeMap<>(
                java.util.Map.of("XDG_DATA_HOME", folder.toAbsolutePath().toString()));
        var surroundings =
                new Surroundings(Surroundings.Streams.ELSEWHERE, 0, 0, StandardCharsets.UTF_8, false, new TreeMap<>());
        var code = Main.run(
                new Outside(new ByteArrayInputStream(input), out, err, environment, surroundings, "summit"),
                List.of(arguments));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path broken() throws Exception {
        var pack = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(pack.resolve("story.json"), """
                { "format": 1, "id": "broken", "version": "1", "title": "Broken", "language": "en", "start": "one" }
                """);
        Files.writeString(pack.resolve("scenes.json"), """
                { "scenes": [
                  { "id": "one", "text": "Here.", "choices": [
                \t{ "id": "path", "text": "On", "to": "too" } ] },
                  { "id": "two", "text": "There.", "choices": [ { "id": "back", "text": "Back", "to": "one" } ] } ] }
                """);
        return pack;
    }

    @Test
    void anEmptyInputEndsWell() {
        for (var arguments :
                List.of(List.of("play", LARDER), List.of("play", "--json", LARDER), List.of("class", LARDER))) {
            var ran = run("", arguments.toArray(String[]::new));
            assertEquals(0, ran.code(), ran.err());
            assertFalse(ran.out().isEmpty());
        }
    }

    @Test
    void plainModeSaysWhyUnlessItWasAskedFor() {
        assertEquals(
                "summit: plain mode because standard input and output are not a terminal.\n",
                run("", "play", LARDER).err());
        assertEquals("", run("", "play", "--plain", LARDER).err());
    }

    @Test
    void anOptionHoldsBeforeTheCommandToo() {
        assertEquals("", run("", "--plain", "play", LARDER).err());
        assertEquals(
                run("", "play", "--seed", "5", LARDER).out(),
                run("", "--seed=5", "play", LARDER).out());
    }

    @Test
    void aWorksheetOfNoTopicSaysWhichThereAre() {
        var ran = run("", "worksheet", "--topic", "nonsense", "scenes/first-steps");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("there is no topic \"nonsense\". There are: "), ran.err());
    }

    @Test
    void wrongUsageIsTwo() {
        for (var line : List.of(
                "frob",
                "--frob",
                "play --seed x",
                "play a b",
                "check",
                "check --format xml x",
                "class --present 9999 x",
                "play --lang xx " + LARDER,
                "play --motion wild")) {
            var ran = run("", line.split(" "));
            assertEquals(2, ran.code(), line);
            assertTrue(ran.err().startsWith("summit: "), ran.err());
        }
    }

    @Test
    void whatCannotBeReadIsThree() {
        for (var line : List.of("play nowhere", "check nowhere", "class nowhere", "check pom.xml")) {
            var ran = run("", line.split(" "));
            assertEquals(3, ran.code(), line);
            assertTrue(ran.err().startsWith("summit: "), ran.err());
            assertFalse(ran.err().contains("\tat "), ran.err());
        }
    }

    @Test
    void aPackWithErrorsDoesNotStartAndTheyAreListed() throws Exception {
        var ran = run("", "play", broken().toString());
        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("scenes.json:3:38 error E012"), ran.err());
        assertTrue(ran.err().contains("1 error, 0 warnings"), ran.err());
        assertTrue(ran.err().contains("summit check"), ran.err());
    }

    @Test
    void checkShowsTheLineAndTheColumnAndWhatToDo() throws Exception {
        var ran = run("", "check", broken().toString());
        assertEquals(1, ran.code());
        var lines = ran.out().lines().toList();
        assertTrue(lines.get(0)
                .endsWith("scenes.json:3:38 error E012 choice \"path\" leads to \"too\", which no scene has."));
        assertEquals("    { \"id\": \"path\", \"text\": \"On\", \"to\": \"too\" } ] },", lines.get(1));
        assertEquals("\"too", lines.get(1).substring(lines.get(2).indexOf('^')).substring(0, 4));
        assertTrue(lines.get(3).contains("two"), lines.get(3));
    }

    @Test
    void checkCountsAndTellsPrograms() throws Exception {
        assertTrue(run("", "check", LARDER)
                .out()
                .contains("larder: 0 errors, 9 warnings; 3 scenes, 10 questions, 2 facts.\n"));
        var json = run("", "check", "--format", "json", LARDER, broken().toString());
        assertEquals(1, json.code());
        assertTrue(json.out().contains("{\"code\":\"E012\",\"severity\":\"error\",\"file\":"), json.out());
        assertTrue(json.out().contains("\"pointer\":\"/scenes/0/choices/0/to\""), json.out());
    }

    @Test
    void helpListsEveryOptionAndNoneThatIsNotThere() {
        for (var command : List.of(List.<String>of(), List.of("play"), List.of("class"), List.of("check"))) {
            var arguments = Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new);
            var ran = run("", arguments);
            assertEquals(0, ran.code());
            assertTrue(ran.out().startsWith("Usage: summit"), ran.out());
            assertTrue(ran.out().lines().allMatch(line -> line.length() <= 78), ran.out());
        }
        assertEquals(0, run("", "--version").code());
    }

    @Test
    void theSameSeedGivesTheSameGame() {
        var first = run("light\n", "play", "--seed", "3", "--plain", LARDER).out();
        assertTrue(
                run("light\n", "play", "--seed", "3", "--plain", LARDER).out().endsWith(first));
    }

    @Test
    void bytesThatAreNoTextDoNoHarm() {
        var random = new Random(5);
        for (var i = 0; i < 20; i++) {
            var bytes = new byte[2000];
            random.nextBytes(bytes);
            for (var mode : List.of("--plain", "--json")) {
                assertEquals(0, run(bytes, "play", mode, "--new", LARDER).code());
            }
            assertEquals(0, run(bytes, "class", LARDER).code());
        }
    }

    @Test
    void theLastGameGoesOnAndSaysSo() {
        var first = run("take\n", "play", "--plain", LARDER);
        assertTrue(first.out().contains("Your game is kept in " + folder), first.out());
        assertTrue(first.out().contains("To go on with it: summit play " + LARDER), first.out());
        var second = run("", "play", "--plain", LARDER).out();
        assertTrue(second.startsWith("Your last game goes on, kept "), second);
        assertTrue(second.contains("Pockets: key."), second);
    }

    @Test
    void aNewGameKeepsTheLastOne() {
        run("take\n", "play", "--plain", LARDER);
        var fresh = run("", "play", "--plain", "--new", LARDER).out();
        assertTrue(fresh.startsWith("A new game begins. The last one is kept as \"previous\"."), fresh);
        assertTrue(fresh.contains("Pockets: none."), fresh);
        assertTrue(
                run("", "play", "--plain", "--load", "previous", LARDER).out().contains("Pockets: key."));
    }

    @Test
    void aGameThatHasEndedIsNotGoneOnWith() {
        run("table\n", "play", "--plain", LARDER);
        var again = run("/page\n", "play", "--plain", LARDER).out();
        assertTrue(
                again.startsWith(
                        "Your last game ended with \"Supper\"; this is a new one. /page shows its front\npage."),
                again);
        assertTrue(again.contains("this is that of your last one.\n\nTHE KITCHEN TABLE"), again);
        assertTrue(again.contains("Pockets: none."), again);
        assertTrue(run("/page\n", "play", "--plain", LARDER).out().contains("THE KITCHEN TABLE"));
    }

    @Test
    void theFarewellRepeatsHowTheGameWasStarted() {
        var data = folder.resolve("data").toString();
        var ran = run("take\n", "--plain", "--ascii", "--new", "--seed", "3", "--data-dir", data);
        assertTrue(
                ran.out()
                        .replaceAll("\\s+", " ")
                        .endsWith("To go on with it: summit --plain --ascii --data-dir " + data + " "),
                ran.out());
        assertTrue(run("table\n", "play", "--plain", LARDER)
                .out()
                .contains("To play again: summit play " + LARDER + " --plain"));
    }

    @Test
    void programsNeverTouchTheAutosave() {
        run("take\n", "play", "--plain", LARDER);
        var fresh = run(
                        "{\"choose\":\"light\"}\n{\"save\":\"mine\"}\n{\"save\":\"autosave\"}\n",
                        "play",
                        "--json",
                        LARDER)
                .out();
        assertTrue(fresh.startsWith("{\"v\":1,\"turn\":0"), fresh);
        assertTrue(fresh.contains("{\"refused\":{\"code\":\"not-saved\""), fresh);
        assertTrue(run("", "play", "--plain", LARDER).out().contains("Pockets: key."));
        assertTrue(run("", "play", "--json", "--load", "mine", LARDER).out().startsWith("{\"v\":1,\"turn\":1"));
        assertEquals(3, run("", "play", "--json", "--load", "nobody", LARDER).code());
    }

    @Test
    void aDamagedGameIsToldAndSetAsideAndTheNewestWholeOneIsNamed() throws Exception {
        run("take\n/save mine\n", "play", "--plain", LARDER);
        var saves = folder.resolve("summit/saves/larder");
        var runs = 0;
        for (var option : List.of("--plain", "--new")) {
            for (var name : List.of("autosave.json", "autosave.1.json", "autosave.2.json", "autosave.3.json")) {
                Files.writeString(saves.resolve(name), "garbage");
            }
            var said = run("light\nlight\n", "play", LARDER, option).out().replaceAll("\\s+", " ");
            assertTrue(said.startsWith("The saved game \"autosave\" is damaged"), said);
            assertTrue(said.contains("The newest game that is whole is \"mine\" ("), said);
            runs++;
            try (var files = Files.list(saves)) {
                assertEquals(
                        4 * runs,
                        files.filter(file -> file.toString().contains(".damaged-"))
                                .count());
            }
        }
    }

    @Test
    void outputThatCannotBeWrittenIsThree() {
        for (var words : List.of(
                "check " + LARDER,
                "worksheet " + LARDER,
                "map " + LARDER,
                "test scenes/first-steps",
                "play --plain " + LARDER,
                "play --json " + LARDER,
                "--help",
                "report")) {
            assertEquals(
                    "summit: the output could not be written: No space left on device.\n",
                    runInto("No space left on device", words.split(" ")),
                    words);
            assertEquals("", runInto("Broken pipe", words.split(" ")), words);
        }
    }

    /** What is said on the error stream where the output fails, and always with exit code 3. */
    private String runInto(String failure, String... arguments) {
        var err = new ByteArrayOutputStream();
        var full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(failure);
            }
        };
        var environment = new TreeMap<>(
                java.util.Map.of("XDG_DATA_HOME", folder.toAbsolutePath().toString()));
        var surroundings =
                new Surroundings(Surroundings.Streams.ELSEWHERE, 0, 0, StandardCharsets.UTF_8, false, new TreeMap<>());
        var code = Main.run(
                new Outside(InputStream.nullInputStream(), full, err, environment, surroundings, "summit"),
                List.of(arguments));
        assertEquals(3, code);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whereNothingCanBeKeptTheGameIsPlayedAllTheSame() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "no folder");
        var ran = run("take\nlight\na\n", "play", "--plain", "--data-dir", file.toString(), LARDER);
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("It is cold."), ran.out());
        assertTrue(ran.out().endsWith("Your game could not be kept.\n"), ran.out());
        assertEquals(
                1,
                ran.out()
                        .lines()
                        .filter(line -> line.startsWith("The game could not be kept."))
                        .count(),
                ran.out());
    }

    @Test
    void aPageIsWrittenOnceAndNeverOverAnother() {
        var page = folder.resolve("page.txt");
        var ran = run("table\n/page " + page + "\n/page " + page + "\n", "play", "--plain", "--name", "Ada", LARDER);
        assertTrue(ran.out().replaceAll("\\s+", " ").contains("already. Choose another name."), ran.out());
        assertTrue(Files.exists(page));
    }

    @Test
    void theNameIsRememberedForTheByline() {
        run("/name Ada\n", "play", "--plain", LARDER);
        assertTrue(run("table\n", "play", "--plain", "--new", LARDER).out().contains("By Ada"));
    }

    @Test
    void aCommandLineCanBeTypedAsItIsShown() {
        var outside = new Outside(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new TreeMap<>(),
                new Surroundings(Surroundings.Streams.ELSEWHERE, 0, 0, StandardCharsets.UTF_8, false, new TreeMap<>()),
                "./summit");
        assertEquals("./summit play 'my pack' 'it'\\''s'", outside.line(List.of("play", "my pack", "it's")));
    }
}
