package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summit.story.Response;
import summit.ui.draft.GapsDraft;
import summit.ui.draft.LineDraft;
import summit.ui.draft.OrderDraft;
import summit.ui.draft.PairsDraft;
import summit.ui.draft.PicksDraft;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Line;
import summit.ui.toolkit.Message;

/** How each type of question is answered by keys. */
class QuestionScreenTest {
    private static Player at(int question) {
        return Player.of(SmallStory.STORY)
                .enter()
                .readOn()
                .type("4")
                .type(Integer.toString(question))
                .readOn();
    }

    private static QuestionScreen screen(Player player) {
        return assertInstanceOf(QuestionScreen.class, player.screen());
    }

    private static Response filed(Player player, String question) {
        return Play.session(player.model())
                .state()
                .answers()
                .closing(question)
                .orElseThrow()
                .response();
    }

    private static Response pairs(Map<String, String> pairs) {
        return new Response.Pairs(new TreeMap<>(pairs));
    }

    @Test
    void multipleTicksBySpaceByLetterAndBySideArrows() {
        var player = at(1).type(" ").type("d").press(Key.Name.UP).press(Key.Name.RIGHT);
        assertEquals(
                List.of("red", "heavy", "loud"), ((PicksDraft) screen(player).draft()).chosen());
        player.enter();
        assertEquals(new Response.Picks(List.of("red", "loud", "heavy")), filed(player, "multiple"));
    }

    @Test
    void nothingTickedIsNotFiled() {
        var player = at(1).enter();
        assertEquals("Tick at least one first.", player.model().stage().notice());
        assertInstanceOf(QuestionScreen.class, player.screen());
    }

    @Test
    void trueAndFalseHaveTheirLetters() {
        assertEquals(new Response.Truth(false), filed(at(2).type("f"), "truefalse"));
        assertEquals(new Response.Truth(true), filed(at(2).type("t"), "truefalse"));
    }

    @Test
    void aNumberIsTypedAndLettersStayKeys() {
        var player = at(3).type("4");
        assertEquals("4", ((LineDraft) screen(player).draft()).line().text());
        assertEquals(new Response.Amount(BigDecimal.valueOf(4)), filed(player.enter(), "number"));
        assertInstanceOf(EvidenceScreen.class, at(3).type("s").screen());
    }

    @Test
    void whatIsNoNumberIsNotFiled() {
        assertEquals(
                "That is not a number.",
                at(3).type("4..5").enter().model().stage().notice());
    }

    private static Optional<Response> number(String typed) {
        return new LineDraft(Line.EMPTY, "", true, false).pasted(typed).response();
    }

    private static Optional<Response> amount(String digits) {
        return Optional.of(new Response.Amount(new BigDecimal(digits)));
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertEquals(amount("1234567"), number("1,234,567"));
        assertEquals(amount("3.5"), number("3,5"));
        assertEquals(amount("12000"), number("12 000"));
        for (var none : List.of("20   15", "20 15", "1e999999999", "13.200")) {
            assertEquals(Optional.empty(), number(none), none);
        }
    }

    @Test
    void aPointBeforeThreeDigitsIsAskedAbout() {
        var asked = at(3).type("13.200").enter().model().stage().notice();
        assertEquals("Is that 13200 or 13,2? Leave the point out, or write a comma.", asked);
    }

    @Test
    void wordsAreTypedAndLettersAreLetters() {
        var player = at(4).type("hsk?:n");
        assertEquals("hsk?:n", ((LineDraft) screen(player).draft()).line().text());
        player.press(Key.control('u')).type("Ada").enter();
        assertEquals(new Response.Typed("Ada"), filed(player, "text"));
    }

    @Test
    void pastedWordsFileNothing() {
        var player = at(4).send(new Message.Pasted("Ada"));
        assertEquals("Ada", ((LineDraft) screen(player).draft()).line().text());
    }

    @Test
    void arrowsAloneReachHelpWhileTyping() {
        var player = at(4).down(1).press(Key.Name.RIGHT).enter();
        assertInstanceOf(EvidenceScreen.class, player.screen());
    }

    @Test
    void anItemIsPickedUpMovedAndPutDown() {
        var player = at(5);
        var before = ((OrderDraft) screen(player).draft()).items();
        player.type(" ").down(2).type(" ");
        var after = ((OrderDraft) screen(player).draft()).items();
        assertEquals(before.get(0), after.get(2));
        assertFalse(((OrderDraft) screen(player).draft()).held());
        player.enter();
        assertEquals(new Response.Picks(after.stream().map(item -> item.id()).toList()), filed(player, "order"));
    }

    @Test
    void enterPutsDownBeforeItFiles() {
        var player = at(5).type(" ").down(1).enter();
        assertInstanceOf(QuestionScreen.class, player.screen());
        assertInstanceOf(FeedbackScreen.class, player.enter().screen());
    }

    @Test
    void sideArrowsGoThroughTheTargets() {
        var player = at(6);
        var targets = ((PairsDraft) screen(player).draft()).targets();
        player.press(Key.Name.RIGHT, Key.Name.RIGHT);
        assertEquals(List.of(1, -1), ((PairsDraft) screen(player).draft()).given());
        player.press(Key.Name.LEFT, Key.Name.LEFT, Key.Name.LEFT);
        assertEquals(
                List.of(targets.size() - 1, -1), ((PairsDraft) screen(player).draft()).given());
    }

