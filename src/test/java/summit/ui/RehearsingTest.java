package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.InlinePack;
import summit.engine.Command;
import summit.ui.toolkit.Key;

class RehearsingTest {
    private static final Key F5 = new Key(Key.Name.FUNCTION, 5, false, false);
    private static final Key F4 = new Key(Key.Name.FUNCTION, 4, false, false);
    private static final News BROKEN = new News.Broken(
            List.of(new Finding("scenes.json, line 3", "a comma is missing.", List.of("{", "^"), "Put one there.")));

    private final Player author = Player.rehearsing(SmallStory.STORY).readOn();

    private static News edited(String words, String others) {
        return new News.Mended(SmallStory.edited(words, others));
    }

    private String scene() {
        return Play.session(author.model()).state().position().scene();
    }

    @Test
    void newWordsAreThereWithTheSameChoiceSelected() {
        author.type("4").down(4).bring(edited("Everything that is not known yet", "Nothing that is known"));
        assertTrue(author.text().contains("Nothing that is known"), author.text());
        assertTrue(author.text().contains("▸ 4  Spell the name"), author.text());
    }

    @Test
    void aChoiceThatMovedStaysSelected() {
        author.down(5)
                .bring(edited(
                        "{ \"id\": \"archive\", \"text\": \"Ring the archive\", \"if\": \"minutes > 500\", \"locked\": \"The"
                                + " archive opens in the morning.\", \"to\": \"desk\" },",
                        ""));
        assertTrue(author.text().contains("▸ 4  Close the page"), author.text());
    }

    @Test
    void anAnswerHalfMadeIsKeptWhileTheQuestionIsTheSame() {
        author.type("4").type("4").readOn().type("Ad").bring(edited("The wire has stopped", "The wire is dead"));
        assertTrue(author.text().contains("Ad"), author.text());
        author.bring(edited("Whose car is it?", "Whose cart is it?"));
        assertTrue(author.text().contains("Whose cart is it?"), author.text());
    }

    @Test
    void whereAStepIsNoLongerPossiblePlayStopsBeforeItAndSaysSo() {
        author.type("4").type("9").type("2");
        author.bring(edited(
                "{ \"id\": \"more\", \"text\": \"Go through the list of questions\", \"to\": \"list\" },",
                "{ \"id\": \"all\", \"text\": \"Go through the list of questions\", \"to\": \"list\" },"));
        assertEquals("desk", scene());
        assertTrue(
                author.model().stage().notice().contains("No longer possible: choice \"more\" in scene \"desk\""),
                author.model().stage().notice());
        author.bring(new News.Mended(SmallStory.STORY));
        assertEquals(3, Play.session(author.model()).game().past().size());
    }

    @Test
    void mistakesComeOverTheScreenAndGoWhenTheyAreMended() {
        author.bring(BROKEN);
        assertInstanceOf(MistakesScreen.class, author.screen());
        assertTrue(author.text().contains("a comma is missing."), author.text());
        author.bring(new News.Mended(SmallStory.STORY));
        assertInstanceOf(SceneScreen.class, author.screen());
        assertFalse(author.text().contains("✗"), author.text());
    }

    @Test
    void warningsAreCountedInOneLineAndListedWhenAskedFor() {
        author.bring(new News.Warned(List.of(
                new Finding("scenes.json, line 7", "question \"q\" has no explanation.", List.of(), "Add one."))));
        assertInstanceOf(SceneScreen.class, author.screen());
        assertTrue(author.text().contains("1 warning: F4 lists them"), author.text());
        author.press(F4);
        assertTrue(author.text().contains("scenes.json, line 7"), author.text());
        author.enter().bring(BROKEN);
        assertTrue(author.text().contains("a comma is missing."), author.text());
        author.bring(new News.Mended(SmallStory.STORY)).bring(new News.Warned(List.of()));
        assertFalse(author.text().contains("warning"), author.text());
    }

    @Test
    void mistakesThatWerePutAwayAreNotShownTwice() {
        author.bring(BROKEN).escape().bring(BROKEN);
        assertInstanceOf(SceneScreen.class, author.screen());
        assertTrue(author.text().contains("F4 lists them"), author.text());
        author.press(F4);
        assertInstanceOf(MistakesScreen.class, author.screen());
        author.enter().type("2");
        assertTrue(author.text().contains("Set it"), author.text());
    }

    @Test
    void aChangeByTheAuthorIsMadeAgainInTheNextVersion() {
        author.press(F5)
                .type("set trust 4")
                .enter()
                .type("2")
                .bring(edited("The wire has stopped", "The wire is dead"));
        assertEquals(
                4, Play.session(author.model()).state().memory().variables().get("trust"));
    }

    @Test
    void aJumpByForceIsSaidInTheStatusLineUntilItIsTakenBack() {
        author.press(F5).type("force out").enter().readOn();
        assertEquals("out", scene());
        assertTrue(author.text().contains("(by force)"), author.text());
        author.press(F5).type("turns 0").enter();
        assertEquals("desk", scene());
        assertFalse(author.text().contains("(by force)"), author.text());
    }

    @Test
    void aPlayThatIsFoundIsPlayed() {
        author.press(F5).type("go out").enter();
        assertInstanceOf(
                Wish.Seek.class, author.requests().get(author.requests().size() - 1));
        author.bring(new News.Sought("out", false, List.of(new Command.Choose("close"))));
        assertEquals("out", scene());
        author.bring(new News.Sought("out", false, List.of(new Command.Choose("close"))));
        assertTrue(author.model().stage().notice().contains("gone on since"), "it was for another state");
        author.press(F5)
                .type("turns 0")
                .enter()
                .press(F5)
                .type("set minutes 89")
                .enter();
        author.bring(new News.Sought("out", false, List.of(new Command.Choose("close"), new Command.Choose("close"))));
        assertEquals("desk", scene());
    }

    @Test
    void anotherIdIsAnotherStoryAndThatIsSaid() {
        author.type("4")
                .bring(new News.Mended(
                        InlinePack.story("[]", "[{ \"id\": \"a\", \"text\": \"A.\", \"end\": \"end\" }]", "[]")));
        assertTrue(
                author.model().stage().notice().contains("another story"),
                author.model().stage()::notice);
    }

    @Test
    void momentsAreAskedForWithAllThatWasDone() {
        author.press(F5)
                .type("set trust 4")
                .enter()
                .type("2")
                .press(F5)
                .type("snapshot now")
                .enter();
        var wish = (Wish.KeepMoment) author.requests().get(author.requests().size() - 1);
        assertEquals(2, wish.deeds().size());
        author.type("4").bring(new News.MomentTakenUp("now", wish.origin(), wish.deeds()));
        assertEquals("desk", scene());
    }

    @Test
    void aPlayerHasNoConsole() {
        var player = Player.of(SmallStory.STORY).enter().readOn().press(F5);
        assertInstanceOf(SceneScreen.class, player.screen());
        assertFalse(player.type("?").text().contains("console"));
        assertTrue(author.type("?").press(Key.Name.PAGE_DOWN).text().contains("console"), author.text());
    }
}
