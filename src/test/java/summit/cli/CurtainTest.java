package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.InlinePack;
import summit.story.Story;
import summit.ui.Game;
import summit.ui.Shelf;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program.Request;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Theme;

class CurtainTest {
    private static final Story STORY = InlinePack.story(
            "[]",
            "[{ \"id\": \"a\", \"text\": \"A\", \"next\": \"z\" }, { \"id\": \"z\", \"text\": \"Z\", \"end\": \"end\" }]",
            "[]");

    private final Curtain curtain = new Curtain();

    @Test
    void itIsPaintedBeforeThereIsAGame() {
        var down =
                curtain.update(Curtain.Scene.DOWN, new Message.Resized(40, 10)).model();
        assertTrue(text(curtain.view(down)).contains("Summit"));
        assertEquals(40, curtain.view(down).width());
    }

    @Test
    void itAsksForTheGameOnce() {
        assertEquals(Optional.of(Instant.EPOCH), curtain.wake(Curtain.Scene.DOWN));
        var step = curtain.update(Curtain.Scene.DOWN, new Message.Ticked(Instant.EPOCH));
        assertEquals(List.of(new Curtain.Raise()), step.requests());
        assertEquals(Optional.empty(), curtain.wake(step.model()));
    }

    @Test
    void theGameLearnsWhatTheTerminalToldBefore() {
        var told =
                curtain.update(Curtain.Scene.DOWN, new Message.Resized(50, 12)).model();
        var game = Game.open(STORY, Settings.DEFAULT, Shelf.empty(1), Theme.Depth.RGB);
        var step = curtain.update(told, new Message.Brought(new Curtain.Raised(game, true)));
        assertEquals(List.of(new Request.CatchMouse(true)), step.requests());
        assertEquals(50, curtain.view(step.model()).width());
        assertTrue(text(curtain.view(step.model())).contains("New game"));
    }

    @Test
    void keysTypedMeanwhileAreForTheGame() {
        var typed = curtain.update(Curtain.Scene.DOWN, new Message.Pressed(Key.of(Key.Name.ENTER)))
                .model();
        var game = Game.open(STORY, Settings.DEFAULT, Shelf.empty(1), Theme.Depth.RGB);
        var raised = curtain.update(typed, new Message.Brought(new Curtain.Raised(game, false)))
                .model();
        assertTrue(raised.game().orElseThrow() != game);
    }

    @Test
    void withoutAGameItIsOver() {
        assertTrue(curtain.isOver(curtain.update(Curtain.Scene.DOWN, new Message.Brought(new Curtain.Failed()))
                .model()));
        assertTrue(curtain.isOver(
                curtain.update(Curtain.Scene.DOWN, new Message.HungUp()).model()));
    }

    private static String text(Frame frame) {
        var text = new StringBuilder();
        frame.rows().forEach(row -> row.forEach(cell -> text.append(cell.glyph())));
        return text.toString();
    }
}
