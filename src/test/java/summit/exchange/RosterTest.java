package summit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of pupils as schools have them. */
class RosterTest {
    private static Roster read(String table) throws Unreadable {
        return Roster.read(CsvSheet.read(table.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void headingsAreUnderstoodInAnyOrderAndLanguage() throws Unreadable {
        var roster = read("Gruppe;Schüler;Zeitzuschlag;Nr.\nRot;Ada Ö.;25%;7\n;Ben;1,5;8\n");
        assertEquals(List.of(), roster.problems());
        assertEquals(
                List.of(new Roster.Entry("7", "Ada Ö.", "Rot", 25), new Roster.Entry("8", "Ben", "", 50)),
                roster.entries());
    }

    @Test
    void withoutHeadingsASingleColumnIsNames() throws Unreadable {
        assertEquals(
                List.of(new Roster.Entry("Ada", "Ada", "", 0), new Roster.Entry("Ben", "Ben", "", 0)),
                read("Ada\nBen\n").entries());
        assertEquals(
                List.of(new Roster.Entry("7", "Ada", "Red", 20)),
                read("7,Ada,Red,20\n").entries());
    }

    @Test
    void everyProblemIsToldByRowAndColumn() throws Unreadable {
        assertEquals(
                List.of(
                        "row 3, column A: \"1\" is there already. Give each pupil an id, or another name.",
                        "row 4, column B: there is neither a name nor an id.",
                        "row 5, column C: \"a lot\" is no extra time. Write 25% for a quarter more, or 1.25."),
                read("id,name,extra\n1,Ada,\n1,Ben,\n,,30\n4,Cem,a lot\n").problems());
        assertEquals(1, read("").problems().size());
        assertEquals(1, read("name\n").problems().size());
    }
}
