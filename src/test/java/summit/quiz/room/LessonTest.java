package summit.quiz.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.room.Lesson.Step;
import summit.quiz.room.LessonRules.Board;
import summit.quiz.room.LessonRules.Scoring;
import summit.quiz.room.LessonRules.Steps;
import summit.quiz.room.LessonRules.Voting;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;

class LessonTest {
    private static final Instant START = Instant.parse("2024-06-21T08:00:00Z");
    private static final Steps TALKING = new Steps(true, Duration.ofSeconds(5), Optional.of(Duration.ofSeconds(30)), 0);
    private static final Steps QUICK = new Steps(false, Duration.ZERO, Optional.of(Duration.ofSeconds(20)), 2);
    private static final Response RIGHT = new Response.Pick("yes");
    private static final Response WRONG = new Response.Pick("no");
    private static final List<Pupil> TEAMS =
            List.of(new Pupil("red", "Red", ""), new Pupil("blue", "Blue", ""), new Pupil("green", "Green", ""));

    private int clock;

    /** A lesson of so many questions, each with the options yes, no and dunno in this order. */
    private static Lesson lesson(int count, LessonRules rules) {
        var options = List.of(
                new Kind.Option("yes", "Yes", 100, "", ""),
                new Kind.Option("no", "No", 0, "", ""),
                new Kind.Option("dunno", "Dunno", 0, "", ""));
        var questions = IntStream.range(0, count)
                .mapToObj(i -> new Question(
                        "q" + i,
                        new Kind.Single(options, false),
                        new Question.Wording("?", "", "", "", "", ""),
                        new Question.Grading(1, 1, 50),
                        new Question.Reference("a", 1, List.of(), List.of(), "here", Optional.empty()),
                        Question.Press.NONE))
                .toList();
        var occasion = new Occasion(
                "class-20240621-080000",
                Occasion.Sort.CLASS,
                new Occasion.Pack("larder", "1", "The Larder", "larder"),
                7,
                START,
                questions.stream().map(Question::id).toList());
        return new Lesson(occasion, rules, questions, List.of(), new TreeMap<>(), Floor.begin(Step.READ, START));
    }

    private static LessonRules hands(Steps steps) {
        return new LessonRules(Voting.HANDS, List.of(), steps, Scoring.PLAIN);
    }

    private static LessonRules teams(Scoring scoring) {
        return new LessonRules(Voting.IN_TURN, TEAMS, QUICK, scoring);
    }

    private Instant at() {
        return START.plusSeconds(clock);
    }

    private Deed on() {
        return new Deed.Advanced(at());
    }

    private Deed count(Integer... hands) {
        return new Deed.Counted(at(), List.of(hands));
    }

    private Deed says(String pupil, Response response) {
        return new Deed.Answered(at(), pupil, response);
    }

    private static Lesson after(Lesson lesson, Deed... deeds) {
        return Lesson.after(lesson, Arrays.asList(deeds));
    }

    @Test
    void oneKeyLeadsThroughArgueAndVoteAgain() {
        var steps = new ArrayList<Step>();
        var deeds = new ArrayList<Deed>();
        var beginning = lesson(2, hands(TALKING));
        for (var i = 0; i < 11; i++) {
            steps.add(Lesson.after(beginning, deeds).floor().step());
            deeds.add(on());
        }
        assertEquals(
                List.of(
                        Step.READ,
                        Step.VOTE,
                        Step.TALK,
                        Step.VOTE_AGAIN,
                        Step.TOLD, //
                        Step.READ,
                        Step.VOTE,
                        Step.TALK,
                        Step.VOTE_AGAIN,
                        Step.TOLD, //
                        Step.OVER),
                steps);
    }

