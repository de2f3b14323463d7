/**
 * Screens as values: a model, messages that change it, and frames that show it. Knows no terminal; {@code ui.lanterna}
 * paints frames and {@code ui.plain} does without them.
 */
package summit.ui;
