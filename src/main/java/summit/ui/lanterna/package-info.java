/**
 * The full screen: the only place that knows Lanterna. {@link summit.ui.lanterna.Surroundings} tells whether there is a
 * terminal to fill, {@link summit.ui.lanterna.FullScreen} runs a program on it. Inside, keys become messages
 * ({@code Keys}), frames become cells ({@code Painter}), and one thread ({@code Loop}) does everything that is seen.
 *
 * <p>Lanterna is used at its screen layer, with a terminal of our own below it ({@code GameTerminal}); why, and what was
 * measured, is in {@code research/lanterna.md}.
 */
package summit.ui.lanterna;
