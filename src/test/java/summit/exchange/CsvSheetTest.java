package summit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\nc,d",
                "a;b\r\nc;d\r\n",
                "a\tb\rc\td",
                "\uFEFFa,b\n\n\nc,d\n",
                "sep=;\r\na;b\r\nc;d",
                "\"a\",\"b\"\nc,d"
            })
    void separatorsLineEndsAndMarksDoNotMatter(String text) throws Exception {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), cells(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theEncodingsOfSpreadsheetsAreTold() throws Exception {
        for (var charset : List.of("UTF-8", "windows-1252")) {
            assertEquals(List.of(List.of("Länder", "„so“")), cells("Länder,„so“".getBytes(Charset.forName(charset))));
        }
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(List.of(List.of("Länder", "σ")), cells("\uFEFFLänder\tσ".getBytes(charset)));
        }
    }

    @Test
    void quotedCellsHoldAnything() throws Exception {
        assertEquals(
                List.of(List.of("He said \"no\", twice", "one\ntwo", "in\"ch"), List.of("next")),
                cells("\"He said \"\"no\"\", twice\",\"one\r\ntwo\",in\"ch\nnext".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rowsKeepTheNumbersThatASpreadsheetShows() throws Exception {
        var sheet = CsvSheet.read("a\n\n\"two\nlines\"\nz".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(1, 3, 4), sheet.rows().stream().map(Sheet.Row::number).toList());
        var told = CsvSheet.read("sep=,\na\nb".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(2, 3), told.rows().stream().map(Sheet.Row::number).toList());
    }

    @Test
    void invisibleCharactersAreDropped() throws Exception {
        assertEquals(
                List.of(List.of("a b", "c")), cells("a\u00a0\u200bb,\u202ec\u0007".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNoTableIsAMessage() {
        assertTrue(message("a,b\nx,\"y").startsWith("row 2, column B: a quotation mark begins the cell"));
        assertTrue(message("PK\u0003\u0004\u0000\u0000").startsWith("this is no text"));
        assertTrue(message(",".repeat(500)).startsWith("row 1 has more than 200 columns"));
        assertTrue(message("a\n".repeat(20_001)).startsWith("the table has more than 20000 rows"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49",
                "-x",
                "@SUM(A1)",
                "'=1",
                "''@x",
                "'quoted'",
                "-5",
                "+3.5",
                "plain",
                "",
                "'",
                "=\"a\",b"
            })
    void whatASpreadsheetWouldCalculateIsMadeHarmlessAndComesBack(String words) throws Exception {
        var written = CsvSheet.write(List.of(List.of("x", words)), ';');
        var cell = written.substring(written.indexOf(';') + 2);
        assertTrue(!cell.matches("(?s)[=@].*") && !cell.matches("(?s)[+-][^0-9].*"), written);
        assertEquals(
                words,
                CsvSheet.read(written.getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .get(0)
                        .cell(1));
    }

    @Test
    void columnsHaveTheNamesOfSpreadsheets() {
        assertEquals(
                List.of("A", "Z", "AA", "AZ", "BA"),
                List.of(0, 25, 26, 51, 52).stream().map(Sheet::column).toList());
    }

    private static List<List<String>> cells(byte[] content) throws Unreadable {
        return CsvSheet.read(content).rows().stream().map(Sheet.Row::cells).toList();
    }

    private static String message(String text) {
        return assertThrows(Unreadable.class, () -> CsvSheet.read(text.getBytes(StandardCharsets.UTF_8)))
                .getMessage();
    }

    @Test
    void aTextWithLayoutIsNoTable() {
        for (var content : List.of("{\\rtf1\\ansi prompt}", "<!DOCTYPE html><table>", "\n<HTML>")) {
            var message = assertThrows(Unreadable.class, () -> CsvSheet.read(content.getBytes(StandardCharsets.UTF_8)))
                    .getMessage();
            assertTrue(message.contains("copy the questions into a spreadsheet"), message);
        }
    }
}
