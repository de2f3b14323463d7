package summit.author.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import summit.load.Code;
import summit.load.Site;
import summit.story.Kind;

/**
 * Packs in which right answers of unshuffled questions stand in one place more often than luck would have it (one chance in
 * twenty, for the likeliest place), or in which nearly all statements are true, or nearly all false. Shuffled questions have no
 * such places.
 */
final class RightAnswerInOnePlace implements Rule {
    private static final double CHANCE = 0.05;

    /** A question: where it says so, where right answers stand, and among how many. */
    private record Seat(Site site, List<Integer> places, int of) {}

    /** Questions that have a right answer in the same place. */
    private record Taken(int place, List<Seat> seats) {}

    @Override
    public void look(Copy copy, Report report) {
        var seats = new ArrayList<Seat>();
        for (var options : copy.options()) {
            if (!options.shuffled()) {
                var site = copy.places().question(options.question().id()).at("shuffle");
                seats.add(new Seat(site, options.right(), options.options().size()));
            }
        }
        look(
                seats,
                report,
                "unshuffled questions a right answer stands in place ",
                "Remove \"shuffle\": false where the order means nothing, or give \"options\" in another order.");
        var statements = new ArrayList<Seat>();
        for (var question : copy.story().questions().values()) {
            if (question.kind() instanceof Kind.TrueFalse statement) {
                var site = copy.places().question(question.id()).at("answer");
                statements.add(new Seat(site, List.of(statement.answer() ? 0 : 1), 2));
            }
        }
        statements.sort(Comparator.comparing(Seat::site));
        lookAtStatements(statements, report);
    }

    private static void look(List<Seat> seats, Report report, String words, String hint) {
        var taken = taken(seats);
        if (isNoLuck(taken, seats)) {
            report.add(
                    Code.SAME_PLACE,
                    taken.seats().get(0).site().key(),
                    "in " + taken.seats().size() + " of " + seats.size() + " " + words + (taken.place() + 1) + ".",
                    hint);
        }
    }

    private static void lookAtStatements(List<Seat> statements, Report report) {
        var taken = taken(statements);
        if (isNoLuck(taken, statements)) {
            report.add(
                    Code.SAME_PLACE,
                    taken.seats().get(0).site().position(),
                    taken.seats().size() + " of " + statements.size() + " statements are "
                            + (taken.place() == 0 ? "true" : "false") + ".",
                    "Turn some of them into their opposite.");
        }
    }

    /** The place that most have a right answer in. */
    private static Taken taken(List<Seat> seats) {
        var places = new TreeMap<Integer, List<Seat>>();
        seats.forEach(seat -> seat.places()
                .forEach(place ->
                        places.computeIfAbsent(place, any -> new ArrayList<>()).add(seat)));
        return places.entrySet().stream()
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .map(most -> new Taken(most.getKey(), most.getValue()))
                .orElse(new Taken(0, List.of()));
    }

    private static boolean isNoLuck(Taken taken, List<Seat> seats) {
        var places = seats.stream().mapToInt(Seat::of).max().orElse(1);
        var chances = seats.stream()
                .map(seat -> (double) seat.places().size() / seat.of())
                .toList();
        return !seats.isEmpty() && places * Luck.atLeast(taken.seats().size(), chances) < CHANCE;
    }
}
