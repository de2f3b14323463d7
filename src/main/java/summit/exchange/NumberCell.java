package summit.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import summit.exchange.Columns.Field;
import summit.story.Kind;

/** A number, perhaps how far off is still right, perhaps a unit: {@code 6,2 ± 0,5 hours} or {@code 6,2 hours ± 0,5}. */
final class NumberCell {
    private static final String DIGITS = "([+-]?[0-9]+(?:[.,][0-9]+)?)";
    private static final String WITHIN = "(?:±|\\+/?-)\\s*([0-9]+(?:[.,][0-9]+)?\\s*%?)";
    private static final Pattern UNIT_LAST = Pattern.compile(DIGITS + "\\s*(?:" + WITHIN + ")?\\s*(?<unit>.*)");
    private static final Pattern UNIT_FIRST = Pattern.compile(DIGITS + "\\s*(?<unit>[^±+0-9-].*?)\\s*" + WITHIN);
    /** What is forty thousand in one country and forty in another. */
    private static final String THOUSANDS = "[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}";

    private NumberCell() {}

    /** Whether an answer, of which nothing else is known, is a number. */
    static boolean isLike(String answer) {
        return answer.matches(DIGITS + "(\\s*%|.*(±|\\+/?-)\\s*[0-9].*)?");
    }

    static Read kind(List<String> answers) {
        var first = UNIT_FIRST.matcher(answers.get(0));
        var last = UNIT_LAST.matcher(answers.get(0));
        var found = first.matches() ? first : last;
        if (answers.size() > 1 || found == last && !last.matches()) {
            return Read.problem(Field.ANSWER, "\"" + answers.get(0) + "\" is not a number such as 1799 or 6.2 ± 0.5.");
        }
        var within = found.group(found == first ? 3 : 2);
        var tolerance = within == null ? "" : within.replaceAll("\\s", "");
        for (var digits : List.of(found.group(1), tolerance)) {
            if (digits.matches(THOUSANDS)) {
                return Read.problem(
                        Field.ANSWER,
                        "\"" + digits + "\" may be thousands or a fraction. Write " + digits.replaceAll("[.,]", "")
                                + ", or one more digit: " + digits.replace(',', '.') + "0.");
            }
        }
        var percent = tolerance.endsWith("%");
        var amount = tolerance.isEmpty() ? BigDecimal.ZERO : number(tolerance.replace("%", ""));
        return Read.kind(new Kind.Numeric(
                number(found.group(1)),
                new Kind.Tolerance(amount, percent),
                found.group("unit").strip()));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.').replaceFirst("^\\+", ""));
    }

    /** The cell with such an answer. */
    static String of(Kind.Numeric numeric) {
        var tolerance = numeric.tolerance();
        var within = tolerance.amount().signum() == 0
                ? ""
                : " ± " + digits(tolerance.amount()) + (tolerance.percent() ? "%" : "");
        var unit = numeric.unit().isEmpty() ? "" : " " + numeric.unit();
        // Behind a tolerance a unit of % would be read as per cent of the answer.
        return digits(numeric.answer()) + (numeric.unit().startsWith("%") ? unit + within : within + unit);
    }

    /** With three digits behind the point a reader may take the point for a sign between thousands. */
    private static String digits(BigDecimal number) {
        return number.toPlainString() + (number.scale() == 3 ? "0" : "");
    }
}
