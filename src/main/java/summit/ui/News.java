package summit.ui;

import java.util.List;
import summit.engine.Command;
import summit.engine.Deed;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.quiz.solo.SoloQuiz;
import summit.story.Story;
import summit.ui.toolkit.Message;

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

    /** What the checker warns of in the version that plays; nothing, if all is well. */
    record Warned(List<Finding> warnings) implements News {
        public Warned {
            warnings = List.copyOf(warnings);
        }
    }

    /** A play that gets to a scene, from where the game is or from the beginning. */
    record Sought(String scene, boolean fromStart, List<Command> play) implements News {
        public Sought {
            play = List.copyOf(play);
        }
    }

    /** No play was found that gets to a scene, for this reason; it is entered by force. */
    record Forced(String scene, String why) implements News {}

    /** The names of the moments that an author kept, and what was done in words. */
    record Moments(List<String> names, String words) implements News {
        public Moments {
            names = List.copyOf(names);
        }
    }

    /** A moment that was kept. */
    record MomentTakenUp(String name, GameState.Origin origin, List<Deed> deeds) implements News {
        public MomentTakenUp {
            deeds = List.copyOf(deeds);
        }
    }

    /** Something did not work; in words that say what to do. */
    record Failed(String words) implements News {}

    /** A quiz that begins, or that was left and is gone on with; {@code remark} says what should be known about it, or is empty. */
    record QuizOpened(SoloQuiz quiz, String remark) implements News {}

    /** What was done in the quiz, with the time at which it was kept. */
    record Kept(List<summit.quiz.solo.Deed> deeds) implements News {
        public Kept {
            deeds = List.copyOf(deeds);
        }
    }

    /** What a class did that plays the story, with the time at which it was kept. */
    record Enacted(summit.quiz.company.Deed deed) implements News {}
}
