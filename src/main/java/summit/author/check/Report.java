package summit.author.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.load.Code;
import summit.load.Diagnostic;
import summit.load.Position;
import summit.load.Severities;

/** Collects what rules find, each as severe as the pack wants it, and each kind once in a place. */
final class Report {
    private final Severities severities;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    Report(Severities severities) {
        this.severities = severities;
    }

    void add(Code code, Position position, String message, String hint) {
        if (said.add(code.id() + " " + position)) {
            severities
                    .of(code)
                    .ifPresent(severity -> found.add(new Diagnostic(code.id(), severity, position, message, hint)));
        }
    }

    /** Adds what another report has, as if it had been added here. */
    void add(Report other) {
        for (var diagnostic : other.found) {
            if (said.add(diagnostic.code() + " " + diagnostic.position())) {
                found.add(diagnostic);
            }
        }
    }

    List<Diagnostic> found() {
        return found;
    }
}
