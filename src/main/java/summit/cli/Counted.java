package summit.cli;

import java.util.List;
import summit.load.Diagnostic;
import summit.load.Severity;

/** How much was found. */
record Counted(int errors, int warnings, int infos) {
    static Counted of(List<Diagnostic> diagnostics) {
        return new Counted(
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.INFO));
    }

    private static int count(List<Diagnostic> diagnostics, Severity severity) {
        return (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    boolean isNothing() {
        return errors + warnings + infos == 0;
    }

    /** In words, such as "2 errors, 1 warning". */
    String words() {
        return number(errors, "error") + ", " + number(warnings, "warning")
                + (infos == 0 ? "" : ", " + number(infos, "hint"));
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
