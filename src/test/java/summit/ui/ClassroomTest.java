package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import summit.quiz.ClassQuestions;
import summit.quiz.Pupil;
import summit.quiz.room.Deed;
import summit.quiz.room.Lesson.Step;
import summit.quiz.room.LessonRules;
import summit.quiz.room.LessonRules.Board;
import summit.quiz.room.LessonRules.Scoring;
import summit.quiz.room.LessonRules.Steps;
import summit.quiz.room.LessonRules.Voting;
import summit.quiz.room.Scores;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Story;
import summit.ui.lesson.LessonNews;
import summit.ui.toolkit.Cell;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Role;

/** A lesson on the full screen, driven by keys. */
class ClassroomTest {
    private static final Steps ARGUING = new Steps(true, Duration.ZERO, Optional.empty(), 0);
    private static final Steps TIMED = new Steps(false, Duration.ZERO, Optional.of(Duration.ofSeconds(40)), 1);
    private static final LessonRules HANDS = new LessonRules(Voting.HANDS, List.of(), ARGUING, Scoring.PLAIN);
    private static final LessonRules ONE_VOTE = new LessonRules(
            Voting.HANDS, List.of(), new Steps(false, Duration.ZERO, Optional.empty(), 0), Scoring.PLAIN);
    private static final Scoring BOARDS = new Scoring(Board.EACH_QUESTION, false, false);

    private static Lecture hands() {
        return Lecture.of(SmallStory.STORY, HANDS, "single", "truefalse")
                .type("28")
                .enter();
    }

    private static LessonRules teams(Voting voting, Steps steps) {
        return new LessonRules(voting, Lecture.teams("Otters", "Lynxes", "Herons"), steps, BOARDS);
    }

    private static Lecture inTurn() {
        return Lecture.of(SmallStory.STORY, teams(Voting.IN_TURN, ARGUING), "single", "truefalse");
    }

    private static Lecture buzzing() {
        return Lecture.of(SmallStory.STORY, teams(Voting.BUZZERS, TIMED), "single", "truefalse");
    }

    @Test
    void aLessonNeedsNothingButEnterAndNumbers() {
        var lecture = hands();
        assertEquals(28, lecture.lesson().floor().present());
        lecture.enter().count(10, 8, 6, 4).enter().count(24, 2, 1, 1);
        assertEquals(Step.VOTE_AGAIN, lecture.lesson().floor().step());
        assertTrue(lecture.text().contains("before") && lecture.text().contains("after the talk"), lecture.text());
        assertFalse(lecture.text().contains("right") || lecture.text().contains("The answer"), lecture.text());
        lecture.enter();
        assertEquals(Step.TOLD, lecture.lesson().floor().step());
        assertTrue(lecture.text().contains("before"), lecture.text());
        lecture.goOn();
        assertEquals(1, lecture.lesson().floor().place());
        lecture.enter().count(20, 8).enter().count(28, 0).enter().goOn();
        assertTrue(lecture.lesson().isOver());
        assertTrue(lecture.text().contains("86%"), lecture.text());
        assertFalse(lecture.isOver());
        assertTrue(lecture.enter().isOver());
        assertEquals(lecture.model().deeds(), lecture.kept());
    }

    @Test
    void whatCannotBeKeptIsSaidAndTheLessonGoesOn() {
        var lecture = hands().failing("There is no room on the disk.").enter();
        assertEquals(Step.VOTE, lecture.lesson().floor().step());
        assertTrue(lecture.text().contains("There is no room on the disk."), lecture.text());
    }

    @Test
    void aCountThatDoesNotFitIsTakenOnlyWhenItIsConfirmed() {
        var lecture = hands().enter().count(10, 8, 6, 2);
        assertEquals(Step.VOTE, lecture.lesson().floor().step());
        assertTrue(lecture.text().contains("! 28 present, 26 counted."), lecture.text());
        lecture.type("4");
        assertFalse(lecture.text().contains("!"), "another number is another count");
        lecture.press(Key.Name.BACKSPACE).type("3").enter();
        assertEquals(Step.VOTE, lecture.lesson().floor().step());
        lecture.enter();
        assertEquals(Step.TALK, lecture.lesson().floor().step());
        assertEquals(
                List.of(10, 8, 6, 3),
                lecture.lesson().asked(lecture.lesson().question()).vote(0).hands());
    }

