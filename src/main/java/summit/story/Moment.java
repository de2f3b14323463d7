package summit.story;

import java.time.LocalDateTime;

/**
 * A date of telling, as written in the pack and as the first moment it means (Coordinated Universal Time): {@code 2024-06}
 * is the first minute of June 2024.
 */
public record Moment(String written, LocalDateTime from) implements Comparable<Moment> {
    @Override
    public int compareTo(Moment other) {
        return from.compareTo(other.from);
    }
}
