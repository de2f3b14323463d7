package summit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "prompt,answer,wrong,explanation,source",
                "Question,Correct Answer,Wrong answers,Explanation,Source",
                "Frage;Antwort;Falsche Antworten;Erklärung;Quelle",
                "Énoncé;Bonne réponse;Mauvaises réponses;Explication;Source",
                "Pregunta;Respuesta correcta;Respuestas incorrectas;Explicación;Fuente",
            })
    void theFirstRowMayBeInSeveralLanguages(String headings) throws Exception {
        var sign = headings.contains(";") ? ";" : ",";
        var rows = rows(headings + "\n" + String.join(sign, "Q?", "yes", "perhaps|never", "Because.", "Book"));
        assertEquals(List.of(), rows.problems());
        assertEquals(List.of(), rows.remarks());
        var question = rows.questions().get(0);
        assertEquals(List.of("perhaps", "never"), question.key().wrong());
        assertEquals("Because.", question.wording().explain());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris           | Rome  | single    | {\"answer\":\"Paris\",\"wrong\":[\"Rome\"]}",
                "'Red\nBlue'     | Black | multiple  | {\"answer\":[\"Red\",\"Blue\"],\"wrong\":[\"Black\"]}",
                "wahr            |       | truefalse | {\"answer\":true}",
                "FALSE           | TRUE  | truefalse | {\"answer\":false}",
                "1799            |       | number    | {\"answer\":1799}",
                "'6,2 ± 0,5 h'   |       | number    | {\"answer\":6.2,\"tolerance\":0.5,\"unit\":\"h\"}",
                "-40 +/- 5%      |       | number    | {\"answer\":-40,\"tolerancePercent\":5}",
                "1799            | 1800  | single    | {\"answer\":\"1799\",\"wrong\":[\"1800\"]}",
                "Fresnel         |       | text      | {\"accept\":[\"Fresnel\"]}",
            })
    void theTypeFollowsFromTheAnswers(String answer, String wrong, String type, String json) throws Exception {
        var rows = rows("prompt,answer,wrong,source\nQ?,\"" + answer + "\"," + (wrong == null ? "" : wrong) + ",B");
        assertEquals(List.of(), rows.problems());
        assertEquals(type, rows.questions().get(0).type());
        var written = QuestionJson.of(rows.questions().get(0));
        written.remove(List.of("id", "type", "prompt", "source"));
        assertEquals(json, written.toString());
    }

    @Test
    void theTypeMayBeSaid() throws Exception {
        var rows = rows("prompt,type,answer,source\nQ?,Reihenfolge,\"a\nb\nc\",B\nR?,text,1799,B");
        assertEquals(
                List.of("order", "text"),
                rows.questions().stream().map(SheetQuestion::type).toList());
    }

    @Test
    void everythingThatIsWrongIsNamedByRowAndColumnAtOnce() throws Exception {
        assertEquals(
                List.of(
                        "row 2, column A: there is no prompt. Write the question, or empty the row.",
                        "row 3, column B: there is no answer.",
                        "row 4, column A: row 3 asks the same. Remove one of them.",
                        "row 5, column D: there is no source. Say where the answer can be read.",
                        "row 6, column F: \"frob\" is not a type that a table can hold. There are: single, multiple,"
                                + " truefalse, number, text, order; or leave it empty.",
                        "row 6, column E: \"9\" will not do: the level is 1 (easy), 2 or 3 (hard).",
                        "row 7, column C: \"A!\" is there twice. Make each answer a different one.",
                        "row 8, column G: \"No Id\" cannot be an id. Write it in small letters, digits and single"
                                + " hyphens, or leave it empty.",
                        "row 9, column B: \"40.000\" may be thousands or a fraction. Write 40000, or one more digit:"
                                + " 40.0000."),
                rows("""
                        prompt,answer,wrong,source,level,type,id
                        ,y,z,b
                        q,,z,b
                        q,a,c,b
                        r,a,b,
                        s,a,b,s,9,frob
                        t,a,A!,s
                        u,a,b,s,,,No Id
                        v,40.000,,s
                        """).problems());
    }

    @Test
    void aTableWithoutItsColumnsSaysWhichAreMissing() throws Exception {
        assertEquals(3, rows("a,b\nc,d").problems().size());
        assertTrue(rows("").problems().get(0).startsWith("the table is empty."));
        assertTrue(rows("prompt,answer,source").problems().get(0).startsWith("the table has no questions"));
        assertEquals(List.of(), read("prompt,answer\nq,a", "Book").problems());
        assertEquals(
                List.of("column D, \"Room\", is not known, and was left out."),
                rows("prompt,answer,source,Room\nq,a,s,12").remarks());
    }

    @Test
    void idsComeOfThePromptsAndDoNotDependOnTheOrderOfRows() throws Exception {
        var one = "Who wrote Faust?,Goethe,B\n";
        var two = "1848: what happened?,much,B\n";
        var three = "Τί;,x,B\n";
        var there = rows("prompt,answer,source\n" + one + two + three);
        assertEquals(
                List.of("who-wrote-faust", "q-1848-what-happened"),
                there.questions().stream().limit(2).map(SheetQuestion::id).toList());
        assertTrue(there.questions().get(2).id().matches("q-[0-9a-f]+"));
        var back = rows("prompt,answer,source\n" + three + two + one);
        assertEquals(
                there.questions().stream().map(SheetQuestion::id).sorted().toList(),
                back.questions().stream().map(SheetQuestion::id).sorted().toList());
    }

    @Test
    void promptsThatBeginAlikeHaveDifferentIds() throws Exception {
        var long1 = "In which of the many towns of the Empire was it signed first?";
        var long2 = "In which of the many towns of the Empire was it signed last?";
        var rows = rows("prompt,answer,source\n" + long1 + ",a,B\n" + long2 + ",b,B");
        assertEquals(List.of(), rows.problems());
        assertNotEquals(rows.questions().get(0).id(), rows.questions().get(1).id());
    }

    private static Rows rows(String text) throws Unreadable {
        return read(text, "");
    }

    private static Rows read(String text, String source) throws Unreadable {
        return Rows.read(CsvSheet.read(text.getBytes(StandardCharsets.UTF_8)), new Rows.Known(source, new TreeMap<>()));
    }
}
