/**
 * What can and cannot happen in a story. {@link summit.author.explore.Exploration#of} gives a finding for every scene,
 * choice, question, storylet and ending: reachable, with a play that was played in the game; impossible, which is proved; or
 * not settled, with the reason.
 *
 * <p>How: a {@link summit.author.explore.Slice} of a story (all that can decide anything, or less) becomes a {@link
 * summit.author.explore.Machine} over packed states, which a {@link summit.author.explore.Search} walks breadth first. A way
 * through a machine is played in the game by a {@link summit.author.explore.Rehearsal}; {@link
 * summit.author.explore.Refinement} makes slices thicker where the game does not go along. {@link
 * summit.author.explore.Wandering} plays at random. {@link summit.author.explore.Explorer} is the order of it all.
 */
package summit.author.explore;
