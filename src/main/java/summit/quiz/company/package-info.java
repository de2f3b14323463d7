/**
 * A class that plays the story together as one player. {@link summit.quiz.company.Company} is a value, folded from
 * {@link summit.quiz.company.Deed}s, each of which carries the time at which it was done.
 */
package summit.quiz.company;