    @Test
    void numbersThatWereTypedAndNotCountedAreThereAgainWhereTheTerminalWasKilled() {
        var lecture = hands().enter().type("1");
        assertEquals(Step.VOTE, lecture.lesson().floor().step());
        lecture.type("0").enter().type("8").press(Key.Name.TAB, Key.Name.RIGHT);
        var again = Lecture.of(SmallStory.STORY, HANDS, List.of("single", "truefalse"), lecture.kept());
        var count = again.model().podium().hands();
        assertEquals(List.of(10, 8, 1, 0), count.hands());
        assertEquals(3, count.focus(), "the field that nobody touched is next");
        assertTrue(again.lesson().asked(again.lesson().question()).vote(0).isEmpty(), "typing is no vote");
        again.type("u");
        assertEquals(Step.READ, again.lesson().floor().step(), "what is taken back is the step, not a key");
    }

    @Test
    void oneKeyLeavesTheAnswerForTheNextQuestionHoweverMuchThereIsToRead() {
        var lecture = hands().enter().on(40, 10).type("n");
        assertEquals(Step.VOTE, lecture.lesson().floor().step(), "not before the answer is told");
        lecture.count(10, 8, 6, 4).type("w").type("n");
        assertEquals(1, lecture.lesson().floor().place());
        assertEquals(Step.READ, lecture.lesson().floor().step());
    }

    @Test
    void theSecondCountIsMendedBeforeTheAnswerIsTold() {
        var lecture = hands().enter().count(10, 8, 6, 4).enter().count(10, 8, 6, 2);
        assertTrue(lecture.text().contains("! 28 present, 26 counted."), lecture.text());
        lecture.enter();
        assertTrue(lecture.text().contains("26 counted, 28 present."), lecture.text());
        lecture.type("u");
        assertEquals(List.of(10, 8, 6, 2), lecture.model().podium().hands().hands());
        assertEquals(Step.VOTE_AGAIN, lecture.lesson().floor().step());
        assertTrue(lecture.text().contains("Vote again."), lecture.text());
    }

    @Test
    void theAnswerIsAStepOfItsOwnWhereThereIsOneVoteToo() {
        var lecture =
                Lecture.of(SmallStory.STORY, ONE_VOTE, "single").type("28").enter();
        lecture.enter().count(10, 8, 6, 4);
        assertEquals(Step.VOTE, lecture.lesson().floor().step());
        assertTrue(lecture.text().contains("This is how you voted."), lecture.text());
        assertEquals(
                List.of(10, 8, 6, 4),
                lecture.press(Key.Name.TAB).model().podium().hands().hands());
        assertEquals(
                Step.TOLD, lecture.count(10, 8, 6, 4).enter().lesson().floor().step());
    }

    @Test
    void theAnswerIsAStepOfItsOwnWhereTeamsAnswerToo() {
        for (var lecture :
                List.of(inTurn().enter().type("aab").enter().enter(), buzzing().enter())) {
            var isBuzzing = lecture.lesson().rules().voting() == Voting.BUZZERS;
            lecture.type(isBuzzing ? "1a2b" : "abb").enter();
            assertTrue(lecture.lesson().isVoting());
            assertTrue(lecture.text().contains("This is how you voted"), lecture.text());
            assertEquals(
                    0,
                    lecture.type("c").lesson().asked(lecture.lesson().question()).vote(0).said().values().stream()
                            .filter(said -> said.equals(
                                    new summit.quiz.room.Asked.Said(new summit.story.Response.Pick("c"), said.taken())))
                            .count(),
                    "a letter is no answer any more");
            lecture.press(Key.Name.TAB);
            assertTrue(lecture.text().contains("Otters: A"), lecture.text());
            assertEquals(Step.TOLD, lecture.enter().enter().lesson().floor().step());
        }
    }

