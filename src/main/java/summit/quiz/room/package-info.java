/**
 * A class that answers questions together, on one screen and without devices of its own. {@link summit.quiz.room.Lesson} is a value, folded from
 * {@link summit.quiz.room.Deed}s, each of which carries the time at which it was done.
 */
package summit.quiz.room;
