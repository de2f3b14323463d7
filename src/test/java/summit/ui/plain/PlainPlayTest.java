package summit.ui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summit.Golden;

class PlainPlayTest {
    private final PlainTable table = new PlainTable(Packs.LARDER);

    @Test
    void aWholeGame() {
        Golden.check(
                "plain/whole-game.txt",
                table.typing(
                        "3",
                        "light",
                        "/hint",
                        "/sources",
                        "oven bread",
                        "b",
                        "take key",
                        "door",
                        "water",
                        "salt",
                        "a d",
                        "12",
                        "rosmary",
                        "c a b",
                        "1a 2b",
                        "1=b 2=a",
                        "salt | cheeks",
                        "yes",
                        "back",
                        "table",
                        "/answers"));
    }

    @Test
    void lookingThingsUp() {
        Golden.check(
                "plain/lookups.txt",
                table.typing(
                        "/help",
                        "/frob",
                        "/look",
                        "/notes",
                        "/wall",
                        "/map",
                        "/score",
                        "/answers",
                        "/saves",
                        "/page",
                        "light",
                        "/skip",
                        "/wall",
                        "/hint",
                        "take",
                        "door",
                        "salt",
                        "/score",
                        "/notes",
                        "/quit"));
    }

    @Test
    void wordsThatPickNothing() {
        Golden.check(
                "plain/words.txt",
                table.typing("", "0", "9", "the", "lihgt", "xyzzy", "look", "go larder", "light the lamp"));
    }

    @Test
    void backAndForth() {
        Golden.check(
                "plain/back-and-forth.txt",
                table.typing(
                        "/undo",
                        "/redo",
                        "take",
                        "/undo",
                        "/redo",
                        "/redo",
                        "/save",
                        "/save first",
                        "/save a/b",
                        "/load",
                        "/load second",
                        "table",
                        "/load first",
                        "/name",
                        "/name Grace",
                        "/saves",
                        "table",
                        "/undo",
                        "/redo"));
    }

    @Test
    void theTranscriptIsTheGameWithoutWhatWasTakenBack() {
        var lines = table.typing("light", "b", "take", "/undo", "table", "/transcript all.txt");
        assertTrue(lines.contains("Written to all.txt."), lines);
        Golden.check("plain/transcript.txt", String.join("\n", table.games.written.get("all.txt")) + "\n");
    }

    @Test
    void theFrontPageCanBeKept() {
        table.typing("light", "a", "table", "/page page.txt");
        assertTrue(table.games.written.get("page.txt").contains("By Ada"), table.games.written.toString());
    }

    @Test
    void theGameIsKeptAfterEveryStep() {
        table.typing("light", "b", "/look", "/score", "take");
        assertEquals(
                List.of(0, 1, 1, 2),
                table.games.autosaves.stream().map(game -> game.state().turn()).toList());
    }

    @Test
    void atTheEndOfInputItSaysWhereTheGameIs() {
        assertTrue(table.typing().endsWith("The game is kept in memory.\n"));
    }

    @Test
    void noLineIsLongerThanTheWidth() {
        for (var width : List.of(20, 40, 78)) {
            var script = String.join("\n", "light", "/sources", "b", "take", "door", "/help", "/notes", "");
            table.typing(new java.io.StringReader(script), width)
                    .lines()
                    .filter(line -> !line.startsWith("> "))
                    .forEach(line ->
                            assertTrue(line.length() <= width || !line.strip().contains(" "), line));
        }
    }

    @Test
    void nothingTypedGetsThroughThatATerminalWouldObey() {
        var screen = table.typing("plain");
        assertFalse(screen.contains("\u001b"));
        var said = table.typing("/\u001b[2Jx", "/name \u202eeve\u200b", "a\u0007", "/save \u0000\u001b]0;x\u0007");
        assertTrue(said.contains("You are eve."), said);
        assertTrue(
                table.games.saved.containsKey("]0;x"),
                table.games.saved.keySet().toString());
    }

    @Test
    void whateverIsTypedItNeitherThrowsNorHangs() {
        var words = List.of(
                "1",
                "2",
                "3",
                "4",
                "a",
                "b",
                "a b",
                "c a b",
                "1=a 2=b",
                "salt|noses",
                "true",
                "12",
                "/undo",
                "/redo",
                "/skip",
                "/hint",
                "/sources",
                "/load x",
                "/save x",
                "//x",
                "/",
                "light",
                "take",
                "door",
                "back",
                "table",
                "9e999",
                "-",
                "=",
                "|",
                "1=",
                "/name x",
                "/transcript",
                "/page p");
        var random = new Random(11);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (var game = 0; game < 60; game++) {
                var bytes = new byte[300];
                random.nextBytes(bytes);
                var noise = new String(bytes, StandardCharsets.ISO_8859_1);
                var sense =
                        random.ints(120, 0, words.size()).mapToObj(words::get).collect(Collectors.joining("\n"));
                new PlainTable(Packs.LARDER)
                        .typing(
                                new InputStreamReader(
                                        new java.io.ByteArrayInputStream(
                                                (sense + "\n" + noise).getBytes(StandardCharsets.ISO_8859_1)),
                                        StandardCharsets.UTF_8),
                                20 + game);
            }
        });
    }
}
