package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What people mistype in JSON, one slip at a time: it is one finding, at the place of the slip, and says what to write. */
class TypingMistakesTest {
    private static final String FILE = """
            { "scenes": [
                { "id": "shore", "title": "The shore",
                  "text": "You stand in the sand.",
                  "choices": [
                    { "id": "swim", "text": "Swim out", "to": "out" },
                    { "id": "back", "text": "Go back", "to": "hall" }
                  ]
                },
                { "id": "dune", "text": "Sand, everywhere.", "next": "out" }
              ],
              "questions": [
                { "id": "sand", "prompt": "What is it?", "answer": "Sand", "wrong": ["Snow", "Salt"],
                  "points": 2, "source": "a book" }
              ]
            }
            """;
    private static final String REST = "The rest of this file was not read; mend this first.";

    /** {@code wrong} for the first {@code right}, and line, column, message and hint of the finding. */
    private record Slip(String name, String right, String wrong, String found) {}

    private static Slip row(String name, String right, String wrong, String found) {
        return new Slip(name, right, wrong, found);
    }

    private static List<Slip> brackets() {
        return List.of(
                row(
                        "a scene that is not closed",
                        "\"hall\" }\n      ]\n    },",
                        "\"hall\" }\n      ]\n    ,",
                        "2:5 this { is never closed. A } is missing before line 9."),
                row(
                        "a choice that is not closed",
                        "\"to\": \"out\" },",
                        "\"to\": \"out\" ,",
                        "5:9 this { is never closed. Write: { \"id\": \"swim\", \"text\": \"Swim out\", \"to\": \"out\" }"),
                row(
                        "the last choice not closed",
                        "\"to\": \"hall\" }",
                        "\"to\": \"hall\"",
                        "6:9 this { is never closed. Write: { \"id\": \"back\", \"text\": \"Go back\", \"to\": \"hall\" }"),
                row(
                        "a list of choices that is not closed",
                        "      ]\n    },",
                        "    },",
                        "4:18 this [ is never closed. A ] is missing before line 7."),
                row(
                        "a list of scenes that is not closed",
                        "  ],\n  \"questions\"",
                        "  \"questions\"",
                        "1:13 this [ is never closed. A ] is missing before line 10."),
                row(
                        "the same with a comma",
                        "  ],\n  \"questions\"",
                        "  ,\n  \"questions\"",
                        "1:13 this [ is never closed. A ] is missing before line 11."),
                row(
                        "a list that is not opened",
                        "\"choices\": [",
                        "\"choices\":",
                        "4:7 several values stand behind \"choices\", which is a list then. Put them in [ ]: \"choices\": [ ... ]"),
                row(
                        "a list opened with a brace",
                        "\"choices\": [",
                        "\"choices\": {",
                        "4:18 a list of objects begins with [ and not with {. Write: \"choices\": ["),
                row(
                        "a scene that is not opened",
                        "{ \"id\": \"dune\"",
                        "\"id\": \"dune\"",
                        "9:5 a { is missing before this key. Write: { \"id\": ..."),
                row(
                        "the last brace missing",
                        "\"a book\" }\n  ]\n}\n",
                        "\"a book\" }\n  ]\n",
                        "1:1 this { is never closed. Perhaps at the end of the file this is missing: }"),
                row(
                        "the last two brackets missing",
                        "\"a book\" }\n  ]\n}\n",
                        "\"a book\" }\n",
                        "11:16 this [ is never closed. Perhaps at the end of the file this is missing: ] }"),
                row(
                        "a file that was cut off",
                        "\"a book\" }\n  ]\n}\n",
                        "\"a book\"\n",
                        "12:5 this { is never closed. Perhaps at the end of the file this is missing: } ] }"),
                row(
                        "a list of texts that is not closed",
                        "\"Salt\"],",
                        "\"Salt\",",
                        "12:73 this [ is never closed. Write: [\"Snow\", \"Salt\"]"),
                row(
                        "a list of texts without brackets",
                        "[\"Snow\", \"Salt\"]",
                        "\"Snow\", \"Salt\"",
                        "12:81 \"Salt\" stands here, where a key with its value should. If it belongs to \"wrong\", put all of them in [ ]. Write: \"wrong\": [\"Snow\", \"Salt\"]"),
                row(
                        "a list closed with a brace",
                        "\"Salt\"],",
                        "\"Salt\"},",
                        "12:73 this [ is never closed. Write: [\"Snow\", \"Salt\"]"),
                row(
                        "a brace too many in a line",
                        "\"to\": \"out\" },",
                        "\"to\": \"out\" }},",
                        "5:58 there is one } too many here. Delete it."),
                row(
                        "a brace too many on a line of its own",
                        "      ]\n    },",
                        "      ]\n    }\n    },",
                        "9:5 there is one } too many here. Delete it."),
                row(
                        "a brace too many at the end",
                        "  ]\n}\n",
                        "  ]\n}\n}\n",
                        "16:1 there is one } too many here. Delete it."),
                row(
                        "a scene closed too early",
                        "The shore\",",
                        "The shore\" },",
                        "2:43 the object ends at this }, but goes on with \"text\" in line 3. Delete the }."));
    }

