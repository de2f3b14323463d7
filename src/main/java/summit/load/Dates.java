package summit.load;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import summit.story.Moment;

/** "{@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD} or {@code YYYY-MM-DDTHH:MM}. A shorter date means its first moment." */
final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}):(\\d{2}))?)?)?");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)");

    private Dates() {}

    /** The date under a key, if there is one. */
    static Optional<Moment> read(Reading reading, Entries entries, String key) {
        return entries.words(key).flatMap(words -> {
            var moment = moment(words.value());
            if (moment.isEmpty()) {
                wrong(reading, words, "is not a date.", "Write 2024, 2024-06, 2024-06-21 or 2024-06-21T05:30.");
            }
            return moment;
        });
    }

    /** The time of day under a key, in minutes. */
    static Optional<Integer> clock(Reading reading, Entries entries, String key) {
        return entries.words(key).flatMap(words -> {
            var time = TIME.matcher(words.value());
            if (!time.matches()) {
                wrong(reading, words, "is not a time of day.", "Write hours and minutes, as in \"22:10\".");
                return Optional.empty();
            }
            return Optional.of(Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)));
        });
    }

    static Optional<Moment> moment(String written) {
        var date = DATE.matcher(written);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Moment(
                    written,
                    LocalDateTime.of(
                            Integer.parseInt(date.group(1)),
                            part(date.group(2), 1),
                            part(date.group(3), 1),
                            part(date.group(4), 0),
                            part(date.group(5), 0))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static void wrong(Reading reading, Node.Words words, String message, String hint) {
        reading.findings().add(Code.NOT_A_DATE, words.place(), Quoted.of(words.value()) + " " + message, hint);
    }
}