    @Test
    void whatWasPassedOverOrLeftBeforeItsAnswerIsUntoldAndWhatDidNotComeIsNot() {
        var lesson = after(
                lesson(5, hands(TALKING)),
                new Deed.Moved(at(), 1),
                on(),
                count(5, 20, 3),
                on(),
                new Deed.Moved(at(), 2),
                on(),
                count(22, 5, 1),
                on(),
                on(),
                on(),
                on());
        assertEquals(3, lesson.floor().place());
        var results = LessonResults.of(lesson);
        assertEquals(
                List.of("q0", "q1"), results.untold().stream().map(Question::id).toList());
        assertEquals(
                List.of("q1", "q2"),
                results.questions().stream().map(Question::id).toList());
    }

    @Test
    void aLessonOfFiveHundredQuestionsIsHeldWithoutWaiting() {
        var held = assertTimeout(Duration.ofSeconds(5), () -> {
            var so = Held.of(lesson(500, hands(TALKING)), List.of());
            for (var question = 0; question < 500; question++) {
                for (var deed : List.of(
                        on(),
                        typed(2, -1, -1),
                        typed(20, -1, -1),
                        count(20, 8, 0),
                        on(),
                        on(),
                        count(8, 20, 0),
                        on(),
                        on())) {
                    so = so.did(deed);
                }
            }
            return so;
        });
        assertTrue(held.lesson().isOver());
        assertEquals(500, LessonResults.of(held.lesson()).polls().size());
        assertEquals(Lesson.after(held.beginning(), held.deeds()), held.lesson());
    }

    private Deed typed(Integer... hands) {
        return new Deed.Typed(at(), List.of(hands));
    }

    @Test
    void whatIsBeingTypedIsNoVoteUntilItIsCountedAndNoStepToTakeBack() {
        var typing = after(lesson(1, hands(TALKING)), on(), typed(5, 20, -1));
        assertEquals(List.of(5, 20, -1), typing.asked(typing.question()).vote(0).typed());
        assertEquals(List.of(), LessonResults.of(typing).polls());
        var counted = after(lesson(1, hands(TALKING)), on(), typed(5, 20, -1), count(5, 20, 3));
        assertEquals(List.of(), counted.asked(counted.question()).vote(0).typed());
        var back = after(lesson(1, hands(TALKING)), on(), typed(5, 20, -1), new Deed.TakenBack(at()));
        assertEquals(Step.READ, back.floor().step());
    }

    @Test
    void bothVotesAreKeptAndReportedSideBySide() {
        var lesson = after(
                lesson(1, hands(TALKING)),
                new Deed.Present(at(), 28),
                on(),
                count(5, 20, 3),
                on(),
                on(),
                count(22, 5, 1),
                on());
        var poll = LessonResults.of(lesson).polls().get(0);
        assertEquals(Map.of("yes", 5, "no", 20, "dunno", 3), poll.before().hands());
        assertEquals(Map.of("yes", 22, "no", 5, "dunno", 1), poll.after().hands());
        assertEquals(28, poll.present());
        assertEquals(List.of(), LessonResults.of(lesson).scripts());
    }

    @Test
    void handsThatDoNotFitThosePresentAreNoticed() {
        var lesson = after(lesson(1, hands(TALKING)), new Deed.Present(at(), 28), on());
        assertEquals(-2, lesson.surplus(List.of(5, 20, 1)));
        assertEquals(0, lesson.surplus(List.of(5, 20, 3)));
        assertEquals(0, after(lesson(1, hands(TALKING)), on()).surplus(List.of(1, 1, 1)));
    }

    @Test
    void handsCountOnlyWhileAVoteIsOpen() {
        var early = after(lesson(1, hands(TALKING)), count(1, 2, 3));
        assertTrue(early.asked(early.question()).lastVote().isEmpty());
        var misfit = after(lesson(1, hands(TALKING)), on(), count(1, 2), count(1, 2, -3));
        assertTrue(misfit.asked(misfit.question()).lastVote().isEmpty());
    }

