package summit.ui.plain;

import java.time.Instant;

/** The time, and whether the computer slept. */
public interface Watch {
    /** The present moment. */
    Instant now();

    /** Whether the computer slept since this was last asked. */
    boolean hasSlept();
}
