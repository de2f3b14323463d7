package summit.cli;

import java.util.List;
import summit.load.Diagnostic;
import summit.load.Severity;

/** How much was found. */
record Counted(int errors, int warnings) {
    static Counted of(List<Diagnostic> diagnostics) {
        var errors = (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        return new Counted(errors, diagnostics.size() - errors);
    }

    /** In words, such as "2 errors, 1 warning". */
    String words() {
        return errors
                + (errors == 1 ? " error, " : " errors, ")
                + warnings
                + (warnings == 1 ? " warning" : " warnings");
    }
}
