package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summit.ui.Player.atDesk;
import static summit.ui.Player.atTitle;
import static summit.ui.Player.scene;
import static summit.ui.Player.state;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import summit.InlinePack;
import summit.ui.toolkit.Cell;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Theme;
import summit.ui.toolkit.Themes;

/** Pages, notices and pictures on large and small screens, and what the screen shows around them. */
class PageTest {
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
                SmallStory.STORY, Player.SETTINGS.with(Settings.Motion.NONE), Shelf.empty(1), Theme.Depth.RGB);
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
        var player = Player.of(Game.open(SmallStory.STORY, Player.SETTINGS, shelf, Theme.Depth.RGB))
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
    void enterDecidesNothingHoweverLongItIsHeld() {
        for (var size : List.of(List.of(80, 24), List.of(40, 10))) {
            var player = atDesk().on(size.get(0), size.get(1)).press(Key.Name.HOME);
            for (var i = 0; i < 50; i++) {
                player.enter();
            }
            assertEquals(0, state(player).turn());
            assertTrue(player.text().contains("Close the page"), player.text());
            assertTrue(player.model().stage().notice().startsWith("Choose first"), player.text());
        }
    }

    @Test
    void upMarksTheLastChoiceWhereThereIsNothingToScrollBackTo() {
        var player = atDesk().on(80, 40).press(Key.Name.UP);
        assertTrue(player.text().contains("▸ 5  Close the page"), player.text());
        assertFalse(atDesk().on(40, 10).press(Key.Name.END, Key.Name.UP).text().contains("▸"));
    }

    @Test
    void aChoiceBeyondTheNinthIsTakenByItsTwoFigures() {
        var eleven = IntStream.rangeClosed(1, 11)
                .mapToObj("{ \"id\": \"c%1$s\", \"text\": \"Say %1$s\", \"reply\": \"You say %1$s.\" }"::formatted)
                .collect(Collectors.joining(", "));
        var story = InlinePack.story(
                "[]",
                "[ { \"id\": \"a\", \"text\": \"A\", \"choices\": [ %s, { \"id\": \"out\", \"text\": \"Out\", \"to\": \"z\" } ] },"
                                .formatted(eleven)
                        + " { \"id\": \"z\", \"text\": \"Z\", \"end\": \"end\" } ]",
                "[]");
        var player = Player.of(story).enter().type("1");
        assertEquals(0, state(player).turn());
        assertTrue(player.text().contains("▸  1  Say 1"), player.text());
        assertTrue(player.type("1").text().contains("You say 11."), player.text());
        assertTrue(player.type("1").enter().text().contains("You say 1."), player.text());
        assertTrue(player.type("2").text().contains("You say 2."), player.text());
        assertTrue(player.type("1").press(Key.Name.DOWN).type("2").text().contains("You say 2."), player.text());
        assertEquals("z", scene(player.type("1").type("2")));
    }

    @Test
    void aMarkIsSetByArrowsAndNeverMovedByPages() {
        var player = atDesk().on(40, 10).press(Key.Name.END);
        assertFalse(player.text().contains("▸"), player.text());
        player.press(Key.Name.DOWN);
        assertTrue(player.text().contains("▸"), player.text());
        player.press(Key.Name.PAGE_UP, Key.Name.PAGE_UP, Key.Name.PAGE_UP, Key.Name.END);
        assertFalse(player.text().contains("▸"), player.text());
        player.enter();
        assertEquals(0, state(player).turn());
    }

    @Test
    void theOnlyWayOnIsTakenByEnterWithoutBeingMarked() {
        var player = atDesk().type("1").readOn().type("a").enter().type("5");
        player.readOn();
        assertTrue(state(player).isOver(), player.text());
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
    void aDeskWithoutAPictureHasTheLastOneOfItsPlaceWhereThereIsRoom() {
        var story = SmallStory.edited(
                "\"place\": \"archive\", \"text\": \"Everything", "\"place\": \"newsroom\", \"text\": \"Everything");
        var player = Player.of(story).enter().readOn().type("4");
        assertEquals("list", scene(player));
        assertTrue(player.on(80, 40).text().contains("▀"), player.text());
        assertFalse(player.on(80, 18).text().contains("▀"), player.text());
    }

    @Test
    void theStateOfThingsStandsWhereItIsWithAndWithoutAPicture() {
        var player = atDesk().on(140, 45);
        var rowOfMap = row(player, "Map");
        assertTrue(player.text().contains("▀"), player.text());
        player.type("4");
        assertFalse(player.text().contains("▀"), player.text());
        assertEquals(rowOfMap, row(player, "Map"));
    }

    private static int row(Player player, String words) {
        var lines = player.text().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(row -> lines.get(row).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHeaderNamesThePlaceWhereOneReads() {
        var player = atDesk().type("1").readOn().type("a");
        assertEquals("desk", scene(player));
        assertEquals("q-single", Play.session(player.model()).scene());
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
    void aDigitOutOfSightIsShownFirstAlsoOnASmallScreen() {
        var player = atDesk().on(40, 10).press(Key.Name.END).type("1");
        assertTrue(player.text().contains("▸ 1  Look at the photograph"), player.text());
        assertEquals("Enter takes 1.", player.model().stage().notice());
        player.enter();
        assertEquals("q-single", scene(player));
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
    void aListThatGoesOnSaysSo() {
        assertTrue(atDesk().on(40, 10).type(":").text().contains("▼"));
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
}
