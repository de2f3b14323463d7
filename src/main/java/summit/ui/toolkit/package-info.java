/**
 * What screens are made of: keys come in, frames go out. Knows no screen and no game that is being played.
 *
 * <p>A screen draws on a {@link summit.ui.toolkit.Canvas}, which becomes a {@link summit.ui.toolkit.Frame} of cells in roles; longer
 * texts are set by a {@link summit.ui.toolkit.Flow} into {@link summit.ui.toolkit.Row}s and seen through a {@link
 * summit.ui.toolkit.Pane}. {@link summit.ui.toolkit.Cells} alone knows how wide text is, and {@link summit.ui.toolkit.Themes} alone how
 * it looks. A {@link summit.ui.toolkit.Program} is anything that takes messages and is shown as frames; {@link
 * summit.ui.toolkit.Keymap} tells which key was meant.
 */
package summit.ui.toolkit;