    private static List<Slip> signs() {
        return List.of(
                row(
                        "a comma missing behind a title",
                        "The shore\",",
                        "The shore\"",
                        "2:42 a comma is missing here. Write: { \"id\": \"shore\", \"title\": \"The shore\","),
                row(
                        "a comma missing behind a text",
                        "sand.\",",
                        "sand.\"",
                        "3:39 a comma is missing here. Write: \"text\": \"You stand in the sand.\","),
                row(
                        "a comma missing between choices",
                        "\"out\" },\n",
                        "\"out\" }\n",
                        "5:58 a comma is missing here. Write: { \"id\": \"swim\", \"text\": \"Swim out\", \"to\": \"out\" },"),
                row(
                        "a comma missing before the next line",
                        "\"id\": \"swim\",",
                        "\"id\": \"swim\"",
                        "5:23 a comma is missing here. Write: { \"id\": \"swim\","),
                row(
                        "a comma missing in a list",
                        "\"Snow\", \"Salt\"",
                        "\"Snow\" \"Salt\"",
                        "12:80 a comma is missing here. Write: \"Snow\","),
                row(
                        "two commas",
                        "\"Snow\", \"Salt\"",
                        "\"Snow\",, \"Salt\"",
                        "12:81 there is one comma too many. Delete it."),
                row(
                        "a semicolon",
                        "\"id\": \"swim\",",
                        "\"id\": \"swim\";",
                        "5:23 a semicolon stands where a comma should. Write: ,"),
                row(
                        "no colon",
                        "\"id\": \"swim\"",
                        "\"id\" \"swim\"",
                        "5:15 a colon should stand between a key and its value. Write: \"id\": \"swim\""),
                row(
                        "an equals sign",
                        "\"id\": \"swim\"",
                        "\"id\" = \"swim\"",
                        "5:16 a colon should stand between a key and its value. Write: \"id\": \"swim\""),
                row("no value", "\"id\": \"swim\"", "\"id\":", "5:11 the key \"id\" has no value. Write: \"id\": ..."),
                row(
                        "no colon and no value",
                        "\"id\": \"swim\"",
                        "\"id\"",
                        "5:11 the key \"id\" has no value. Write: \"id\": ..."),
                row(
                        "a key without quotation marks",
                        "\"id\": \"swim\"",
                        "id: \"swim\"",
                        "5:11 a key stands here without its quotation marks. Write: \"id\": \"swim\""),
                row(
                        "a key without its first quotation mark",
                        "\"id\": \"swim\"",
                        "id\": \"swim\"",
                        "5:11 a key stands here without its quotation marks. Write: \"id\": \"swim\""),
                row(
                        "a key without its last quotation mark",
                        "\"id\": \"swim\"",
                        "\"id: \"swim\"",
                        "5:11 this key has no quotation mark at its end. Write: \"id\": \"swim\""));
    }