    @Test
    void hiddenVotesAreSeenOnlyWhenTheClassHasVotedAgain() {
        var lecture = hands().type("v").enter();
        assertTrue(lecture.text().contains("votes hidden"), lecture.text());
        lecture.type("10").enter().type("8");
        assertFalse(lecture.text().contains("10]"), lecture.text());
        assertTrue(lecture.text().contains("  8]"), "what is being typed is seen");
        lecture.enter().count(6, 4);
        assertEquals(Step.TALK, lecture.lesson().floor().step());
        assertFalse(lecture.text().contains("%"), lecture.text());
        lecture.enter().type("24");
        assertFalse(lecture.text().contains("%"), lecture.text());
        lecture.enter().count(2, 1, 1);
        assertTrue(lecture.text().contains("36%") && lecture.text().contains("86%"), lecture.text());
        assertFalse(hands().enter().count(10, 8, 6, 4).type("v").text().contains("%"), "it can be hidden later");
        assertTrue(hands().enter().count(10, 8, 6, 4).type("vv").text().contains("36%"), "and shown again");
    }

    @Test
    void theAnswerCanBeToldWithoutASecondVote() {
        var arguing = hands().enter().count(10, 8, 6, 4);
        assertTrue(arguing.text().contains("w no second vote"), arguing.text());
        arguing.type("w");
        assertEquals(Step.TOLD, arguing.lesson().floor().step());
        assertTrue(arguing.text().contains("36%"), arguing.text());

        var counting = hands().enter()
                .count(10, 8, 6, 4)
                .enter()
                .enter()
                .enter()
                .enter()
                .enter();
        assertEquals(Step.VOTE_AGAIN, counting.lesson().floor().step());
        assertTrue(counting.text().contains("w tells the answer without a second"), counting.text());
        counting.type("w");
        assertEquals(Step.TOLD, counting.lesson().floor().step());
    }

    @Test
    void hiddenAnswersOfTeamsAreNotSeenFromOneAnother() {
        var lecture = inTurn().type("v").enter().type("ab");
        assertTrue(lecture.text().contains("Otters: answered"), lecture.text());
        assertFalse(lecture.text().contains("Otters: A"), lecture.text());
        assertTrue(lecture.press(Key.Name.UP, Key.Name.UP).text().contains("Otters: A"), "whose turn it is sees it");
    }

    @Test
    void afterTheComputerSleptTheLessonWaitsAndTheKeyIsNotTaken() {
        var lecture = buzzing().enter();
        var later = lecture.now().plusSeconds(3600);
        lecture.send(new Message.Brought(new LessonNews.Woken(new LessonNews.Kept(new Deed.Returned(later), ""))));
        assertTrue(lecture.text().contains("The computer slept."), lecture.text());
        assertEquals(Optional.empty(), wake(lecture), "the timer waits");
        lecture.enter();
        assertTrue(lecture.text().contains("0:40 stopped"), lecture.text());
        assertEquals(Step.VOTE, lecture.lesson().floor().step());
        assertFalse(lecture.text().contains("The computer slept."), lecture.text());
    }

    @Test
    void aRosterOfThreeHundredAndNamesOfAnyKindFitEveryScreen() {
        var pupils = new ArrayList<Pupil>();
        pupils.add(new Pupil("long", "Maximiliane ".repeat(17).strip(), "Red"));
        pupils.add(new Pupil("rtl", "\u05d3\u05d5\u05d3 \u05db\u05d4\u05df", "Blue"));
        pupils.add(new Pupil("wide", "\u738b\u5c0f\u660e", "Blue"));
        pupils.add(new Pupil("marks", "Zo\u0065\u0308 " + "a\u0301".repeat(40), "Red"));
        for (var i = pupils.size(); i < 300; i++) {
            pupils.add(new Pupil("p" + i, "Pupil " + i, i % 2 == 0 ? "Red" : "Blue"));
        }
        var steps = new Steps(false, Duration.ZERO, Optional.of(Duration.ofSeconds(40)), 1);
        var lecture = Lecture.of(
                SmallStory.STORY, new LessonRules(Voting.IN_TURN, pupils, steps, BOARDS), "single", "truefalse");
        lecture.enter();
        fitsEverywhere(lecture);
        lecture.type("ab".repeat(150));
        assertTrue(lecture.lesson().awaited().isEmpty());
        fitsEverywhere(lecture.enter());
        fitsEverywhere(lecture.on(140, 45).enter());
        fitsEverywhere(lecture.on(80, 24).goOn());
        assertEquals(Step.BOARD, lecture.lesson().floor().step());
        assertTrue(lecture.text().contains("Scores"), lecture.text());
    }

