/**
 * What marks say about questions and about a test: pure arithmetic over first answers. The definitions are those of Moodle's quiz
 * statistics, so that a teacher finds the same figures in both.
 */
package summit.quiz.statistics;