    private static List<Slip> quotationMarks() {
        return List.of(
                row(
                        "a word without quotation marks",
                        "\"id\": \"swim\"",
                        "\"id\": swim",
                        "5:17 a word stands here without quotation marks. Write: \"id\": \"swim\""),
                row(
                        "a word without its first quotation mark",
                        "\"id\": \"swim\"",
                        "\"id\": swim\"",
                        "5:17 a text stands here without the quotation mark at its beginning. Write: \"id\": \"swim\""),
                row(
                        "a word without its last quotation mark",
                        "\"id\": \"swim\"",
                        "\"id\": \"swim",
                        "5:17 this text has no quotation mark at its end. Write: \"id\": \"swim\""),
                row(
                        "a text without its last quotation mark",
                        "sand.\",",
                        "sand.,",
                        "3:15 this text has no quotation mark at its end. Write: \"text\": \"You stand in the sand.\","),
                row(
                        "a text without quotation mark and comma",
                        "sand.\",",
                        "sand.",
                        "3:15 this text has no quotation mark at its end. Write: \"text\": \"You stand in the sand.\""),
                row(
                        "a text without its first quotation mark",
                        "\"You stand",
                        "You stand",
                        "3:15 a text stands here without the quotation mark at its beginning. Write: \"text\": \"You stand in the sand.\""),
                row(
                        "words without quotation marks",
                        "\"Go back\"",
                        "Go back",
                        "6:33 a text stands here without quotation marks. Write: \"text\": \"Go back\""),
                row(
                        "a text over two lines",
                        "stand in the",
                        "stand\nin the",
                        "3:25 a text goes on in the next line. Write: \"text\": \"You stand in the sand.\""),
                row(
                        "a tab in a text",
                        "stand in the",
                        "stand\tin the",
                        "3:25 a tab stands in the text. Write: \"text\": \"You stand in the sand.\""),
                row(
                        "a quoted word in a text",
                        "stand in",
                        "\"stand\" in",
                        "3:20 the text ends at this quotation mark, and then there is more. Write: \"text\": \"You \\\"stand\\\" in the sand.\""),
                row(
                        "a quoted word near the end of a text",
                        "in the sand.\"",
                        "in the \"sand\".\"",
                        "3:33 the text ends at this quotation mark, and then there is more. Write: \"text\": \"You stand in the \\\"sand\\\".\""),
                row(
                        "a quoted word at the end of a text",
                        "in the sand.\"",
                        "in the \"sand\"\"",
                        "3:33 the text ends at this quotation mark, and then there is more. Write: \"text\": \"You stand in the \\\"sand\\\"\""),
                row(
                        "a quoted sentence at the beginning of a text",
                        "\"You stand",
                        "\"\"You stand\", he said,",
                        "3:16 the text ends at this quotation mark, and then there is more. Write: \"text\": \"\\\"You stand\\\", he said, in the sand.\""),
                row(
                        "a quoted word in a text of one line",
                        "\"Go back\"",
                        "\"Go \"back\"\"",
                        "6:37 the text ends at this quotation mark, and then there is more. Write: \"text\": \"Go \\\"back\\\"\""),
                row(
                        "an item without its last quotation mark",
                        "\"Snow\", \"Salt\"",
                        "\"Snow, \"Salt\"",
                        "12:74 this text has no quotation mark at its end. Write: \"Snow\""),
                row(
                        "an item without its first quotation mark",
                        "\"Snow\", \"Salt\"",
                        "\"Snow\", Salt\"",
                        "12:82 a text stands here without the quotation mark at its beginning. Write: \"Salt\""),
                row(
                        "a quoted word in an item",
                        "\"Snow\", \"Salt\"",
                        "\"The \"Snow\"\", \"Salt\"",
                        "12:79 the text ends at this quotation mark, and then there is more. Write: \"The \\\"Snow\\\"\""),
                row(
                        "typographic marks",
                        "\"Go back\"",
                        "“Go back”",
                        "6:33 this quotation mark is not the straight one that JSON needs. Write: \"text\": \"Go back\""),
                row(
                        "a typographic mark at the end",
                        "\"Go back\"",
                        "\"Go back”",
                        "6:41 this quotation mark is not the straight one that JSON needs. Write: \"text\": \"Go back\""),
                row(
                        "a typographic mark at the end of a line",
                        "sand.\",",
                        "sand.”,",
                        "3:38 this quotation mark is not the straight one that JSON needs. Write: \"text\": \"You stand in the sand.\","),
                row(
                        "typographic marks around a key",
                        "\"text\": \"Go back\"",
                        "“text”: \"Go back\"",
                        "6:25 this quotation mark is not the straight one that JSON needs. Write: \"text\""),
                row(
                        "a typographic mark behind a key",
                        "\"text\": \"Go back\"",
                        "\"text”: \"Go back\"",
                        "6:30 this quotation mark is not the straight one that JSON needs. Write: \"text\""),
                row(
                        "single marks",
                        "\"Go back\"",
                        "'Go back'",
                        "6:33 this quotation mark is not the straight one that JSON needs. Write: \"text\": \"Go back\""),
                row(
                        "a single mark at the beginning",
                        "\"Go back\"",
                        "'Go back\"",
                        "6:33 this quotation mark is not the straight one that JSON needs. Write: \"text\": \"Go back\""),
                row(
                        "German marks",
                        "\"Go back\"",
                        "„Go back“",
                        "6:33 this quotation mark is not the straight one that JSON needs. Write: \"text\": \"Go back\""),
                row(
                        "French marks",
                        "\"Go back\"",
                        "«Go back»",
                        "6:33 this quotation mark is not the straight one that JSON needs. Write: \"text\": \"Go back\""),
                row(
                        "a quoted word before a full stop",
                        "\"dune\", \"text\": \"Sand, everywhere.\"",
                        "\"dune\", \"text\": \"Sand, \"everywhere\".\"",
                        "9:36 the text ends at this quotation mark, and then there is more. Write: \"text\": \"Sand, \\\"everywhere\\\".\""));
    }