    @Test
    void aMatchWithAnItemLeftOutIsNotFiled() {
        var player = at(6).type("1").enter();
        assertTrue(player.model().stage().notice().startsWith("Give each of them something"));
    }

    @Test
    void digitsSortOneItemAfterTheOther() {
        var player = at(7).type("1");
        assertEquals(1, screen(player).draft().focus());
        assertEquals(1, screen(player.type("1").type("2")).draft().focus(), "stays where none is left open");
        player.enter();
        assertEquals(
                pairs(Map.of("the-photograph", "printed", "the-crossword", "binned")), filed(player, "categorise"));
    }

    @Test
    void gapsAreFilledOneAfterTheOther() {
        var player = at(8).type("black").enter();
        var draft = (GapsDraft) screen(player).draft();
        assertEquals(1, draft.cursor());
        player.press(Key.Name.RIGHT);
        var word = ((GapsDraft) screen(player).draft()).gaps().get(1).filled().text();
        player.enter();
        assertEquals(pairs(Map.of("colour", "black", "where", word)), filed(player, "cloze"));
    }

    @Test
    void aGapLeftOpenIsNotFiled() {
        var player = at(8).down(1).enter();
        assertEquals("Fill every gap first.", player.model().stage().notice());
    }

    @Test
    void aClickOnATickBoxTicksIt() {
        var player = at(1);
        var lines = player.text().lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("Green")) {
                player.click(12, i);
            }
        }
        assertEquals(List.of("green"), ((PicksDraft) screen(player).draft()).chosen());
    }

    @Test
    void aClickOnADeedDoesIt() {
        var player = at(1);
        var lines = player.text().lines().toList();
        for (var i = 0; i < lines.size() - 1; i++) {
            if (lines.get(i).contains("Leave it open")) {
                player.click(lines.get(i).indexOf("Leave it open"), i);
                break;
            }
        }
        assertInstanceOf(SceneScreen.class, player.screen());
    }

    @Test
    void theAnswerSurvivesALookAtTheNotebook() {
        var player = at(1).type("ab").type("n").escape();
        assertEquals(List.of("red", "green"), ((PicksDraft) screen(player).draft()).chosen());
    }

    private static int pagesToTheEnd(Player player) {
        var pages = 0;
        while (player.text().contains("▼ more")) {
            player.type(" ");
            pages++;
        }
        return pages;
    }

    @Test
    void spaceTurnsPagesUntilAllWasSeenAndOnlyThenAnswers() {
        for (var question : List.of(1, 5, 6, 7)) {
            var player = at(question).on(40, 10);
            var before = screen(player).draft();
            assertTrue(pagesToTheEnd(player) > 0, player.text());
            assertEquals(before, screen(player).draft());
        }
        assertEquals(List.of("red"), ((PicksDraft) screen(at(1).type(" ")).draft()).chosen());
    }

    @Test
    void spaceOnAnOfferLeavesTheAnswerAlone() {
        var player = at(1).down(4);
        assertEquals(0, screen(player).deed());
        player.type(" ");
        assertEquals(List.of(), ((PicksDraft) screen(player).draft()).chosen());
        assertEquals(0, screen(player).deed());
    }

    @Test
    void downGoesThroughAllOffersAlsoBelowTheEdge() {
        var player = at(1).on(40, 10).down(30);
        assertTrue(player.text().contains("Leave it open"), player.text());
        assertInstanceOf(SceneScreen.class, player.enter().screen());
    }

    @Test
    void blanksAreNoPartOfANumber() {
        var player = at(3).type("20   15 ");
        assertEquals("2015", ((LineDraft) screen(player).draft()).line().text());
        var pasted = at(3).send(new Message.Pasted("20   15")).enter();
        assertEquals("That is not a number.", pasted.model().stage().notice());
    }

    private static Player atTwoTries(String question) {
        var story = SmallStory.edited("\"prompt\": \"" + question, "\"tries\": 2, \"prompt\": \"" + question);
        return Player.of(story).enter().readOn().type("4").type("3").readOn();
    }

    @Test
    void anAnswerThatFailedIsNotFiledAgainAndTheNextTakesItsPlace() {
        var player = atTwoTries("How many wheels").type("20").enter();
        assertTrue(player.text().contains("One more try."), player.text());
        player.enter();
        assertEquals(
                "That was tried already. Change it first.",
                player.model().stage().notice());
        player.type("4");
        assertEquals("4", ((LineDraft) screen(player).draft()).line().text());
        assertEquals(new Response.Amount(BigDecimal.valueOf(4)), filed(player.enter(), "number"));
    }

    @Test
    void ofPairsOnlyTheWrongOnesAreTold() {
        var right = at(7).type("1").down(1).type("2").enter().text();
        assertTrue(right.contains("All 2 as they belong."), right);
        assertFalse(right.contains("Your answer"), right);
        var wrong = at(7).type("1").down(1).type("1").enter().text();
        assertTrue(wrong.contains("1 of 2 as they belong."), wrong);
        assertTrue(wrong.contains("✗ The crossword → Printed"), wrong);
        assertTrue(wrong.contains("✓ Binned"), wrong);
        assertFalse(wrong.contains("The photograph"), wrong);
    }
}
