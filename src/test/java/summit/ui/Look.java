package summit.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;
import summit.ui.toolkit.FramePng;
import summit.ui.toolkit.FrameSvg;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Theme;

/** Plays a script of keys on a pack and writes the last screen as a picture: {@code Look PACK WIDTHxHEIGHT DEPTH FILE KEYS...}. */
public final class Look {
    private Look() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("small")) {
            play(SmallStory.STORY, arguments);
            return;
        }
        var loading = PackLoader.load(Pack.open(arguments[0]));
        if (loading.story().isEmpty()) {
            loading.diagnostics().forEach(System.out::println);
            return;
        }
        play(loading.story().get(), arguments);
    }

    private static void play(Story story, String[] arguments) throws Exception {
        var size = arguments[1].split("x");
        var depth = Theme.Depth.valueOf(arguments[2]);
        var model = Game.open(story, Player.SETTINGS, Shelf.empty(7), depth);
        var player = Player.of(model).on(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
        for (var i = 4; i < arguments.length; i++) {
            press(player, arguments[i]);
        }
        var file = Path.of(arguments[3]);
        if (arguments[3].endsWith(".svg")) {
            Files.writeString(file, FrameSvg.of(player.frame(), player.theme()));
        } else {
            FramePng.write(player.frame(), player.theme(), depth, file);
        }
        System.out.print(player.text());
        System.out.println(player.screen().getClass().getSimpleName());
    }

    private static void press(Player player, String key) {
        if (key.startsWith("auto")) {
            var random = new java.util.Random(Integer.parseInt(key.substring(4)));
            for (var i = 0; i < 3000 && !(player.screen() instanceof EndingScreen); i++) {
                if (player.screen() instanceof QuestionScreen question
                        && question.draft().isTyping()) {
                    player.type("x").enter();
                } else {
                    player.press(random.nextInt(3) == 0 ? Key.of('1' + random.nextInt(7)) : Key.of(Key.Name.ENTER));
                    if (player.screen() instanceof QuestionScreen && random.nextInt(4) == 0) {
                        player.press(Key.Name.TAB);
                    }
                }
                if (!(player.screen() instanceof SceneScreen) && random.nextInt(20) == 0) {
                    player.press(Key.Name.ESCAPE);
                }
            }
        } else if (key.equals("read")) {
            player.readOn();
        } else if (key.startsWith("=")) {
            player.type(key.substring(1));
        } else if (key.startsWith("^")) {
            player.press(Key.control(key.charAt(1)));
        } else if (key.length() == 1) {
            player.type(key);
        } else {
            player.press(Key.Name.valueOf(key.toUpperCase(java.util.Locale.ROOT)));
        }
    }
}
