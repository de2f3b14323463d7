package summit.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first table of an Excel workbook (ECMA-376, SpreadsheetML): texts and the values of formulas, as their cells show them. What is
 * unpacked is bounded, and nothing outside the file is ever read.
 */
public final class XlsxSheet {
    private final XlsxParts parts;
    private List<String> texts = List.of();
    private Map<Integer, XlsxFormat> formats = Map.of();
    private XlsxDates dates = new XlsxDates(false);

    private XlsxSheet(XlsxParts parts) {
        this.parts = parts;
    }

    /** The table in a file with this content. */
    public static Sheet read(byte[] content) throws Unreadable {
        try {
            var workbook = new XlsxSheet(XlsxParts.of(content));
            workbook.texts = workbook.shared();
            workbook.formats = XlsxStyles.of(workbook.parts);
            workbook.dates = new XlsxDates(workbook.isFrom1904());
            return workbook.sheet();
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new Unreadable(XlsxParts.BROKEN);
        }
    }

    /** The part with the first table: the workbook names it by a relation. */
    private String first() throws XMLStreamException, Unreadable {
        var workbook = parts.xml("xl/workbook.xml");
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
        var relations = parts.xml("xl/_rels/workbook.xml.rels");
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT
                    && relation.equals(relations.getAttributeValue(null, "Id"))) {
                var target = relations.getAttributeValue(null, "Target");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw new Unreadable(XlsxParts.BROKEN);
    }

    /** Whether its days are counted from 1904, as old Macs did. */
    private boolean isFrom1904() throws XMLStreamException, Unreadable {
        var workbook = parts.xml("xl/workbook.xml");
        while (workbook.hasNext()) {
            if (workbook.next() == XMLStreamConstants.START_ELEMENT
                    && workbook.getLocalName().equals("workbookPr")) {
                return List.of("1", "true").contains(String.valueOf(workbook.getAttributeValue(null, "date1904")));
            }
        }
        return false;
    }

    /** Texts that cells refer to by number. */
    private List<String> shared() throws XMLStreamException, Unreadable {
        var shared = new ArrayList<String>();
        if (parts.has("xl/sharedStrings.xml")) {
            var xml = parts.xml("xl/sharedStrings.xml");
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
        var xml = parts.xml(first());
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
            case "n" -> value.isEmpty() ? "" : number(style, value);
            default -> value;
        };
    }

    private String number(int style, String value) {
        var number = new BigDecimal(value);
        return Optional.ofNullable(formats.get(style))
                .flatMap(format -> format.isDate() ? dates.shown(format, number) : format.shown(number))
                .orElseGet(() -> plain(number, value));
    }

    /** Without a format of its own, in 15 digits: 1799, not 1.799E3, and 0.3, not 0.30000000000000004. */
    private static String plain(BigDecimal number, String value) {
        var rounded = number.round(new MathContext(15)).stripTrailingZeros();
        return Math.abs(rounded.scale()) > 400 ? value : rounded.toPlainString();
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