    private static void fitsEverywhere(Lecture lecture) {
        for (var size : new int[][] {{140, 45}, {80, 24}, {60, 20}, {40, 10}}) {
            lecture.on(size[0], size[1]);
            SmokeTest.fits(lecture.frame(), lecture.model().stage());
        }
    }

    @Test
    void aScreenOfManyLinesSaysHowItsLettersBecomeLarger() {
        var lecture = Lecture.of(SmallStory.STORY, HANDS, "single", "truefalse").on(140, 45);
        assertTrue(lecture.text().contains("Ctrl and +") && lecture.text().contains("now there are 45"));
        lecture.type("28").enter();
        assertTrue(lecture.text().replaceAll("\\s+", " ").contains("now there are 45."), lecture.text());
        assertFalse(lecture.on(78, 25).text().contains("Ctrl and +"), lecture.text());
        assertFalse(lecture.on(140, 45).type("s").text().contains("Ctrl and +"), "once is enough");
    }

    @Test
    void arrowsCountTooAndNobodysHandIsNoVote() {
        var lecture = hands().enter().press(Key.Name.UP).enter();
        assertEquals(Step.VOTE, lecture.lesson().floor().step());
        assertTrue(lecture.text().contains("No hand is counted yet"), lecture.text());
        lecture.press(Key.Name.RIGHT, Key.Name.RIGHT, Key.Name.LEFT, Key.Name.DOWN, Key.Name.RIGHT);
        assertEquals(List.of(1, 0, 0, 1), lecture.model().podium().hands().hands());
    }

    @Test
    void whatWasCountedStandsThereAgainWhenTheStepIsTakenBack() {
        var lecture = hands().enter().count(10, 8, 6, 4).type("u");
        assertEquals(Step.VOTE, lecture.lesson().floor().step());
        assertEquals(List.of(10, 8, 6, 4), lecture.model().podium().hands().hands());
    }

    @Test
    void skippingGoingBackAndAskingAnewAreAKeyEachAndStandInTheMenu() {
        var lecture = hands().type("s");
        assertEquals(1, lecture.lesson().floor().place());
        assertEquals(0, lecture.type("b").lesson().floor().place());
        lecture.enter().count(10, 8, 6, 4).type("r");
        assertEquals(Step.READ, lecture.lesson().floor().step());
        assertTrue(lecture.press(Key.Name.ESCAPE).text().contains("What to do"));
        lecture.enter();
        assertEquals(0, lecture.lesson().floor().place(), "the first in the menu changes nothing");
        lecture.press(Key.Name.ESCAPE, Key.Name.DOWN).enter();
        assertEquals(1, lecture.lesson().floor().place(), "the second skips");
        assertTrue(lecture.type("p").text().contains("▸  28"), lecture.text());
        lecture.press(Key.Name.ESCAPE);
        assertEquals(20, lecture.type("p20").enter().lesson().floor().present());
        assertFalse(lecture.type("e").lesson().isOver(), "it asks first");
        assertTrue(lecture.enter().lesson().isOver());
        assertEquals(0, lecture.type("b").lesson().floor().place());
        assertTrue(lecture.type("q").enter().isOver());
    }

