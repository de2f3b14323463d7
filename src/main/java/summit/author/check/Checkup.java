package summit.author.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import summit.load.Code;
import summit.load.Diagnostic;
import summit.load.Draft;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.load.Position;
import summit.load.Severity;

/** Everything there is to say about a pack: the errors of reading it, and what the rules find in it. */
public record Checkup(Draft draft, List<Diagnostic> findings) {
    /** {@code /questions/3} of {@code /questions/3/wrong/0}. */
    private static final Pattern THING = Pattern.compile("^/[^/]*/[^/]*");

    public Checkup {
        findings = findings.stream().sorted().toList();
    }

    /**
     * Checks a pack, in all its languages.
     *
     * @throws IOException if the bytes cannot be had; the message says what to do
     */
    public static Checkup of(Pack pack, Screen screen) throws IOException {
        var checkup = of(PackLoader.check(pack), screen);
        var report = new Report(checkup.draft().severities());
        FilesLeftAside.look(pack, report);
        var all = new ArrayList<>(checkup.findings());
        all.addAll(report.found());
        return new Checkup(checkup.draft(), all);
    }

    /** Checks a pack that was read. */
    public static Checkup of(Draft draft, Screen screen) {
        var copy = Copy.of(draft, screen);
        // Rules know nothing of each other, so they need not wait for each other.
        var reports = rules(draft).parallelStream()
                .map(rule -> {
                    var report = new Report(draft.severities());
                    rule.look(copy, report);
                    return report;
                })
                .toList();
        var report = new Report(draft.severities());
        reports.forEach(report::add);
        var findings = new ArrayList<Diagnostic>();
        for (var diagnostic : draft.diagnostics()) {
            Code.of(diagnostic.code())
                    .flatMap(code -> diagnostic.severity() == Severity.ERROR
                            ? java.util.Optional.of(Severity.ERROR)
                            : draft.severities().of(code))
                    .ifPresent(severity -> findings.add(diagnostic.as(severity)));
        }
        findings.addAll(withoutBroken(report.found(), draft));
        return new Checkup(draft, findings);
    }

    private static List<Rule> rules(Draft draft) {
        return draft.story().isPresent() ? Rules.all() : Rules.OF_ONE_THING;
    }

    /** What is wrong with a thing that could not be read is told by its errors; the rest may follow from them. */
    private static List<Diagnostic> withoutBroken(List<Diagnostic> found, Draft draft) {
        var broken = new TreeSet<String>();
        draft.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .forEach(diagnostic -> broken.add(thing(diagnostic.position())));
        return found.stream()
                .filter(diagnostic -> !broken.contains(thing(diagnostic.position())))
                .toList();
    }

    private static String thing(Position position) {
        var matcher = THING.matcher(position.pointer());
        return position.file() + (matcher.find() ? matcher.group() : "");
    }
}
