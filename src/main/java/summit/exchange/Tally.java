package summit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many questions of each kind a table has, for whoever made it to see whether they were understood. */
public final class Tally {
    /** Rows that are named one by one. */
    private static final int MOST_NAMED = 6;

    private Tally() {}

    /** "12 questions: 9 with answers to choose, 2 for a number (rows 4, 8), 1 to type (row 7)". */
    public static String of(List<SheetQuestion> questions) {
        var kinds = new ArrayList<String>();
        for (var kind : Way.values()) {
            var rows = questions.stream()
                    .filter(question -> question.kind().type().equals(kind.type))
                    .map(question -> Integer.toString(question.row()))
                    .toList();
            if (!rows.isEmpty()) {
                kinds.add(rows.size() + " " + kind.words + (kind == Way.SINGLE ? "" : " (" + named(rows) + ")"));
            }
        }
        return counted(questions.size()) + ": " + String.join(", ", kinds);
    }

    /** How many suit a show of hands, where not all do: a lesson leaves the others out. */
    public static Optional<String> hands(List<SheetQuestion> questions) {
        var suiting = questions.stream()
                .map(question -> question.kind().type())
                .filter(type -> type.equals(Way.SINGLE.type) || type.equals(Way.TRUE_FALSE.type))
                .count();
        return suiting == questions.size()
                ? Optional.empty()
                : Optional.of(suiting + " of " + questions.size()
                        + " suit a show of hands (class); the others are asked by worksheet, quiz and in scenes.");
    }

    /** "1 question", "2 questions". */
    public static String counted(int questions) {
        return questions == 1 ? "1 question" : questions + " questions";
    }

    private static String named(List<String> rows) {
        return (rows.size() == 1 ? "row " : "rows ")
                + rows.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (rows.size() > MOST_NAMED ? " ..." : "");
    }

    private enum Way {
        SINGLE("single", "with one answer to choose"),
        MULTIPLE("multiple", "with several to choose"),
        TRUE_FALSE("truefalse", "true or false"),
        NUMBER("number", "for a number"),
        TEXT("text", "to type"),
        ORDER("order", "to put in order"),
        MATCH("match", "to match"),
        CATEGORISE("categorise", "to sort"),
        CLOZE("cloze", "with gaps");

        private final String type;
        private final String words;

        Way(String type, String words) {
            this.type = type;
            this.words = words;
        }
    }
}
