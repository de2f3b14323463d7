/**
 * What a teacher reads after a lesson or an exam, as documents and as rows for spreadsheets. Only first answers and counted hands are in it.
 */
package summit.quiz.report;
