package summit.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a cell shows its number (ECMA-376 part 1, 18.8.31): up to three sections for positive numbers, negative ones and zero, each of
 * parts in order. Signs between thousands are left out, since {@code 1,800} is a fraction to half of all readers.
 */
record XlsxFormat(List<List<Part>> sections) {
    /** Words in quotes, an escaped sign, what is in brackets, room that is left, letters that mean a date, digits, any other sign. */
    private static final Pattern PART = Pattern.compile(
            "\"([^\"]*)\"|\\\\(.)|(\\[[^\\]]*\\])|[_*].|(General|AM/PM|A/P|y+|m+|d+|h+|s+)|([0#?]+(?:,[0#?]+)*(?:\\.[0#?]+)?|\\.[0#?]+)|(.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ELAPSED = Pattern.compile("\\[([hms])\\1*\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^-\\]]*)(?:-([^\\]]+))?\\]");
    /** Digits beyond which a number is told as it is. */
    private static final int MOST_DIGITS = 40;

    /** Words as they stand, letters that are replaced by something of a date, or a mask of digits. */
    record Part(Sort sort, String text) {
        enum Sort {
            WORDS,
            DATE,
            DIGITS,
            /** The language of the names of days and months. */
            LANGUAGE
        }
    }

    /** The format that is written so. */
    static XlsxFormat of(String code) {
        var sections = new ArrayList<List<Part>>();
        var section = new ArrayList<Part>();
        var matcher = PART.matcher(code);
        while (matcher.find()) {
            if (matcher.group().equals(";")) {
                sections.add(List.copyOf(section));
                section.clear();
            } else {
                part(matcher.group(), matcher).ifPresent(section::add);
            }
        }
        sections.add(List.copyOf(section));
        return new XlsxFormat(sections);
    }

    private static Optional<Part> part(String whole, MatchResult matcher) {
        if (matcher.group(1) != null || matcher.group(2) != null) {
            return words(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        if (matcher.group(3) != null) {
            return bracket(whole);
        }
        if (matcher.group(4) != null) {
            return Optional.of(new Part(Part.Sort.DATE, whole));
        }
        if (matcher.group(5) != null) {
            return Optional.of(new Part(Part.Sort.DIGITS, whole.replace(",", "")));
        }
        return matcher.group(6) != null ? words(whole) : Optional.empty();
    }

    private static Optional<Part> words(String words) {
        return Optional.of(new Part(Part.Sort.WORDS, words));
    }

    private static Optional<Part> bracket(String bracket) {
        if (ELAPSED.matcher(bracket).matches()) {
            return Optional.of(new Part(Part.Sort.DATE, bracket));
        }
        var currency = CURRENCY.matcher(bracket);
        if (!currency.matches()) {
            // A colour or a condition.
            return Optional.empty();
        }
        return currency.group(1).isEmpty()
                ? Optional.of(new Part(Part.Sort.LANGUAGE, currency.group(2) == null ? "" : currency.group(2)))
                : words(currency.group(1));
    }

    /** Whether it shows a date or a time. */
    boolean isDate() {
        return sections.get(0).stream()
                .anyMatch(part -> part.sort() == Part.Sort.DATE && !part.text().equalsIgnoreCase("General"));
    }

    /** The number as the cell shows it; empty if this format has something that is not known here. */
    Optional<String> shown(BigDecimal number) {
        var negative = number.signum() < 0;
        var section =
                sections.get(negative && sections.size() > 1 ? 1 : number.signum() == 0 && sections.size() > 2 ? 2 : 0);
        var masks =
                section.stream().filter(part -> part.sort() == Part.Sort.DIGITS).toList();
        var strange = section.stream()
                .anyMatch(part -> part.sort() == Part.Sort.DATE
                        || part.sort() == Part.Sort.WORDS && part.text().matches("[@E/,]"));
        if (masks.size() != 1 || strange || Math.abs((long) number.scale()) > MOST_DIGITS) {
            return Optional.empty();
        }
        var hundredfold = section.stream()
                .filter(part -> part.sort() == Part.Sort.WORDS)
                .anyMatch(part -> part.text().equals("%"));
        var value = hundredfold ? number.movePointRight(2) : number;
        var shown = new StringBuilder();
        section.forEach(
                part -> shown.append(part.sort() == Part.Sort.DIGITS ? digits(value.abs(), part.text()) : part.text()));
        return Optional.of(
                (negative && sections.size() == 1 ? "-" : "") + shown.toString().strip());
    }

    private static String digits(BigDecimal value, String mask) {
        var point = mask.indexOf('.');
        var whole = point < 0 ? mask : mask.substring(0, point);
        var behind = point < 0 ? "" : mask.substring(point + 1);
        var rounded = value.setScale(behind.length(), RoundingMode.HALF_UP);
        var least = (int) behind.chars().filter(sign -> sign == '0').count();
        while (rounded.scale() > least
                && rounded.remainder(BigDecimal.ONE.movePointLeft(rounded.scale() - 1))
                                .signum()
                        == 0) {
            rounded = rounded.setScale(rounded.scale() - 1);
        }
        var digits = rounded.toPlainString();
        var wanted = (int) whole.chars().filter(sign -> sign == '0').count();
        var there = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        return "0".repeat(Math.max(0, wanted - there)) + digits;
    }
}
