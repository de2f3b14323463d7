package summit.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import summit.load.Code;
import summit.load.Diagnostic;
import summit.load.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as SARIF, which code hosts and editors read. Source: OASIS, SARIF Version 2.1.0 (2020); sections in comments. */
final class Sarif {
    private Sarif() {}

    /** A log of one run; {@code version} is that of the program. */
    static String of(List<Diagnostic> findings, String version) {
        var mapper = JsonMapper.shared();
        var log = mapper.createObjectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        var run = log.putArray("runs").addObject();
        var driver = run.putObject("tool").putObject("driver");
        driver.put("name", "summit").put("version", version);
        var codes = new ArrayList<>(
                new TreeSet<>(findings.stream().map(Diagnostic::code).toList()));
        var rules = driver.putArray("rules");
        codes.forEach(code -> rule(rules.addObject(), code));
        // 3.14.17: columns are counted as editors do.
        run.put("columnKind", "utf16CodeUnits");
        var results = run.putArray("results");
        findings.forEach(finding -> result(results, finding, codes.indexOf(finding.code())));
        return mapper.writeValueAsString(log);
    }

    /** 3.49: a reporting descriptor. */
    private static void rule(ObjectNode rule, String id) {
        rule.put("id", id);
        Code.of(id).ifPresent(code -> {
            rule.putObject("shortDescription").put("text", code.title() + ".");
            rule.putObject("defaultConfiguration").put("level", level(code.severity()));
        });
    }

    /** 3.27: a result. */
    private static void result(ArrayNode results, Diagnostic finding, int rule) {
        var position = finding.position();
        var result = results.addObject();
        result.put("ruleId", finding.code()).put("ruleIndex", rule).put("level", level(finding.severity()));
        result.putObject("message")
                .put("text", finding.message() + (finding.hint().isEmpty() ? "" : " " + finding.hint()));
        var location = result.putArray("locations").addObject();
        var physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(position.file()));
        physical.putObject("region").put("startLine", position.line()).put("startColumn", position.column());
        if (!position.pointer().isEmpty()) {
            location.putArray("logicalLocations").addObject().put("fullyQualifiedName", position.pointer());
        }
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    /** 3.4.3: a URI reference with percent signs for what may not stand in one. */
    private static String uri(String file) {
        try {
            var slashes = file.replace('\\', '/');
            return slashes.startsWith("/")
                    ? new URI("file", "", slashes, null).toASCIIString()
                    : new URI(null, null, slashes.matches("[^/]*:.*") ? "./" + slashes : slashes, null).toASCIIString();
        } catch (URISyntaxException notOne) {
            return "";
        }
    }
}
