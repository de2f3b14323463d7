package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summit.ui.Player.atDesk;
import static summit.ui.Player.atTitle;
import static summit.ui.Player.scene;
import static summit.ui.Player.state;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.InlinePack;
import summit.engine.Command;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program.Request;

/** The story on the full screen: beginning, choosing, going back, keeping, and the end. */
class PlayTest {
    @Test
    void aNewGameIsTwoKeysAway() {
        var player = atTitle().enter();
        assertTrue(player.text().contains("The newsroom is quiet."));
        player.enter();
        assertEquals("desk", scene(player));
    }

    @Test
    void everyStepIsSaved() {
        var player = atDesk().type("2");
        var game = Play.session(player.model()).game();
        assertEquals(new Wish.Autosave(game), player.requests().get(1));
    }

    @Test
    void aDigitChooses() {
        assertEquals("list", scene(atDesk().type("4")));
    }

    @Test
    void arrowsAndEnterChoose() {
        assertEquals("list", scene(atDesk().down(4).enter()));
    }

    @Test
    void aLockedChoiceIsShownButRefused() {
        var player = atDesk().type("3");
        assertEquals("desk", scene(player));
        assertTrue(player.text().contains("not now: The archive opens in the morning."));
        assertEquals(
                "Not now: The archive opens in the morning.",
                player.model().stage().notice());
    }

    @Test
    void aReplyIsReadUnderTheTextItBelongsTo() {
        var player = atDesk().type("2");
        assertTrue(player.text().contains("› Ask the night chief what he thinks"));
        assertTrue(player.text().contains("\"Set it,\" he says"));
        assertTrue(player.text().contains("5  Close the page"));
    }

    @Test
    void anAchievementIsRememberedAtOnceAndToldAtTheEnd() {
        var player = atDesk().type("2");
        assertTrue(player.requests().contains(new Wish.Achieved("spoke")));
        assertEquals(List.of("spoke"), player.model().shelf().achievements());
        assertFalse(player.text().contains("Small talk"), player.text());
        player.press(Key.Name.END).type("5").readOn().press(Key.Name.RIGHT);
        assertTrue(player.text().contains("★ Small talk"), player.text());
    }

    @Test
    void undoTakesBackAndRedoDoesAgain() {
        var player = atDesk().type("4").type("u");
        assertEquals("desk", scene(player));
        player.type("r");
        assertEquals("list", scene(player));
    }

    @Test
    void escapeGoesBackOneStepAndNeverQuitsFromDepth() {
        var player = atDesk().type("n").type("?");
        player.escape();
        assertInstanceOf(NotebookScreen.class, player.screen());
        player.escape();
        assertInstanceOf(SceneScreen.class, player.screen());
        player.escape();
        assertInstanceOf(TitleScreen.class, player.screen());
        assertFalse(player.isOver());
    }

    @Test
    void fromTheTitleTheWayBackIsToTheStoryWhateverWasLookedAtThere() {
        var player = atDesk().escape().type("n");
        assertInstanceOf(NotebookScreen.class, player.screen());
        player.escape();
        assertInstanceOf(TitleScreen.class, player.screen());
        player.enter();
        assertInstanceOf(SceneScreen.class, player.screen());
    }

    @Test
    void controlCAsksAndTwiceIsOut() {
        var player = atDesk().press(Key.control('c'));
        assertInstanceOf(ConfirmScreen.class, player.screen());
        assertFalse(player.isOver());
        player.press(Key.control('c'));
        assertTrue(player.isOver());
    }

    @Test
    void stayingIsWhatEnterDoesUnlessSomebodyChoosesToGo() {
        var player = atDesk().press(Key.control('c')).enter();
        assertInstanceOf(SceneScreen.class, player.screen());
        player.press(Key.control('c')).press(Key.Name.RIGHT).enter();
        assertTrue(player.isOver());
    }

    @Test
    void aHangUpSavesAndEnds() {
        var player = atDesk();
        var game = Play.session(player.model()).game();
        player.send(new Message.HungUp());
        assertTrue(player.isOver());
        assertEquals(
                new Wish.Autosave(game), player.requests().get(player.requests().size() - 1));
    }

    @Test
    void savingAsksForANameAndProposesTheScene() {
        var player = atDesk().press(Key.control('s'));
        assertTrue(player.text().contains("The desk"));
        player.type("before the call").enter();
        var game = Play.session(player.model()).game();
        assertTrue(player.requests().contains(new Wish.Save("before the call", game)));
        player.bring(new News.Saved("before the call"));
        assertTrue(player.text().contains("Saved as “before the call”."));
    }

    @Test
    void aLoadedGameIsGoneOnWith() {
        var elsewhere = Playthrough.start(SmallStory.STORY, new GameState.Origin(1, "Ada"))
                .playthrough()
                .step(SmallStory.STORY, new Command.Choose("more"))
                .playthrough();
        var player = atTitle().bring(new News.Loaded("x", elsewhere, "The story was edited since."));
        assertEquals("list", scene(player));
        assertTrue(player.text().contains("The story was edited since."));
        assertTrue(player.text().contains("Tick the colours"));
    }

