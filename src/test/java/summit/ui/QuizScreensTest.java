package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import summit.quiz.Occasion;
import summit.quiz.review.Review;
import summit.quiz.solo.Deed;
import summit.quiz.solo.Plan;
import summit.story.Kind;
import summit.story.Story;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;

/** A quiz taken alone on the full screen. */
class QuizScreensTest {
    private final QuizTable table = new QuizTable(SmallStory.STORY);

    private static Plan limited() {
        var plan = QuizTable.plan(Occasion.Sort.EXAM);
        return new Plan(plan.sort(), plan.selection(), Optional.of(Duration.ofMinutes(5)), false, false);
    }

    private static Plan certain() {
        var plan = QuizTable.plan(Occasion.Sort.PRACTICE);
        return new Plan(plan.sort(), plan.selection(), Optional.empty(), true, false);
    }

    private Player sits(Plan plan) {
        return table.sits(QuizTable.offers(plan, List.of()));
    }

    private Player practises() {
        return sits(QuizTable.plan(Occasion.Sort.PRACTICE)).enter();
    }

    private Player isExamined() {
        return sits(limited()).enter();
    }

    /** Answers the question in sight, rightly if it is of one of the simple types. */
    private static void answer(Player player) {
        var question = ((QuestionScreen) player.screen()).question();
        var kind = SmallStory.STORY.question(question).kind();
        if (kind instanceof Kind.Numeric) {
            player.type("4").enter();
        } else if (kind instanceof Kind.Words) {
            player.type("Ada").enter();
        } else if (kind instanceof Kind.Single || kind instanceof Kind.TrueFalse) {
            player.type(kind instanceof Kind.Single ? "a" : "t");
        } else {
            player.press(Key.Name.TAB);
        }
    }

    /** With the question of this id in sight. */
    private static Player at(Player player, String question) {
        for (var i = 0; i < 20 && !isAt(player, question); i++) {
            player.press(Key.Name.TAB);
        }
        assertTrue(isAt(player, question), player.text());
        return player;
    }

    private static boolean isAt(Player player, String question) {
        return player.screen() instanceof QuestionScreen screen
                && screen.question().equals(question);
    }

    private static Player handedIn(Player player) {
        while (player.screen() instanceof QuestionScreen) {
            answer(player);
        }
        return player.press(Key.Name.END).enter().type("y");
    }

    private Map<String, Supplier<Player>> screens() {
        var screens = new LinkedHashMap<String, Supplier<Player>>();
        screens.put(
                "quiz-menu", () -> sits(QuizTable.plan(Occasion.Sort.PRACTICE)).down(1));
        screens.put(
                "quiz-menu-review",
                () -> table.sits(QuizTable.offers(
                        QuizTable.plan(Occasion.Sort.REVIEW),
                        List.of(
                                new Review("number", Instant.parse("2024-06-19T08:00:00Z"), Review.Recall.AGAIN),
                                new Review("text", Instant.parse("2024-06-20T08:00:00Z"), Review.Recall.GOOD)))));
        screens.put(
                "quiz-practice", () -> at(practises(), "multiple").type("ac").enter());
        screens.put("quiz-feedback", () -> at(practises(), "truefalse").type("f"));
        screens.put(
                "quiz-certainty", () -> at(sits(certain()).enter(), "truefalse").type("t"));
        screens.put(
                "quiz-exam",
                () -> at(at(isExamined(), "multiple").type("ad").enter().press(Key.Name.BACK_TAB), "multiple")
                        .type("!"));
        screens.put(
                "quiz-overview",
                () -> at(at(isExamined(), "number").type("4").enter(), "cloze")
                        .press(Key.Name.BACK_TAB)
                        .press(Key.Name.BACK_TAB)
                        .type("!o"));
        screens.put(
                "quiz-hand-in", () -> isExamined().type("o").press(Key.Name.END).enter());
        screens.put("quiz-result", () -> handedIn(isExamined()));
        screens.put(
                "quiz-sprint",
                () -> at(sits(QuizTable.plan(Occasion.Sort.SPRINT)).enter(), "truefalse")
                        .type("f"));
        screens.put("quiz-help", () -> isExamined().press(Key.function(1)));
        return screens;
    }

    @TestFactory
    Stream<DynamicTest> everyScreenOfAQuizLooksAsItShould() {
        var tests = new ArrayList<DynamicTest>();
        screens().forEach((name, player) -> {
            for (var size : List.of(List.of(80, 24), List.of(40, 10))) {
                tests.add(golden(name, player, size));
            }
        });
        tests.add(golden("quiz-exam", screens().get("quiz-exam"), List.of(140, 45)));
        return tests.stream();
    }

    private static DynamicTest golden(String name, Supplier<Player> player, List<Integer> size) {
        var file = name + "-" + size.get(0) + "x" + size.get(1);
        return DynamicTest.dynamicTest(
                file,
                () -> GoldenScreen.check(
                        file, player.get().on(size.get(0), size.get(1)).frame()));
    }

    @Test
    void anExamTellsNothingUntilItIsHandedIn() {
        var player = at(isExamined(), "truefalse").type("f");
        assertFalse(player.text().contains("Wrong"), player.text());
        handedIn(player);
        assertTrue(player.screen() instanceof QuizResultScreen);
        assertTrue(
                table.deeds().get(table.deeds().size() - 1) instanceof Deed.HandedIn,
                table.deeds().toString());
    }