    @Test
    void aWrongKeyIsTakenBackWhateverItDid() {
        var lesson = lesson(2, hands(TALKING));
        var counted = after(lesson, on(), count(1, 2, 3));
        assertEquals(
                counted.asked(),
                after(lesson, on(), count(1, 2, 3), on(), new Deed.TakenBack(at()))
                        .asked());
        assertEquals(
                Step.VOTE,
                after(lesson, on(), count(9, 9, 9), new Deed.TakenBack(at()))
                        .floor()
                        .step());
        assertTrue(after(lesson, on(), count(9, 9, 9), new Deed.TakenBack(at()))
                .asked()
                .get("q0")
                .votes()
                .isEmpty());
        assertTrue(after(lesson, on(), count(9, 9, 9), new Deed.Returned(at()), new Deed.TakenBack(at()))
                .asked()
                .get("q0")
                .votes()
                .isEmpty());
        assertEquals(
                Step.READ,
                after(lesson, new Deed.TakenBack(at()), new Deed.TakenBack(at()))
                        .floor()
                        .step());
    }

    @Test
    void aQuestionCanBeSkippedGoneBackToAndReopened() {
        var told = after(lesson(3, hands(QUICK)), on(), count(1, 2, 3), on());
        assertEquals(Step.TOLD, told.floor().step());
        var deeds = new Deed[] {on(), count(1, 2, 3), on(), new Deed.Moved(at(), 2), new Deed.Moved(at(), 0)};
        var back = after(lesson(3, hands(QUICK)), deeds);
        assertEquals(Step.TOLD, back.floor().step());
        var anew = Arrays.copyOf(deeds, deeds.length + 1);
        anew[deeds.length] = new Deed.Reopened(at());
        var reopened = after(lesson(3, hands(QUICK)), anew);
        assertEquals(Step.READ, reopened.floor().step());
        assertTrue(reopened.asked(reopened.question()).lastVote().isEmpty());
        assertEquals(
                Step.OVER,
                after(lesson(3, hands(QUICK)), new Deed.Moved(at(), 3)).floor().step());
    }

    @Test
    void roundsEndWithABreakAndTheLastOneDoesNot() {
        var deeds = new ArrayList<Deed>();
        var steps = new ArrayList<Step>();
        var beginning = lesson(4, hands(QUICK));
        while (!Lesson.after(beginning, deeds).isOver()) {
            deeds.add(on());
            steps.add(Lesson.after(beginning, deeds).floor().step());
        }
        assertEquals(1, steps.stream().filter(step -> step == Step.BREAK).count());
        assertEquals(Step.BREAK, steps.get(5));
    }

    @Test
    void theTimerStandsStillWhilePausedAndWhileTheProgramWasClosed() {
        var deeds = new ArrayList<Deed>(List.of(on()));
        clock = 10;
        deeds.add(new Deed.Paused(at(), true));
        clock = 100;
        deeds.add(new Deed.Paused(at(), false));
        clock = 105;
        deeds.add(new Deed.Extended(at(), Duration.ofSeconds(30)));
        var lesson = Lesson.after(lesson(1, hands(TALKING)), deeds);
        assertEquals(
                Duration.ofSeconds(45), lesson.floor().timer().orElseThrow().left(at()));
        clock = 4000;
        deeds.add(new Deed.Returned(at()));
        clock = 4010;
        var back = Lesson.after(lesson(1, hands(TALKING)), deeds);
        assertEquals(Duration.ofSeconds(45), back.floor().timer().orElseThrow().left(at()));
        assertEquals(Duration.ofSeconds(105), back.floor().times().length());
    }

    @Test
    void eachTeamHasItsTurnAndItsScore() {
        var lesson = after(
                lesson(2, teams(Scoring.PLAIN)), on(), says("red", RIGHT), says("blue", WRONG), says("nobody", RIGHT));
        assertEquals(List.of("green"), lesson.awaited().stream().map(Pupil::id).toList());
        var told = after(lesson(2, teams(Scoring.PLAIN)), on(), says("red", RIGHT), says("blue", RIGHT), on());
        assertEquals(
                List.of(1, 1, 3),
                Scores.of(told).ranked().stream().map(Scores.Score::rank).toList());
        assertEquals(
                List.of("red", "blue"),
                Scores.of(told).leaders().stream().map(Pupil::id).toList());
        assertEquals(3, LessonResults.of(told).scripts().size());
    }

