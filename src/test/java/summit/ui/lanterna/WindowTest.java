package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class WindowTest {
    static boolean hasNoDisplay() {
        return GraphicsEnvironment.isHeadless();
    }

    @Test
    @EnabledIf("hasNoDisplay")
    void withoutADisplayItSaysSo() {
        var refused = assertThrows(IOException.class, () -> Window.open("Summit"));
        assertTrue(refused.getMessage().startsWith("There is no display to open a window on."));
    }

    @Test
    void aRoomsLettersAreTheLargestThatLeaveItsLines() {
        assertEquals(34, Window.points(1000, points -> points * 6 / 5), "25 lines of 40 pixels");
        assertEquals(40, Window.points(1000, points -> points));
        assertEquals(10, Window.points(100, points -> points * 6 / 5), "smaller ones nobody reads at all");
    }
}
