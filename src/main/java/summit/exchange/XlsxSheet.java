package summit.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first table of an Excel workbook (ECMA-376, SpreadsheetML): texts and the values of formulas, as the file holds them. What is
 * unpacked is bounded, and nothing outside the file is ever read.
 */
public final class XlsxSheet {
    /** Bytes that parts of a workbook may have together once unpacked. */
    private static final long MOST_BYTES = 64L << 20;

    private static final String BROKEN =
            "this is no Excel workbook, or it is damaged. Open it and save it again as .xlsx.";

    private final SortedMap<String, byte[]> parts;
    private List<String> texts = List.of();
    private Set<Integer> dates = Set.of();

    private XlsxSheet(SortedMap<String, byte[]> parts) {
        this.parts = parts;
    }

    /** The table in a file with this content. */
    public static Sheet read(byte[] content) throws Unreadable {
        try {
            var workbook = new XlsxSheet(unpacked(content));
            workbook.texts = workbook.shared();
            workbook.dates = workbook.dateStyles();
            return workbook.sheet();
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new Unreadable(BROKEN);
        }
    }

    private static SortedMap<String, byte[]> unpacked(byte[] content) throws IOException, Unreadable {
        var parts = new TreeMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = new ByteArrayOutputStream();
                var buffer = new byte[8192];
                for (var count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
                    left -= count;
                    if (left < 0) {
                        throw new Unreadable("the workbook is too large. Copy the questions into a new one.");
                    }
                    bytes.write(buffer, 0, count);
                }
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName().replaceFirst("^/", ""), bytes.toByteArray());
                }
            }
        }
        return parts;
    }

    private XMLStreamReader xml(String part) throws XMLStreamException, Unreadable {
        var bytes = parts.get(part);
        if (bytes == null) {
            throw new Unreadable(BROKEN);
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /** The part with the first table: the workbook names it by a relation. */
    private String first() throws XMLStreamException, Unreadable {
        var workbook = xml("xl/workbook.xml");
        var relation = "";
        while (relation.isEmpty() && workbook.hasNext()) {
            if (workbook.next() == XMLStreamConstants.START_ELEMENT
                    && workbook.getLocalName().equals("sheet")) {
                for (var i = 0; i < workbook.getAttributeCount(); i++) {
                    if (workbook.getAttributeLocalName(i).equals("id")) {
                        relation = workbook.getAttributeValue(i);
                    }
                }
            }
        }
        var relations = xml("xl/_rels/workbook.xml.rels");
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT
                    && relation.equals(relations.getAttributeValue(null, "Id"))) {
                var target = relations.getAttributeValue(null, "Target");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw new Unreadable(BROKEN);
    }

    /** Texts that cells refer to by number. */
    private List<String> shared() throws XMLStreamException, Unreadable {
        var shared = new ArrayList<String>();
        if (parts.containsKey("xl/sharedStrings.xml")) {
            var xml = xml("xl/sharedStrings.xml");
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    shared.add(text(xml, "si"));
                }
            }
        }
        return shared;
    }

    /** The words of an element, in whatever runs; how to pronounce them is left out. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        var words = new StringBuilder();
        var aloud = false;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                aloud = true;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                aloud = false;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")
                    && !aloud) {
                words.append(xml.getElementText());
            }
        }
        return words.toString();
    }

    private Sheet sheet() throws XMLStreamException, Unreadable {
        var xml = xml(first());
        var rows = new ArrayList<Sheet.Row>();
        var number = 0;
        var cells = new ArrayList<String>();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                var given = xml.getAttributeValue(null, "r");
                number = given == null ? number + 1 : Integer.parseInt(given);
                cells.clear();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                cell(xml, number, cells);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                var row = new Sheet.Row(number, cells);
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > Sheet.MOST_ROWS) {
                    throw new Unreadable("the table has more than " + Sheet.MOST_ROWS + " rows. Divide it.");
                }
            }
        }
        return new Sheet(rows);
    }

    private void cell(XMLStreamReader xml, int row, List<String> cells) throws XMLStreamException, Unreadable {
        var reference = xml.getAttributeValue(null, "r");
        var column = reference == null ? cells.size() : column(reference);
        if (column >= Sheet.MOST_COLUMNS) {
            throw new Unreadable("row " + row + " has more than " + Sheet.MOST_COLUMNS + " columns.");
        }
        var type = xml.getAttributeValue(null, "t");
        var style = xml.getAttributeValue(null, "s");
        var value = value(xml);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(
                column,
                Cell.clean(Cell.plain(
                        shown(type == null ? "n" : type, style == null ? -1 : Integer.parseInt(style), value))));
    }

    private String shown(String type, int style, String value) {
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : texts.get(Integer.parseInt(value));
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            case "n" -> dates.contains(style) ? date(value) : number(value);
            default -> value;
        };
    }

    /** As a spreadsheet shows it, in 15 digits: 1799, not 1.799E3, and 0.3, not 0.30000000000000004. */
    private static String number(String value) {
        if (value.isEmpty()) {
            return "";
        }
        var number = new BigDecimal(value).round(new MathContext(15)).stripTrailingZeros();
        return Math.abs(number.scale()) > 400 ? value : number.toPlainString();
    }

    /** Styles of cells, by their numbers, whose numbers are shown as dates. */
    private Set<Integer> dateStyles() throws XMLStreamException, Unreadable {
        var styles = new TreeSet<Integer>();
        if (!parts.containsKey("xl/styles.xml")) {
            return styles;
        }
        var own = new TreeSet<Integer>();
        var inside = false;
        var style = 0;
        var xml = xml("xl/styles.xml");
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                inside = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                var format = xml.getAttributeValue(null, "numFmtId");
                if (xml.getLocalName().equals("numFmt") && isDate(xml.getAttributeValue(null, "formatCode"))) {
                    own.add(Integer.parseInt(format));
                } else if (xml.getLocalName().equals("cellXfs")) {
                    inside = true;
                } else if (inside && xml.getLocalName().equals("xf")) {
                    var number = format == null ? 0 : Integer.parseInt(format);
                    // ECMA-376 part 1, 18.8.30: 14 to 17 and 22 are the built-in formats with a date.
                    if (number >= 14 && number <= 17 || number == 22 || own.contains(number)) {
                        styles.add(style);
                    }
                    style++;
                }
            }
        }
        return styles;
    }

    private static boolean isDate(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
                .toLowerCase(Locale.ROOT)
                .matches(".*[yd].*");
    }

    /** Days since the end of 1899; Excel's own 29 February 1900 makes that the 30 December for all later days. */
    private static String date(String value) {
        return value.isEmpty()
                ? ""
                : LocalDate.of(1899, 12, 30)
                        .plusDays((long) Double.parseDouble(value))
                        .toString();
    }

    /** The value of a cell: what its formula came to, or its own text. */
    private static String value(XMLStreamReader xml) throws XMLStreamException {
        var value = "";
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("is")) {
                value = text(xml, "is");
            }
        }
        return value;
    }

    private static int column(String reference) {
        var column = 0;
        for (var i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
