package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import summit.engine.Command;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;
import summit.ui.draft.LineDraft;
import summit.ui.toolkit.Cell;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Stage;

/** Every screen of every pack that comes with the program, at sizes that people have: nothing throws, every row fits. */
class SmokeTest {
    private static final int[][] SIZES = {{80, 24}, {60, 20}, {120, 40}, {40, 10}, {140, 45}, {24, 7}};

    static Map<String, Story> stories() throws IOException {
        var stories = new LinkedHashMap<String, Story>();
        stories.put("small", SmallStory.STORY);
        for (var id : Pack.bundledIds()) {
            var loading = PackLoader.load(Pack.bundled(id));
            stories.put(
                    id,
                    loading.story()
                            .orElseThrow(() ->
                                    new AssertionError(loading.diagnostics().toString())));
        }
        return stories;
    }

    @TestFactory
    Stream<DynamicTest> everyScreenOfEveryPackFits() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        stories().forEach((id, story) -> {
            for (var seed = 0; seed < 3; seed++) {
                var play = seed;
                tests.add(DynamicTest.dynamicTest(id + ", play " + seed, () -> play(story, new Random(play))));
            }
        });
        return tests.stream();
    }

    /** A play at random; at each step the screen and everything that can be opened over it are drawn at every size. */
    private static void play(Story story, Random random) {
        var player = Player.of(story);
        var seen = new HashSet<String>();
        for (var i = 0; i < 200; i++) {
            var screen = player.screen().getClass().getSimpleName();
            if (seen.add(screen)) {
                opened(player.model());
            }
            if (seen.add(screen + " " + player.screen().heading(player.model()))) {
                drawn(player.model());
            } else {
                fits(player.model(), 80, 24);
            }
            step(player, random);
        }
        assertTrue(seen.contains("SceneScreen"), seen.toString());
    }

    private static void step(Player player, Random random) {
        if (!(player.screen() instanceof QuestionScreen question)) {
            player.press(random.nextInt(3) == 0 ? Key.of('1' + random.nextInt(9)) : Key.of(Key.Name.ENTER));
        } else if (question.draft().isTyping() || question.draft() instanceof LineDraft) {
            player.type("7").enter();
        } else {
            player.press(Key.of(Key.Name.RIGHT)).down(random.nextInt(3)).enter();
        }
        if (player.screen() instanceof QuestionScreen && random.nextInt(3) == 0) {
            player.press(Key.Name.TAB);
        }
    }

    private static void opened(Model model) {
        for (var action : Action.values()) {
            if (action.isPossible(model)) {
                drawn(action.act(model).model());
            }
        }
        drawn(model.over(EndingsScreen.START));
        drawn(model.over(NameScreen.of(model.settings())));
    }

    static void drawn(Model model) {
        for (var size : SIZES) {
            fits(model, size[0], size[1]);
        }
    }

    /** Draws a model at a size and checks the frame. */
    static void fits(Model model, int width, int height) {
        var game = new Game();
        var sized = game.update(model, new Message.Resized(width, height)).model();
        fits(game.view(sized), sized.stage());
        game.theme(sized);
        game.wake(sized);
        assertFalse(game.isOver(sized));
    }

    /** A frame is as large as its stage, each row as wide, and the cursor in it. */
    static void fits(Frame frame, Stage stage) {
        assertEquals(stage.width(), frame.width());
        assertEquals(stage.height(), frame.height());
        for (var row : frame.rows()) {
            assertEquals(stage.width(), columns(row), () -> Player.text(frame));
        }
        var cursor = frame.cursor();
        assertTrue(cursor.column() >= 0 && cursor.column() < stage.width());
        assertTrue(cursor.row() >= 0 && cursor.row() < stage.height());
    }

    static int columns(List<Cell> row) {
        return row.stream()
                .mapToInt(cell -> cell.glyph().isEmpty() ? 0 : Cells.columns(cell.glyph()))
                .sum();
    }

    /** Whatever arrives in whatever order at whatever size: no exception, and a frame of that size. */
    @TestFactory
    Stream<DynamicTest> nothingThatArrivesBreaksIt() throws IOException {
        return stories().entrySet().stream()
                .map(story -> DynamicTest.dynamicTest(story.getKey(), () -> storm(story.getValue(), new Random(11))));
    }

    private static void storm(Story story, Random random) {
        var player = Player.of(story);
        var now = Instant.EPOCH;
        for (var i = 0; i < 1200; i++) {
            if (player.isOver()) {
                player = Player.of(story);
            }
            now = now.plusMillis(random.nextInt(200));
            player.send(message(random, now));
            if (!player.isOver() && i % 3 == 0) {
                var frame = player.frame();
                assertEquals(player.model().stage().height(), frame.height());
                frame.rows().forEach(row -> assertEquals(frame.width(), columns(row)));
            }
        }
    }

    /** An author who saves good and broken versions while anything at all is on the screen. */
    @TestFactory
    Stream<DynamicTest> noVersionThatIsReadBreaksIt() throws IOException {
        var versions = new ArrayList<News>();
        versions.add(new News.Broken(List.of(new Finding("scenes.json, line 3", "x", List.of("漢字", "^"), ""))));
        versions.add(new News.Warned(List.of(new Finding("scenes.json, line 3", "x", List.of(), "y"))));
        versions.add(new News.Mended(SmallStory.STORY));
        versions.add(new News.Mended(SmallStory.edited("\"id\": \"more\"", "\"id\": \"less\"")));
        versions.add(new News.Mended(
                SmallStory.edited("{ \"text\": \"Blue\", \"because\": \"The wall is blue, not the car.\" }, ", "")));
        versions.add(new News.Mended(SmallStory.edited(
                "\"to\": \"q-match\", \"back\": \"list\"", "\"to\": \"q-order\", \"back\": \"desk\"")));
        versions.add(new News.Mended(SmallStory.edited("\"ask\": { \"question\": \"number\" }, ", "")));
        versions.add(new News.Mended(stories().get("first-steps")));
        versions.add(new News.Forced("list", "Because."));
        versions.add(new News.Sought("out", true, List.of(new Command.Choose("close"))));
        versions.add(new News.Sought("out", false, List.of(new Command.Choose("close"))));
        versions.add(new News.Moments(List.of("a", "b"), ""));
        return Stream.of(1, 2, 3)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    var random = new Random(seed);
                    var player = Player.rehearsing(SmallStory.STORY);
                    for (var i = 0; i < 1500; i++) {
                        if (player.isOver()) {
                            player = Player.rehearsing(SmallStory.STORY);
                        }
                        if (random.nextInt(8) == 0) {
                            player.bring(versions.get(random.nextInt(versions.size())));
                        } else if (random.nextInt(20) == 0) {
                            player.press(new Key(Key.Name.FUNCTION, 5, false, false))
                                    .type(List.of(
                                                    "force list",
                                                    "set trust 4",
                                                    "turns 0",
                                                    "watch trust",
                                                    "why",
                                                    "go out")
                                            .get(random.nextInt(6)))
                                    .enter();
                        } else {
                            player.send(message(random, Instant.EPOCH.plusMillis(100L * i)));
                        }
                        if (!player.isOver()) {
                            fits(player.model(), 80, 24);
                        }
                    }
                }));
    }

    static Message message(Random random, Instant now) {
        return switch (random.nextInt(24)) {
            case 0 -> new Message.Resized(1 + random.nextInt(300), 1 + random.nextInt(100));
            case 1 -> new Message.Resized(30 + random.nextInt(120), 8 + random.nextInt(40));
            case 2 -> new Message.Ticked(now);
            case 3 -> new Message.Pasted("漢字 é e\u0301 \u001b[31m x".repeat(random.nextInt(20)));
            case 4, 5, 6 ->
                new Message.Mouse(Message.Gesture.values()[random.nextInt(3)], random.nextInt(150), random.nextInt(50));
            case 7 -> new Message.Background(random.nextBoolean());
            case 8 -> new Message.Brought(new News.Failed("no room on the disk"));
            case 9 ->
                new Message.Brought(new News.Shelved(new Shelf(
                        List.of(new Shelf.Slot("a", "the desk", "now"), new Shelf.Slot("autosave", "the desk", "now")),
                        List.of(),
                        List.of(),
                        3)));
            case 10, 11, 12, 13 -> new Message.Pressed(Key.of(Key.Name.ENTER));
            case 14, 15, 16 ->
                new Message.Pressed(new Key(
                        Key.Name.values()[1 + random.nextInt(Key.Name.values().length - 1)], 1, false, false));
            case 17 -> new Message.Pressed(Key.control((char) ('a' + random.nextInt(26))));
            default ->
                new Message.Pressed(
                        Key.of(" !?:/,abcdefghijklmnopqrstuvwxyzG0123456789漢é".codePointAt(random.nextInt(43))));
        };
    }
}
