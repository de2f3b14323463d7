package summit.author.plans;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results in the XML of JUnit reports, as build servers read them: a suite a file, a case a run. */
public final class ResultsXml {
    private final ResultsText text;
    private final XMLStreamWriter xml;
    private final StringWriter written = new StringWriter();

    private ResultsXml(ResultsText text) throws XMLStreamException {
        this.text = text;
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
    }

    /** The report; what a run that failed says is in words as {@link ResultsText} has them. */
    public static String of(Results results, ResultsText text) {
        try {
            var report = new ResultsXml(text);
            report.write(results);
            return report.written.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string can always be written to", impossible);
        }
    }

    private void write(Results results) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        start("testsuites", results.runs(), results.failed(), results.troubles());
        for (var file : results.files()) {
            var failed =
                    (int) file.runs().stream().filter(run -> !run.isPassed()).count();
            start("testsuite", file.runs().size(), failed, file.troubles().size());
            attribute("name", file.name());
            for (var trouble : file.troubles()) {
                begin(file.name(), "line " + trouble.line());
                problem("error", trouble.message(), List.of(file.name() + ":" + trouble.line()));
                end();
            }
            for (var run : file.runs()) {
                begin(file.name(), run.plan().name());
                if (!run.isPassed()) {
                    var words = new ArrayList<String>();
                    run.misses().forEach(miss -> words.addAll(text.miss(file.name(), miss)));
                    problem("failure", run.misses().get(0).message(), words);
                }
                if (!run.renamed().isEmpty()) {
                    var words = new ArrayList<String>();
                    run.renamed().forEach(renamed -> words.addAll(text.renamed(file.name(), renamed)));
                    xml.writeStartElement("system-out");
                    xml.writeCharacters(legal(String.join("\n", words)));
                    xml.writeEndElement();
                }
                end();
            }
            end();
        }
        end();
        xml.writeEndDocument();
        xml.flush();
    }

    private void start(String element, int runs, int failures, int errors) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("tests", Integer.toString(runs + errors));
        attribute("failures", Integer.toString(failures));
        attribute("errors", Integer.toString(errors));
    }

    private void begin(String file, String name) throws XMLStreamException {
        line();
        xml.writeStartElement("testcase");
        attribute("classname", file);
        attribute("name", name);
    }

    private void problem(String element, String message, List<String> words) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("message", message);
        xml.writeCharacters(legal(String.join("\n", words)));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** XML 1.0 has no control characters, whatever is written for them. */
    private static String legal(String words) {
        return words.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
