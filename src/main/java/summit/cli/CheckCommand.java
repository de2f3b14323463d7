package summit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.author.check.Checkup;
import summit.load.Code;
import summit.load.Diagnostic;
import summit.load.Pack;
import summit.load.Severity;

/** Lists every mistake in packs. */
@Command(
        name = "check",
        description = "Lists every mistake in packs at once, with its place, its code and what to do.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {
            "",
            "\"checks\" in a story.json says how much a kind of warning matters there:",
            "  \"checks\": { \"W050\": \"off\", \"W040\": \"error\" }",
            "",
            "Exit codes: 0 well, 1 errors (with --strict: or warnings), 2 wrong usage, 3 a pack cannot be read."
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PACK",
            arity = "0..*",
            description = "Folders, .zip files of them, or names of bundled stories.")
    private List<String> packs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (as it is without), json (a list), sarif (2.1.0), or github (workflow commands).")
    private FindingsFormat format = FindingsFormat.TEXT;

    @Option(names = "--strict", description = "Warnings count as errors do.")
    private boolean strict;

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            description = "Says what a code such as W042 means, with an example.")
    private String explain = "";

    @Spec
    private CommandSpec spec;

    private final Outside outside;

    CheckCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        if (!explain.isEmpty()) {
            return explain();
        }
        if (packs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PACK...'");
        }
        var findings = new ArrayList<Diagnostic>();
        var out = format == FindingsFormat.TEXT ? outside.writer() : outside.writerForPrograms();
        for (var name : packs) {
            var pack = Pack.open(name);
            var checkup = Checkup.of(pack, new SmallestScreen());
            findings.addAll(checkup.findings());
            if (format == FindingsFormat.TEXT) {
                print(out, pack, checkup);
            }
        }
        switch (format) {
            case TEXT -> {}
            case JSON -> out.println(FindingsFormat.json(findings));
            case SARIF -> out.println(Sarif.of(findings, VersionOfProgram.number()));
            case GITHUB -> findings.forEach(finding -> out.println(FindingsFormat.github(finding)));
        }
        out.flush();
        var counted = Counted.of(findings);
        return (counted.errors() > 0 || strict && counted.warnings() > 0 ? Exit.FINDINGS : Exit.WELL).code();
    }

    private int explain() throws IOException {
        var code = Code.of(explain.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no code \"" + explain
                                + "\". Codes are E001 to E056 and such as W042; each finding has one."));
        var out = outside.writer();
        CodePage.of(code, outside.width()).forEach(out::println);
        out.flush();
        return Exit.WELL.code();
    }

    /** The first error, which is to be mended first; or the first of what there is. */
    private static Diagnostic gravest(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .orElse(findings.get(0));
    }

    private void print(PrintWriter out, Pack pack, Checkup checkup) throws IOException {
        var excerpts = new Excerpts(pack, outside.width());
        for (var finding : checkup.findings()) {
            excerpts.of(finding).forEach(out::println);
            out.println();
        }
        var counted = Counted.of(checkup.findings());
        out.println(pack.label() + ": " + counted.words()
                + checkup.draft()
                        .story()
                        .map(story -> "; " + story.scenes().size() + " scenes, "
                                + story.questions().size() + " questions, "
                                + story.ledger().facts().size() + " facts")
                        .orElse("")
                + ".");
        if (!counted.isNothing()) {
            out.println("What a code means: "
                    + outside.line(List.of(
                            "check", "--explain", gravest(checkup.findings()).code())));
        }
    }
}
