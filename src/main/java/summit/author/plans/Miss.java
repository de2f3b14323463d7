package summit.author.plans;

import java.util.Optional;

/**
 * A line of a plan that did not go as written: what was wanted, and what was instead, in a sentence with what to do. {@code
 * sight} is what the player had before them; it is empty where the run was not played, since its lines mean nothing.
 */
public record Miss(Plan.Line line, String message, Optional<Sight> sight) {}
