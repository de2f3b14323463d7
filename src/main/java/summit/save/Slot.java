package summit.save;

import java.time.Instant;
import java.util.Optional;

/**
 * A saved game in the list of them. {@code title} is that of the scene where it stands; {@code ending} is there if the story
 * ended. A damaged one has only its name, and the time 0.
 */
public record Slot(String name, Instant saved, String title, Progress progress, boolean damaged) {
    /** How far the game is: turns taken, questions closed, and the ending reached. */
    public record Progress(int turn, int closed, Optional<String> ending) {
        static final Progress NONE = new Progress(0, 0, Optional.empty());
    }

    static Slot of(SaveFile file) {
        var state = file.state().state();
        return new Slot(
                file.heading().name(),
                file.heading().saved(),
                file.heading().title(),
                new Progress(
                        state.turn(),
                        state.answers().order().size(),
                        state.position().ending()),
                false);
    }

    /** Whether it can be gone on with, as far as its file tells. */
    public boolean isPlayable() {
        return !damaged && !saved.equals(Instant.EPOCH) && progress.ending().isEmpty();
    }

    static Slot newer(String name) {
        return new Slot(name, Instant.EPOCH, "(written by a newer version of Summit)", Progress.NONE, false);
    }

    static Slot damaged(String name) {
        return new Slot(name, Instant.EPOCH, "", Progress.NONE, true);
    }
}
