package summit.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import summit.load.Pack;
import summit.load.PackLoader;

/** Plays a script of keys on a pack and writes the last screen as a picture: {@code Look PACK WIDTHxHEIGHT DEPTH FILE KEYS...}. */
public final class Look {
    private Look() {}

    public static void main(String[] arguments) throws Exception {
        var loading = PackLoader.load(Pack.open(arguments[0]));
        if (loading.story().isEmpty()) {
            loading.diagnostics().forEach(System.out::println);
            return;
        }
        var size = arguments[1].split("x");
        var depth = Theme.Depth.valueOf(arguments[2]);
        var model = Game.open(loading.story().get(), Settings.DEFAULT, Shelf.empty(7), depth);
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
        if (key.equals("read")) {
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
