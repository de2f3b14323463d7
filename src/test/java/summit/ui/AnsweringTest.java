package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summit.ui.Player.atDesk;
import static summit.ui.Player.scene;
import static summit.ui.Player.state;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.engine.Command;
import summit.ui.draft.GapsDraft;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;

/** Questions of the story: answering, help with them, and what is told. */
class AnsweringTest {
    @Test
    void aLetterThatElsewhereLeadsBackAnswersWhenItIsPressedTwice() {
        var player = atDesk().type("1").readOn().type("b");
        assertInstanceOf(QuestionScreen.class, player.screen());
        assertEquals(0, Player.state(player).answers().order().size());
        assertTrue(player.model().stage().notice().startsWith("Once more, or Enter, answers."), player.text());
        assertFalse(player.type("b").text().contains("▸ b"), player.text());
    }

    /** The text that leads to the match in the small story is "Keys." */
    @Test
    void aQuestionThatIsComeBackToHasItsTextAgain() {
        var player = atDesk().type("4").type("6");
        assertTrue(player.text().contains("Keys."), player.text());
        var game = player.model().session().orElseThrow().game();
        assertTrue(Player.of(Game.resume(Player.atTitle().model(), game, ""))
                .text()
                .contains("Keys."));
        player.type("1").type("2").enter();
        while (player.screen() instanceof FeedbackScreen) {
            player.enter();
        }
        player.press(Key.Name.END);
        player.type("u");
        assertTrue(player.text().contains("Keys."), player.text());
    }

    @Test
    void theGapsOfAnAnswerAreShownFilled() {
        var player = atDesk().type("4").type("8").readOn().type("black").enter().press(Key.Name.RIGHT);
        var word = ((GapsDraft) ((QuestionScreen) player.screen()).draft())
                .gaps()
                .get(1)
                .filled()
                .text();
        player.enter();
        assertTrue(player.text().contains("A [black] car in the [" + word + "]."), player.text());
    }

    @Test
    void helpHadBeforeIsHadAgainForNothing() {
        var player = atDesk().type("1").readOn();
        player.type("h").type("h").type("s").escape().type("s");
        assertInstanceOf(EvidenceScreen.class, player.screen());
        assertEquals(5, state(player).memory().variables().get("minutes"));
        var commands = Play.session(player.model()).game().commands();
        assertEquals(List.of(new Command.Hint(), new Command.Sources()), commands.subList(1, commands.size()));
    }

    @Test
    void theSourcesKeyAsksTheEngineAndShowsNoStatement() {
        var player = atDesk().type("1").readOn().type("s");
        assertInstanceOf(EvidenceScreen.class, player.screen());
        assertTrue(player.text().contains("two people who saw it — disputed"));
        assertFalse(player.text().contains("The car is black."));
        assertTrue(state(player).answers().of("single").sourced());
        player.escape();
        assertInstanceOf(QuestionScreen.class, player.screen());
    }

    @Test
    void aHintStaysOnThePage() {
        var player = atDesk().type("1").readOn().type("h");
        assertTrue(player.text().contains("Hint: It is night."));
    }

    @Test
    void afterAFailedTryTheQuestionSaysWhy() {
        var player = atDesk().type("1").readOn().type("b").type("b");
        assertInstanceOf(QuestionScreen.class, player.screen());
        assertTrue(player.text().contains("Not quite. One more try."));
        assertTrue(player.text().contains("The wall is blue, not the car."));
        assertTrue(player.text().contains("Look at the shadow."));
    }

    @Test
    void feedbackTellsAndThenTheStoryGoesOn() {
        var player = atDesk().type("1").readOn().type("a");
        assertTrue(player.text().contains("✓ Right"));
        assertTrue(player.text().contains("Two people saw it"));
        assertTrue(player.text().contains("The night chief nods."));
        player.enter();
        assertEquals("desk", scene(player));
        assertTrue(player.text().contains("Look at the photograph"));
    }

    @Test
    void anAnswerToldLaterIsOnlyFiled() {
        var player = atDesk().type("4").type("1").readOn().type("c").enter();
        assertTrue(player.text().contains("Filed."));
        assertFalse(player.text().contains("Wrong"));
        assertFalse(player.text().contains("Red; Green"));
    }

    @Test
    void anAnswerToldLaterIsSaidInPassingAndThePlayerGoesOnAtOnce() {
        var player = atDesk().type("4").type("1").type("c").enter();
        assertInstanceOf(SceneScreen.class, player.screen());
        assertTrue(Play.session(player.model()).isSettled());
        assertTrue(player.model().stage().notice().startsWith("Filed."), player.text());
    }

    @Test
    void theTextThatLeadsToAQuestionIsReadTogetherWithIt() {
        var player = atDesk().type("4").type("1");
        assertInstanceOf(QuestionScreen.class, player.screen());
        assertTrue(player.text().contains("Colours."), player.text());
        player.type("c").enter();
        assertEquals("list", scene(player));
    }

    @Test
    void skippingLeavesTheQuestionOpen() {
        var player = atDesk().type("1").readOn().press(Key.Name.TAB);
        assertEquals("desk", scene(player));
        assertTrue(state(player).answers().closing("single").isEmpty());
    }

