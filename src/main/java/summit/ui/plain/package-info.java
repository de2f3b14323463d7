/**
 * The append-only front end, for screen readers, pipes and scripts: lines in, lines out, no escape codes, no box drawing.
 * {@link summit.ui.plain.PlainPlay} reads and writes; everything that is said is worked out beforehand as lines.
 */
package summit.ui.plain;
