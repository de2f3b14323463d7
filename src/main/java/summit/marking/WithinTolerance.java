package summit.marking;

import java.util.List;
import java.util.Optional;
import summit.story.Kind;
import summit.story.Response;

/**
 * A number v is right if it is near enough to the answer a, the edges included:
 *
 * <ul>
 *   <li>nominal tolerance t: {@code |v - a| <= t};
 *   <li>relative tolerance of p per cent: {@code |v - a| <= |a| * p / 100}.
 * </ul>
 *
 * <p>Worked out exactly, in decimal. Source: Moodle, question type numerical, tolerance types nominal and relative (without
 * its floating-point epsilon, which decimal arithmetic does not need).
 */
record WithinTolerance(Kind.Numeric kind) implements Rule {
    /** Digits and decimal exponent a number may have; beyond it, exact arithmetic could fill the memory. */
    static final int MOST_DIGITS = 300;

    @Override
    public Optional<String> misfit(Response response) {
        if (!(response instanceof Response.Amount amount)) {
            return Optional.of("Answer with a number.");
        }
        var value = amount.value();
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            return Optional.of("Answer with a number of fewer digits.");
        }
        return Optional.empty();
    }

    @Override
    public Mark mark(Response response) {
        var value = ((Response.Amount) response).value();
        var span = kind.span();
        var isRight = value.compareTo(span.least()) >= 0 && value.compareTo(span.most()) <= 0;
        return new Mark(isRight ? Fraction.ONE : Fraction.ZERO, List.of());
    }

    @Override
    public String answer() {
        var number = kind.answer().toPlainString();
        return kind.unit().isEmpty() ? number : number + " " + kind.unit();
    }

    @Override
    public Optional<String> remark(Response response) {
        var near = ((Response.Amount) response).value().compareTo(kind.answer()) != 0;
        return near && mark(response).fraction().equals(Fraction.ONE)
                ? Optional.of("Exactly it is " + answer() + ".")
                : Optional.empty();
    }

    @Override
    public Response key() {
        return new Response.Amount(kind.answer());
    }
}
