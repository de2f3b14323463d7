package summit.quiz.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The Free Spaced Repetition Scheduler, version 6, for those who want to know things for years: it models how stable a memory is
 * (in days until the chance of recall is nine in ten) and how difficult the matter (1 to 10), and lets a question come back when that
 * chance has come down to nine in ten. Source: the formulas of the open-spaced-repetition project with the default weights of
 * its release 6; there is no random spread, so the same log always gives the same days.
 */
public final class Fsrs implements Schedule {
    private static final List<Double> W = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private static final double WANTED = 0.9;
    private static final double FACTOR = Math.pow(0.9, -1 / W.get(20)) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST = 36_500;

    /** What is held to be known of a memory: stability in days, difficulty from 1 to 10. */
    public record Memory(double stability, double difficulty) {}

    @Override
    public LocalDate due(List<Review> reviews) {
        return reviews.get(reviews.size() - 1).day().plusDays(interval(memory(reviews)));
    }

    /** The memory after these reviews, the earliest first. */
    public Memory memory(List<Review> reviews) {
        var first = reviews.get(0);
        var memory = new Memory(W.get(grade(first) - 1), clamped(startingDifficulty(grade(first))));
        for (var i = 1; i < reviews.size(); i++) {
            var days = ChronoUnit.DAYS.between(
                    reviews.get(i - 1).day(), reviews.get(i).day());
            memory = after(memory, grade(reviews.get(i)), Math.max(days, 0));
        }
        return memory;
    }

    /** The days until a question of this memory should come back, at least one. */
    public long interval(Memory memory) {
        var days = memory.stability() / FACTOR * (Math.pow(WANTED, -1 / W.get(20)) - 1);
        return Math.max(1, Math.min(Math.round(days), LONGEST));
    }

    private static int grade(Review review) {
        return review.recall().ordinal() + 1;
    }

    private static Memory after(Memory memory, int grade, long days) {
        var stability =
                days < 1 ? sameDay(memory, grade) : grade == 1 ? lapsed(memory, days) : recalled(memory, grade, days);
        return new Memory(Math.max(stability, LEAST_STABILITY), difficulty(memory, grade));
    }

    /** The chance of recall after so many days. */
    private static double chance(Memory memory, long days) {
        return Math.pow(1 + FACTOR * days / memory.stability(), -W.get(20));
    }

    private static double sameDay(Memory memory, int grade) {
        var growth = Math.exp(W.get(17) * (grade - 3 + W.get(18))) * Math.pow(memory.stability(), -W.get(19));
        return memory.stability() * (grade >= 3 ? Math.max(growth, 1) : growth);
    }

    private static double recalled(Memory memory, int grade, long days) {
        var growth = Math.exp(W.get(8))
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -W.get(9))
                * (Math.exp(W.get(10) * (1 - chance(memory, days))) - 1)
                * (grade == 2 ? W.get(15) : 1)
                * (grade == 4 ? W.get(16) : 1);
        return memory.stability() * (1 + growth);
    }

    private static double lapsed(Memory memory, long days) {
        var forgotten = W.get(11)
                * Math.pow(memory.difficulty(), -W.get(12))
                * (Math.pow(memory.stability() + 1, W.get(13)) - 1)
                * Math.exp(W.get(14) * (1 - chance(memory, days)));
        return Math.min(forgotten, memory.stability() / Math.exp(W.get(17) * W.get(18)));
    }

    /** Not within its bounds: difficulty leans towards that of an easy first review, which lies below them. */
    private static double startingDifficulty(int grade) {
        return W.get(4) - Math.exp(W.get(5) * (grade - 1)) + 1;
    }

    private static double difficulty(Memory memory, int grade) {
        var moved = memory.difficulty() + (10 - memory.difficulty()) / 9 * (-W.get(6) * (grade - 3));
        return clamped(W.get(7) * startingDifficulty(4) + (1 - W.get(7)) * moved);
    }

    private static double clamped(double difficulty) {
        return Math.max(1, Math.min(difficulty, 10));
    }
}
