package summit.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheet programs write them, made of their parts. */
public final class Workbook {
    static final String SPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String STYLES = "<styleSheet " + SPACE
            + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-407]d. mmmm yyyy\"/><numFmt numFmtId=\"165\""
            + " formatCode=\"0.0 &quot;years&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>"
            + "</styleSheet>";

    private Workbook() {}

    /** The file of a workbook whose first sheet has these rows of texts, which need no escapes. */
    public static byte[] of(List<List<String>> rows) throws IOException {
        var sheet = new StringBuilder();
        for (var row : rows) {
            sheet.append("<row>");
            row.forEach(text ->
                    sheet.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>"));
            sheet.append("</row>");
        }
        return zip(sheet(sheet.toString()));
    }

    /** The parts, by their names, of a workbook whose first sheet has one row of these cells. */
    static TreeMap<String, String> parts(String cells) {
        return sheet("<row r=\"1\">" + cells + "</row>");
    }

    private static TreeMap<String, String> sheet(String rows) {
        return new TreeMap<>(Map.of(
                "xl/workbook.xml",
                "<workbook " + SPACE
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"One\" sheetId=\"1\" r:id=\"rId7\"/><sheet name=\"Two\" sheetId=\"2\" r:id=\"rId1\"/>"
                        + "</sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId7\" Target=\"worksheets/sheet2.xml\"/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst " + SPACE + "><si><r><t>Rich </t></r><r><t>text</t></r><rPh><t>aloud</t></rPh></si></sst>",
                "xl/styles.xml",
                STYLES,
                "xl/worksheets/sheet2.xml",
                "<worksheet " + SPACE + "><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    /** The file that has these parts. */
    static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
