package summit.ui.lanterna;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/**
 * Input that says "there is more" a little longer while an escape sequence is open.
 *
 * <p>Lanterna takes a sequence for whole as soon as nothing more is available, so a slow line turns an arrow key into Escape,
 * {@code [} and {@code A}; its own remedy waits in quarters of a second. A lone Escape waits as long as a person would not
 * notice; a sequence that is well under way, which nobody types, ten times that.
 */
final class EscapeTimer extends FilterInputStream {
    static final int MILLIS = 25;

    private final int millis;
    private State state = State.GROUND;

    private enum State {
        GROUND(0),
        ESCAPE(1),
        /** After {@code ESC [} and the like, which are also Alt with a character. */
        INTRODUCED(1),
        PARAMETERS(10),
        STRING(10),
        STRING_ESCAPE(10);

        private final int patience;

        State(int patience) {
            this.patience = patience;
        }
    }

    EscapeTimer(InputStream in, int millis) {
        super(in);
        this.millis = millis;
    }

    @Override
    public int read() throws IOException {
        var value = super.read();
        if (value >= 0) {
            state = next(state, value);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        for (var i = 0; i < count; i++) {
            state = next(state, buffer[offset + i] & 0xFF);
        }
        return count;
    }

    @Override
    public int available() throws IOException {
        var deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos((long) millis * state.patience);
        while (in.available() == 0 && state != State.GROUND) {
            if (System.nanoTime() >= deadline) {
                state = State.GROUND;
                break;
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return in.available();
    }

    private static State next(State state, int value) {
        var escape = value == 0x1B;
        return switch (state) {
            case GROUND -> escape ? State.ESCAPE : State.GROUND;
            case ESCAPE -> escape ? State.ESCAPE : "[O]P_^X".indexOf(value) >= 0 ? introduced(value) : State.GROUND;
            case INTRODUCED, PARAMETERS ->
                escape
                        ? State.ESCAPE
                        // the Linux console's function keys have a second bracket
                        : value == '[' && state == State.INTRODUCED || value >= 0x20 && value < 0x40
                                ? State.PARAMETERS
                                : State.GROUND;
            case STRING -> value == 0x07 ? State.GROUND : escape ? State.STRING_ESCAPE : State.STRING;
            case STRING_ESCAPE -> value == '\\' ? State.GROUND : State.STRING;
        };
    }

    private static State introduced(int value) {
        return value == '[' || value == 'O' ? State.INTRODUCED : State.STRING;
    }
}