    @Test
    void theEnterThatTurnedThePageDoesNotAnswer() {
        var player = atDesk().type("1").readOn().enter();
        assertInstanceOf(QuestionScreen.class, player.screen());
        assertTrue(player.text().contains("Choose one first"), player.text());
        player.down(1).enter();
        assertTrue(player.text().contains("✓ Right"), player.text());
    }

    @Test
    void norIsTheSameWrongAnswerGivenTwice() {
        var player = atDesk().type("1").readOn().type("b").type("b").enter();
        assertInstanceOf(QuestionScreen.class, player.screen());
        assertTrue(state(player).answers().closing("single").isEmpty());
    }

    @Test
    void anOrderIsNotFiledAsItHappenedToCome() {
        var player = atDesk().type("4").type("5").readOn().enter();
        assertInstanceOf(QuestionScreen.class, player.screen());
        player.enter();
        assertInstanceOf(FeedbackScreen.class, player.screen());
    }

    @Test
    void afterAQuestionItsOutcomeStandsForTheTextOfTheScene() {
        var player = atDesk().type("4").type("2").readOn().type("f").readOn();
        assertEquals("q-truefalse", scene(player));
        assertTrue(player.text().contains("Leave it at that"), player.text());
        assertTrue(player.text().contains("✗ Wrong: False"), player.text());
        assertFalse(player.text().contains("A statement."), player.text());
    }

    @Test
    void helpSaysWhatItCostsUntilItWasTaken() {
        var player = atDesk().type("1").readOn();
        assertTrue(player.text().contains("Hint (5 min)"), player.text());
        assertTrue(player.text().contains("How do we know? (five minutes)"), player.text());
        player.type("s").escape();
        assertFalse(player.text().contains("five minutes"), player.text());
    }

    @Test
    void pointsLostAreSaidAndOthersAreNot() {
        var player = atDesk().type("4").type("3").readOn().type("4").enter();
        assertFalse(player.text().contains("of 1 point"), player.text());
        assertFalse(player.text().contains("% of the points"), player.text());
        var helped = atDesk().type("1").readOn().type("h").type("a");
        assertTrue(helped.text().contains("with the hint, 80 % of the points"), helped.text());
        var partly = atDesk().type("4")
                .type("7")
                .readOn()
                .type("1")
                .down(1)
                .type("1")
                .enter();
        assertTrue(partly.text().contains("0.5 of 1 point"), partly.text());
    }

    @Test
    void pairsAreToldInTheOrderOfTheQuestion() {
        var question = SmallStory.STORY.question("categorise");
        var sorting = (summit.story.Kind.Categorising) question.kind();
        var pairs = new java.util.TreeMap<String, String>();
        sorting.items().forEach(item -> pairs.put(item.id(), "binned"));
        assertEquals(
                "The photograph → Binned; The crossword → Binned",
                Answers.words(question, new summit.story.Response.Pairs(pairs)));
    }

    @Test
    void aQuestionIsReadFromItsBeginningOnASmallScreen() {
        var player = atDesk().type("1").readOn().on(40, 10);
        assertTrue(player.text().contains("Cars · choose one"), player.text());
        assertTrue(player.text().contains("Enter more") || player.text().contains("a  Black"), player.text());
        player.down(9);
        assertInstanceOf(QuestionScreen.class, player.screen());
        player.press(Key.Name.PAGE_UP, Key.Name.PAGE_UP);
        assertTrue(player.text().contains("Cars · choose one"), player.text());
    }

    @Test
    void whyATryFailedAndAHintAreSeenOnASmallScreen() {
        var player = atDesk().type("1").readOn().on(40, 10).type("h");
        assertTrue(player.text().contains("Hint: It is night."), player.text());
        player.type("b").type("b");
        assertTrue(player.text().contains("Not quite. One more try."), player.text());
    }

    @Test
    void aGapLeftEmptyIsGoneTo() {
        var player = atDesk().type("4")
                .type("8")
                .readOn()
                .down(1)
                .press(Key.Name.RIGHT)
                .enter();
        assertEquals("Fill every gap first.", player.model().stage().notice());
        assertEquals(0, ((QuestionScreen) player.screen()).draft().focus());
    }

    @Test
    void aPriceIsNotBroken() {
        var rows = new Flow(22)
                .item(0, "1  ", "Look at the horse (20 min)", Role.CHOICE, false)
                .rows();
        assertEquals(2, rows.size());
        var last = new StringBuilder();
        rows.get(1).cells().forEach(cell -> last.append(cell.glyph()));
        assertEquals("   (20 min)", last.toString());
    }

    @Test
    void whatAnAnswerCameToIsToldAgainWhenItIsDoneAgain() {
        var player = atDesk().type("1").readOn().type("a");
        var told = player.text();
        player.type("u").type("r");
        assertInstanceOf(FeedbackScreen.class, player.screen());
        assertTrue(player.text().contains("Right"), told);
        assertEquals("desk", scene(player.readOn()));
    }

    @Test
    void aPriceOfSeveralWordsIsNotBroken() {
        var rows = new Flow(26)
                .item(0, "1  ", "Look at the horse (30 to 35 min)", Role.CHOICE, false)
                .rows();
        var last = new StringBuilder();
        rows.get(1).cells().forEach(cell -> last.append(cell.glyph()));
        assertEquals("   (30 to 35 min)", last.toString());
    }
}
