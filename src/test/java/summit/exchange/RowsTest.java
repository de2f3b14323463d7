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
        assertEquals(
                "{\"answer\":\"yes\",\"wrong\":[\"perhaps\",\"never\"]}",
                QuestionJson.key(question.kind()).toString());
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
                "25 %            |       | number    | {\"answer\":25,\"unit\":\"%\"}",
                "28 years ± 1    |       | number    | {\"answer\":28,\"tolerance\":1,\"unit\":\"years\"}",
                "-40 +/- 5%      |       | number    | {\"answer\":-40,\"tolerancePercent\":5}",
                "1799            | 1800  | single    | {\"answer\":\"1799\",\"wrong\":[\"1800\"]}",
                "Fresnel         |       | text      | {\"accept\":[\"Fresnel\"]}",
                "'a = b\nc = d' | e     | match     | {\"pairs\":[{\"left\":\"a\",\"right\":\"b\"},{\"left\":\"c\",\"right\":\"d\"}],\"extra\":[\"e\"]}",
                "'E = mc2\nE=m' |       | text      | {\"accept\":[\"E = mc2\",\"E=m\"]}",
            })
    void theTypeFollowsFromTheAnswers(String answer, String wrong, String type, String json) throws Exception {
        var rows = rows("prompt,answer,wrong,source\nQ?,\"" + answer + "\"," + (wrong == null ? "" : wrong) + ",B");
        assertEquals(List.of(), rows.problems());
        assertEquals(type, rows.questions().get(0).kind().type());
        var written = QuestionJson.of(rows.questions().get(0));
        written.remove(List.of("id", "type", "prompt", "source"));
        assertEquals(json, written.toString());
    }

    @Test
    void severalAnswersWithoutWrongOnesAreAskedAboutUnlessTheyAreVariantsOrTheTypeIsSaid() throws Exception {
        var rows = rows("""
                prompt,answer,type,source
                q,France | Soviet Union,,S
                r,Günter Schabowski | Schabowski,,S
                s,Bonn | Bad Godesberg,text,S
                t,Bonn,,S
                u,a | b | c,order,S
                """);
        assertEquals(List.of(), rows.problems());
        assertEquals(
                List.of(
                        "row 2, column B: there are 2 answers and no wrong ones, so each of them is right when it is typed. To have all of"
                                + " them chosen, add wrong ones; to have them put in order, write the type \"order\". If it is meant so, write"
                                + " the type \"text\"."),
                rows.remarks());
    }

    @Test
    void theTypeMayBeSaid() throws Exception {
        var rows = rows("prompt,type,answer,source\nQ?,Reihenfolge,\"a\nb\nc\",B\nR?,text,1799,B");
        assertEquals(
                List.of("order", "text"),
                rows.questions().stream()
                        .map(question -> question.kind().type())
                        .toList());
    }

    @Test
    void aReasonStandsInTheColumnBehindItsAnswer() throws Exception {
        var rows = rows("""
                prompt,answer,wrong 1,Warum,wrong 2,why,explanation,source
                q,a,b,Not b.,c | d,| Never d.,E,S
                r,a,b,,,,,S
                """);
        assertEquals(List.of(), rows.problems());
        assertEquals(
                "{\"answer\":\"a\",\"wrong\":[{\"text\":\"b\",\"because\":\"Not b.\"},\"c\",{\"text\":\"d\",\"because\":\"Never"
                        + " d.\"}]}",
                QuestionJson.key(rows.questions().get(0).kind()).toString());
        assertEquals(
                List.of(
                        "row 2, column D: there is a reason, and no answer before it.",
                        "row 3, column D: there are more reasons than answers. Part them as the answers are, by | or by"
                                + " lines.",
                        "row 4, column D: only an answer to choose can have a reason. Use the column \"explanation\"."),
                rows("""
                        prompt,answer,wrong 1,why,wrong 2,source
                        q,a,,Not b.,c,S
                        r,a,b|c,1|2|3,,S
                        s,a,,No.,,S
                        """).problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "On the [[Seine]].          ;             ;             ; On the [[gap-1]].     ; {'id':'gap-1','accept':['Seine']}",
                "It is [[full | new]].      ;             ;             ; It is [[gap-1]].      ; {'id':'gap-1','accept':['full','new']}",
                "At [[moon]] moon.          ; moon = full ;             ; At [[moon]] moon.     ; {'id':'moon','accept':['full']}",
                "At [[1]] moon.             ; full        ;             ; At [[gap-1]] moon.    ; {'id':'gap-1','accept':['full']}",
                "At [[full]] moon.          ;             ; full = half ; At [[gap-1]] moon.    ; {'id':'gap-1','options':['full','half']}",
                "[[a]] [[b]]                ; a = 1 | b = 2 | b = 3 ; a = 4 ; [[a]] [[b]]       ; {'id':'a','options':['1','4']},{'id':'b','accept':['2','3']}",
                "[[x]] [[y]]                ; 1 | 2       ;             ; [[x]] [[y]]           ; {'id':'x','accept':['1']},{'id':'y','accept':['2']}",
            })
    void gapsAreFilledByTheAnswersOrByWhatStandsInThem(
            String prompt, String answer, String wrong, String shown, String gaps) throws Exception {
        var rows = rows("prompt;answer;wrong;source\n" + prompt + ";" + (answer == null ? "" : answer) + ";"
                + (wrong == null ? "" : wrong) + ";B");
        assertEquals(List.of(), rows.problems());
        var question = rows.questions().get(0);
        assertEquals(shown, question.wording().prompt());
        assertEquals(
                "{\"gaps\":[" + gaps.replace('\'', '"') + "]}",
                QuestionJson.key(question.kind()).toString());
    }

    @Test
    void pairsAndGapsThatAreNotClearAreNamed() throws Exception {
        assertEquals(
                List.of(
                        "row 2, column C: \"b\" is no pair. Write them like this: lion = animal | oak = plant.",
                        "row 3, column C: \"a\" is there twice. Make each a different one.",
                        "row 4, column A: there is no gap. Write the missing words in brackets: Paris lies on the"
                                + " [[Seine]].",
                        "row 5, column C: say which gap each word is for, such as: x = word. Gaps are x, y.",
                        "row 6, column A: gap 1 is empty. Write what is missing there.",
                        "row 7, column C: gap 1 has wrong words to choose, and then one right word only."),
                rows("""
                        prompt,type,answer,wrong,source
                        q,sortieren,a = 1 | b,,S
                        r,match,a = 1 | a = 2,,S
                        s,Lückentext,a,,S
                        t [[x]] [[y]],,1,,S
                        u [[ ]],,,,S
                        v [[x]],,x = 1 | x = 2,x = 3,S
                        """).problems());
    }

    @Test
    void aTallySaysHowTheRowsWereUnderstood() throws Exception {
        assertEquals(
                "4 questions: 1 with one answer to choose, 1 for a number (row 4), 2 to type (rows 3, 5)",
                Tally.of(rows("prompt,answer,wrong,source\nq,a,b,S\nr,a,,S\ns,5,,S\nt,b,,S")
                        .questions()));
    }

    @Test
    void everythingThatIsWrongIsNamedByRowAndColumnAtOnce() throws Exception {
        assertEquals(
                List.of(
                        "row 2, column A: there is no prompt. Write the question, or empty the row.",
                        "row 3, column B: there is no answer.",
                        "row 4, column A: row 3 asks the same. Remove one of them.",
                        "row 5, column D: there is no source. Say where the answer can be read.",
                        "row 6, column F: \"frob\" is no type of question. There are: single, multiple, truefalse,"
                                + " number, text, order, match, categorise, cloze; or leave it empty.",
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
