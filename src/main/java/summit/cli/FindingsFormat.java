package summit.cli;

import java.util.List;
import java.util.Locale;
import summit.load.Diagnostic;
import summit.load.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How findings are written for programs; people get {@link Excerpts}. */
enum FindingsFormat {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A list of objects. */
    static String json(List<Diagnostic> findings) {
        var mapper = JsonMapper.shared();
        var list = mapper.createArrayNode();
        findings.forEach(finding -> object(list.addObject(), finding));
        return mapper.writeValueAsString(list);
    }

    private static void object(ObjectNode object, Diagnostic finding) {
        object.put("code", finding.code())
                .put("severity", finding.severity().word())
                .put("file", finding.position().file())
                .put("line", finding.position().line())
                .put("column", finding.position().column())
                .put("pointer", finding.position().pointer())
                .put("message", finding.message())
                .put("hint", finding.hint());
    }

    /**
     * A workflow command of GitHub Actions, which marks the line in a review.
     *
     * <p>Source: GitHub Docs, Workflow commands for GitHub Actions; what is escaped is as in {@code @actions/core}, command.ts.
     */
    static String github(Diagnostic finding) {
        var position = finding.position();
        return "::"
                + (finding.severity() == Severity.INFO
                        ? "notice"
                        : finding.severity().word())
                + " file=" + property(position.file())
                + ",line=" + position.line()
                + ",col=" + position.column()
                + ",title=" + property(finding.code())
                + "::" + data(finding.message() + (finding.hint().isEmpty() ? "" : "\n" + finding.hint()));
    }

    private static String data(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String words) {
        return data(words).replace(":", "%3A").replace(",", "%2C");
    }
}
