package summit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxSheetTest {
    private static final String SPACE = Workbook.SPACE;

    @Test
    void textsNumbersAndTheValuesOfFormulasAreRead() throws Exception {
        assertEquals(
                List.of("Rich text", "inline", "1799", "0.3", "TRUE", "6", "2"),
                row("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>inline</t></is></c>"
                        + "<c r=\"C1\"><v>1.799E3</v></c><c r=\"D1\"><v>0.30000000000000004</v></c>"
                        + "<c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"F1\"><f>2*3</f><v>6</v></c>"
                        + "<c r=\"G1\" t=\"str\"><f>\"2\"</f><v>2</v></c>"));
    }

    @Test
    void cellsStandUnderTheirColumns() throws Exception {
        assertEquals(
                List.of("", "", "x", "", "y"),
                row("<c r=\"C1\" t=\"str\"><v>x</v></c><c r=\"E1\" t=\"str\"><v>y</v></c>"));
    }

    @Test
    void numbersAndDatesAreAsTheirCellsShowThem() throws Exception {
        assertEquals(
                List.of("1989-11-09", "9. November 1989", "32821.0 years", "32821"),
                row("<c r=\"A1\" s=\"1\"><v>32821</v></c><c r=\"B1\" s=\"2\"><v>32821</v></c>"
                        + "<c r=\"C1\" s=\"3\"><v>32821</v></c><c r=\"D1\" s=\"0\"><v>32821</v></c>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0%                   | 0.25        | 25%",
                "0.00%                | 0.1234      | 12.34%",
                "0.00                 | 1.5         | 1.50",
                "0.##                 | 1.5         | 1.5",
                "0                    | 2.5         | 3",
                "#,##0                | 1800000     | 1800000",
                "#,##0.00 \"€\"         | 12.5        | 12.50 €",
                "[$€-407] 0.00        | -12.5       | -€ 12.50",
                "000                  | 7           | 007",
                "0;(0)                | -7          | (7)",
                "0;-0;\"none\"         | 0           | 0",
                "\"about\" 0            | 7           | about 7",
                "[Red]0.0             | -7          | -7.0",
                "0.00E+00             | 1234        | 1234",
                "General              | 0.1         | 0.1",
                "yyyy-mm-dd           | 45463       | 2024-06-20",
                "dd.mm.yyyy           | 45463       | 20.06.2024",
                "m/d/yy               | 45463       | 6/20/24",
                "[$-40C]d mmmm yyyy   | 45463       | 20 juin 2024",
                "[$-de-DE]d. mmm yyyy | 45463       | 20. Juni 2024",
                "dddd                 | 45463       | Thursday",
                "yyyy                 | 45463       | 2024",
                "h:mm                 | 45463.25    | 6:00",
                "hh:mm:ss             | 0.5         | 12:00:00",
                "h:mm AM/PM           | 0.75        | 6:00 PM",
                "[h]:mm               | 1.5         | 36:00",
                "d.m.yyyy h:mm        | 45463.99999 | 20.6.2024 23:59",
                "yyyy-mm-dd           | 1           | 1900-01-01",
                "yyyy-mm-dd           | -1          | -1",
            })
    void aFormatShowsANumberAsASpreadsheetDoes(String code, String value, String shown) throws Exception {
        var parts = Workbook.parts("<c r=\"A1\" s=\"3\"><v>" + value + "</v></c>");
        parts.computeIfPresent(
                "xl/styles.xml", (name, xml) -> xml.replace("0.0 &quot;years&quot;", code.replace("\"", "&quot;")));
        assertEquals(shown, XlsxSheet.read(Workbook.zip(parts)).rows().get(0).cell(0));
    }

    @Test
    void daysMayBeCountedFrom1904() throws Exception {
        var parts = Workbook.parts("<c r=\"A1\" s=\"1\"><v>44001</v></c>");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replaceFirst("(<workbook[^>]*>)", "$1<workbookPr date1904=\"1\"/>"));
        assertEquals(
                "2024-06-20", XlsxSheet.read(Workbook.zip(parts)).rows().get(0).cell(0));
    }

    @Test
    void theTableIsTheOneTheWorkbookNamesFirst() throws Exception {
        var parts = Workbook.parts("<c r=\"A1\"><v>1</v></c>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet " + SPACE + "><sheetData/></worksheet>");
        assertEquals("1", XlsxSheet.read(Workbook.zip(parts)).rows().get(0).cell(0));
    }

    @Test
    void damagedFilesAreAMessage() throws Exception {
        var whole = Workbook.zip(Workbook.parts("<c r=\"A1\"><v>1</v></c>"));
        for (var length = 0; length < whole.length / 2; length += 97) {
            assertTrue(
                    message(Arrays.copyOf(whole, length)).startsWith("this is no Excel workbook"), "cut at " + length);
        }
        for (var cell : List.of(
                "<c r=\"A1\" t=\"s\"><v>99</v></c>",
                "<c r=\"A1\"><v>many</v></c>",
                "<c r=\"A1\">",
                "<c r=\"ZZZZZZZ1\"/>")) {
            assertTrue(message(Workbook.zip(Workbook.parts(cell))).length() > 20, cell);
        }
    }

    @Test
    void hugeNumbersAndHugePartsDoNotFillTheMemory() throws Exception {
        assertEquals(List.of("1E999999999"), row("<c r=\"A1\"><v>1E999999999</v></c>"));
        var parts = Workbook.parts("<c r=\"A1\"><v>1</v></c>");
        parts.put("xl/media/bomb.xml", "a".repeat(70 << 20));
        assertTrue(message(Workbook.zip(parts)).startsWith("the workbook is too large"));
    }

    @Test
    void nothingOutsideTheFileIsRead() throws Exception {
        var parts = Workbook.parts("<c r=\"A1\" t=\"str\"><v>&outside;</v></c>");
        parts.replaceAll((name, xml) -> name.equals("xl/worksheets/sheet2.xml")
                ? "<!DOCTYPE worksheet [<!ENTITY outside SYSTEM \"pom.xml\">]>" + xml
                : xml);
        assertTrue(message(Workbook.zip(parts)).startsWith("this is no Excel workbook"));
    }

    private static List<String> row(String cells) throws Exception {
        return XlsxSheet.read(Workbook.zip(Workbook.parts(cells))).rows().get(0).cells();
    }

    private static String message(byte[] content) {
        return assertThrows(Unreadable.class, () -> XlsxSheet.read(content)).getMessage();
    }
}
