package summit.quiz.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.OptionalDouble;

/** Numbers as a reader sees them. */
final class Numbers {
    /** What stands where a value is not defined. */
    static final String NONE = "–";

    private Numbers() {}

    /** In whole per cent, rounded half up. */
    static String percent(double percent) {
        return rounded(percent, 0) + "%";
    }

    static String percent(OptionalDouble percent) {
        return percent.isPresent() ? percent(percent.getAsDouble()) : NONE;
    }

    /** With so many digits behind the point, half up. */
    static String rounded(double value, int digits) {
        var rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    static String rounded(OptionalDouble value, int digits) {
        return value.isPresent() ? rounded(value.getAsDouble(), digits) : NONE;
    }

    /** So many of a thing, such as "1 question" or "2 questions". */
    static String count(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /** In minutes and seconds. */
    static String time(Duration time) {
        var seconds = time.toSeconds();
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }

    /** The day and the minute, where the teacher is. */
    static String day(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(zone).format(instant);
    }
}