    private static List<Slip> others() {
        return List.of(
                row(
                        "a backslash",
                        "\"Go back\"",
                        "\"C:\\goback\"",
                        "6:36 a backslash is followed by something that means nothing. Write: \"text\": \"C:\\\\goback\""),
                row(
                        "a backslash before an apostrophe",
                        "\"Go back\"",
                        "\"C:\\tack \\'ss\"",
                        "6:42 a backslash is followed by something that means nothing. Write: \"text\": \"C:\\tack 'ss\""),
                row(
                        "a comment of another kind",
                        "  \"questions\": [",
                        "  # the questions\n  \"questions\": [",
                        "11:3 a comment begins with // here. Write: // the questions"),
                row(
                        "a comment without end",
                        "  \"questions\": [",
                        "  /* the questions\n  \"questions\": [",
                        "11:3 this comment has no end. Write */ where it ends."),
                row(
                        "a comment as in a page",
                        "  \"questions\": [",
                        "  <!-- the questions -->\n  \"questions\": [",
                        "11:3 a comment begins with // here. Write: // the questions"),
                row(
                        "a decimal comma",
                        "\"points\": 2",
                        "\"points\": 1,5",
                        "13:17 a number with a part has a point, not a comma. Write: \"points\": 1.5"),
                row(
                        "a number that begins with its point",
                        "\"points\": 2",
                        "\"points\": .5",
                        "13:17 that is not a number as JSON writes it. Write: \"points\": 0.5"),
                row(
                        "a number that begins with nought",
                        "\"points\": 2",
                        "\"points\": 02",
                        "13:17 that is not a number as JSON writes it. Write: \"points\": 2"),
                row(
                        "a number with a plus",
                        "\"points\": 2",
                        "\"points\": +2",
                        "13:17 that is not a number as JSON writes it. Write: \"points\": 2"),
                row(
                        "a percentage",
                        "\"points\": 2",
                        "\"points\": 50%",
                        "13:17 that is not a number as JSON writes it. Write: \"points\": 50"),
                row(
                        "a number with a unit",
                        "\"points\": 2",
                        "\"points\": 5 minutes",
                        "13:17 that is not a number as JSON writes it. Write: \"points\": 5"),
                row(
                        "a date",
                        "\"points\": 2",
                        "\"points\": 2024-06-19",
                        "13:17 a word stands here without quotation marks. Write: \"points\": \"2024-06-19\""),
                row(
                        "a truth with a capital",
                        "\"points\": 2",
                        "\"points\": True",
                        "13:17 a word stands here without quotation marks. Write: \"points\": true"),
                row(
                        "a blank that does not break",
                        "\"points\": 2",
                        "\"points\":\u00a02",
                        "13:16 the invisible character U+00A0 stands here. Delete it, or write an ordinary blank."),
                row(
                        "a word for a truth",
                        "\"points\": 2",
                        "\"points\": 2, \"once\": yes",
                        "13:28 a word stands here without quotation marks. Write: \"once\": \"yes\""),
                row(
                        "a mark of the byte order in the middle",
                        "{ \"scenes\"",
                        "\uFEFF\uFEFF{ \"scenes\"",
                        "1:1 the invisible character U+FEFF stands here. Delete it, or write an ordinary blank."),
                row(
                        "a file without its first brace",
                        "{ \"scenes\": [\n",
                        "\"scenes\": [\n",
                        "1:1 a { is missing before this key. Write: { \"scenes\": ..."),
                row(
                        "a file that is a list",
                        "{ \"scenes\": [\n",
                        "[\n",
                        "1:1 a file begins with { and the name of a list. Write: { \"scenes\": ["),
                row(
                        "two objects",
                        "  ]\n}\n",
                        "  ]\n}\n{ \"scenes\": [] }\n",
                        "15:1 the file ends at this }, but something follows in line 16. A file is one object: delete the bracket if it closes too early, or what follows."),
                row(
                        "an object closed too early",
                        "  ]\n}\n",
                        "  ],\n}\n, \"scenes\": []\n",
                        "15:1 the file ends at this }, but something follows in line 16. A file is one object: delete the bracket if it closes too early, or what follows."),
                row(
                        "a scene not closed at the end of a list",
                        "\"next\": \"out\" }\n",
                        "\"next\": \"out\" \n",
                        "9:5 this { is never closed. Write: { \"id\": \"dune\", \"text\": \"Sand, everywhere.\", \"next\": \"out\" }"));
    }

