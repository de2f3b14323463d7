package summit.cli;

import java.util.Optional;

/** The bounds of a number that is typed for an option. */
final class Within {
    private Within() {}

    /** Refuses a number that is less or more. */
    static void check(String option, Optional<Integer> value, int least, int most) throws Stop {
        if (value.filter(number -> number < least || number > most).isPresent()) {
            throw new Stop(Exit.USAGE, option + " takes a number from " + least + " to " + most + ".");
        }
    }
}
