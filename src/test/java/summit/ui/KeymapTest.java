package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Keymap;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Theme;

/** Keys that the player chose: what is taken, what is refused and why, and that every page shows them. */
class KeymapTest {
    private static ChosenKeymap chosen(Map<String, String> keys) {
        return ChosenKeymap.of(new TreeMap<>(keys), "keys.json");
    }

    private static void assertComplaint(String complaint, Map<String, String> keys) {
        var chosen = chosen(keys);
        assertEquals(List.of(complaint), chosen.complaints());
        assertEquals(Keymap.own(Keyboard.all()).keys(), chosen.keymap().keys());
    }

    @Test
    void aKeyIsReadAsItIsWritten() {
        assertEquals(Optional.of(Key.of('n')), Key.named("n"));
        assertEquals(Optional.of(Key.of('N')), Key.named("N"));
        assertEquals(Optional.of(Key.of('ñ')), Key.named("ñ"));
        assertEquals(Optional.of(Key.control('y')), Key.named("Ctrl-Y"));
        assertEquals(Optional.of(Key.control('y')), Key.named("ctrl+y"));
        assertEquals(Optional.of(new Key(Key.Name.CHARACTER, 'x', false, true)), Key.named("Alt-x"));
        assertEquals(Optional.of(Key.function(12)), Key.named("F12"));
        assertEquals(Optional.of(Key.of(Key.Name.PAGE_UP)), Key.named("Page-Up"));
        assertEquals(Optional.empty(), Key.named("F13"));
        assertEquals(Optional.empty(), Key.named(""));
        assertEquals(Optional.empty(), Key.named("Hyper-n"));
    }

    @Test
    void everyKeyOfAnActionIsWrittenAsItIsRead() {
        Keymap.own(Keyboard.all())
                .keys()
                .values()
                .forEach(key -> assertEquals(Optional.of(key), Key.named(key.words())));
    }

    @Test
    void aChosenKeyTakesThePlaceOfTheOwnOne() {
        var keymap = chosen(Map.of("notebook", "F2")).keymap().of(Keyboard.STORY.keyed());
        assertTrue(Action.NOTEBOOK.isMeant(keymap.heard(Key.function(2), false)));
        assertEquals("F2", keymap.words(Action.NOTEBOOK));
        assertEquals(false, Action.NOTEBOOK.isMeant(keymap.heard(Key.of('n'), false)));
    }

    @Test
    void twoActionsMayExchangeTheirKeys() {
        var chosen = chosen(Map.of("notebook", "w", "wall", "n"));
        assertEquals(List.of(), chosen.complaints());
        assertTrue(Action.WALL.isMeant(chosen.keymap().heard(Key.of('n'), false)));
    }

    @Test
    void aKeyThatAnotherActionHasIsRefused() {
        assertComplaint("“w” is also the key for wall. The key for notebook stays “n”.", Map.of("notebook", "w"));
    }

    @Test
    void twoActionsThatAskForOneKeyBothKeepTheirOwn() {
        var chosen = chosen(Map.of("notebook", "F2", "wall", "F2"));
        assertEquals(
                List.of(
                        "“F2” is also the key for wall. The key for notebook stays “n”.",
                        "“F2” is also the key for notebook. The key for wall stays “w”."),
                chosen.complaints());
        assertEquals(Keymap.own(Keyboard.all()).keys(), chosen.keymap().keys());
    }

    @Test
    void whatFollowsFromARefusalIsRefusedToo() {
        var chosen = chosen(Map.of("notebook", "Enter", "wall", "n"));
        assertEquals(2, chosen.complaints().size(), chosen.complaints().toString());
        assertEquals(Keymap.own(Keyboard.all()).keys(), chosen.keymap().keys());
    }

    @Test
    void anUnknownActionIsNamedWithThoseThereAre() {
        var complaint = chosen(Map.of("notebok", "x")).complaints().get(0);
        assertTrue(complaint.startsWith("“notebok” is no action. There are: help, palette, notebook, "), complaint);
    }

    @Test
    void keysThatAlreadyMeanSomethingCannotBeHad() {
        for (var taken : List.of("Enter", "Tab", "Up")) {
            assertComplaint(
                    "“" + taken + "” always does what it does. The key for notebook stays “n”.",
                    Map.of("notebook", taken));
        }
        assertComplaint("“5” picks choices by their number. The key for notebook stays “n”.", Map.of("notebook", "5"));
        assertComplaint("“j” is also the key for down. The key for notebook stays “n”.", Map.of("notebook", "j"));
        assertComplaint("“Ctrl-C” always does what it does. The key for map stays “m”.", Map.of("map", "Ctrl-C"));
        assertComplaint(
                "“Ctrl-I” cannot be told from another key by a terminal. The key for map stays “m”.",
                Map.of("map", "Ctrl-I"));
        assertComplaint(
                "“F3” cannot be told from a terminal's own messages. The key for map stays “m”.", Map.of("map", "F3"));
        assertComplaint(
                "“Hyper-q” is no key; a key is written like n, N, ?, Ctrl-N, Alt-N or F2. The key for map stays “m”.",
                Map.of("map", "Hyper-q"));
    }

