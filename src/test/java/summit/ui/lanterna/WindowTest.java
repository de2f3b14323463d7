package summit.ui.lanterna;

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
}
