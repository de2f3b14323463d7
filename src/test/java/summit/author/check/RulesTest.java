package summit.author.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.InlinePack;
import summit.cli.SmallestScreen;
import summit.load.Pack;
import summit.load.PackLoader;

/** What the pages of the codes do not show: where a rule keeps quiet, and that one mistake is one finding. */
class RulesTest {
    private static List<String> check(String variables, String scenes, String questions) throws IOException {
        var files = new TreeMap<String, String>();
        files.put("story.json", """
                { "format": 1, "id": "inline", "version": "1", "title": "Inline", "language": "en", "start": "a",
                  "topics": [{ "id": "t", "title": "T" }], "variables": %s,
                  "endings": [{ "id": "end", "title": "End" }] }
                """.formatted(variables));
        files.put("scenes.json", "{ \"scenes\": %s, \"questions\": %s }".formatted(scenes, questions));
        return Checkup.of(new InlinePack(files), new SmallestScreen()).findings().stream()
                .map(found -> found.code() + " " + found.position().pointer())
                .toList();
    }

    private static List<String> text(String text) throws IOException {
        return check("[]", "[ { \"id\": \"a\", \"text\": \"%s\", \"end\": \"end\" } ]".formatted(text), "[]");
    }

    private static List<String> option(String option) throws IOException {
        return check(
                "[]",
                "[ { \"id\": \"a\", \"text\": \"A\", \"end\": \"end\" } ]",
                "[ { \"id\": \"q\", \"prompt\": \"?\", \"answer\": \"This\", \"wrong\": [\"%s\"], \"source\": \"x\", \"explain\": \"y\" } ]"
                        .formatted(option));
    }

    @Test
    void rulesThatLookSideBySideFindWhatEachFindsAlone() throws IOException {
        var draft = PackLoader.check(Pack.folder(Path.of("src/test/resources/packs/larder")));
        var one = new Report(draft.severities());
        Rules.all().forEach(rule -> rule.look(Copy.of(draft, new SmallestScreen()), one));
        var alone = one.found().stream().sorted().toList();
        assertFalse(alone.isEmpty());
        for (var i = 0; i < 20; i++) {
            assertEquals(alone, Checkup.of(draft, new SmallestScreen()).findings());
        }
    }

    @Test
    void ofScenesThatHangTogetherOnlyTheFirstIsNamed() throws IOException {
        assertEquals(List.of("W010 /scenes/1/id", "W010 /scenes/3/id"), check("[]", """
                        [ { "id": "a", "text": "A", "end": "end" },
                          { "id": "b", "text": "B", "next": "c" },
                          { "id": "c", "text": "C", "choices": [{ "id": "x", "text": "X", "to": "a" }] },
                          { "id": "d", "text": "D", "choices": [{ "id": "x", "text": "X", "to": "e" }] },
                          { "id": "e", "text": "E", "choices": [{ "id": "x", "text": "X", "to": "d" }] } ]
                        """, "[]"));
    }

    @Test
    void aChoiceThatIsGoneMayReadTheSameAsTheOneThatComesForIt() throws IOException {
        assertEquals(List.of(), check("[]", """
                        [ { "id": "a", "text": "A", "choices": [
                            { "id": "x", "text": "Open", "once": true, "reply": "It sticks." },
                            { "id": "y", "text": "Open", "if": "chosen(a.x)", "to": "z" },
                            { "id": "w", "text": "Leave", "to": "z" } ] },
                          { "id": "z", "text": "Z", "end": "end" } ]
                        """, "[]"));
    }

    @Test
    void aConditionInANamedTextIsConstantOnlyIfItIsSoEverywhere() throws IOException {
        var pack = new TreeMap<>(java.util.Map.of("story.json", """
                { "format": 1, "id": "inline", "version": "1", "title": "Inline", "language": "en", "start": "a",
                  "endings": [{ "id": "end", "title": "End" }],
                  "texts": {
                    "here": { "if": "visits(a) > 0", "text": "A was seen." },
                    "never": { "if": "visits(a) < 0", "text": "Never." },
                    "unused": { "use": "never" } } }
                """, "scenes.json", """
                { "scenes": [
                  { "id": "a", "text": [{ "use": "here" }, { "use": "never" }], "next": "b" },
                  { "id": "b", "text": [{ "use": "here" }, { "use": "never" }], "end": "end" } ] }
                """));
        assertEquals(
                List.of("W014 /texts/never/if", "W019 /texts/unused"),
                Checkup.of(new InlinePack(pack), new SmallestScreen()).findings().stream()
                        .map(found -> found.code() + " " + found.position().pointer())
                        .toList());
    }

