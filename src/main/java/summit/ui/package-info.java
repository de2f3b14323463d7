/**
 * Screens as values: a model, messages that change it, and frames that show it. Knows no terminal; {@code ui.lanterna}
 * paints frames and {@code ui.plain} does without them.
 *
 * <p>The way through: the loop hands a {@link summit.ui.toolkit.Message} to {@link summit.ui.Game}, which deals with sizes, clicks,
 * ticks and news and gives keys to the top {@code Screen} of the {@link summit.ui.Model}. What a screen has no use for goes to
 * the list of {@code Action}s, which is also what help and palette show. Whatever changes the game goes through {@code Play}, and
 * what was shown is kept as {@code Leaf}s in the {@code Session}. Files are asked for as {@link summit.ui.Wish} and answered as
 * {@link summit.ui.News}.
 *
 * <p>What screens are made of lies in {@code ui.toolkit}, and answers being made in {@code ui.draft}. The class quiz ({@code
 * ui.lesson}) and books to look things up in ({@code ui.book}) are programs of their own. Which keys there are is told by {@link
 * summit.ui.Keyboard}.
 */
package summit.ui;
