package summit.save;

import java.time.Instant;
import java.util.List;
import summit.engine.Playthrough;
import summit.story.Story;

/**
 * What becomes of a game that was saved under one version of a story and is taken up under another: found out by doing just
 * that, in memory.
 *
 * @param fate how the game goes on
 * @param losesSomething whether the player no longer has something they had, besides being able to take back steps
 * @param game the game as it goes on; where it cannot be taken up at all, as it was
 * @param notices what the player reads
 */
public record Crossing(Fate fate, boolean losesSomething, Playthrough game, List<String> notices) {
    public Crossing {
        notices = List.copyOf(notices);
    }

    /** How a game goes on. */
    public enum Fate {
        /** With all its past, as if the story had not been changed. */
        UNCHANGED,
        /** Where it stood, without its past. */
        MIGRATED,
        /** In a scene where the player was before, since it cannot where it stood. */
        MOVED,
        /** From the beginning, as far as its commands can be done again. */
        REPLAYED,
        /** Not at all. */
        REFUSED
    }

    /** What becomes of this game of the story before in the story after. */
    public static Crossing of(Story before, Playthrough game, Story after) {
        var about = after.manifest().about();
        var heading = new SaveFile.Heading("game", Instant.EPOCH, "");
        try {
            var file = SaveFile.read(SaveFile.write(heading, SaveFile.Pack.of(before), before, game));
            if (!file.pack().id().equals(about.id())) {
                return new Crossing(
                        Fate.REFUSED,
                        true,
                        game,
                        List.of("The saved game belongs to another story, \""
                                + file.pack().id() + "\"."));
            }
            var restored = new Restoration(after).of(file);
            return new Crossing(restored.fate(), restored.losesSomething(), restored.game(), restored.notices());
        } catch (Damaged damaged) {
            return new Crossing(
                    Fate.REFUSED, true, game, List.of("The saved game is damaged (" + damaged.getMessage() + ")."));
        }
    }
}
