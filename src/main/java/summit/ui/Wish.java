package summit.ui;

import summit.engine.Playthrough;

/**
 * Something the game asks of files, and what it expects back as {@link Message.Brought}. A wish that fails brings
 * {@link News.Failed}; one that is not answered does no harm.
 */
public sealed interface Wish extends Program.Request {
    /** Keep the game under a name; brings {@link News.Saved}. */
    record Save(String name, Playthrough game) implements Wish {}

    /** Fetch a saved game ({@link Shelf#AUTOSAVE} included); brings {@link News.Loaded}. */
    record Load(String name) implements Wish {}

    /** Look what is on the shelf now; brings {@link News.Shelved}. */
    record LookAtShelf() implements Wish {}

    /** Forget a saved game; brings {@link News.Shelved}. */
    record Forget(String name) implements Wish {}

    /** Keep the game as the one to go on with; brings nothing but a failure. */
    record Autosave(Playthrough game) implements Wish {}

    /** Write a front page as text; brings {@link News.PageWritten}. */
    record SaveFrontPage(String ending, String text) implements Wish {}

    /** Keep the settings, and paint in their colours from now on; brings nothing but a failure. */
    record RememberSettings(Settings settings) implements Wish {}

    /** Remember that an ending was met; brings nothing. */
    record MetEnding(String ending) implements Wish {}

    /** Remember that an achievement was had; brings nothing. */
    record Achieved(String achievement) implements Wish {}
}