    private static Player remapped() {
        var keys = chosen(Map.of(
                        "notebook", "F2", "help", "*", "palette", ";", "words", "Alt-w", "undo", "Ctrl-Y", "map", "N"))
                .keymap()
                .of(Keyboard.STORY.keyed());
        var model = Game.open(SmallStory.STORY, Settings.DEFAULT.with(keys), Shelf.empty(7), Theme.Depth.RGB);
        return Player.of(model).on(120, 40);
    }

    @Test
    void footerLessonHelpAndPaletteShowTheKeysChosen() {
        var player = remapped();
        assertTrue(player.text().contains("* help"), player.text());
        player.enter();
        assertTrue(player.text().contains("* explains."), player.text());
        player.readOn().type("2");
        for (var shown : List.of("Alt-w in words", "Ctrl-Y undo", "; actions", "* help")) {
            assertTrue(player.text().contains(shown), player.text());
        }
        player.type("*");
        assertInstanceOf(HelpScreen.class, player.screen());
        for (var shown : List.of("F2       Notebook", "Nothing is lost: Ctrl-Y", "press Alt-w and")) {
            assertTrue(player.text().contains(shown), player.text());
        }
        player.press(Key.Name.END);
        assertTrue(player.text().contains("Other keys can be chosen in keys.json"), player.text());
        player.type("*").type(";");
        assertTrue(player.text().contains("F2"), player.text());
    }

    @Test
    void theKeysChosenDoAndTheOthersDoNot() {
        var player = remapped().enter().readOn().press(Key.function(2));
        assertInstanceOf(NotebookScreen.class, player.screen());
        player.press(Key.function(2));
        assertInstanceOf(SceneScreen.class, player.screen());
        assertInstanceOf(MapScreen.class, player.type("N").screen());
        player.escape().type("2").press(Key.control('y'));
        assertEquals(0, Play.session(player.model()).state().turn());
        // A letter that is no key any more begins a sentence.
        assertInstanceOf(WordsScreen.class, player.type("n").screen());
    }

    @Test
    void whereLettersAreTypedTheyAreNothingElse() {
        var keymap = chosen(Map.of("down", "z")).keymap();
        assertTrue(keymap.heard(Key.of('z'), false).means(Key.of(Key.Name.DOWN)));
        assertEquals(Key.of('z'), keymap.heard(Key.of('z'), true));
        assertEquals(Key.of(Key.Name.DOWN), keymap.heard(Key.of(Key.Name.DOWN), false));
    }

    @Test
    void aKeyThatWasGivenUpStillTypesItsLetter() {
        var given = chosen(Map.of("sources", "F2"))
                .keymap()
                .of(Keyboard.STORY.keyed())
                .heard(Key.of('s'), false);
        assertEquals(false, given.is('s'));
        assertEquals('s', given.typed());
    }

    @Test
    void whatIsDoneInALessonMayHaveTheKeyOfSomethingInAStory() {
        var chosen = chosen(Map.of("lesson-skip", "m", "map", "z"));
        assertEquals(List.of(), chosen.complaints());
        var lesson = chosen.keymap().of(Keyboard.LESSON.keyed());
        assertTrue(lesson.heard(Key.of('m'), false).is('s'));
        assertTrue(chosen.keymap()
                        .of(Keyboard.STORY.keyed())
                        .heard(Key.of('m'), false)
                        .typed()
                == 'm');
        assertComplaint(
                "“u” is also the key for lesson-take-back. The key for lesson-skip stays “s”.",
                Map.of("lesson-skip", "u"));
    }

    @Test
    void theKeysOfAPageAreChosenLikeAllOthers() {
        var keys = chosen(Map.of("sources", "Ctrl-Y", "enter", "*", "down", "Ctrl-N"))
                .keymap()
                .of(Keyboard.STORY.keyed());
        var model = Game.open(SmallStory.STORY, Settings.DEFAULT.with(keys), Shelf.empty(7), Theme.Depth.RGB);
        var player = Player.of(model).on(80, 24).type("*").readOn();
        player.press(Key.of('n'));
        assertTrue(player.text().contains("Ctrl-Y show sources"), player.text());
        player.press(Key.control('y'));
        assertTrue(player.text().contains("Ctrl-Y hide sources"), player.text());
        player.type("s");
        assertTrue(player.text().contains("Ctrl-Y hide sources"), player.text());
        player.escape();
        player.press(Key.Name.DOWN);
        var byName = player.press(Key.Name.DOWN).screen();
        player.press(Key.Name.UP);
        assertEquals(byName, player.press(Key.control('n')).screen());
    }

    @Test
    void theManualListsEveryKeyByItsName() throws IOException {
        var manual = Files.readString(Path.of("docs", "keys.md"));
        for (var keyed : Keyboard.all()) {
            var row = "| `" + keyed.word() + "` | `" + keyed.own().words() + "` |";
            assertTrue(manual.contains(row), row);
        }
    }
}