    @TestFactory
    Stream<DynamicTest> aSlipIsOneFindingWhereItIs() {
        return Stream.of(brackets(), signs(), quotationMarks(), others())
                .flatMap(List::stream)
                .map(slip -> DynamicTest.dynamicTest(slip.name(), () -> {
                    var found = Packs.small()
                            .with("x.json", with(slip, FILE))
                            .load()
                            .diagnostics();
                    assertEquals(
                            List.of(slip.found()),
                            found.stream().map(TypingMistakesTest::shown).toList());
                }));
    }

    private static String shown(Diagnostic found) {
        var hint = found.hint().replace(REST, "").replace("  ", " ").strip();
        return found.position().line() + ":" + found.position().column() + " " + found.message() + " " + hint;
    }

    private static String with(Slip slip, String file) {
        var at = file.indexOf(slip.right());
        return file.substring(0, at)
                + slip.wrong()
                + file.substring(at + slip.right().length());
    }

    /** Where it is plain what was meant, a slip hides nothing behind it; elsewhere it says that it does. */
    @Test
    void whatElseIsWrongInAFileIsToldBesideASlip() {
        var past = 0;
        for (var slip : Stream.of(brackets(), signs(), quotationMarks(), others())
                .flatMap(List::stream)
                .toList()) {
            var file = with(slip, FILE).replace("\"source\": \"a book\"", "\"sourse\": \"a book\"");
            var found = Packs.small().with("x.json", file).load().diagnostics();
            var hides = found.get(0).hint().contains(REST);
            assertEquals(hides ? 1 : 2, found.size(), slip.name() + found);
            assertTrue(hides || found.get(1).message().contains("\"sourse\""), slip.name() + found);
            past += hides ? 0 : 1;
        }
        assertTrue(past >= 20, past + " slips are read past");
    }

