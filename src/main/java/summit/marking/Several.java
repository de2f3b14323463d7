package summit.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Several things named in one line: separated by commas or semicolons, or by spaces, or as a run of letters. */
final class Several {
    private static final String MARKS = "[,;]+(\\s*and\\s+)?";
    private static final String SPACES = "[\\s,;&+]+(and\\s+)?";

    private Several() {}

    /** The ids of all things named; empty if one of them cannot be told. A run of letters comes before parts of words. */
    static Optional<List<String>> of(Names names, String typed) {
        return names.exactly(typed)
                .map(List::of)
                .or(() -> all(typed.split(MARKS), names::exactly))
                .or(() -> all(typed.split(SPACES), names::exactly))
                .or(() -> typed.matches("[A-Za-z]+[.]?")
                        ? all(typed.replace(".", "").split(""), names::exactly)
                        : Optional.empty())
                .or(() -> all(typed.split(MARKS), names::meant))
                .or(() -> all(typed.split(SPACES), names::meant));
    }

    /** What is wrong with the first name that means nothing. */
    static String fault(Names names, String typed) {
        var parts = parts(typed.split(typed.matches(".*[,;].*") ? MARKS : SPACES));
        return parts.stream()
                .filter(part -> names.meant(part).isEmpty())
                .findFirst()
                .map(names::fault)
                .orElseGet(() -> names.fault(typed));
    }

    private static Optional<List<String>> all(String[] typed, Function<String, Optional<String>> meaning) {
        var ids = parts(typed).stream().map(meaning).toList();
        return !ids.isEmpty() && ids.stream().allMatch(Optional::isPresent)
                ? Optional.of(ids.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    private static List<String> parts(String[] typed) {
        return Arrays.stream(typed)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
