package summit.engine;

import java.util.ArrayList;
import java.util.List;
import summit.story.Story;

/**
 * Deeds done again in a story, as far as it allows: {@code left} are those from the first impossible one on, {@code why} is what
 * stands against that one. Changes to variables that are no longer possible are passed over and told.
 */
public record Replay(Playthrough.Turn start, List<Stage> stages, List<Deed> left, String why, List<String> passedOver) {
    public Replay {
        stages = List.copyOf(stages);
        left = List.copyOf(left);
        passedOver = List.copyOf(passedOver);
    }

    /** A deed, the state it was done in, the game and the changes after it, and what it brought about. */
    public record Stage(Deed deed, GameState before, Playthrough game, Edits edits, List<Event> events) {
        public Stage {
            events = List.copyOf(events);
        }
    }

    /** The deeds done again from the beginning of the story. */
    public static Replay of(Story story, GameState.Origin origin, List<Deed> deeds) {
        var start = Playthrough.start(story, origin);
        var game = start.playthrough();
        var edits = Edits.NONE;
        var stages = new ArrayList<Stage>();
        var passedOver = new ArrayList<String>();
        for (var i = 0; i < deeds.size(); i++) {
            var deed = deeds.get(i);
            var turn = done(story, game, deed);
            if (turn.events().size() == 1 && turn.events().get(0) instanceof Event.Refused refused) {
                if (deed instanceof Deed.Edited edited && edited.edit() instanceof Edit.Assign) {
                    passedOver.add(refused.reason());
                    continue;
                }
                return new Replay(start, stages, deeds.subList(i, deeds.size()), refused.reason(), passedOver);
            }
            if (deed instanceof Deed.Edited edited) {
                edits = edits.with(game, edited.edit(), turn.playthrough());
            }
            stages.add(new Stage(deed, game.state(), turn.playthrough(), edits, turn.events()));
            game = turn.playthrough();
        }
        return new Replay(start, stages, List.of(), "", passedOver);
    }

    /** The same with what was undone to be done again, as far as the story allows. */
    Replay withUndone(Story story, List<Command> commands) {
        if (stages.isEmpty()) {
            var game = start.playthrough().withUndone(story, commands);
            return new Replay(new Playthrough.Turn(game, start.events()), stages, left, why, passedOver);
        }
        var last = stages.get(stages.size() - 1);
        var all = new ArrayList<>(stages);
        all.set(
                all.size() - 1,
                new Stage(
                        last.deed(),
                        last.before(),
                        last.game().withUndone(story, commands),
                        last.edits(),
                        last.events()));
        return new Replay(start, all, left, why, passedOver);
    }

    private static Playthrough.Turn done(Story story, Playthrough game, Deed deed) {
        var renaming = new Renaming(story);
        return deed instanceof Deed.Played played
                ? game.step(story, renaming.command(game.state(), played.command()))
                : game.edited(story, renaming.edit(((Deed.Edited) deed).edit()));
    }

    /** The game as far as it went. */
    public Playthrough game() {
        return stages.isEmpty()
                ? start.playthrough()
                : stages.get(stages.size() - 1).game();
    }

    /** The changes that were made again. */
    public Edits edits() {
        return stages.isEmpty() ? Edits.NONE : stages.get(stages.size() - 1).edits();
    }
}
