package summit.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import summit.exchange.XlsxFormat.Part;

/** Dates and times in an Excel workbook: they are numbers of days, and the format of their cell tells how they are shown. */
record XlsxDates(boolean from1904) {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(24 * 60 * 60);
    /** 31 December 9999 and a little more. */
    private static final BigDecimal MOST = BigDecimal.valueOf(2_958_466);

    /** Languages of names, by the low bits of their Windows numbers. */
    private static final Map<Integer, String> LANGUAGES = Map.of(
            0x07, "de", 0x09, "en", 0x0A, "es", 0x0C, "fr", 0x10, "it", 0x13, "nl", 0x15, "pl", 0x16, "pt", 0x19, "ru");

    /** The date as the cell shows it; empty if the number cannot be one. */
    Optional<String> shown(XlsxFormat format, BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        var seconds = number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var parts = format.sections().get(0);
        var letters = parts.stream().map(XlsxDates::letter).toList();
        var locale = parts.stream()
                .filter(part -> part.sort() == Part.Sort.LANGUAGE)
                .map(part -> locale(part.text()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        var shown = new StringBuilder();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.sort() == Part.Sort.WORDS) {
                shown.append(part.text());
            } else if (part.text().startsWith("[")) {
                shown.append(seconds
                        / switch (letters.get(i)) {
                            case 'h' -> 3600;
                            case 'm' -> 60;
                            default -> 1;
                        });
            } else if (part.sort() == Part.Sort.DATE) {
                var pattern = pattern(letters, i, part.text().length());
                shown.append(DateTimeFormatter.ofPattern(pattern, locale).format(moment(seconds)));
            }
        }
        return Optional.of(shown.toString().strip());
    }

    /** Excel's own 29 February 1900 puts every later day one further from the end of 1899. */
    private LocalDateTime moment(long seconds) {
        var days = seconds / SECONDS.longValue();
        var zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        return zero.plusDays(days).atStartOfDay().plusSeconds(seconds % SECONDS.longValue());
    }

    /** What a part is of: y, m, d, h, s, or a for the half of the day; a blank if it is of no date. */
    private static char letter(Part part) {
        return part.sort() == Part.Sort.DATE
                ? part.text().toLowerCase(Locale.ROOT).replace("[", "").charAt(0)
                : ' ';
    }

    /** The same in the letters of {@link DateTimeFormatter}. */
    private static String pattern(List<Character> letters, int at, int length) {
        return switch (letters.get(at)) {
            case 'y' -> length <= 2 ? "yy" : "yyyy";
            case 'd' -> length <= 2 ? "d".repeat(length) : length == 3 ? "EEE" : "EEEE";
            case 'h' -> (letters.contains('a') ? "h" : "H").repeat(Math.min(2, length));
            case 's' -> "s".repeat(Math.min(2, length));
            case 'a' -> "a";
            default -> isMinutes(letters, at) ? "m".repeat(Math.min(2, length)) : "M".repeat(Math.min(5, length));
        };
    }

    /** The letter m means minutes behind hours and before seconds, and months everywhere else. */
    private static boolean isMinutes(List<Character> letters, int at) {
        var before = IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(letters::get)
                .filter(letter -> letter != ' ')
                .findFirst();
        var behind = letters.subList(at + 1, letters.size()).stream()
                .filter(letter -> letter != ' ')
                .findFirst();
        return before.equals(Optional.of('h')) || behind.equals(Optional.of('s'));
    }

    private static Locale locale(String named) {
        return named.matches("[0-9A-Fa-f]{3,8}")
                ? Locale.forLanguageTag(LANGUAGES.getOrDefault((int) (Long.parseLong(named, 16) & 0x3FF), "en"))
                : Locale.forLanguageTag(named);
    }
}
