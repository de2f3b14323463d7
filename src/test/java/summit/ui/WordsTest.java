package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summit.ui.Player.atDesk;
import static summit.ui.Player.atTitle;
import static summit.ui.Player.scene;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Line;

/** Choices and actions said in words. */
class WordsTest {
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
    void wordsThatFitTwiceAreAskedAbout() {
        var player = atDesk().type("/the").enter();
        assertInstanceOf(WordsScreen.class, player.screen());
        assertTrue(player.text().contains("Did you mean"));
    }

    @Test
    void thePaletteFindsAnActionByAFewLetters() {
        var player = atDesk().type(":wall").enter();
        assertInstanceOf(WallScreen.class, player.screen());
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
}
