package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.engine.Command;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.ui.Program.Request;

/** The story on the full screen: what keys, clicks and news do. */
class PlayTest {
    private static Player atTitle() {
        return Player.of(SmallStory.STORY);
    }

    private static Player atDesk() {
        return atTitle().enter().readOn();
    }

    private static GameState state(Player player) {
        return Play.session(player.model()).state();
    }

    private static String scene(Player player) {
        return state(player).position().scene();
    }

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
        assertEquals("list", scene(atDesk().down(3).enter()));
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
    void wordsChoose() {
        var player = atDesk().type("/list of questions").enter();
        assertEquals("list", scene(player));
    }

    @Test
    void aLetterThatIsNoKeyBeginsASentence() {
        var player = atDesk().type("go through the list").enter();
        assertEquals("list", scene(player));
    }

    @Test
    void wordsAreHeardWhereThereIsOnlyMoreToRead() {
        var player = atTitle().enter().type("go on").enter();
        assertEquals("desk", scene(player));
        assertTrue(Play.session(player.model()).isSettled());
        player = atTitle().enter().type("photograph").enter();
        assertTrue(player.text().contains("There is more to read"), player.text());
        var answered = atDesk().type("1").readOn().type("a").type("go on").enter();
        assertInstanceOf(SceneScreen.class, answered.screen());
    }

    @Test
    void whatWasSaidIsHadAgainByUpAndDown() {
        var player = atDesk().type("/xyzzy").enter().type("ring").enter().type("li");
        player.press(Key.Name.UP);
        assertEquals(new WordsScreen(Line.of("ring"), "li", 1, "", ""), player.screen());
        player.press(Key.Name.UP, Key.Name.UP);
        assertEquals(new WordsScreen(Line.of("xyzzy"), "li", 2, "", ""), player.screen());
        player.press(Key.Name.DOWN, Key.Name.DOWN, Key.Name.DOWN);
        assertEquals(new WordsScreen(Line.of("li"), "li", 0, "", ""), player.screen());
    }

    @Test
    void tabGoesThroughAllThatFits() {
        var player = atDesk().type("/the").press(Key.Name.TAB);
        var more = "Tab: one of 5 that fit.";
        assertEquals(new WordsScreen(Line.of("Look at the photograph"), "the", 0, more, ""), player.screen());
        player.press(Key.Name.TAB);
        assertEquals(
                new WordsScreen(Line.of("Ask the night chief what he thinks"), "the", 0, more, ""), player.screen());
        player.press(Key.Name.BACK_TAB, Key.Name.BACK_TAB);
        assertEquals(new WordsScreen(Line.of("Close the page"), "the", 0, more, ""), player.screen());
    }

    @Test
    void aMissIsAnsweredWithTheNearestChoice() {
        var player = atDesk().type("/fotograph").enter();
        assertTrue(player.text().contains("Did you mean “Look at the"), player.text());
    }

    @Test
    void theNameOfAnActionIsUnderstoodWhereNoChoiceHasIt() {
        assertInstanceOf(
                NotebookScreen.class, atDesk().type("/notebook").enter().screen());
        assertInstanceOf(MapScreen.class, atDesk().type("/map").enter().screen());
    }

    @Test
    void aLongNoticeCoversNoChoice() {
        var game = atDesk().model().session().orElseThrow().game();
        var notice =
                "Your last game goes on, kept 26 November 2026. " + "It was brought to another version. ".repeat(4);
        var player = Player.of(Game.resume(atTitle().model(), game, notice)).on(80, 20);
        assertTrue(player.text().contains("5  Close the page"), player.text());
        assertTrue(player.text().contains("Your last game goes on"), player.text());
    }

