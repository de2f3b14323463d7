package summit.author.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import summit.load.Code;
import summit.load.Position;
import summit.story.Kind;

/**
 * Packs in which the right answers of unshuffled questions stand in one place more often than luck would have it (one chance in
 * twenty, for the likeliest place), or in which nearly all statements are true, or nearly all false. Shuffled questions have no
 * such places.
 */
final class RightAnswerInOnePlace implements Rule {
    private static final double CHANCE = 0.05;

    /** A question: where it says so, where the right answer stands, and among how many. */
    private record Seat(Position position, int place, int of) {}

    @Override
    public void look(Copy copy, Report report) {
        var seats = new ArrayList<Seat>();
        for (var options : Options.all(copy)) {
            if (!options.shuffled()) {
                var site = copy.places().question(options.question().id()).at("shuffle");
                seats.add(
                        new Seat(site.key(), options.right(), options.options().size()));
            }
        }
        look(
                seats,
                report,
                "unshuffled questions the right answer stands in place ",
                "Remove \"shuffle\": false where the order means nothing, or give \"options\" in another order.");
        var statements = new ArrayList<Seat>();
        for (var question : copy.story().questions().values()) {
            if (question.kind() instanceof Kind.TrueFalse statement) {
                var site = copy.places().question(question.id()).at("answer");
                statements.add(new Seat(site.position(), statement.answer() ? 0 : 1, 2));
            }
        }
        statements.sort((a, b) -> a.position().compareTo(b.position()));
        lookAtStatements(statements, report);
    }

    private static void look(List<Seat> seats, Report report, String words, String hint) {
        var taken = taken(seats);
        if (!taken.isEmpty() && isNoLuck(taken, seats)) {
            report.add(
                    Code.SAME_PLACE,
                    taken.get(0).position(),
                    "in " + taken.size() + " of " + seats.size() + " " + words
                            + (taken.get(0).place() + 1) + ".",
                    hint);
        }
    }

    private static void lookAtStatements(List<Seat> statements, Report report) {
        var taken = taken(statements);
        if (!taken.isEmpty() && isNoLuck(taken, statements)) {
            var answer = taken.get(0).place() == 0 ? "true" : "false";
            report.add(
                    Code.SAME_PLACE,
                    taken.get(0).position(),
                    taken.size() + " of " + statements.size() + " statements are " + answer + ".",
                    "Turn some of them into their opposite.");
        }
    }

    /** Those in the place that most are in. */
    private static List<Seat> taken(List<Seat> seats) {
        var places = new TreeMap<Integer, List<Seat>>();
        seats.forEach(seat ->
                places.computeIfAbsent(seat.place(), any -> new ArrayList<>()).add(seat));
        return places.values().stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(Collections.emptyList());
    }

    private static boolean isNoLuck(List<Seat> taken, List<Seat> seats) {
        var places = seats.stream().mapToInt(Seat::of).max().orElse(1);
        var chances = seats.stream().map(seat -> 1.0 / seat.of()).toList();
        return places * Luck.atLeast(taken.size(), chances) < CHANCE;
    }
}
