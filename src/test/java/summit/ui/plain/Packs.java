package summit.ui.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

/** Packs for tests. */
public final class Packs {
    /** A kitchen and a larder with a question of every type. */
    public static final Story LARDER = story("larder");

    private Packs() {}

    private static Story story(String name) {
        try {
            return PackLoader.load(Pack.folder(Path.of("src", "test", "resources", "packs", name)))
                    .story()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
