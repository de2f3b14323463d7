/**
 * When a question should come back. What was answered is kept as a log; a {@link summit.quiz.review.Schedule} works the log out anew, so
 * that another way of scheduling can be taken at any time. Days are counted in UTC.
 */
package summit.quiz.review;
