package summit.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML files that an Excel workbook is packed of. What is unpacked is bounded, and nothing outside is ever read. */
final class XlsxParts {
    /** What is said of a file that is no workbook. */
    static final String BROKEN = "this is no Excel workbook, or it is damaged. Open it and save it again as .xlsx.";

    /** Bytes that parts of a workbook may have together once unpacked. */
    private static final long MOST_BYTES = 64L << 20;

    private final SortedMap<String, byte[]> parts;

    private XlsxParts(SortedMap<String, byte[]> parts) {
        this.parts = parts;
    }

    /** The parts of the workbook with this content. */
    static XlsxParts of(byte[] content) throws IOException, Unreadable {
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
        return new XlsxParts(parts);
    }

    /** Whether there is such a part. */
    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** A part to read. */
    XMLStreamReader xml(String part) throws XMLStreamException, Unreadable {
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
}
