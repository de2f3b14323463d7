package summit.ui.toolkit;

import java.util.List;
import java.util.Optional;

/** What a screen shows, and where clicks on it go. */
public record Sheet(Frame frame, List<Spot> spots) {
    public Sheet {
        spots = List.copyOf(spots);
    }

    /** What is clicked at this cell; of several the one drawn last. */
    public Optional<Spot.Target> at(int column, int row) {
        var found = Optional.<Spot.Target>empty();
        for (var spot : spots) {
            if (spot.area().contains(column, row)) {
                found = Optional.of(spot.target());
            }
        }
        return found;
    }
}
