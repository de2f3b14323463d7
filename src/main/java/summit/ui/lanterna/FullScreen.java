package summit.ui.lanterna;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import summit.ui.Message;
import summit.ui.Program;
import summit.ui.Program.Request;

/** A program on the whole terminal, from its first paint until it is over. */
public final class FullScreen {
    private FullScreen() {}

    /**
     * Runs the program until it is over and gives its last model. The first message is the size. Whatever happens, the
     * terminal is as it was when this returns or throws. A reading thread may be left behind that nothing can interrupt, so
     * the caller ends with {@link System#exit}.
     *
     * @param world does what the program requests, after the frame is painted, and may bring a message back; repainting,
     *     suspending and the mouse are seen to here
     * @throws IOException if the terminal or window cannot be opened; the message says why
     * @throws Crash if the program or the world threw
     */
    public static <M> M run(Program<M> program, M start, Function<Request, Optional<Message>> world, Options options)
            throws IOException {
        throw new IOException("not yet");
    }
}
