package summit.ui;

import java.util.List;
import summit.engine.Deed;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.quiz.solo.Plan;
import summit.story.Story;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Settings;

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

    /** Look for a play that gets to a scene, from a state or from the beginning; brings {@link News.Sought}, perhaps much later. */
    record Seek(Story story, GameState from, String scene) implements Wish {}

    /** Keep a moment of an author's game under a name; brings {@link News.Moments}. */
    record KeepMoment(String name, GameState.Origin origin, List<Deed> deeds) implements Wish {
        public KeepMoment {
            deeds = List.copyOf(deeds);
        }
    }

    /** Fetch a moment that was kept; brings {@link News.MomentTakenUp}. */
    record TakeUpMoment(String name) implements Wish {}

    /** Forget a moment that was kept; brings {@link News.Moments}. */
    record ForgetMoment(String name) implements Wish {}

    /** Begin a quiz of these questions; brings {@link News.QuizOpened}. */
    record BeginQuiz(Plan plan, long seed, List<String> questions) implements Wish {
        public BeginQuiz {
            questions = List.copyOf(questions);
        }
    }

    /** Go on with the quiz that was left under this id; brings {@link News.QuizOpened}. */
    record ResumeQuiz(String id) implements Wish {}

    /** Keep what was done in the quiz, at the time it is kept; brings {@link News.Kept}. */
    record Keep(List<summit.quiz.solo.Deed> deeds) implements Wish {
        public Keep {
            deeds = List.copyOf(deeds);
        }
    }

    /** Keep what a class did that plays the story, at the time it is kept; brings {@link News.Enacted}. */
    record Enact(summit.quiz.company.Deed deed) implements Wish {}
}
