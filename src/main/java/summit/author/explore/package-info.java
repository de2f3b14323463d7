/**
 * What can and cannot happen in a story. {@link summit.author.explore.Exploration#of} gives a finding for every scene,
 * choice, question, storylet and ending: reachable, with a play that was played in the game; impossible, which is proved; or
 * not settled, with the reason.
 *
 * <p>How: a {@link Slice} of a story (all that can decide anything, or less) becomes a {@link Machine} over packed states,
 * which a {@link Search} walks breadth first. {@link Refinement} makes slices thicker where a way through one cannot be played.
 */
package summit.author.explore;