    @Test
    void aStoryletIsComeToWhereItsTagIsOffered() throws IOException {
        assertEquals(List.of(), check("[]", """
                        [ { "id": "a", "text": "A", "choices": [{ "from": "#walk" }, { "id": "x", "text": "X", "to": "z" }] },
                          { "id": "b", "text": "B", "tags": ["walk"], "offer": { "text": "Walk" }, "next": "@return" },
                          { "id": "z", "text": "Z", "end": "end" } ]
                        """, "[]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In which year was it found? | In which year was it found? |
            What is to be asked?        | In which year was it found? | W047 /questions/0/id, W047 /questions/1/id
            In which year was it found? | Of mine?                    | W047 /questions/0/id
            """)
    void exampleQuestionsAreReportedBesideOthersOrWhereOneIsBlank(String one, String two, String expected)
            throws IOException {
        var found = check("[]", "[ { \"id\": \"a\", \"text\": \"A\", \"end\": \"end\" } ]", """
                [ { "id": "x", "type": "truefalse", "prompt": "%s", "answer": true, "source": "s", "explain": "e" },
                  { "id": "y", "type": "truefalse", "prompt": "%s", "answer": true, "source": "s", "explain": "e" } ]
                """.formatted(one, two));
        assertEquals(expected == null ? List.of() : List.of(expected.split(", ")), found);
    }

    @Test
    void aVariableThatNothingChangesIsReportedOnceAndNotInItsConditions() throws IOException {
        assertEquals(
                List.of("W013 /variables/0/id"),
                check(
                        "[{ \"id\": \"lit\", \"type\": \"bool\" }, { \"id\": \"dark\", \"value\": \"not lit\" }]",
                        """
                        [ { "id": "a", "text": [{ "if": "lit", "text": "A" }, { "if": "dark", "text": "B" }], "end": "end" } ]
                        """,
                        "[]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            visits() > 0          | W014 /scenes/0/text/if
            trust > 5             | W014 /scenes/0/text/if
            trust > 3             | W014 /scenes/0/text/if
            trust > 2             |
            visits() > 1          |
            rights(t) > 0         | W014 /scenes/0/text/if
            """)
    void aConditionIsConstantByPlaceByDeclarationOrByEffects(String condition, String expected) throws IOException {
        var found = check(
                "[{ \"id\": \"trust\", \"type\": \"int\", \"min\": 0, \"max\": 5 }]", """
                [ { "id": "a", "text": { "if": "%s", "text": "A {trust}" }, "do": ["trust = 3"], "next": "b" },
                  { "id": "b", "text": "B", "choices": [
                    { "id": "x", "text": "X", "to": "a" }, { "id": "y", "text": "Y", "to": "z" } ] },
                  { "id": "z", "text": "Z", "end": "end" } ]
                """.formatted(condition), "[]");
        assertEquals(expected == null ? List.of() : List.of(expected), found);
    }

    @Test
    void theLastOfSeveralWaysIsComeToOnlyIfNoneBeforeItHolds() throws IOException {
        assertEquals(
                List.of("W014 /scenes/0/next/1/if"),
                check("[{ \"id\": \"trust\", \"type\": \"int\", \"min\": 0, \"max\": 5 }]", """
                        [ { "id": "a", "text": "A", "do": ["trust += 1"], "next": [
                            { "if": "trust > 2", "to": "z" }, { "if": "trust > 3", "to": "z" }, { "to": "b" } ] },
                          { "id": "b", "text": "B", "choices": [{ "id": "x", "text": "X", "to": "a" }] },
                          { "id": "z", "text": "Z", "end": "end" } ]
                        """, "[]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "once": true | "if": "chosen(a.y)"     |
            "once": true | "if": "not chosen(a.x)" | W016 /scenes/0/choices/1/text
                         | "if": "chosen(a.y)"     | W016 /scenes/0/choices/1/text
            """)
    void aChoiceThatIsSpentStandsBesideNoneThatComesAfterIt(String one, String two, String expected)
            throws IOException {
        var found = check("[]", """
                [ { "id": "a", "text": "A", "choices": [
                    { "id": "y", "text": "Go on", "to": "a"%s },
                    { "id": "x", "text": "Go on", "to": "a", "once": true, %s },
                    { "id": "z", "text": "Leave", "to": "z" } ] },
                  { "id": "z", "text": "Z", "end": "end" } ]
                """.formatted(one == null ? "" : ", " + one, two), "[]");
        assertEquals(expected == null ? List.of() : List.of(expected), found);
    }

    @Test
    void storyletsThatReadTheSameAsWhatIsOfferedBesideThemAreReported() throws IOException {
        assertEquals(List.of("W016 /scenes/1/offer/text", "W016 /scenes/3/offer/text"), check("[]", """
                        [ { "id": "a", "text": "A", "choices": [
                            { "id": "x", "text": "Walk", "to": "z" }, { "from": "#walk", "max": 1 }, { "from": "#talk" } ] },
                          { "id": "b", "text": "B", "tags": ["walk"], "offer": { "text": "Walk." }, "next": "@return" },
                          { "id": "c", "text": "C", "tags": ["talk"], "offer": { "text": "Talk" }, "next": "@return" },
                          { "id": "d", "text": "D", "tags": ["talk"], "offer": { "text": "Talk!" }, "next": "@return" },
                          { "id": "z", "text": "Z", "end": "end" } ]
                        """, "[]"));
    }

    @Test
    void storyletsOfferedOneAtATimeMayReadTheSame() throws IOException {
        assertEquals(List.of(), check("[]", """
                        [ { "id": "a", "text": "A", "choices": [
                            { "id": "x", "text": "Leave", "to": "z" }, { "from": "#walk", "max": 1 } ] },
                          { "id": "b", "text": "B", "tags": ["walk"], "offer": { "text": "Walk" }, "next": "@return" },
                          { "id": "c", "text": "C", "tags": ["walk"], "offer": { "text": "Walk" }, "next": "@return" },
                          { "id": "z", "text": "Z", "end": "end" } ]
                        """, "[]"));
    }

    @Test
    void choicesThatExcludeEachOtherMayReadTheSame() throws IOException {
        assertEquals(List.of(), check("[{ \"id\": \"lit\", \"type\": \"bool\" }]", """
                        [ { "id": "a", "text": "A", "do": ["lit = true"], "choices": [
                            { "id": "x", "text": "Go", "to": "b", "if": "lit and visits() > 1" },
                            { "id": "y", "text": "Go", "to": "z", "if": "visits() == 1" },
                            { "id": "w", "text": "Wait", "to": "b" } ] },
                          { "id": "b", "text": "B", "do": ["lit = false"], "next": "c" },
                          { "id": "c", "text": "C", "choices": [{ "id": "x", "text": "X", "to": "a" }] },
                          { "id": "z", "text": "Z", "end": "end" } ]
                        """, "[]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crème brûlée, Łódź, Ελλάδα, Москва, 東京, 한국",
                "e\u0301 melts into one letter",
                "“Quotes”, – dashes — and … dots, 5 °C, 10 €, ½, ×, →",
                "A red door, a blue sky and the Green Party."
            })
    void whatCanBeDrawnAndMeansNothingByColourIsWell(String text) throws IOException {
        assertEquals(List.of(), text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A dog: 🐕", "q\u0301", "A heart \u2764\uFE0F", "\uE000"})
    void whatTerminalsDrawDifferentlyIsReported(String text) throws IOException {
        assertEquals(List.of("W020 /scenes/0/text"), text(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Choose the answer in green.",
                "Die Stadt ist rot markiert.",
                "Folge der grünen Linie, denn die grüne Linie führt heim.",
                "La réponse est écrite en bleu.",
                "La ciudad está marcada en rojo."
            })
    void goingByColourIsReportedInFourLanguages(String text) throws IOException {
        assertEquals(List.of("W022 /scenes/0/text"), text(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All of the above",
                "None of these.",
                "Both A and B",
                "Alle genannten Antworten",
                "Keine der genannten",
                "Toutes les réponses ci-dessus",
                "Ninguna de las anteriores"
            })
    void optionsAboutOptionsAreReportedInFourLanguages(String option) throws IOException {
        assertEquals(List.of("W045 /questions/0/wrong/0"), option(option));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"All of the above ground tests", "Both leaders", "Alle Minister", "None", "Todos los santos"})
    void optionsThatOnlyBeginSoAreWell(String option) throws IOException {
        assertEquals(List.of(), option(option));
    }

    @ParameterizedTest
    @CsvSource({"-5, 5", "1.5, 15", "C, C++", "1789 and after, 1789 or after"})
    void optionsThatDifferByMoreThanPunctuationAreWell(String one, String other) throws IOException {
        assertEquals(
                List.of(),
                check(
                        "[]",
                        "[ { \"id\": \"a\", \"text\": \"A\", \"end\": \"end\" } ]",
                        "[ { \"id\": \"q\", \"prompt\": \"?\", \"answer\": \"%s\", \"wrong\": [\"%s\"], \"source\": \"x\", \"explain\": \"y\" } ]"
                                .formatted(one, other)));
    }

    @Test
    void numbersDoNotMakeIdsLookAlike() throws IOException {
        assertEquals(List.of(), check("[]", """
                        [ { "id": "a", "text": "A", "next": "day-1" }, { "id": "day-1", "text": "1", "next": "day-2" },
                          { "id": "day-2", "text": "2", "next": "desk-a" }, { "id": "desk-a", "text": "3", "next": "desk-b" },
                          { "id": "desk-b", "text": "4", "end": "end" } ]
                        """, "[]"));
    }

    @Test
    void idsOfFactsAreComparedToo() throws IOException {
        var fact =
                "{ \"id\": \"%s\", \"statement\": \"It rained.\", \"attribution\": \"\", \"certainty\": \"established\","
                        + " \"sources\": [\"log\"] }";
        var ledger = "[], \"sources\": [{ \"id\": \"log\", \"title\": \"Log\" }], \"facts\": [%s, %s]"
                .formatted(fact.formatted("weather"), fact.formatted("wether"));
        var found = check("[]", "[ { \"id\": \"a\", \"text\": \"A\", \"end\": \"end\" } ]", ledger);
        assertTrue(found.contains("W017 /facts/1/id"), found::toString);
    }

    @Test
    void optionsThatReadTheSameInATranslationAreReportedThere() throws IOException {
        var files = new TreeMap<>(java.util.Map.of("story.json", """
                { "format": 1, "id": "inline", "version": "1", "title": "Inline", "language": "en", "start": "a",
                  "endings": [{ "id": "end", "title": "End" }] }
                """, "scenes.json", """
                { "scenes": [{ "id": "a", "text": "A", "end": "end" }],
                  "questions": [{ "id": "q", "prompt": "Which?", "answer": "Gift", "wrong": ["Poison"], "source": "s", "explain": "e" }] }
                """, "strings/de.json", """
                { "story.title": "Inline", "ending.end.title": "Ende", "scene.a.text": "A", "question.q.prompt": "Was?",
                  "question.q.explain": "e", "question.q.option.gift.text": "Geschenk",
                  "question.q.option.poison.text": "Geschenk" }
                """));
        var found = Checkup.of(new InlinePack(files), new SmallestScreen()).findings();
        assertTrue(
                found.stream()
                        .anyMatch(each -> each.code().equals("E046")
                                && each.position().pointer().equals("/question.q.option.poison.text")),
                found::toString);
    }

    @Test
    void choicesOfOneSceneAndTagsAreComparedToo() throws IOException {
        assertEquals(List.of("W017 /scenes/0/choices/0/id", "W017 /scenes/1/tags/0"), check("[]", """
                        [ { "id": "a", "text": "A", "tags": ["forest"], "choices": [
                            { "id": "harbour", "text": "Harbour", "to": "b" }, { "id": "harbor", "text": "Sea", "to": "z" } ] },
                          { "id": "b", "text": "B", "tags": ["forrest"], "choices": [{ "id": "harbours", "text": "On", "to": "z" }] },
                          { "id": "z", "text": "Z", "end": "end" } ]
                        """, "[]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A <b>dark</b> room.",
                "It was **dark** here.",
                "*Dark*, she said.",
                "See [the page](https://example.org).",
                "Fish &amp; chips",
                "# The cellar",
                "It was __dark__ here.",
                "One line.<br/>Another.",
                "One line.<br />Another.",
                "See <a href='page'>there</a>.",
                "A <B class='dark' >room.",
            })
    void marksThatAreShownAsTheyStandAreReported(String text) throws IOException {
        assertEquals(List.of("W023 /scenes/0/text"), text(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 < 6 and 7 > 6",
                "*",
                "The footnote* says more.*",
                "Fill in ____ and __ here.",
                "A snake_case_name, #1 and C#",
                "3 * 4 * 5",
                "R&B; AT&T",
                "The note [sic] (of 1912) stands.",
                "a ** b",
                "<sigh>",
                "It holds that 1 <a and b> 3.",
            })
    void signsThatOnlyLookLikeMarksAreWell(String text) throws IOException {
        assertEquals(List.of(), text(text));
    }

    private static String several(int number, String options) {
        return """
                { "id": "q%d", "type": "multiple", "prompt": "Which, of number %d?", "source": "s", "explain": "e", %s }""".formatted(number, number, options);
    }

    private static List<String> ofSeveral(int count, String options) throws IOException {
        return check(
                "[]",
                "[ { \"id\": \"a\", \"text\": \"A\", \"end\": \"end\" } ]",
                java.util.stream.IntStream.rangeClosed(1, count)
                        .mapToObj(number -> several(number, options))
                        .collect(java.util.stream.Collectors.joining(",", "[", "]")));
    }

    @Test
    void ofSeveralRightAnswersEachMustStandOut() throws IOException {
        var right = "The going out of the water until it is lowest";
        var other = "The coming in of the water until it is highest";
        assertEquals(
                List.of("W042 /questions/0/answer/0"),
                ofSeveral(
                        1,
                        "\"answer\": [\"%s\", \"%s\"], \"wrong\": [\"A flood\", \"A storm\"]".formatted(right, other)));
        assertEquals(
                List.of(),
                ofSeveral(1, "\"answer\": [\"%s\", \"Ebb\"], \"wrong\": [\"A flood\", \"A storm\"]".formatted(right)));
    }

    @Test
    void theLongestOfSeveralRightAnswersCountsAsLongest() throws IOException {
        assertEquals(
                List.of("W043 /questions/0/answer/0"),
                ofSeveral(8, "\"answer\": [\"Longest one\", \"Short\"], \"wrong\": [\"Other\", \"Third\", \"Forth\"]"));
        assertEquals(
                List.of(),
                ofSeveral(
                        8,
                        "\"answer\": [\"Longer one\", \"Short\"], \"wrong\": [\"The longest of all\", \"Third\", \"Forth\"]"));
    }

    @Test
    void rightAnswersOfSeveralThatAlwaysStandFirstAreReported() throws IOException {
        var first =
                "\"shuffle\": false, \"options\": [{ \"text\": \"Aa\", \"right\": true }, { \"text\": \"Bb\", \"right\": true },"
                        + " { \"text\": \"Cc\" }, { \"text\": \"Dd\" }]";
        assertEquals(List.of("W044 /questions/0/shuffle"), ofSeveral(7, first));
        assertEquals(List.of(), ofSeveral(6, first), "by luck that is one in sixteen");
    }

    @Test
    void luckIsReckonedExactly() {
        assertEquals(0.5, Luck.atLeast(1, List.of(0.5)), 1e-12);
        assertEquals(0.75, Luck.atLeast(1, List.of(0.5, 0.5)), 1e-12);
        assertEquals(1.0 / 64, Luck.atLeast(3, List.of(0.25, 0.25, 0.25)), 1e-12);
        assertEquals(0.5 * 0.75 + 0.5, Luck.atLeast(1, List.of(0.5, 0.75)), 1e-12);
    }
}
