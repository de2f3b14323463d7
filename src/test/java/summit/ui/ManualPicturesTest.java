package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.Golden;
import summit.author.plans.PlanFile;
import summit.author.plans.PlanRun;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;
import summit.ui.toolkit.FrameSvg;
import summit.ui.toolkit.Theme;

/**
 * The pictures of the README are what the program shows: drawn from its frames and compared with the files. {@code -Dgolden=write}
 * draws them anew.
 */
class ManualPicturesTest {
    private static final Path PICTURES = Path.of("docs", "pictures");
    private static final Path PACK = Path.of("scenes", "pyongyang-2024");
    private static final Story STORY = story();
    private static final List<String> KENNEL =
            List.of("choose begin", "choose pictures", "choose picture-desk", "choose kennel");

    @Test
    void theTitle() throws IOException {
        check("title", Player.of(STORY).on(80, 24));
    }

    @Test
    void aScene() throws IOException {
        check("scene", Player.of(STORY).on(100, 38).enter());
    }

    @Test
    void aLead() throws Exception {
        check("lead", settled(KENNEL).on(80, 24));
    }

    @Test
    void aQuestion() throws Exception {
        var captions =
                List.of("choose begin", "choose pictures", "choose picture-desk", "choose path", "choose captions");
        check("question", settled(captions).on(80, 24).readOn());
    }

    @Test
    void theFrontPage() throws Exception {
        var plan = Files.readAllLines(PACK.resolve("plans").resolve("careful-page.plan"));
        check("front-page", settled(plan).on(80, 40));
    }

    private static Player settled(List<String> written) {
        var run = PlanRun.of(STORY, PlanFile.parse("picture", written).runs().get(0));
        assertEquals(List.of(), run.misses());
        var title = Game.open(STORY, Player.SETTINGS, Shelf.empty(7), Theme.Depth.RGB);
        return Player.of(Game.resume(title, run.game().named("Ann"), ""));
    }

    private static void check(String name, Player player) {
        Golden.check(PICTURES.resolve(name + ".svg"), FrameSvg.of(player.frame(), player.theme()));
    }

    private static Story story() {
        try {
            return PackLoader.load(Pack.folder(PACK)).story().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
