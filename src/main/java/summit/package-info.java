/**
 * Summit: a text adventure that is also a quiz, played in a terminal.
 *
 * <p>The packages, each using only those named behind it:
 *
 * <ul>
 *   <li>{@link summit.story}: what a story is.
 *   <li>{@link summit.marking}: an answer and a question give a fraction, and why (story).
 *   <li>{@link summit.engine}: the rules of play, a pure function (story, marking).
 *   <li>{@link summit.load}: JSON to a story or diagnostics (story).
 *   <li>{@link summit.author}: tools for those who write stories (engine, load).
 *   <li>{@link summit.save}: states, profile, settings and sessions to files and back (engine, quiz).
 *   <li>{@link summit.quiz}: questions outside the story: quizzes, classes, reviews, statistics (engine, marking).
 *   <li>{@link summit.exchange}: questions and results in other formats (story, marking).
 *   <li>{@link summit.ui}: screens as values (engine, quiz), made of {@code ui.toolkit}, with {@code ui.lanterna} and {@code ui.plain} as front ends.
 *   <li>{@link summit.cli}: the commands (all).
 * </ul>
 */
package summit;
