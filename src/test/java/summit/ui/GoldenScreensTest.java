package summit.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Theme;

/** How every screen looks, at the size it is designed for and at the smallest, and some where there is room for more. */
class GoldenScreensTest {
    private static final int[][] SIZES = {{80, 24}, {40, 10}};
    private static final int[][] WIDE = {{140, 45}};

    private static Player atDesk() {
        return Player.of(SmallStory.STORY).enter().readOn();
    }

    private static Player at(int question) {
        return atDesk().type("4").type(Integer.toString(question)).readOn();
    }

    private static final Key F5 = new Key(Key.Name.FUNCTION, 5, false, false);

    private static final News MISTAKES = new News.Broken(List.of(
            new Finding(
                    "scenes.json, line 14",
                    "choice \"path\" leads to \"gardn\", which no scene has.",
                    List.of("{ \"id\": \"path\", \"text\": \"Follow them\", \"to\": \"gardn\" }", " ".repeat(46) + "^"),
                    "Did you mean \"garden\"?"),
            new Finding("facts.json, line 1", "the file ends too soon.", List.of(), "Close what is open: \"}\".")));

    private static Player author() {
        return Player.rehearsing(SmallStory.STORY).readOn();
    }

    private static Map<String, Supplier<Player>> screens() {
        var screens = new LinkedHashMap<String, Supplier<Player>>();
        screens.put("title", () -> Player.of(SmallStory.STORY));
        screens.put("first-scene", () -> Player.of(SmallStory.STORY).enter());
        screens.put("desk", () -> atDesk().down(1));
        screens.put("reply", () -> atDesk().type("2"));
        screens.put("words", () -> atDesk().type("/the").enter());
        screens.put(
                "question-single",
                () -> atDesk().type("1").readOn().type("h").type("b").type("b"));
        screens.put("question-multiple", () -> at(1).type("ad"));
        screens.put("question-truefalse", () -> at(2));
        screens.put("question-number", () -> at(3).type("3"));
        screens.put("question-text", () -> at(4).type("Ad").down(1));
        screens.put("question-order", () -> at(5).type(" ").down(1));
        screens.put("question-match", () -> at(6).type("1"));
        screens.put("question-categorise", () -> at(7).type("1").down(1));
        screens.put("question-cloze", () -> at(8).type("black").enter());
        screens.put("sources", () -> atDesk().type("1").readOn().type("s"));
        screens.put("feedback-right", () -> atDesk().type("1").readOn().type("a"));
        screens.put(
                "feedback-wrong",
                () -> atDesk().type("1").readOn().type("b").type("b").type("c"));
        screens.put("feedback-later", () -> at(1).type("c").enter());
        screens.put(
                "front-page",
                () -> atDesk().type("1").readOn().type("a").enter().type("5").readOn());
        screens.put(
                "score",
                () -> atDesk().type("1")
                        .readOn()
                        .type("b")
                        .type("b")
                        .type("a")
                        .enter()
                        .type("5")
                        .readOn()
                        .press(Key.Name.RIGHT));
        screens.put(
                "what-was-right",
                () -> atDesk().type("1")
                        .readOn()
                        .type("b")
                        .type("b")
                        .type("c")
                        .enter()
                        .type("5")
                        .readOn()
                        .press(Key.Name.RIGHT, Key.Name.RIGHT));
        screens.put(
                "notebook",
                () -> atDesk().type("1").readOn().type("a").type("n").type("s"));
        screens.put("wall", () -> atDesk().type("1").readOn().type("a").type("w"));
        screens.put("map", () -> atDesk().type("4").type("m"));
        screens.put("backlog", () -> atDesk().type("2").type("b"));
        screens.put("settings", () -> atDesk().type(",").down(1));
        screens.put("byline", () -> atDesk().type(",").down(4).enter().type("Ada"));
        screens.put("save", () -> atDesk().press(Key.control('s')));
        screens.put(
                "load",
                () -> atDesk().bring(new News.Shelved(GoldenScreensTest.shelf()))
                        .press(Key.control('o'))
                        .down(1));
        screens.put(
                "endings",
                () -> Player.of(SmallStory.STORY)
                        .bring(new News.Shelved(shelf()))
                        .down(3)
                        .enter());
        screens.put("palette", () -> atDesk().type(":no"));
        screens.put("help", () -> atDesk().type("?"));
        screens.put("console", () -> author().press(F5));
        screens.put("console-set", () -> author().press(F5).type("set "));
        screens.put("console-why", () -> author().press(F5).type("why").enter());
        screens.put(
                "watched",
                () -> author().press(F5)
                        .type("watch trust")
                        .enter()
                        .escape()
                        .type("force list")
                        .enter());
        screens.put("mistakes", () -> author().bring(MISTAKES));
        screens.put("mistakes-put-away", () -> author().bring(MISTAKES).escape());
        screens.put("quit", () -> atDesk().press(Key.control('c')).press(Key.Name.RIGHT));
        return screens;
    }

    private static Shelf shelf() {
        return new Shelf(
                List.of(
                        new Shelf.Slot(Shelf.AUTOSAVE, "The desk, 23:30", "just now"),
                        new Shelf.Slot("before the call", "The list, 23:30", "20 June 2024, 23:31")),
                List.of("late"),
                List.of("spoke"),
                1);
    }

    @TestFactory
    Stream<DynamicTest> everyScreenLooksAsItShould() {
        var tests = new ArrayList<DynamicTest>();
        screens().forEach((name, player) -> {
            for (var size : SIZES) {
                tests.add(test(name, player, size));
            }
        });
        for (var name :
                new String[] {"title", "first-scene", "desk", "question-match", "front-page", "wall", "map", "watched"
                }) {
            for (var size : WIDE) {
                tests.add(test(name, screens().get(name), size));
            }
        }
        return tests.stream();
    }

    private static DynamicTest test(String name, Supplier<Player> player, int[] size) {
        var file = name + "-" + size[0] + "x" + size[1];
        return DynamicTest.dynamicTest(
                file,
                () -> GoldenScreen.check(file, player.get().on(size[0], size[1]).frame()));
    }

    @TestFactory
    Stream<DynamicTest> aScreenThatIsTooSmallSaysSo() {
        return Stream.of(DynamicTest.dynamicTest(
                "20x6",
                () -> GoldenScreen.check("too-small-20x6", atDesk().on(20, 6).frame())));
    }

    @TestFactory
    Stream<DynamicTest> withoutColoursPicturesAreSignsOfTheTypewriter() {
        return Stream.of(DynamicTest.dynamicTest("mono", () -> {
            var mono = Game.open(SmallStory.STORY, Player.SETTINGS, Shelf.empty(7), Theme.Depth.MONO);
            GoldenScreen.check("mono-80x24", Player.of(mono).enter().readOn().frame());
        }));
    }
}
