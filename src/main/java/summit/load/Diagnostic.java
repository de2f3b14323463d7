package summit.load;

import java.util.Comparator;

/**
 * One thing an author should look at. {@code code} names a page of {@code docs/check}; {@code hint} says what to do and may be
 * empty. Diagnostics sort by place.
 */
public record Diagnostic(String code, Severity severity, Position position, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::position)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** All of it on one line, as a compiler prints it. */
    public String line() {
        return position + " " + severity.word() + " " + code + " " + message + (hint.isEmpty() ? "" : " " + hint);
    }

    /** The same, mattering more or less. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, position, message, hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