    @Test
    void theTitleOffersToGoOnWithTheLastGame() {
        var shelf = new Shelf(
                List.of(new Shelf.Slot(Shelf.AUTOSAVE, "The desk, 00:15", "yesterday")), List.of(), List.of(), 1);
        var player = atTitle().bring(new News.Shelved(shelf)).enter();
        assertEquals(List.of(new Wish.Load(Shelf.AUTOSAVE)), player.requests());
    }

    @Test
    void savedGamesAreLookedUpWhenTheyAreShown() {
        var player = atDesk().press(Key.control('o'));
        assertEquals(
                new Wish.LookAtShelf(), player.requests().get(player.requests().size() - 1));
    }

    @Test
    void theShelfBringsNoSeedTwice() {
        var player = atDesk();
        var seed = player.model().shelf().seed();
        player.bring(new News.Shelved(Shelf.empty(7)));
        assertEquals(seed, player.model().shelf().seed());
    }

    @Test
    void aNewGameOverOneUnderWayAsksFirst() {
        var player = atDesk().escape().down(1).enter();
        assertInstanceOf(ConfirmScreen.class, player.screen());
        player.type("y");
        assertEquals("desk", scene(player));
        assertEquals(0, state(player).turn());
    }

    @Test
    void twoGamesHaveTwoSeeds() {
        var player = atDesk();
        var first = state(player).origin().seed();
        player.escape().down(1).enter().type("y");
        assertFalse(first == state(player).origin().seed());
    }

    @Test
    void theEndShowsThePageTheScoreAndWhatWasRight() {
        var player = atDesk().type("1")
                .readOn()
                .type("c")
                .type("d")
                .enter()
                .type("5")
                .readOn();
        assertInstanceOf(EndingScreen.class, player.screen());
        assertTrue(player.requests().contains(new Wish.MetEnding("printed")));
        assertTrue(player.text().contains("T H E    S M A L L    P A P E R"));
        assertTrue(player.press(Key.Name.RIGHT).text().contains("0 of 1"));
        assertTrue(player.press(Key.Name.RIGHT).text().contains("Right is: Black"));
    }

    @Test
    void whatWasRightBeginsWithWhatWasNot() {
        var story = InlinePack.story("[]", """
                [{ "id": "a", "text": "A.", "ask": [{ "question": "first" }, { "question": "second" }],
                   "choices": [{ "id": "on", "text": "On", "to": "z" }] },
                 { "id": "z", "text": "Z.", "end": "end" }]
                """, """
                [{ "id": "first", "type": "truefalse", "prompt": "Is it so?", "answer": true, "source": "s", "explain": "It is." },
                 { "id": "second", "type": "truefalse", "prompt": "Is it otherwise?", "answer": true, "source": "s", "explain": "It is." }]
                """);
        var player = Player.of(story).enter().readOn();
        for (var i = 0; i < 12 && !(player.screen() instanceof EndingScreen); i++) {
            if (player.screen() instanceof QuestionScreen) {
                player.type(player.text().contains("otherwise") ? "b" : "a");
            }
            player.enter();
            if (player.screen() instanceof SceneScreen && player.text().contains("On")) {
                player.type("1");
            }
        }
        assertInstanceOf(EndingScreen.class, player.screen());
        var sheet = player.press(Key.Name.RIGHT, Key.Name.RIGHT).text();
        assertTrue(sheet.contains("Is it otherwise?"), sheet);
        assertTrue(sheet.indexOf("Is it otherwise?") < sheet.indexOf("Is it so?"), sheet);
        assertEquals(2, sheet.split("It is\\.", -1).length - 1, sheet);
    }

    @Test
    void theFrontPageIsSavedAsText() {
        var player = atDesk().type("5").readOn().type("f");
        var wish = (Wish.SaveFrontPage) player.requests().get(player.requests().size() - 1);
        assertEquals("printed", wish.ending());
        assertTrue(wish.text().contains("CAR SEEN IN GARAGE"));
        assertTrue(wish.text().contains("left white"));
        assertTrue(wish.text().lines().allMatch(line -> line.length() <= 80));
    }

    @Test
    void controlLRepaintsAndControlZSuspends() {
        var player = atDesk().press(Key.control('l')).press(Key.control('z'));
        assertTrue(player.requests().contains(new Request.Repaint()));
        assertTrue(player.requests().contains(new Request.Suspend()));
    }

    @Test
    void settingsAreRememberedAndTheMouseIsLetGo() {
        var player = atTitle().type(",").press(Key.Name.RIGHT);
        assertEquals("dark", player.model().settings().theme());
        assertTrue(player.requests()
                .contains(new Wish.RememberSettings(player.model().settings())));
        player.down(3).enter();
        assertTrue(player.requests().contains(new Request.CatchMouse(false)));
    }

    @Test
    void theNameInTheBylineIsAskedFor() {
        var player = atTitle().type(",").down(4).enter().type("Ada").enter();
        assertEquals("Ada", player.model().settings().player());
        player.escape().press(Key.Name.HOME).enter();
        assertEquals("Ada", state(player).origin().player());
    }

    @Test
    void theMenuLeadsBackToWhereTheStoryWasRead() {
        var player = atDesk().on(40, 10).press(Key.Name.PAGE_DOWN);
        var before = player.screen();
        assertInstanceOf(TitleScreen.class, player.escape().screen());
        assertEquals(before, player.escape().screen());
        assertEquals(before, player.escape().enter().screen());
    }
}
