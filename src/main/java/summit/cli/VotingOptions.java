package summit.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import summit.quiz.Pupil;
import summit.quiz.room.LessonRules;
import summit.quiz.room.LessonRules.Voting;
import summit.ui.toolkit.Cells;

/** How a class votes, what time it has and what is scored, as it is typed. */
final class VotingOptions {
    private static final int LONGEST = 3600;

    private static final int MOST_QUESTIONS = 50;

    /** A digit each. */
    private static final int MOST_BUZZERS = 9;

    private static final List<String> NAMES =
            List.of("Otters", "Lynxes", "Herons", "Badgers", "Falcons", "Dolphins", "Hedgehogs", "Ravens");

    @Option(names = "--one-vote", description = "Vote once and tell the answer, instead of arguing and voting again.")
    private boolean oneVote;

    @Option(names = "--hide-votes", description = "How the class voted first is shown only when it has voted again.")
    private boolean hideVotes;

    @Option(
            names = "--teams",
            paramLabel = "TEAMS",
            description = "Teams that answer in turn: their number, or names with commas between.")
    private Optional<String> teams = Optional.empty();

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description =
                    "Each pupil answers by name: a table (.csv or .xlsx) with name, and if you like id, team and extra time.")
    private Optional<Path> roster = Optional.empty();

    @Option(names = "--buzzers", description = "With --teams: who presses a key first has the word.")
    private boolean buzzers;

    @Option(
            names = "--timer",
            paramLabel = "SECONDS",
            description = "Show the time a vote has; it closes nothing by itself.")
    private Optional<Integer> timer = Optional.empty();

    @Option(names = "--reading", paramLabel = "SECONDS", description = "Show the time there is for reading first.")
    private Optional<Integer> reading = Optional.empty();

    @Option(names = "--round", paramLabel = "N", description = "A break after so many questions.")
    private Optional<Integer> round = Optional.empty();

    @Option(names = "--scores", paramLabel = "WHEN", description = "With teams: question, round, end or never (end).")
    private Board board = Board.END;

    @Option(names = "--speed", description = "With --timer and teams: quick answers score more.")
    private boolean speed;

    @Option(names = "--streaks", description = "With teams: right answers in a row score more.")
    private boolean streaks;

    /** When scores are shown, as it is typed. */
    enum Board {
        QUESTION(LessonRules.Board.EACH_QUESTION),
        ROUND(LessonRules.Board.EACH_ROUND),
        END(LessonRules.Board.AT_THE_END),
        NEVER(LessonRules.Board.NEVER);

        private final LessonRules.Board board;

        Board(LessonRules.Board board) {
            this.board = board;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses what does not go together. */
    void check() throws Stop {
        Within.check("--timer", timer, 1, LONGEST);
        Within.check("--reading", reading, 1, LONGEST);
        Within.check("--round", round, 1, MOST_QUESTIONS);
        if (teams.isPresent() && roster.isPresent()) {
            throw new Stop(Exit.USAGE, "--teams and --roster are two ways to answer; choose one.");
        }
        if (teams.isEmpty() && (buzzers || roster.isEmpty() && (speed || streaks))) {
            throw new Stop(Exit.USAGE, "--buzzers is for --teams; --speed and --streaks are for --teams and --roster.");
        }
        if (hideVotes && oneVote) {
            throw new Stop(Exit.USAGE, "--hide-votes is for two votes, and --one-vote has one.");
        }
        if (speed && timer.isEmpty()) {
            throw new Stop(Exit.USAGE, "--speed needs --timer.");
        }
    }

    /** Whether first votes are to be hidden, which is no rule: it can be changed in the middle of a lesson. */
    boolean hidesVotes() {
        return hideVotes;
    }

    /** Whether rules were asked for at all. */
    boolean saysRules() {
        return teams.isPresent()
                || roster.isPresent()
                || oneVote
                || timer.isPresent()
                || reading.isPresent()
                || round.isPresent()
                || board != Board.END;
    }

    /** The rules that were asked for, or those that hold unless others are. */
    LessonRules rules() throws Stop {
        var steps = new LessonRules.Steps(
                !oneVote, Duration.ofSeconds(reading.orElse(0)), timer.map(Duration::ofSeconds), round.orElse(0));
        var scoring = new LessonRules.Scoring(board.board, speed, streaks);
        if (roster.isPresent()) {
            return new LessonRules(Voting.IN_TURN, new RosterFile(roster.get()).pupils(), steps, scoring);
        }
        return teams.isEmpty()
                ? new LessonRules(Voting.HANDS, List.of(), steps, scoring)
                : new LessonRules(buzzers ? Voting.BUZZERS : Voting.IN_TURN, teams(teams.get()), steps, scoring);
    }

    /** Teams by their names; by a number, with names of animals. */
    private List<Pupil> teams(String said) throws Stop {
        var names = said.matches("\\d{1,2}")
                ? NAMES.subList(0, Math.min(Integer.parseInt(said), NAMES.size()))
                : List.of(said.split(",")).stream()
                        .map(name -> Cells.clean(name).strip())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        if (buzzers && names.size() > MOST_BUZZERS) {
            throw new Stop(Exit.USAGE, "there are keys for " + MOST_BUZZERS + " buzzers at most.");
        }
        if (names.size() < 2) {
            throw new Stop(
                    Exit.USAGE,
                    "--teams takes a number from 2 to " + NAMES.size() + ", or two names or more: Red,Blue.");
        }
        return names.stream().map(name -> new Pupil(name, name, "")).toList();
    }
}
