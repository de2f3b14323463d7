package summit.quiz.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import summit.marking.Marking;
import summit.quiz.Pupil;
import summit.story.Question;
import summit.story.Verdict;

/**
 * The scores of a lesson in which pupils or teams are told apart: a thousand for each point of a question, by how far the last answer was
 * right. With speed an answer given at the end of the timer is worth half (Kahoot's curve: points × (1 − t / T / 2), all of them within half a
 * second); with streaks each right answer in a row after the first adds a tenth of the points, at most half. Neither is in any report.
 */
public record Scores(List<Score> ranked) {
    public Scores {
        ranked = List.copyOf(ranked);
    }

    /** What somebody has; those with equal scores share a rank. */
    public record Score(Pupil pupil, long score, int rank, int right) {}

    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final int LONGEST_STREAK = 6;

    /** The scores so far, over the questions that were told. */
    public static Scores of(Lesson lesson) {
        return ranked(lesson.rules().pupils().stream()
                .map(pupil -> score(lesson, pupil))
                .toList());
    }

    /**
     * The scores of a roster's teams: the mean of their members' in whole points, so that a larger team is not ahead for its size. Empty
     * unless pupils are of two teams or more; who is of none plays for nobody.
     */
    public static Scores ofTeams(Lesson lesson) {
        var teams = new LinkedHashMap<String, List<Score>>();
        for (var score : of(lesson).ranked()) {
            if (!score.pupil().team().isEmpty()) {
                teams.computeIfAbsent(score.pupil().team(), team -> new ArrayList<>())
                        .add(score);
            }
        }
        if (teams.size() < 2) {
            return new Scores(List.of());
        }
        var scores = new ArrayList<Score>();
        teams.forEach((team, members) -> scores.add(new Score(
                new Pupil(team, team, ""),
                Math.round(members.stream().mapToLong(Score::score).average().orElse(0)),
                0,
                members.stream().mapToInt(Score::right).sum())));
        return ranked(scores);
    }

    /** Those among whom there is a winner: the teams, or where there are none the pupils. */
    public static Scores deciding(Lesson lesson) {
        var teams = ofTeams(lesson);
        return teams.ranked().isEmpty() ? of(lesson) : teams;
    }

    private static Scores ranked(List<Score> scores) {
        var unranked = new ArrayList<>(scores);
        unranked.sort(Comparator.comparingLong(Score::score).reversed());
        var ranked = new ArrayList<Score>();
        for (var one : unranked) {
            var ties = !ranked.isEmpty() && ranked.get(ranked.size() - 1).score() == one.score();
            var rank = ties ? ranked.get(ranked.size() - 1).rank() : ranked.size() + 1;
            ranked.add(new Score(one.pupil(), one.score(), rank, one.right()));
        }
        return new Scores(ranked);
    }

    /** Those who share the first place; a tie-break is for them. */
    public List<Pupil> leaders() {
        return ranked.stream()
                .filter(score -> score.rank() == 1)
                .map(Score::pupil)
                .toList();
    }

    private static Score score(Lesson lesson, Pupil pupil) {
        var score = 0L;
        var right = 0;
        var streak = 0;
        for (var question : told(lesson)) {
            var said = lesson.asked(question).lastVote().map(vote -> vote.said().get(pupil.id()));
            if (said.isEmpty()) {
                streak = 0;
                continue;
            }
            var mark = Marking.mark(question, said.get().response());
            streak = mark.verdict() == Verdict.RIGHT ? streak + 1 : 0;
            right += mark.verdict() == Verdict.RIGHT ? 1 : 0;
            var points = mark.fraction().thousandthsOf(question.grading().points());
            score += Math.round(points * speed(lesson, pupil, said.get().taken()));
            score += lesson.rules().scoring().streaks() && streak > 1
                    ? points / 10 * (Math.min(streak, LONGEST_STREAK) - 1)
                    : 0;
        }
        return new Score(pupil, score, 0, right);
    }

    /** Whoever has more time has the same points for the same share of it. */
    private static double speed(Lesson lesson, Pupil pupil, Duration taken) {
        var timer = lesson.rules().steps().timer();
        if (!lesson.rules().scoring().speed() || timer.isEmpty() || taken.compareTo(AT_ONCE) < 0) {
            return 1;
        }
        var whole = timer.get().toMillis() * (100L + pupil.extra()) / 100.0;
        return 1 - Math.min(1, taken.toMillis() / whole) / 2;
    }

    private static List<Question> told(Lesson lesson) {
        return lesson.questions().stream()
                .filter(question -> lesson.asked(question).isTold())
                .toList();
    }
}
