package summit.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.engine.Engine;
import summit.engine.FrontPage;
import summit.engine.GameState.Origin;
import summit.engine.Moves;
import summit.engine.Notebook;
import summit.engine.Playthrough;
import summit.engine.RandomStory;
import summit.engine.Score;
import summit.engine.Wall;
import summit.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Saved games that somebody made up or a disk mixed up: they load into a game that can be played, or are refused. */
class HostileSavesTest {
    private static final Path FOLDER = Path.of("/data/saves/random");
    private static final Path FILE = FOLDER.resolve("a.json");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-21T06:00:00Z"), ZoneOffset.UTC);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"format\":1}",
                "{\"format\":1,\"format\":1}",
                "{\"format\":-1}",
                "{\"format\":99999999999999999999}",
                "{\"format\":1} {}",
                "\u0000\u0001",
                "{\"format\":1,\"name\":5}"
            })
    void whatIsNoSavedGameIsRefused(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void depthAndLengthAreLimited() {
        assertRefused("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertRefused(("{\"format\":1,\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        assertRefused(("{\"format\":" + "1".repeat(1_000_000) + "}").getBytes(StandardCharsets.UTF_8));
        assertRefused(("{\"format\":1,\"name\":\"" + "n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0});
    }

    private static void assertRefused(byte[] bytes) {
        var disk = new MemoryDisk();
        disk.put(FILE, bytes);
        var refused =
                assertThrows(SaveException.class, () -> new Saves(FOLDER, RandomStory.of(1), CLOCK, disk).load("a"));
        assertEquals(SaveException.Reason.DAMAGED, refused.reason());
    }

    @Test
    void aSavedGameWithAnythingChangedCanBePlayedOrIsRefused() throws Exception {
        var loaded = 0;
        for (var seed = 0L; seed < 500; seed++) {
            var random = new Random(seed);
            var story = RandomStory.of(seed % 200);
            var disk = new MemoryDisk();
            new Saves(FOLDER, story, CLOCK, disk).save("a", played(story, random));
            var json = Json.read(disk.contents().get(FILE));
            for (var i = 0; i <= random.nextInt(3); i++) {
                change(json, random);
            }
            disk.put(FILE, Json.bytes(json));
            try {
                playOn(story, new Saves(FOLDER, story, CLOCK, disk).load("a").game(), random);
                loaded++;
            } catch (SaveException refused) {
                assertTrue(refused.getMessage().startsWith("The saved game \"a\" "), refused.getMessage());
            }
        }
        assertTrue(loaded > 100, "only " + loaded + " were loaded");
    }

    @Test
    void aSavedGameOfAnotherStoryUnderTheSameNameCanBePlayed() throws SaveException {
        for (var seed = 0L; seed < 200; seed++) {
            var random = new Random(seed);
            var before = RandomStory.of(seed);
            var disk = new MemoryDisk();
            new Saves(FOLDER, before, CLOCK, disk).save("a", played(before, random));
            var after = RandomStory.of(seed + 1);
            var game = new Saves(FOLDER, after, CLOCK, disk).load("a").game();
            playOn(after, game, random);
        }
    }

    private static Playthrough played(Story story, Random random) {
        var game = Playthrough.start(story, new Origin(1, "Kim")).playthrough();
        for (var i = 0; i < 15; i++) {
            game = moved(story, game, random);
        }
        return random.nextInt(3) == 0 ? game.undo().orElse(game) : game;
    }

    private static Playthrough moved(Story story, Playthrough game, Random random) {
        var moves = Moves.in(story, game.state());
        return moves.isEmpty()
                ? game
                : game.step(story, moves.get(random.nextInt(moves.size()))).playthrough();
    }

    /** Everything a front end does with a game. */
    private static void playOn(Story story, Playthrough loaded, Random random) throws SaveException {
        var game = loaded;
        for (var i = 0; i < 25; i++) {
            assertTrue(game.state().isOver() || !Moves.in(story, game.state()).isEmpty(), "stuck");
            Engine.passage(story, game.state());
            Score.of(story, game.state());
            Notebook.of(story, game.state());
            Wall.of(story, game.state());
            FrontPage.of(story, game.state());
            game = random.nextInt(5) == 0
                    ? game.undo().orElse(game)
                    : random.nextInt(5) == 0 ? game.redo().orElse(game) : moved(story, game, random);
        }
        var saves = new Saves(FOLDER, story, CLOCK, new MemoryDisk());
        saves.save("b", game);
        assertEquals(game.state(), saves.load("b").game().state());
    }

    /** Changes a value somewhere in the tree: puts another in its place, takes it out, or repeats one. */
    private static void change(JsonNode node, Random random) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            var names = List.copyOf(object.propertyNames());
            var name = names.get(random.nextInt(names.size()));
            var value = object.get(name);
            if (value.isContainer() && !value.isEmpty() && random.nextInt(8) > 0) {
                change(value, random);
            } else if (random.nextInt(6) == 0) {
                object.remove(name);
            } else if (random.nextInt(4) == 0) {
                object.set(word(random), value);
            } else {
                object.set(name, other(value, random));
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            var place = random.nextInt(array.size());
            var value = array.get(place);
            if (value.isContainer() && !value.isEmpty() && random.nextInt(4) > 0) {
                change(value, random);
            } else if (random.nextInt(3) == 0) {
                array.remove(place);
            } else if (random.nextInt(3) == 0) {
                array.insert(place, value);
            } else {
                array.set(place, other(value, random));
            }
        }
    }

    private static JsonNode other(JsonNode value, Random random) {
        if (random.nextInt(3) > 0) {
            if (value.isString()) {
                return NODES.stringNode(word(random));
            }
            if (value.isBoolean()) {
                return NODES.booleanNode(!value.booleanValue());
            }
            if (value.isIntegralNumber()) {
                var numbers = List.of(0, 1, 2, 3, -1, 7, 1_000_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE);
                return NODES.numberNode(numbers.get(random.nextInt(numbers.size())));
            }
        }
        var values = new ArrayList<JsonNode>(List.of(
                NODES.nullNode(),
                NODES.objectNode(),
                NODES.arrayNode(),
                NODES.numberNode(1.5),
                NODES.numberNode(Long.MAX_VALUE),
                NODES.stringNode(word(random)),
                NODES.arrayNode().add(word(random)).add(word(random)),
                NODES.objectNode().put(word(random), 1),
                NODES.objectNode().put("pick", word(random)),
                NODES.objectNode().put("amount", "1E+999999999"),
                NODES.objectNode().put("question", "q" + random.nextInt(3)).put("place", random.nextInt(2))));
        return values.get(random.nextInt(values.size()));
    }

    private static String word(Random random) {
        var words = List.of(
                "",
                ".",
                "a",
                "b",
                "c",
                "s0",
                "s1",
                "s2",
                "s3",
                "let-a",
                "let-b",
                "end",
                "good",
                "bad",
                "q0",
                "q1",
                "q2",
                "s0.c0",
                "s1.on",
                "on",
                "c1",
                "back",
                "@return",
                "number",
                "set",
                "x",
                "y",
                "computed",
                "open",
                "ending",
                "returns",
                "from",
                "0/1",
                "1/1",
                "1/999999999999999999",
                "999999999999999998/999999999999999999",
                "2/1",
                "-1/2",
                "1E+999999999",
                "last");
        return words.get(random.nextInt(words.size()));
    }

    @Test
    void aSavedGameMayHoldMembersThatThisVersionDoesNotKnow() throws Exception {
        var story = new Tale().story();
        var disk = new MemoryDisk();
        var game = Tale.play(story, "go");
        new Saves(FOLDER, story, CLOCK, disk).save("a", game);
        var json = Json.read(disk.contents().get(FILE));
        json.set("weather", NODES.stringNode("fine"));
        disk.put(FILE, Json.bytes(json));
        assertEquals(game, new Saves(FOLDER, story, CLOCK, disk).load("a").game());
    }
}
