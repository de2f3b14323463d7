package summit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import summit.save.WholeFile;

/** A file for the results of plans in the XML of JUnit. It takes the place of earlier results and of nothing else. */
record ResultsFile(Path path) {

    /** Refuses a name that is taken by anything but results, before any work is done. */
    void refuseOthers() throws IOException, Stop {
        if (Files.isRegularFile(path) && Files.size(path) > 0 && !holdsResults()) {
            throw new Stop(
                    Exit.USAGE,
                    path + " is there already, holds no results of tests, and was left as it is. Name another file.");
        }
    }

    /** Writes it, and the folders above it that are not there: build servers name fresh ones. */
    void write(String results, Outside outside) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        new WholeFile(path).write(results.getBytes(StandardCharsets.UTF_8), WholeFile.Existing.REPLACE);
        outside.complaints().println("Written: " + path);
    }

    private boolean holdsResults() throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var in = Files.newInputStream(path)) {
            var xml = factory.createXMLStreamReader(in);
            xml.nextTag();
            return xml.getLocalName().equals("testsuites");
        } catch (XMLStreamException other) {
            return false;
        }
    }
}
