/**
 * The append-only front ends: {@link summit.ui.plain.PlainPlay} for screen readers and pipes, {@link
 * summit.ui.plain.JsonPlay} for programs. Lines in, lines out, no escape codes, no box drawing. What is said is worked out as
 * values first; files are behind {@link summit.ui.plain.Games}.
 */
package summit.ui.plain;