    @Test
    void scoresSpeakOnlyOfWhatWasTold() {
        var voting = after(lesson(2, teams(Scoring.PLAIN)), on(), says("red", RIGHT));
        assertEquals(0, Scores.of(voting).ranked().get(0).score());
        assertEquals(
                1000,
                Scores.of(after(lesson(2, teams(Scoring.PLAIN)), on(), says("red", RIGHT), on()))
                        .ranked()
                        .get(0)
                        .score());
    }

    @Test
    void speedAndStreaksCountOnlyWhereTheyWereAskedFor() {
        var deeds = new ArrayList<Deed>();
        for (var question = 0; question < 2; question++) {
            deeds.add(on());
            clock += 10;
            deeds.add(says("red", RIGHT));
            deeds.add(on());
            if (question == 0) {
                deeds.add(on());
            }
        }
        assertEquals(2000, score(Scoring.PLAIN, deeds));
        assertEquals(1500, score(new Scoring(Board.AT_THE_END, true, false), deeds));
        assertEquals(2100, score(new Scoring(Board.AT_THE_END, false, true), deeds));
    }

    private static long score(Scoring scoring, List<Deed> deeds) {
        return Scores.of(Lesson.after(lesson(3, teams(scoring)), deeds))
                .ranked()
                .get(0)
                .score();
    }

    @Test
    void whoPressesFirstHasTheWordUntilTheyAnswered() {
        var rules = new LessonRules(Voting.BUZZERS, TEAMS, QUICK, Scoring.PLAIN);
        var buzz = new Deed[] {
            on(), new Deed.Buzzed(at(), "blue"), new Deed.Buzzed(at(), "red"), new Deed.Buzzed(at(), "blue")
        };
        assertEquals(
                "blue", after(lesson(1, rules), buzz).hasTheWord().orElseThrow().id());
        var wrong = Arrays.copyOf(buzz, 5);
        wrong[4] = says("blue", WRONG);
        assertEquals(
                "red", after(lesson(1, rules), wrong).hasTheWord().orElseThrow().id());
    }

