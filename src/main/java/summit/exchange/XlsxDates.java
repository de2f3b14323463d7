package summit.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Dates in an Excel workbook: they are numbers, and only the style of their cell tells. */
final class XlsxDates {
    private XlsxDates() {}

    /** Styles of cells, by their numbers, whose numbers are shown as dates. */
    static Set<Integer> styles(XlsxParts parts) throws XMLStreamException, Unreadable {
        var styles = new TreeSet<Integer>();
        if (!parts.has("xl/styles.xml")) {
            return styles;
        }
        var own = new TreeSet<Integer>();
        var inside = false;
        var style = 0;
        var xml = parts.xml("xl/styles.xml");
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
    static String date(String value) {
        return value.isEmpty()
                ? ""
                : LocalDate.of(1899, 12, 30)
                        .plusDays((long) Double.parseDouble(value))
                        .toString();
    }
}
