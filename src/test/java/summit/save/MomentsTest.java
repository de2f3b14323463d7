package summit.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.engine.Command;
import summit.engine.Deed;
import summit.engine.Edit;
import summit.engine.GameState;
import summit.story.Response;

class MomentsTest {
    private static final GameState.Origin ORIGIN = new GameState.Origin(7, "Ann");
    private static final List<Deed> DEEDS = List.of(
            new Deed.Played(new Command.Choose("path")),
            new Deed.Played(new Command.Answer(new Response.Pick("black"))),
            new Deed.Edited(new Edit.Assign("bag", "oil, rope")),
            new Deed.Edited(new Edit.Enter("garden")),
            new Deed.Played(new Command.Skip()));

    @TempDir
    Path folder;

    @Test
    void aMomentIsFoundAgainAsItWas() throws SaveException {
        assertEquals("in the Garden", new Moments(folder).keep(" in the  Garden ", ORIGIN, DEEDS));
        var again = new Moments(folder);
        assertEquals(List.of("in the Garden"), again.names());
        assertEquals(new Moments.Moment("in the Garden", ORIGIN, DEEDS), again.take("In the garden"));
        again.forget("in the garden");
        assertEquals(List.of(), again.names());
        assertEquals(
                SaveException.Reason.ABSENT,
                assertThrows(SaveException.class, () -> again.take("in the garden"))
                        .reason());
    }

    @Test
    void theLatestOfANameIsTakenAndAnOlderOneIfItIsDamaged() throws SaveException, IOException {
        var moments = new Moments(folder);
        moments.keep("here", ORIGIN, List.of());
        moments.keep("here", ORIGIN, DEEDS);
        assertEquals(DEEDS, moments.take("here").deeds());
        assertEquals(List.of("here"), moments.names());
        Files.writeString(folder.resolve("here.json"), "{ \"format\": 1, ");
        assertEquals(List.of(), moments.take("here").deeds());
    }

    @Test
    void whatIsNoMomentIsPassedOver() throws IOException, SaveException {
        for (var text :
                List.of("", "[]", "{\"format\":2}", "{\"format\":1,\"name\":\"x\",\"seed\":1,\"player\":\"\"}x")) {
            Files.writeString(folder.resolve("x.json"), text);
            assertEquals(List.of(), new Moments(folder).names(), text);
        }
        Files.createDirectory(folder.resolve("y.json"));
        assertEquals(List.of(), new Moments(folder).names());
        assertEquals(List.of(), new Moments(folder.resolve("not there")).names());
    }

    @Test
    void aNameIsChecked() {
        assertEquals(
                SaveException.Reason.NAME,
                assertThrows(SaveException.class, () -> new Moments(folder).keep(" ", ORIGIN, DEEDS))
                        .reason());
    }
}
