package summit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void datesAreDatesAndNotTheNumbersBehindThem() throws Exception {
        assertEquals(
                List.of("1989-11-09", "1989-11-09", "32821", "32821"),
                row("<c r=\"A1\" s=\"1\"><v>32821</v></c><c r=\"B1\" s=\"2\"><v>32821</v></c>"
                        + "<c r=\"C1\" s=\"3\"><v>32821</v></c><c r=\"D1\" s=\"0\"><v>32821</v></c>"));
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
