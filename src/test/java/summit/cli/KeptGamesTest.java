package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.InlinePack;
import summit.engine.Command;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.save.DataFolder;
import summit.save.ProfileFile;
import summit.save.Saves;
import summit.save.Slot;
import summit.story.Story;
import summit.ui.Wish;

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
        assertEquals(played, games.load(KeptGames.PREVIOUS).game());
    }

    @Test
    void theFullScreenKeepsItTheSameWay() throws Exception {
        var desk = new Desk(games, new DataFolder(folder), Clock.systemUTC(), 1);
        desk.apply(new Wish.Autosave(after(begun(1), "go")));
        desk.apply(new Wish.Autosave(begun(2)));
        assertEquals(List.of(Saves.AUTOSAVE, KeptGames.FINISHED), names());
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
    void whatWasPutAsideOnceIsNotPutAsideAgain() throws Exception {
        games.autosave(after(begun(1), "stay"));
        assertEquals(KeptGames.PREVIOUS, games.putAside().orElseThrow().name());
        games.autosave(begun(2));
        games.autosave(after(begun(2), "go"));
        games.autosave(begun(3));
        assertEquals(List.of(Saves.AUTOSAVE, KeptGames.FINISHED, KeptGames.PREVIOUS), names());
    }
}
