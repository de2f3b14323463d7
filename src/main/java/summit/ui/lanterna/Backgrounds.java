package summit.ui.lanterna;

import java.util.Optional;
import summit.ui.toolkit.Message;

/** What the environment tells about the terminal's background; most terminals answer when asked, which counts more. */
final class Backgrounds {
    private Backgrounds() {}

    /** From COLORFGBG, {@code foreground;background} among sixteen colours, as rxvt and Konsole set it. */
    static Optional<Message> told(Surroundings surroundings) {
        var value = surroundings.variable("COLORFGBG");
        var background = value.substring(value.lastIndexOf(';') + 1);
        return switch (background) {
            case "7", "9", "10", "11", "12", "13", "14", "15" -> Optional.of(new Message.Background(true));
            case "0", "1", "2", "3", "4", "5", "6", "8" -> Optional.of(new Message.Background(false));
            default -> Optional.empty();
        };
    }
}