    @Test
    void teamsSayTheirAnswersInTurnAndALetterIsAnAnswerThen() {
        var lecture = inTurn().enter().type("ab");
        assertEquals("Herons", lecture.model().turn().orElseThrow().called());
        lecture.press(Key.Name.UP).type("c").type("d");
        assertTrue(lecture.text().contains("Everybody has answered."), lecture.text());
        assertEquals(
                List.of("Herons: d", "Lynxes: c", "Otters: a"),
                lecture.lesson().asked(lecture.lesson().question()).vote(0).said().keySet().stream()
                        .sorted()
                        .map(team -> team + ": " + letter(lecture, team))
                        .toList());
        lecture.goOn().goOn().type("aaa").goOn().goOn();
        assertEquals(Step.BOARD, lecture.lesson().floor().step());
        assertEquals(3, Scores.of(lecture.lesson()).leaders().size());
    }

    private static char letter(Lecture lecture, String team) {
        var lesson = lecture.lesson();
        var tally = summit.quiz.room.Tally.of(lesson, lesson.question());
        var said = lesson.asked(lesson.question()).vote(0).said().get(team).response();
        for (var i = 0; i < tally.options().size(); i++) {
            if (tally.response(i).equals(said)) {
                return (char) ('a' + i);
            }
        }
        return '?';
    }

    @Test
    void arrowsChooseAnAnswerAndChangeIt() {
        var lecture = inTurn().enter().press(Key.Name.DOWN, Key.Name.RIGHT, Key.Name.RIGHT);
        assertEquals("Lynxes", lecture.model().turn().orElseThrow().called());
        assertEquals('b', letter(lecture, "Lynxes"));
    }

    @Test
    void whoPressesFirstHasTheWord() {
        var lecture = buzzing().enter().type("a");
        assertTrue(lecture.text().contains("Nobody has the word."), lecture.text());
        lecture.type("31").type("b");
        assertEquals('b', letter(lecture, "Herons"));
        assertEquals("Otters", lecture.model().turn().orElseThrow().called());
    }

    @Test
    void theTimerTicksOnlyWhileItRunsAndClosesNothing() {
        var lecture = buzzing();
        assertEquals(Optional.empty(), wake(lecture));
        lecture.enter();
        assertEquals(Optional.of(lecture.now().plusSeconds(1)), wake(lecture));
        lecture.send(new Message.Ticked(lecture.now().plusSeconds(5)));
        assertTrue(lecture.text().contains("0:35"), lecture.text());
        lecture.type("t");
        assertEquals(Optional.empty(), wake(lecture));
        lecture.type("t+");
        assertTrue(wake(lecture).isPresent());
        lecture.send(new Message.Ticked(lecture.now().plusSeconds(500)));
        assertEquals(Optional.empty(), wake(lecture));
        assertTrue(lecture.text().contains("time is up"), lecture.text());
        assertEquals(Step.VOTE, lecture.lesson().floor().step());
    }

    private static Optional<Instant> wake(Lecture lecture) {
        return lecture.classroom().wake(lecture.model());
    }

    @Test
    void whoHasExtraTimeSeesItWhenItIsTheirTurn() {
        var pupils = List.of(new Pupil("1", "Ada", ""), new Pupil("2", "Ben", "", 50));
        var steps = new Steps(false, Duration.ZERO, Optional.of(Duration.ofSeconds(40)), 0);
        var lecture = Lecture.of(
                SmallStory.STORY, new LessonRules(Voting.IN_TURN, pupils, steps, Scoring.PLAIN), "single", "truefalse");
        lecture.enter();
        assertFalse(lecture.text().contains("extra time"), lecture.text());
        lecture.type("a");
        assertTrue(lecture.text().contains("1:00 left, with extra time"), lecture.text());
        lecture.send(new Message.Ticked(lecture.now().plusSeconds(45)));
        assertTrue(wake(lecture).isPresent(), "the time of the one before is up, Ben's is not");
        assertTrue(lecture.text().contains("0:15 left, with extra time"), lecture.text());
    }

