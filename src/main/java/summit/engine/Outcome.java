package summit.engine;

import java.util.List;

/** What a step came to: the next state, and what happened on the way. */
public record Outcome(GameState state, List<Event> events) {
    public Outcome {
        events = List.copyOf(events);
    }

    /** Whether the command was refused, so that nothing changed. */
    public boolean isRefused() {
        return events.size() == 1 && events.get(0) instanceof Event.Refused;
    }
}