    @Test
    void thePageTurnedUnderANoticeIsThePageThatWasSeen() {
        var game = atDesk().model().session().orElseThrow().game();
        var notice = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
        var player = Player.of(Game.resume(atTitle().model(), game, notice)).on(40, 10);
        assertTrue(player.text().contains("The wire has stopped."), player.text());
        player.type(" ");
        assertTrue(player.text().contains("where the day left them"), player.text());
        assertEquals("", player.model().stage().notice());
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
    void onASmallScreenTheFooterLeadsToAllActions() {
        var player = atDesk().on(40, 10).press(Key.Name.END);
        assertTrue(player.text().contains(": actions"), player.text());
        // Where something can be taken back, that gives way.
        assertTrue(player.type("2").press(Key.Name.END).text().contains(": actions"), player.text());
        player.type(":");
        assertTrue(player.text().contains("Notebook: the facts so far"), player.text());
        player.type("map").enter();
        assertInstanceOf(MapScreen.class, player.screen());
        var ended = atDesk().type("5").readOn().on(40, 10);
        assertTrue(ended.text().contains("f save page"), ended.text());
    }

    @Test
    void settingsAreReadWholeOnASmallScreen() {
        var player = atTitle().on(40, 12).type(",").press(Key.Name.RIGHT, Key.Name.RIGHT, Key.Name.RIGHT);
        assertTrue(player.text().contains("Theme          ◂ high contrast ▸"), player.text());
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
    void wordsThatFitTwiceAreAskedAbout() {
        var player = atDesk().type("/the").enter();
        assertInstanceOf(WordsScreen.class, player.screen());
        assertTrue(player.text().contains("Did you mean"));
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
        var player = atDesk().type("1").readOn().type("b");
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
    void skippingLeavesTheQuestionOpen() {
        var player = atDesk().type("1").readOn().press(Key.Name.TAB);
        assertEquals("desk", scene(player));
        assertTrue(state(player).answers().closing("single").isEmpty());
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
    void theFrontPageIsSavedAsText() {
        var player = atDesk().type("5").readOn().type("f");
        var wish = (Wish.SaveFrontPage) player.requests().get(player.requests().size() - 1);
        assertEquals("printed", wish.ending());
        assertTrue(wish.text().contains("CAR SEEN IN GARAGE"));
        assertTrue(wish.text().contains("left white"));
        assertTrue(wish.text().lines().allMatch(line -> line.length() <= 80));
    }

    @Test
    void theReadingPlaceStaysWhenTheWindowChanges() {
        var player = atDesk().on(40, 10).press(Key.Name.HOME).press(Key.Name.PAGE_DOWN);
        var first = player.text().lines().skip(1).findFirst().orElseThrow().strip();
        player.on(50, 10).on(40, 10);
        assertEquals(
                first, player.text().lines().skip(1).findFirst().orElseThrow().strip());
    }

    @Test
    void aScreenTooSmallSaysSoAndTakesNoKeys() {
        var player = atDesk().on(18, 5).type("4").on(80, 24);
        assertEquals("desk", scene(player));
        assertTrue(atDesk().on(18, 5).text().contains("now 18×5"));
    }

    @Test
    void aClickSelectsAndASecondClickActs() {
        var player = atDesk();
        var row = lineOf(player, "Go through the list");
        player.click(10, row);
        assertEquals("desk", scene(player));
        player.click(10, row);
        assertEquals("list", scene(player));
    }

    @Test
    void aClickOnAHintIsTheKey() {
        var player = atDesk();
        var line = player.text().lines().skip(23).findFirst().orElseThrow();
        player.click(line.indexOf("n notebook") + 3, 23);
        assertInstanceOf(NotebookScreen.class, player.screen());
    }

    private static int lineOf(Player player, String words) {
        var lines = player.text().lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(player.text());
    }

    @Test
    void thePaletteFindsAnActionByAFewLetters() {
        var player = atDesk().type(":wall").enter();
        assertInstanceOf(WallScreen.class, player.screen());
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
    void aPictureMovesByTheClockAndEndsByAnyKey() {
        var game = new Game();
        var player = atTitle().enter();
        assertEquals(Instant.EPOCH, game.wake(player.model()).orElseThrow());
        var now = Instant.parse("2024-06-20T23:30:00Z");
        player.tick(now);
        assertEquals(now.plusMillis(200), game.wake(player.model()).orElseThrow());
        player.tick(now.plusMillis(200));
        assertEquals(1, ((SceneScreen) player.screen()).film().step());
        player.press(Key.Name.DOWN);
        assertTrue(game.wake(player.model()).isEmpty());
        assertEquals(3, ((SceneScreen) player.screen()).film().step());
    }

    @Test
    void withoutMotionNothingWakes() {
        var model = Game.open(
                SmallStory.STORY, Settings.DEFAULT.with(Settings.Motion.NONE), Shelf.empty(1), Theme.Depth.RGB);
        var player = Player.of(model).enter();
        assertTrue(new Game().wake(player.model()).isEmpty());
    }

    @Test
    void theFirstKeysAreTaughtUntilTheyWereUsed() {
        var player = atTitle().on(80, 24);
        player.press(Key.of('1'));
        assertTrue(player.text().contains("Enter goes."));
        player.enter();
        assertFalse(player.text().contains("Enter goes."));
        player.press(Key.Name.DOWN);
        assertFalse(player.text().contains("↑↓ move."));
    }

    @Test
    void whoPlayedBeforeIsNotTaught() {
        var shelf = new Shelf(List.of(), List.of("printed"), List.of(), 1);
        var player = Player.of(Game.open(SmallStory.STORY, Settings.DEFAULT, shelf, Theme.Depth.RGB))
                .enter();
        assertFalse(player.text().contains("Enter goes."));
    }

    @Test
    void theCursorIsOnTheSelectedChoice() {
        var player = atDesk().down(1);
        var cursor = player.frame().cursor();
        assertTrue(cursor.visible());
        assertEquals(lineOf(player, "▸"), cursor.row());
    }

    @Test
    void theBacklogHoldsWhatWasSaid() {
        var player = atDesk().type("2").type("b").press(Key.Name.HOME);
        assertTrue(player.text().contains("The newsroom is quiet."));
        player.press(Key.Name.END);
        assertTrue(player.text().contains("› Ask the night chief"));
    }

    @Test
    void theNotebookHoldsWhatWasLearned() {
        var player = atDesk().type("n");
        assertTrue(player.text().contains("A car stands in the garage."));
        assertTrue(player.text().contains("The Small Wire — reported · 1 source"));
        player.type("s");
        assertTrue(player.text().contains("“A car at night”, 2024-06-20"));
    }

    @Test
    void aHintIsNeverDead() {
        var player = atDesk();
        assertFalse(player.text().contains("u undo"));
        player.type("2");
        assertTrue(player.text().contains("u undo"));
    }

    @Test
    void onALowScreenAPictureStandsOverTheTitleWhenASceneIsFirstMet() {
        var player = atTitle().on(40, 10).enter();
        var rows = player.text().lines().toList();
        assertTrue(rows.get(1).contains("▀▀▀▀"), player.text());
        assertTrue(rows.get(6).contains("▀▀▀▀"), player.text());
        assertEquals("  Half past eleven", rows.get(7));
        player.type(" ");
        assertTrue(player.text().contains("The newsroom is quiet."), player.text());
        assertFalse(player.text().contains("▀"), player.text());
        // The desk has the same picture, which does not take another page.
        assertTrue(player.readOn().text().contains("The wire has stopped."), player.text());
    }

    @Test
    void choicesArePutBeforeThePicture() {
        var player = atDesk();
        assertTrue(player.text().contains("5  Close the page"), player.text());
        player.on(80, 18);
        assertTrue(player.text().contains("5  Close the page"), player.text());
    }

    @Test
    void spaceTurnsPagesAlsoWhereThereAreChoices() {
        var player = atDesk().on(40, 10).press(Key.Name.HOME);
        for (var i = 0; i < 9; i++) {
            player.type(" ");
        }
        assertTrue(player.text().contains("Close the page"), player.text());
        assertEquals("desk", scene(player));
    }

    @Test
    void enterTakesNoChoiceBeforeAllWereSeen() {
        var player = atDesk().on(40, 10).press(Key.Name.HOME);
        while (!player.text().contains("Close the page")) {
            player.enter();
            assertEquals(0, state(player).turn());
        }
        var selected = ((SceneScreen) player.screen()).selected();
        assertTrue(player.text().contains("▸ " + (selected + 1)), player.text());
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
        var player = atDesk().type("1").readOn().type("b").enter();
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
    void theColoursSetDecideOverThoseFound() {
        var game = new Game();
        var model = atDesk().model();
        assertEquals(Theme.Depth.RGB, game.depth(model, Theme.Depth.RGB));
        var sixteen = model.with(model.settings().with(Settings.Colours.SIXTEEN));
        assertEquals(Theme.Depth.SIXTEEN, game.depth(sixteen, Theme.Depth.RGB));
        var none = model.with(model.settings().with(Settings.Colours.MONO));
        assertEquals(Theme.Depth.MONO, game.depth(none, Theme.Depth.RGB));
        assertEquals(Themes.MONO, game.theme(none));
    }

    @Test
    void aWordThatMeansNothingDoesNotStay() {
        var player = atDesk().type("/xyzzy").enter();
        assertTrue(player.text().contains("Nothing here is called “xyzzy”."), player.text());
        player.type("list of questions").enter();
        assertEquals("list", scene(player));
    }

    @Test
    void theKeyForWordsIsShown() {
        assertTrue(atDesk().text().contains("/ in words"));
    }

    @Test
    void theHeaderNamesThePlaceWhereOneReads() {
        var player = atDesk().type("4").type("1").readOn().type("c").enter();
        assertEquals("list", scene(player));
        assertEquals("q-multiple", Play.session(player.model()).scene());
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
    void factsAreToldWhenTheyAreNoted() {
        var player = atDesk().type("1").readOn().type("a");
        assertTrue(player.text().contains("Noted: 1 fact."), player.text());
    }

    @Test
    void thePanelDoesNotTellWhatAQuestionStillAsks() {
        var player = atDesk().on(140, 45);
        assertTrue(player.text().contains("In the notebook: 1 fact"), player.text());
        assertFalse(player.text().contains("A car stands in the garage."), player.text());
        player.type("1").readOn().type("a");
        assertTrue(player.text().contains("A car stands in the garage."), player.text());
    }

    @Test
    void thePanelKeepsThePictureThatWasLastSeenInAPlace() {
        // The question about the photograph has no picture of its own, nor has its scene.
        var player = atDesk().on(140, 45).type("1");
        assertTrue(player.text().contains("▀▀▀▀"), player.text());
        assertFalse(player.on(80, 24).text().contains("▀"), player.text());
        assertFalse(atDesk().on(140, 45).type("4").text().contains("▀"));
    }

    @Test
    void thePanelTellsTheLastCardsFiled() {
        var player = atDesk().on(140, 45);
        assertFalse(player.text().contains("On the wall"), player.text());
        player.type("1").readOn().type("a");
        assertTrue(player.text().contains("On the wall: 1 of 1 filed"), player.text());
        assertTrue(player.text().contains("· Black: The car is black"), player.text());
    }

    @Test
    void theMapTellsWhatWasSeenAtEachPlace() {
        var player = atDesk().type("4").type("m");
        assertTrue(player.text().contains("● Newsroom: Half past eleven · The desk"), player.text());
        assertTrue(player.text().contains("◆ Archive: The list"), player.text());
        assertFalse(player.text().contains("Garage:"), player.text());
    }

    @Test
    void withoutADrawingTheMapIsAListOfAllPlaces() {
        var player = atDesk().type("4").type("m").on(26, 20);
        var rows = player.text().lines().map(String::strip).toList();
        var newsroom = rows.indexOf("● Newsroom");
        assertTrue(newsroom > 0, player.text());
        assertEquals(
                List.of("Half past eleven · The", "desk", "◆ Archive", "The list", "○ Garage"),
                rows.subList(newsroom + 1, newsroom + 6));
    }

    @Test
    void theBarsOfTheChartAreOfOneLengthAndTheVerdictsWrap() {
        var player = atDesk().type("1").readOn().type("h").type("a").readOn().type("4");
        player.type("2").readOn().type("f").readOn().type("1");
        player.type("7").readOn().type("1").down(1).type("1").enter().readOn();
        player.type("9").type("5").readOn().press(Key.Name.RIGHT).on(40, 20);
        var rows = player.text().lines().map(String::strip).toList();
        assertTrue(rows.contains("✓ 1 right  ~ 1 partly right"), player.text());
        assertTrue(rows.contains("✗ 1 wrong"), player.text());
        var bars = rows.stream().filter(row -> row.contains("█")).toList();
        assertEquals(2, bars.size(), player.text());
        assertEquals(
                1,
                bars.stream()
                        .map(row -> row.replaceAll("[^█▌░]", "").length())
                        .distinct()
                        .count(),
                player.text());
    }

    @Test
    void theSelectedChoiceIsShortEnoughForASlowLine() {
        for (var row : atDesk().on(100, 30).frame().rows()) {
            var bar = row.stream()
                    .filter(cell -> cell.ink().equals(new Cell.Ink.As(Role.SELECTED)))
                    .count();
            assertTrue(bar <= 70, () -> bar + " columns");
        }
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
    void theWallHasTheVerbsInTheOrderOfTheOptions() {
        assertEquals(List.of("Black", "Blue", "White", "Nobody can tell"), WallScreen.verbs(SmallStory.STORY));
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
        player.type("b");
        assertTrue(player.text().contains("Not quite. One more try."), player.text());
    }

    @Test
    void theBacklogEndsWithWhatIsBeingRead() {
        var player = atTitle().enter().type("b").press(Key.Name.END);
        assertTrue(player.text().contains("You are the editor on duty."), player.text());
        assertFalse(player.text().contains("The wire has stopped."), player.text());
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
    void aDigitOutOfSightIsShownFirstAlsoOnASmallScreen() {
        var player = atDesk().on(40, 10).press(Key.Name.END).type("1");
        assertTrue(player.text().contains("▸ 1  Look at the photograph"), player.text());
        assertEquals("Read on: 1 again takes it.", player.model().stage().notice());
        player.type("1");
        assertEquals("q-single", scene(player));
    }

    @Test
    void whatWasSuggestedIsTakenByEnterOrYes() {
        for (var yes : List.of("", "y", "yes")) {
            var player = atDesk().type("/quesstionns").enter();
            if (player.screen() instanceof WordsScreen words) {
                assertFalse(words.suggested().isEmpty(), words.toString());
                player.type(yes).enter();
            }
            assertEquals("list", scene(player));
        }
    }

    @Test
    void aSlashTypedTwiceIsForgiven() {
        assertEquals("list", scene(atDesk().type("//list of questions").enter()));
    }

    @Test
    void onANarrowScreenValuesStandWithoutTheirLabels() {
        var top = atDesk().on(40, 10).text().lines().findFirst().orElseThrow();
        assertTrue(top.endsWith("23:30 · is with you"), top);
    }

    @Test
    void theScoreIsInTheStatusLineOnceTheEndIsReached() {
        var player = atDesk().type("1").readOn().type("a").readOn();
        assertFalse(player.text().contains("Answered"), player.text());
        assertFalse(player.text().contains("Points"), player.text());
        player.type("5").readOn().on(40, 10);
        assertTrue(player.text().lines().findFirst().orElseThrow().contains("Points"), player.text());
    }

    @Test
    void theMenuLeadsBackToWhereTheStoryWasRead() {
        var player = atDesk().on(40, 10).press(Key.Name.PAGE_DOWN);
        var before = player.screen();
        assertInstanceOf(TitleScreen.class, player.escape().screen());
        assertEquals(before, player.escape().screen());
        assertEquals(before, player.escape().enter().screen());
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
    void aLongNoticeLeavesNothingOfWhatItCovers() {
        var folder = "/home/somebody/" + "a-folder/".repeat(6);
        var player =
                atDesk().type("1").readOn().type("a").enter().type("5").readOn().on(40, 10);
        player.bring(new News.PageWritten(folder + "page.txt"));
        var lines = player.text().lines().toList();
        var first = lines.stream()
                .filter(line -> line.contains("The front page is in"))
                .findFirst();
        assertEquals("  The front page is in", first.orElseThrow(), player.text());
        assertTrue(lines.stream().anyMatch(line -> line.endsWith("a-folder/")), player.text());
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

    @Test
    void aListThatGoesOnSaysSo() {
        assertTrue(atDesk().on(40, 10).type(":").text().contains("▼"));
    }
}
