package summit.save;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcollections.PStack;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.engine.GameState.Closing;
import summit.engine.GameState.Origin;
import summit.engine.GameState.Position;
import summit.engine.Playthrough;
import summit.story.Sorted;
import summit.story.Story;
import tools.jackson.databind.node.ObjectNode;

/**
 * A saved game as its file says it. The file is JSON of format {@value #FORMAT}:
 *
 * <ul>
 *   <li>{@code format}; {@code name}, {@code saved}, {@code title}, {@code place}: for the list of saved games;
 *   <li>{@code pack}: {@code id} and {@code version} of the story;
 *   <li>{@code seed}, {@code player};
 *   <li>{@code state}: where the game stands;
 *   <li>{@code from}: where {@code commands} begin, if that is not the start of the story;
 *   <li>{@code commands}: what led here; {@code undone}: what was taken back, the next to be done again first;
 *   <li>{@code first}: how each question closed the first time, even if that was undone;
 *   <li>{@code trail}: where the player was before, the newest first, in case the present scene leaves the story.
 * </ul>
 */
record SaveFile(Heading heading, Pack pack, Origin origin, Snapshot state, Steps steps, Traces traces) {
    /** The version of this format. */
    static final int FORMAT = 1;

    /** Commands kept at most; older ones can no longer be taken back. */
    static final int MOST_COMMANDS = 10_000;

    private static final int LONGEST_TRAIL = 50;

    /** What the list of saved games shows. {@code title} is the scene's. */
    record Heading(String name, Instant saved, String title) {}

    /** The story that was played. */
    record Pack(String id, String version) {
        static Pack of(Story story) {
            var about = story.manifest().about();
            return new Pack(about.id(), about.version());
        }
    }

    /** The commands that led here from {@code from} or from the start, and those undone. */
    record Steps(Optional<Snapshot> from, List<Command> commands, List<Command> undone) {
        Steps {
            commands = List.copyOf(commands);
            undone = List.copyOf(undone);
        }
    }

    /** What else is remembered. */
    record Traces(SortedMap<String, Closing> first, List<Position> trail) {
        Traces {
            first = Sorted.copy(first);
            trail = List.copyOf(trail);
        }
    }

    /** The file of a game; if its past is too long for a file, of as much of the past as fits. */
    static byte[] write(Heading heading, Pack pack, Story story, Playthrough game) {
        var kept = Math.min(game.past().size(), MOST_COMMANDS);
        List<Playthrough.Moment> undone =
                game.undone().stream().limit(MOST_COMMANDS).toList();
        var bytes = Json.bytes(json(heading, pack, story, game, kept, undone));
        while (bytes.length > Json.LARGEST && kept > 0) {
            kept /= 2;
            undone = List.of();
            bytes = Json.bytes(json(heading, pack, story, game, kept, undone));
        }
        return bytes;
    }

    private static ObjectNode json(
            Heading heading, Pack pack, Story story, Playthrough game, int kept, List<Playthrough.Moment> undone) {
        var state = game.state();
        var json = Json.object();
        json.put("format", FORMAT);
        json.put("name", heading.name());
        json.put("saved", heading.saved().toString());
        json.put("title", heading.title());
        json.putObject("pack").put("id", pack.id()).put("version", pack.version());
        json.put("seed", state.origin().seed());
        json.put("player", state.origin().player());
        json.set("state", StateJson.write(story, state));
        var from = kept == 0 ? state : game.past().get(kept - 1).state();
        if (!from.equals(Engine.start(story, state.origin()).state())) {
            json.set("from", StateJson.write(story, from));
        }
        var commands = game.commands();
        var list = json.putArray("commands");
        commands.subList(commands.size() - kept, commands.size())
                .forEach(command -> list.add(CommandJson.write(command)));
        var again = json.putArray("undone");
        undone.forEach(moment -> again.add(CommandJson.write(moment.command())));
        json.set("first", StateJson.write(game.first()));
        var trail = json.putArray("trail");
        trail(state, game.past()).forEach(position -> StateJson.writePosition(trail.addObject(), position));
        return json;
    }

    private static List<Position> trail(GameState state, PStack<Playthrough.Moment> past) {
        var trail = new ArrayList<Position>();
        var seen = new java.util.HashSet<String>();
        seen.add(state.position().scene());
        for (var moment : past) {
            var position = moment.state().position();
            if (trail.size() < LONGEST_TRAIL && seen.add(position.scene())) {
                trail.add(position);
            }
        }
        return trail;
    }

    /** The version of the format that the bytes are in. */
    static int format(byte[] bytes) throws Damaged {
        return new Fields(Json.read(bytes)).count("format");
    }

    /** The saved game that the bytes hold. */
    static SaveFile read(byte[] bytes) throws Damaged {
        var fields = new Fields(Json.read(bytes));
        var origin = new Origin(fields.whole("seed"), fields.text("player"));
        return new SaveFile(
                new Heading(fields.text("name"), fields.time("saved"), fields.text("title")),
                fields.get("pack", node -> {
                    var pack = Fields.of(node);
                    return new Pack(pack.text("id"), pack.text("version"));
                }),
                origin,
                fields.get("state", node -> StateJson.snapshot(node, origin)),
                new Steps(
                        fields.optional("from", node -> StateJson.snapshot(node, origin)),
                        fields.list("commands", CommandJson::command),
                        fields.list("undone", CommandJson::command)),
                new Traces(
                        new TreeMap<>(fields.map("first", StateJson::closing)),
                        fields.list("trail", node -> StateJson.position(Fields.of(node)))));
    }
}