    @Test
    void anAnswerIsKeptBeforeWhatFollowsIsShown() {
        var model = at(isExamined(), "truefalse").model();
        var step = new Game().update(model, new Message.Pressed(Key.of('t')));
        assertEquals(
                "truefalse",
                ((QuestionScreen) step.model().screen()).question(),
                "the next question comes when the answer was kept");
        assertEquals(1, step.requests().size());
    }

    @Test
    void anAnswerOfAnExamCanBeChanged() {
        var player = at(isExamined(), "truefalse").type("f").press(Key.Name.BACK_TAB);
        assertTrue(player.text().contains("Your answer so far: False"), player.text());
        player.type("t").press(Key.Name.BACK_TAB);
        assertTrue(player.text().contains("Your answer so far: True"), player.text());
    }

    @Test
    void whileALimitRunsSomethingIsKeptEveryTenSeconds() {
        var player = isExamined();
        player.tick(QuizTable.START.plusSeconds(9));
        assertEquals(0, table.deeds().size());
        assertTrue(player.text().contains("4:51 left"), player.text());
        table.waits(9);
        player.tick(QuizTable.START.plusSeconds(10));
        assertEquals(List.of(new Deed.Stayed(QuizTable.START.plusSeconds(10))), table.deeds());
    }

    @Test
    void aQuizWithoutALimitWantsNoTicks() {
        var player = practises();
        assertEquals(Optional.empty(), new Game().wake(player.model()));
    }

    @Test
    void whenTheTimeIsUpTheResultIsThereWhateverWasOpen() {
        var player = isExamined();
        table.waits(300);
        player.tick(table.now());
        assertTrue(player.screen() instanceof QuizResultScreen, player.text());
        assertTrue(player.text().contains("Time is up."), player.text());
    }

    @Test
    void whatIsTypedStaysWhenTheClockGoesOn() {
        var player = at(isExamined(), "text").type("Ad");
        table.waits(20);
        player.tick(table.now()).type("a").enter();
        assertTrue(table.deeds().toString().contains("words=Ada"), table.deeds().toString());
    }

    @Test
    void theClockThatStoodStillTakesNoTime() {
        var player = isExamined();
        var later = QuizTable.START.plusSeconds(7200);
        player.bring(new News.Kept(List.of(new Deed.Returned(later), new Deed.Stayed(later))));
        assertTrue(player.text().contains("5:00 left"), player.text());
        assertTrue(player.text().contains("The computer slept; the clock stood still."), player.text());
    }

    @Test
    void aDiskThatFailsIsSaidAndTheQuizGoesOn() {
        var player = at(practises(), "truefalse");
        table.breaks("No room on the disk.");
        player.type("t");
        assertTrue(player.screen() instanceof QuizFeedbackScreen);
        assertTrue(player.text().contains("No room on the disk."), player.text());
    }

    @Test
    void certaintyIsAskedForAndCanBeThoughtOver() {
        var player = at(sits(certain()).enter(), "truefalse").type("f").escape();
        assertTrue(player.screen() instanceof QuestionScreen);
        player.type("t").type("3");
        assertTrue(table.deeds().toString().contains("HIGH"), table.deeds().toString());
    }

    @Test
    void aSprintGoesOnAtOnceAndSaysInPassingWhatItCameTo() {
        var player = at(sits(QuizTable.plan(Occasion.Sort.SPRINT)).enter(), "truefalse")
                .type("f");
        assertTrue(player.screen() instanceof QuestionScreen, player.text());
        assertTrue(player.text().contains("✗ Wrong. It is: true"), player.text());
    }

    @Test
    void nothingOfTheStoryCanBeDoneInAQuiz() {
        var player = practises();
        for (var action : List.of(Action.SAVE, Action.LOAD, Action.NOTEBOOK, Action.UNDO)) {
            assertFalse(action.isPossible(player.model()), action.toString());
            assertFalse(action.isFor(player.model()), action.toString());
        }
    }

    @Test
    void aQuizThatIsLeftIsKeptWithItsTime() {
        isExamined().press(Key.control('c')).type("y");
        assertTrue(table.deeds().get(0) instanceof Deed.Stayed);
    }

    /** Whatever arrives in whatever order at whatever size: no exception, and a frame of that size. */
    @TestFactory
    Stream<DynamicTest> nothingThatArrivesBreaksAQuiz() throws IOException {
        return SmokeTest.stories().entrySet().stream()
                .map(story -> DynamicTest.dynamicTest(story.getKey(), () -> storm(story.getValue(), new Random(5))));
    }

    private static void storm(Story story, Random random) {
        var now = QuizTable.START;
        for (var sort :
                List.of(Occasion.Sort.PRACTICE, Occasion.Sort.EXAM, Occasion.Sort.SPRINT, Occasion.Sort.REVIEW)) {
            var offers = QuizTable.offers(QuizTable.plan(sort), List.of());
            var player = new QuizTable(story).sits(offers);
            for (var i = 0; i < 300; i++) {
                if (player.isOver()) {
                    player = new QuizTable(story).sits(offers).enter();
                }
                now = now.plusMillis(random.nextInt(2000));
                player.send(SmokeTest.message(random, now));
                if (!player.isOver() && i % 3 == 0) {
                    var frame = player.frame();
                    frame.rows().forEach(row -> assertEquals(frame.width(), SmokeTest.columns(row)));
                }
                if (!player.isOver() && i % 50 == 0) {
                    SmokeTest.drawn(player.model());
                }
            }
        }
    }
}
