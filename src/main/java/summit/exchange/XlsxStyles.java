package summit.exchange;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The styles of cells in an Excel workbook: by their numbers the format in which each shows numbers and dates. */
final class XlsxStyles {
    /**
     * ECMA-376 part 1, 18.8.30: formats that have numbers of their own. Dates that follow the settings of each computer (14 and 22)
     * have the form that is the same everywhere.
     */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "yyyy-mm-dd"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "yyyy-mm-dd h:mm"),
            Map.entry(37, "#,##0"),
            Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"),
            Map.entry(40, "#,##0.00"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss"));

    private XlsxStyles() {}

    /** The formats by the numbers of the styles; a style without one of its own is not among them. */
    static SortedMap<Integer, XlsxFormat> of(XlsxParts parts) throws XMLStreamException, Unreadable {
        var styles = new TreeMap<Integer, XlsxFormat>();
        if (!parts.has("xl/styles.xml")) {
            return styles;
        }
        var formats = new TreeMap<>(BUILT_IN);
        var inside = false;
        var style = 0;
        var xml = parts.xml("xl/styles.xml");
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                inside = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                var format = xml.getAttributeValue(null, "numFmtId");
                if (xml.getLocalName().equals("numFmt")) {
                    formats.put(Integer.parseInt(format), xml.getAttributeValue(null, "formatCode"));
                } else if (xml.getLocalName().equals("cellXfs")) {
                    inside = true;
                } else if (inside && xml.getLocalName().equals("xf")) {
                    var code = formats.get(format == null ? 0 : Integer.parseInt(format));
                    if (code != null) {
                        styles.put(style, XlsxFormat.of(code));
                    }
                    style++;
                }
            }
        }
        return styles;
    }
}
