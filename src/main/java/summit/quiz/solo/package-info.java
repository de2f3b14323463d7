/**
 * A quiz that somebody takes alone: practice, exam, sprint or review. {@link summit.quiz.solo.SoloQuiz} is a value; a {@link
 * summit.quiz.solo.Deed} is all that changes it, and carries the time at which it was done, so that folding a journal of deeds gives the quiz as it
 * was left.
 */
package summit.quiz.solo;
