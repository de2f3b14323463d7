package summit.ui;

import java.util.List;
import summit.engine.Playthrough;
import summit.story.Story;

/** What the world answers to a {@link Wish}, inside {@link Message.Brought}. */
public sealed interface News {
    /** The game was kept under this name. */
    record Saved(String name) implements News {}

    /** The saved games, endings and achievements as they are now. */
    record Shelved(Shelf shelf) implements News {}

    /** A saved game; {@code remark} says what a player should know about it (such as an edited story), or is empty. */
    record Loaded(String name, Playthrough game, String remark) implements News {}

    /** The front page was written to this file. */
    record PageWritten(String file) implements News {}

    /** Several things at once, in order. */
    record Several(List<News> news) implements News {
        public Several {
            news = List.copyOf(news);
        }
    }

    /** The pack being written was read again and can be played. */
    record Mended(Story story) implements News {}

    /** The pack being written was read again, and cannot be played. */
    record Broken(List<Finding> mistakes) implements News {
        public Broken {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Something did not work; in words that say what to do. */
    record Failed(String words) implements News {}
}
