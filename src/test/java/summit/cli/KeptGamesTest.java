package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.InlinePack;
import summit.engine.Command;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.save.DataFolder;
import summit.save.ProfileFile;
import summit.save.Saves;
import summit.save.Slot;
import summit.story.Story;
import summit.ui.News;
import summit.ui.Shelf;
import summit.ui.Wish;
import summit.ui.toolkit.Message;

/** What becomes of a game when another begins in its place, whichever front end it is played in. */
class KeptGamesTest {
    private static final Story STORY = InlinePack.story("[]", """
            [{ "id": "a", "text": "A room.", "choices": [
               { "id": "stay", "text": "Stay", "to": "a" }, { "id": "go", "text": "Go", "to": "out" }] },
             { "id": "out", "text": "Out.", "end": "end" }]""", "[]");

    @TempDir
    Path folder;

    private KeptGames games;

    @BeforeEach
    void open() {
        var data = new DataFolder(folder);
        games = new KeptGames(
                new Saves(data.saves("inline"), STORY, Clock.systemUTC()),
                new Memories(STORY, new ProfileFile(data, Clock.systemUTC())),
                data.saves("inline"),
                "summit");
    }

    private static Playthrough begun(long seed) {
        return Playthrough.start(STORY, new GameState.Origin(seed, "Ada")).playthrough();
    }

    private static Playthrough after(Playthrough game, String choice) {
        return game.step(STORY, new Command.Choose(choice)).playthrough();
    }

    private List<String> names() throws IOException {
        return games.slots().stream().map(Slot::name).sorted().toList();
    }

    @Test
    void aGameThatHasEndedIsKeptAsFinishedWhenAnotherBegins() throws Exception {
        var ended = after(begun(1), "go");
        games.autosave(ended);
        games.autosave(begun(2));
        assertEquals(Optional.of(ended), games.finished());
        assertEquals(begun(2), games.load(Saves.AUTOSAVE).game());
    }

    @Test
    void aGameUnderWayIsKeptAsPreviousWhenAnotherBegins() throws Exception {
        var played = after(begun(1), "stay");
        games.autosave(played);
        games.autosave(begun(2));
        assertEquals(played, games.load(Saves.PREVIOUS).game());
    }

    @Test
    void theFullScreenKeepsItTheSameWay() throws Exception {
        var desk = new Desk(games, new DataFolder(folder), Clock.systemUTC(), 1);
        desk.apply(new Wish.Autosave(after(begun(1), "go")));
        desk.apply(new Wish.Autosave(begun(2)));
        assertEquals(List.of(Saves.AUTOSAVE, Saves.FINISHED), names());
    }

    @Test
    void aGameInWhichNothingWasDoneIsNotKept() throws Exception {
        games.autosave(begun(1));
        games.autosave(begun(2));
        games.autosave(after(begun(2), "stay").undo().orElseThrow());
        assertEquals(List.of(Saves.AUTOSAVE), names());
    }

    @Test
    void takingBackTheFirstStepIsNoNewGame() throws Exception {
        games.autosave(after(begun(1), "stay"));
        games.autosave(after(begun(1), "stay").undo().orElseThrow());
        assertEquals(List.of(Saves.AUTOSAVE), names());
    }

    @Test
    void theFarewellSaysWhereTheGameLiesAndWhetherItDoes() throws Exception {
        assertEquals(List.of("Your game could not be kept."), games.whereabouts(false));
        games.autosave(begun(1));
        var kept = "Your game is kept in " + folder.resolve("saves/inline") + ".";
        assertEquals(List.of(kept, "To go on with it: summit"), games.whereabouts(false));
        assertEquals(List.of(kept, "To play again: summit"), games.whereabouts(true));
        games.save("my game", after(begun(1), "stay"));
        assertEquals(List.of(kept, "To go on with it: summit"), games.whereabouts(false));
        games.load("my game");
        assertEquals(List.of(kept, "To go on with it: summit --load 'my game'"), games.whereabouts(false));
    }

    @Test
    void theFarewellNamesTheGameThatHadToGoElsewhere() throws Exception {
        games.autosave(begun(1));
        var other = games;
        open();
        other.autosave(after(begun(1), "stay"));
        games.autosave(after(begun(2), "go"));
        assertEquals(
                "To go on with it: summit --load 'autosave 2'",
                games.whereabouts(false).get(1));
        assertEquals("To go on with it: summit", other.whereabouts(false).get(1));
    }

    @Test
    void theFarewellOwnsUpThatNotAllWasKept() throws Exception {
        games.autosave(begun(1));
        var saves = folder.resolve("saves/inline");
        Files.move(saves, folder.resolve("elsewhere"));
        Files.createFile(saves);
        assertThrows(IOException.class, () -> games.autosave(after(begun(1), "go")));
        assertEquals(
                List.of(
                        "The last steps of your game could not be kept; what was kept before lies in " + saves + ".",
                        "To go on with it: summit"),
                games.whereabouts(true));
        assertThrows(IOException.class, () -> games.autosave(begun(2)));
        assertEquals(List.of("Your game could not be kept."), games.whereabouts(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"autosave", "Autosave", " PREVIOUS ", "finished", "autosave 2"})
    void theNamesOfTheProgramItselfAreNotToBeHad(String name) throws Exception {
        var refused = assertThrows(IOException.class, () -> games.save(name, begun(1)));
        assertTrue(refused.getMessage().endsWith("by the program itself. Choose another name."));
        assertEquals(List.of(), names());
    }

    @Test
    void aSavedGameThatIsDamagedIsNoLongerOfferedOnceItWasTried() throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve("saves/inline")).resolve("foo.json"), "?");
        var desk = new Desk(games, new DataFolder(folder), Clock.systemUTC(), 1);
        var brought = (Message.Brought) desk.apply(new Wish.Load("foo")).orElseThrow();
        var news = ((News.Several) brought.what()).news();
        assertEquals(new News.Shelved(Shelf.empty(1)), news.get(0));
        assertTrue(news.get(1).toString().contains("is damaged"));
    }

    @Test
    void aDamagedProfileIsToldWithTheGame() throws Exception {
        Files.writeString(folder.resolve("profile.json"), "?");
        games.memories().settings();
        var told = games.memories().news();
        assertTrue(
                told.get(0).startsWith("The profile profile.json is damaged (line 1 is not JSON). It was set aside"));
        assertEquals(List.of(), games.memories().news());
        Files.writeString(folder.resolve("profile.json"), "?");
        assertEquals(1, games.autosave(after(begun(1), "go")).size());
    }

    @Test
    void whatWasPutAsideOnceIsNotPutAsideAgain() throws Exception {
        games.autosave(after(begun(1), "stay"));
        assertEquals(Saves.PREVIOUS, games.putAside().orElseThrow().name());
        games.autosave(begun(2));
        games.autosave(after(begun(2), "go"));
        games.autosave(begun(3));
        assertEquals(List.of(Saves.AUTOSAVE, Saves.FINISHED, Saves.PREVIOUS), names());
    }
}