    /** Whatever keys are pressed: folding twice is equal, taking all back is the beginning, and no report has more than was voted. */
    @Test
    void anyDeedsLeaveALessonThatAddsUp() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var rules = new LessonRules(
                    Voting.values()[random.nextInt(3)], TEAMS, random.nextBoolean() ? TALKING : QUICK, Scoring.PLAIN);
            var beginning = lesson(3, rules);
            var deeds = new ArrayList<Deed>();
            for (var i = 0; i < 40; i++) {
                clock += random.nextInt(9) - 1;
                deeds.add(any(random));
                var lesson = Lesson.after(beginning, deeds);
                assertEquals(lesson, Lesson.after(beginning, deeds));
                for (var script : LessonResults.of(lesson).scripts()) {
                    assertTrue(script.replies().size() <= 3);
                }
                assertFalse(lesson.floor().times().length().isNegative());
            }
            var effective = deeds.stream()
                    .filter(deed -> !(deed instanceof Deed.TakenBack))
                    .count();
            for (var i = 0; i < effective; i++) {
                deeds.add(new Deed.TakenBack(at()));
            }
            var undone = Lesson.after(beginning, deeds);
            assertTrue(undone.asked().isEmpty());
            assertEquals(Step.READ, undone.floor().step());
        }
    }

    private Deed any(Random random) {
        var team = TEAMS.get(random.nextInt(3)).id();
        return switch (random.nextInt(11)) {
            case 0 -> count(random.nextInt(9), random.nextInt(9), random.nextInt(9));
            case 1 -> says(team, random.nextBoolean() ? RIGHT : WRONG);
            case 2 -> new Deed.Buzzed(at(), team);
            case 3 -> new Deed.Moved(at(), random.nextInt(5) - 1);
            case 4 -> new Deed.Reopened(at());
            case 5 -> new Deed.Paused(at(), random.nextBoolean());
            case 6 -> new Deed.Extended(at(), Duration.ofSeconds(30));
            case 7 -> new Deed.Returned(at());
            case 8 -> new Deed.TakenBack(at());
            default -> on();
        };
    }

    @Test
    void theTeamsOfARosterAreScoredByTheMeanOfTheirMembers() {
        var roster = List.of(
                new Pupil("a", "Ada", "Red"),
                new Pupil("b", "Ben", "Red"),
                new Pupil("c", "Cleo", "Blue"),
                new Pupil("d", "Dan", ""));
        var rules = new LessonRules(Voting.IN_TURN, roster, QUICK, Scoring.PLAIN);
        var lesson = after(lesson(1, rules), on(), says("a", RIGHT), says("b", WRONG), says("c", RIGHT), on());
        var teams = Scores.ofTeams(lesson).ranked();
        assertEquals(
                List.of("Blue", "Red"),
                teams.stream().map(team -> team.pupil().name()).toList());
        assertEquals(
                List.of(1000L, 500L), teams.stream().map(Scores.Score::score).toList());
        assertEquals(
                1, Scores.deciding(lesson).leaders().size(), "one team leads, though two pupils share the first place");
        assertTrue(Scores.ofTeams(lesson(1, new LessonRules(Voting.IN_TURN, TEAMS, QUICK, Scoring.PLAIN)))
                .ranked()
                .isEmpty());
    }

    /** Each deed list goes away from the first question, which has not been told, and comes back. */
    @Test
    void aQuestionNotYetToldIsComeBackToAtTheStepWhereItWasLeft() {
        var away = List.<Deed>of(new Deed.Moved(at(), 1), new Deed.Moved(at(), 0));
        var left = Map.of(
                Step.READ, List.<Deed>of(),
                Step.VOTE, List.of(on(), count(1, 2, 3)),
                Step.TALK, List.of(on(), count(1, 2, 3), on()),
                Step.VOTE_AGAIN, List.of(on(), count(1, 2, 3), on(), on(), count(3, 2, 1)),
                Step.TOLD, List.of(on(), count(1, 2, 3), on(), on(), on()));
        left.forEach((step, deeds) -> {
            var all = new ArrayList<>(deeds);
            all.addAll(away);
            var lesson = Lesson.after(lesson(2, hands(TALKING)), all);
            assertEquals(step, lesson.floor().step());
            assertEquals(0, lesson.floor().place());
        });
        var untouched = after(lesson(2, hands(TALKING)), on(), new Deed.Moved(at(), 1), new Deed.Moved(at(), 0));
        assertEquals(Step.READ, untouched.floor().step(), "a vote nobody voted in is asked from the beginning");
    }

    @Test
    void beforeTheFirstQuestionIsTheFirst() {
        assertEquals(new Deed.Moved(at(), 0), new Deed.Moved(at(), -1));
        assertEquals(new Deed.Present(at(), 0), new Deed.Present(at(), -1));
    }

    @Test
    void reportsKeepWhatWasAnsweredBeforeTheAnswerWasToldForTheFirstTime() {
        var anew = after(
                lesson(1, teams(Scoring.PLAIN)),
                on(),
                says("red", WRONG),
                on(),
                new Deed.Reopened(at()),
                on(),
                says("red", RIGHT),
                on(),
                new Deed.Reopened(at()),
                on(),
                says("red", RIGHT),
                on());
        var results = LessonResults.of(anew);
        assertEquals(WRONG, results.scripts().get(0).reply("q0").orElseThrow().response());
        assertEquals(
                Map.of("yes", 0, "no", 1, "dunno", 0),
                results.polls().get(0).after().hands());
        assertEquals(1000, Scores.of(anew).ranked().get(0).score(), "the game goes by the last");
        var untold = after(
                lesson(1, teams(Scoring.PLAIN)),
                on(),
                says("red", WRONG),
                new Deed.Reopened(at()),
                on(),
                says("red", RIGHT));
        assertEquals(
                RIGHT,
                LessonResults.of(untold)
                        .scripts()
                        .get(0)
                        .reply("q0")
                        .orElseThrow()
                        .response(),
                "nothing was told before it was asked anew");
    }

    @Test
    void thePresentAreThoseOfTheQuestionAndNotOfTheEnd() {
        var lesson = after(
                lesson(2, hands(QUICK)),
                new Deed.Present(at(), 20),
                on(),
                count(10, 5, 5),
                on(),
                new Deed.Present(at(), 28),
                on(),
                on(),
                count(20, 4, 4),
                on());
        assertEquals(
                List.of(20, 28),
                LessonResults.of(lesson).polls().stream()
                        .map(summit.quiz.Poll::present)
                        .toList());
    }

    @Test
    void eachTurnHasItsOwnTimeAndTheWholeTimer() {
        var rules = new LessonRules(
                Voting.IN_TURN,
                List.of(new Pupil("ann", "Ann", ""), new Pupil("bob", "Bob", ""), new Pupil("cleo", "Cleo", "", 50)),
                QUICK,
                new Scoring(Board.AT_THE_END, true, false));
        var deeds = new ArrayList<Deed>(List.of(on()));
        for (var pupil : List.of("ann", "bob")) {
            clock += 10;
            deeds.add(says(pupil, RIGHT));
        }
        clock += 6;
        var waiting = Lesson.after(lesson(1, rules), deeds);
        assertEquals(
                Duration.ofSeconds(24),
                waiting.left(waiting.awaited().stream().findFirst(), at()).orElseThrow(),
                "twenty seconds and half as many again, less six");
        clock += 9;
        deeds.add(says("cleo", RIGHT));
        deeds.add(says("ann", RIGHT));
        deeds.add(on());
        var told = Lesson.after(lesson(1, rules), deeds);
        var script = LessonResults.of(told).scripts();
        assertEquals(
                List.of(10L, 10L, 15L),
                script.stream()
                        .map(each -> each.reply("q0").orElseThrow().taken().toSeconds())
                        .toList());
        assertEquals(
                List.of(750L, 750L, 750L),
                Scores.of(told).ranked().stream().map(Scores.Score::score).toList(),
                "who has half as much time again has the same points for half of it");
    }

    @Test
    void theTimeForReadingComesBeforeTheVoteAndClosesNothing() {
        var steps = new Steps(true, Duration.ofSeconds(5), Optional.empty(), 0);
        var begun = Lesson.after(lessonTimed(steps), List.of());
        assertEquals(Optional.of(Duration.ofSeconds(2)), begun.left(Optional.empty(), START.plusSeconds(3)));
        assertEquals(Optional.of(Duration.ZERO), begun.left(Optional.empty(), START.plusSeconds(60)));
        assertEquals(Step.READ, begun.floor().step());
        clock = 60;
        var voting = Lesson.after(lessonTimed(steps), List.of(on()));
        assertEquals(Step.VOTE, voting.floor().step());
        assertEquals(Optional.empty(), voting.left(Optional.empty(), at()), "a vote without a timer has none");
        var next = Lesson.after(lessonTimed(steps), List.of(on(), new Deed.Moved(at(), 1)));
        assertEquals(
                Optional.of(Duration.ofSeconds(5)), next.left(Optional.empty(), at()), "each question has its own");
    }

    /** A lesson that begins with the time for reading. */
    private static Lesson lessonTimed(Steps steps) {
        var lesson = lesson(2, hands(steps));
        return lesson.reading(0, START);
    }

    @Test
    void timeInWhichTheTimerWasStoppedIsNobodysTurn() {
        var deeds = new ArrayList<Deed>(List.of(on()));
        clock = 4;
        deeds.add(new Deed.Paused(at(), true));
        clock = 300;
        deeds.add(says("red", RIGHT));
        clock = 320;
        deeds.add(new Deed.Extended(at(), Duration.ofSeconds(30)));
        deeds.add(new Deed.Paused(at(), true));
        clock = 600;
        deeds.add(new Deed.Paused(at(), false));
        clock = 607;
        deeds.add(says("blue", RIGHT));
        var lesson = Lesson.after(lesson(1, teams(Scoring.PLAIN)), deeds);
        var said = lesson.asked(lesson.question()).vote(0).said();
        assertEquals(
                Duration.ofSeconds(4), said.get("red").taken(), "an answer while it stands takes what came before");
        assertEquals(Duration.ofSeconds(27), said.get("blue").taken(), "the next turn begins with a running timer");
    }

    @Test
    void timeInWhichTheProgramWasClosedIsNobodysTurn() {
        var deeds = new ArrayList<Deed>(List.of(on()));
        clock = 4000;
        deeds.add(new Deed.Returned(at()));
        clock = 4005;
        deeds.add(new Deed.Paused(at(), false));
        clock = 4008;
        deeds.add(says("red", RIGHT));
        var lesson = Lesson.after(lesson(1, teams(Scoring.PLAIN)), deeds);
        assertEquals(
                Duration.ofSeconds(3),
                lesson.asked(lesson.question()).vote(0).said().get("red").taken());
    }

    @Test
    void theSecondVoteIsANewRaceForTheBuzzers() {
        var rules = new LessonRules(Voting.BUZZERS, TEAMS, TALKING, Scoring.PLAIN);
        var again = after(
                lesson(1, rules),
                on(),
                new Deed.Buzzed(at(), "red"),
                new Deed.Buzzed(at(), "blue"),
                says("red", WRONG),
                on(),
                on());
        assertTrue(again.hasTheWord().isEmpty());
        assertEquals(
                "red",
                after(
                                lesson(1, rules),
                                on(),
                                new Deed.Buzzed(at(), "blue"),
                                says("blue", WRONG),
                                on(),
                                on(),
                                new Deed.Buzzed(at(), "red"))
                        .hasTheWord()
                        .orElseThrow()
                        .id());
    }

    @Test
    void whoDoesNotAnswerAgainStaysWithWhatTheySaid() {
        var rules = new LessonRules(Voting.IN_TURN, TEAMS.subList(0, 2), TALKING, Scoring.PLAIN);
        var told = after(
                lesson(1, rules), on(), says("red", RIGHT), says("blue", RIGHT), on(), on(), says("red", WRONG), on());
        assertEquals(
                Map.of("yes", 1, "no", 1, "dunno", 0),
                LessonResults.of(told).polls().get(0).after().hands());
        assertEquals(
                List.of("blue"),
                Scores.of(told).leaders().stream().map(Pupil::id).toList());
        assertEquals(1000, Scores.of(told).ranked().get(0).score());
    }

    @Test
    void scoresAreShownWhenTheyWereAskedFor() {
        var shown = new java.util.EnumMap<Board, List<Integer>>(Board.class);
        for (var board : Board.values()) {
            var rules = new LessonRules(Voting.IN_TURN, TEAMS, QUICK, new Scoring(board, false, false));
            var deeds = new ArrayList<Deed>();
            var places = new ArrayList<Integer>();
            var lesson = lesson(4, rules);
            while (!lesson.isOver()) {
                deeds.add(on());
                lesson = Lesson.after(lesson(4, rules), deeds);
                if (lesson.floor().step() == Step.BOARD) {
                    places.add(lesson.floor().place());
                }
            }
            shown.put(board, places);
            assertEquals(board != Board.NEVER, lesson.showsScores());
        }
        assertEquals(
                Map.of(
                        Board.EACH_QUESTION, List.of(0, 1, 2, 3),
                        Board.EACH_ROUND, List.of(1, 3),
                        Board.AT_THE_END, List.of(3),
                        Board.NEVER, List.of()),
                shown);
    }
}