    @Test
    void aSharedFirstPlaceIsDecidedByOneMoreQuestion() {
        var steps = new Steps(false, Duration.ZERO, Optional.empty(), 0);
        var lecture = Lecture.of(SmallStory.STORY, teams(Voting.IN_TURN, steps), "single");
        lecture.enter().type("aab").goOn().goOn().goOn();
        assertTrue(lecture.lesson().isOver());
        assertTrue(lecture.text().contains("tie-break"), lecture.text());
        lecture.type("x");
        assertEquals("truefalse", lecture.lesson().question().id());
        lecture.enter().type("aba").goOn().goOn().goOn();
        assertTrue(lecture.lesson().isOver());
        assertEquals(1, Scores.of(lecture.lesson()).leaders().size());
        assertFalse(lecture.text().contains("tie-break"), lecture.text());
    }

    @Test
    void aLessonTakenUpAgainStandsWhereItWas() {
        var first = hands().enter().count(10, 8, 6, 4);
        var deeds = new ArrayList<>(first.kept());
        deeds.add(new Deed.Returned(first.now()));
        var again = Lecture.of(SmallStory.STORY, HANDS, List.of("single", "truefalse"), deeds);
        assertEquals(first.lesson().floor().step(), again.lesson().floor().step());
        assertEquals(first.text(), again.text());
    }

    /** Whatever is pressed: while the answer is not told, nothing that is known only from the key is in sight. */
    @TestFactory
    Stream<DynamicTest> nothingOfTheKeyIsDrawnBeforeTheAnswerIsTold() throws Exception {
        return SmokeTest.stories().entrySet().stream()
                .map(story -> DynamicTest.dynamicTest(story.getKey(), () -> {
                    for (var voting : Voting.values()) {
                        keepsSecret(story.getValue(), voting, new Random(5));
                    }
                }));
    }

    private static Lecture lecture(Story story, Voting voting) {
        var questions =
                ClassQuestions.pick(story, 7, 10).stream().map(Question::id).toList();
        var pupils = voting == Voting.HANDS ? List.<Pupil>of() : Lecture.teams("Otters", "Lynxes", "Herons");
        var rules =
                new LessonRules(voting, pupils, new Steps(true, Duration.ofSeconds(9), Optional.empty(), 3), BOARDS);
        return Lecture.of(story, rules, questions.isEmpty() ? List.of("single", "truefalse") : questions, List.of());
    }

    private static void keepsSecret(Story story, Voting voting, Random random) {
        var lecture = lecture(story, voting);
        var looked = 0;
        for (var i = 0; i < 400; i++) {
            if (lecture.isOver() || lecture.lesson().isOver()) {
                lecture = lecture(story, voting);
            }
            lecture.send(new Message.Pressed(key(random)));
            var step = lecture.lesson().floor().step();
            if (lecture.isOver() || step.compareTo(Step.TOLD) >= 0) {
                continue;
            }
            looked++;
            var frame =
                    lecture.on(60 + random.nextInt(90), 20 + random.nextInt(30)).frame();
            var text = Player.text(frame).replaceAll("\\s+", " ");
            assertFalse(text.contains("✓") || text.contains("✗") || text.contains("The answer"), text);
            secrets(lecture.lesson().question()).forEach(secret -> assertFalse(text.contains(secret), text));
            frame.rows()
                    .forEach(row -> row.forEach(cell -> assertFalse(cell.ink().equals(new Cell.Ink.As(Role.RIGHT))
                            || cell.ink().equals(new Cell.Ink.As(Role.WRONG)))));
        }
        assertTrue(looked > 20, "the answers were told too soon to see anything");
    }

    /** The beginning of each sentence that only the key has, unless an option or the prompt has the same words. */
    private static List<String> secrets(Question question) {
        var secrets = new ArrayList<String>();
        secrets.add(question.wording().explain());
        if (question.kind() instanceof Kind.Single single) {
            single.options().forEach(option -> secrets.add(option.because()));
        }
        var shown = question.wording() + " " + question.kind();
        return secrets.stream()
                .filter(secret -> !secret.isEmpty())
                .map(secret -> secret.substring(0, Math.min(20, secret.length())))
                .filter(secret -> shown.indexOf(secret) == shown.lastIndexOf(secret))
                .toList();
    }

