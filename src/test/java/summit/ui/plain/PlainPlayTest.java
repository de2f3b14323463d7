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
    void wallAndNotesTakeAWord() {
        var text = table.typing("light", "b", "/wall oven", "/wall cheese", "/notes cheese");
        assertTrue(text.contains("- Filed as \"Bread\": Ovens came first.\n"), text);
        assertTrue(text.contains("No card has \"cheese\"."), text);
        assertTrue(text.contains("No note has \"cheese\"."), text);
    }

    @Test
    void whatWasFirstAnsweredIsSaidWhereAStepWasTakenBack() {
        var revised = table.typing("light", "b", "/undo", "a", "table", "/score");
        assertTrue(revised.contains("As first answered, before steps were taken back: 1 of 1."), revised);
        var same = table.typing("light", "b", "/undo", "b", "table", "/score");
        assertFalse(same.contains("As first answered"), same);
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
    void itBeginsWithTheTitleAndHowToPlay() {
        assertTrue(table.typing().startsWith("The Larder\nType the number of a choice, words of it, or /help.\n"));
    }

    @Test
    void newcomersAskForHelpInOtherWays() {
        for (var line : List.of("?", "help", "HELP", "/help")) {
            assertTrue(table.typing(line).contains("/look: says again where you are"), line);
            assertTrue(table.typing("light", line).contains("/look: says again where you are"), line);
        }
    }

    @Test
    void whatHelpCostsIsSaidBeforeAndAfter() {
        var before = table.typing("light");
        assertTrue(before.contains("Help: /hint (keeps 50 per cent of the points), /sources, /skip."), before);
        var after = table.typing("light", "/hint", "b", "table", "/answers");
        assertTrue(after.contains("A hint was taken: 50 per cent of the points kept."), after);
        var again = table.typing("light", "/hint", "/help");
        assertTrue(again.contains("Help: /hint, /sources, /skip."), again);
        assertTrue(again.contains("/hint: a hint for the open question"), again);
        var tries = table.typing("take", "door", "water", "salt");
        assertTrue(tries.contains("It took 2 tries: 50 per cent of the points kept."), tries);
    }

    @Test
    void sourcesAreListedWhenAskedForAndThenSayWhatTheyAreOf() {
        var played = table.typing("take", "door", "salt", "/sources 1", "/sources 9", "/sources x");
        assertTrue(played.contains("The shelf agrees.\n1 source; /sources 1 lists it.\n"), played);
        assertTrue(played.contains("Question 1: What keeps food?\nIt rests on:\n- Salt"), played);
        assertTrue(played.contains("Source 1: The Cook, \"On Bread\", 1999-01-01."), played);
        assertTrue(played.contains("No question has this number; 1 were answered."), played);
        assertTrue(played.contains("/sources takes the number"), played);
    }

    @Test
    void aHalfTypedAnswerIsNotTaken() {
        var story = summit.InlinePack.story("[]", """
                [{ "id": "a", "text": "A.", "ask": [{ "question": "q" }], "next": "b" },
                 { "id": "b", "text": "B.", "end": "end" }]
                """, """
                [{ "id": "q", "type": "categorise", "topic": "t", "prompt": "Sort.", "source": "S",
                   "categories": [{ "id": "x", "text": "X" }, { "id": "y", "text": "Y" }],
                   "items": [{ "text": "one", "in": "x" }, { "text": "two", "in": "y" }] }]
                """);
        var played = new PlainTable(story).typing("1=a");
        assertTrue(played.contains("Sort all 2 items; still missing: 2 ("), played);
        assertFalse(played.contains("Your answer"), played);
    }

    @Test
    void aWhiteColumnIsSaidInWords() {
        var page = new summit.engine.FrontPage(
                new summit.engine.FrontPage.Top("N", "", "H", ""),
                "",
                List.of(List.of("Held", "[ . . . ]", "[ . . . ]"), List.of("Told", "So.", "[ . . ]"), List.of("Alone")),
                List.of());
        assertEquals(
                List.of(
                        "N",
                        "",
                        "H",
                        "",
                        "Held",
                        "This column is white.",
                        "",
                        "Told",
                        "So.",
                        "Left white.",
                        "",
                        "Alone"),
                FrontPageText.of(Packs.LARDER, page));
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