    @Test
    void severalSlipsAreToldAtOnceAndPlacesAreThoseOfTheFileAsItIsWritten() {
        var file = FILE.replace("\"swim\", ", "\"swim\" ")
                .replace("\"to\": \"out\" }", "to: “owt” }")
                .replace("\"Sand\", \"wrong\"", "\"Sand\"; \"wrong\"");
        assertEquals(
                List.of(
                        "5:23 a comma is missing here.",
                        "5:44 a key stands here without its quotation marks.",
                        "5:48 this quotation mark is not the straight one that JSON needs.",
                        "5:48 choice \"swim\" leads to \"owt\", which no scene has.",
                        "12:62 a semicolon stands where a comma should."),
                Packs.small().with("x.json", file).load().diagnostics().stream()
                        .map(found ->
                                found.position().line() + ":" + found.position().column() + " " + found.message())
                        .toList());
    }

    @Test
    void aFileOfSlipsIsGivenUpAfterTen() {
        var found = Packs.small()
                .with("x.json", "{ \"scenes\": [], \"questions\": [" + "\"a\"; ".repeat(50) + "1] }")
                .load()
                .diagnostics();
        assertEquals(11, found.size());
        assertTrue(found.get(10).hint().contains(REST), found.toString());
    }

    @Test
    void theFileItselfHasNoMistake() {
        assertEquals(List.of(), Packs.small().with("x.json", FILE).load().diagnostics());
    }

    /** What a parser refuses has a slip, what it reads has none: tried on files that no author would write. */
    @Test
    void aSlipIsFoundInWhateverIsNoJson() {
        var random = new SplittableRandom(4);
        var sound = FILE.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < 5000; i++) {
            var file = new String(Mutation.of(sound, random), StandardCharsets.UTF_8);
            var findings = new Findings();
            new JsonTree(new Source("x", file), findings, Limits.VALUES).read();
            var isSound = findings.errors() == 0;
            // half a character, which the parser refuses in keys only, is told in its words
            var isHalf = file.contains("\\ud800");
            if (isSound || findings.has(Code.NOT_JSON) && !file.isBlank() && !isHalf) {
                assertEquals(isSound, Proofreader.read(file).isEmpty(), file);
            }
        }
    }

    /** Characters with which anything quadratic takes minutes. */
    private static final int LONG = 400_000;

    @Test
    @Timeout(30)
    void aLongLineTakesNoLongTime() {
        for (var piece : List.of("[[]],", "\"a\",", "“", "\"a\" b", "  ", "{\"a\":", "\\", "1.")) {
            var found = Packs.small()
                    .with("x.json", "{\"scenes\":[" + piece.repeat(LONG / piece.length()))
                    .load()
                    .diagnostics();
            assertTrue(!found.isEmpty() && found.size() <= 11, found.size() + " for " + piece);
        }
    }

    @Test
    void aFileInAnotherEncodingSaysWhichItSeemsToBe() {
        var text = "{\"scenes\":[],\n\"note\":\"Tür\"}";
        for (var utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(List.of("1:1 the file is saved as UTF-16. " + SAVE), encoded(text, utf16));
        }
        assertEquals(
                List.of("2:10 the byte FC here is not part of UTF-8; as Windows writes it, it is the letter ü. "
                        + SAVE),
                encoded(text, StandardCharsets.ISO_8859_1));
        assertEquals(List.of(), encoded("\uFEFF" + text, StandardCharsets.UTF_8));
    }

    private static final String SAVE =
            "Save the file as UTF-8: where an editor saves under a name, it asks for the encoding.";

    private static List<String> encoded(String text, Charset charset) {
        return Packs.small().with("x.json", text.getBytes(charset)).load().diagnostics().stream()
                .map(TypingMistakesTest::shown)
                .toList();
    }
}