    private static Key key(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> Key.of(Key.Name.ENTER);
            case 3 -> Key.of(Key.Name.values()[1 + random.nextInt(Key.Name.values().length - 1)]);
            default -> Key.of("0123456789abcdrtup+ sv".codePointAt(random.nextInt(22)));
        };
    }

    private static Map<String, Supplier<Lecture>> screens() {
        var screens = new TreeMap<String, Supplier<Lecture>>();
        screens.put(
                "present",
                () -> Lecture.of(SmallStory.STORY, HANDS, "single", "truefalse").type("2"));
        screens.put("read", ClassroomTest::hands);
        screens.put("vote", () -> hands().enter().type("10").enter());
        screens.put("doubt", () -> hands().enter().count(10, 8, 6, 2));
        screens.put("talk", () -> hands().enter().count(10, 8, 6, 4));
        screens.put("tallied", () -> hands().enter().count(10, 8, 6, 4).enter().count(24, 2, 1, 1));
        screens.put(
                "told",
                () -> hands().enter()
                        .count(10, 8, 6, 4)
                        .enter()
                        .count(24, 2, 1, 1)
                        .enter());
        screens.put(
                "over",
                () -> hands().enter()
                        .count(10, 8, 6, 4)
                        .enter()
                        .count(24, 2, 1, 1)
                        .type("se")
                        .enter());
        screens.put("teams", () -> inTurn().enter().type("b"));
        screens.put("buzzers", () -> buzzing().enter().type("3"));
        screens.put(
                "board",
                () -> inTurn().enter()
                        .type("aba")
                        .goOn()
                        .goOn()
                        .type("aba")
                        .goOn()
                        .goOn());
        screens.put("hidden-vote", () -> hands().type("v").enter().type("10").enter());
        screens.put("hidden-talk", () -> hands().type("v").enter().count(10, 8, 6, 4));
        screens.put("teams-tallied", () -> buzzing().enter().type("1b3a").enter());
        screens.put("menu", () -> hands().press(Key.Name.ESCAPE, Key.Name.DOWN));
        screens.put("help", () -> hands().type("?"));
        screens.put("leave", () -> hands().type("q"));
        return screens;
    }

    @TestFactory
    Stream<DynamicTest> everyStepLooksAsItShould() {
        var tests = new ArrayList<DynamicTest>();
        screens().forEach((name, lecture) -> {
            for (var size : new int[][] {{80, 24}, {40, 10}, {140, 45}}) {
                if (size[0] < 140 || List.of("read", "vote", "told", "board").contains(name)) {
                    var file = "lesson-" + name + "-" + size[0] + "x" + size[1];
                    tests.add(DynamicTest.dynamicTest(
                            file,
                            () -> GoldenScreen.check(
                                    file, lecture.get().on(size[0], size[1]).frame())));
                }
            }
        });
        return tests.stream();
    }

    /** Whatever arrives in whatever order at whatever size: no exception, and a frame of that size. */
    @TestFactory
    Stream<DynamicTest> nothingThatArrivesBreaksIt() throws Exception {
        var tests = new ArrayList<DynamicTest>();
        SmokeTest.stories().forEach((id, story) -> {
            for (var voting : Voting.values()) {
                tests.add(DynamicTest.dynamicTest(id + ", " + voting, () -> storm(story, voting, new Random(3))));
            }
        });
        return tests.stream();
    }

    private static void storm(Story story, Voting voting, Random random) {
        var lecture = lecture(story, voting);
        for (var i = 0; i < 600; i++) {
            if (lecture.isOver()) {
                lecture = lecture(story, voting);
            }
            lecture.send(SmokeTest.message(random, lecture.now()));
            if (!lecture.isOver()) {
                SmokeTest.fits(lecture.frame(), lecture.model().stage());
            }
        }
    }
}
