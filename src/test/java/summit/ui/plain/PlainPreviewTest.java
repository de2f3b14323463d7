package summit.ui.plain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import summit.Golden;
import summit.InlinePack;
import summit.engine.Command;
import summit.engine.GameState;
import summit.story.Story;
import summit.ui.Finding;
import summit.ui.News;
import summit.ui.Wish;
import summit.ui.plain.PlainPreview.Happening;

class PlainPreviewTest {
    private static final String VARIABLES = "[{ \"id\": \"n\", \"type\": \"int\", \"min\": 0, \"max\": 9 }]";
    private static final String SCENES = """
            [{ "id": "a", "title": "Pier", "text": "The pier.", "choices": [
               { "id": "on", "text": "Walk on", "to": "b", "do": ["n += 1"] }, { "id": "home", "text": "Home", "to": "z" },
               { "id": "dive", "text": "Dive", "if": "n > 3", "to": "b" } ] },
             { "id": "b", "title": "Water", "text": "Here is water.", "choices": [{ "id": "back", "text": "Back", "to": "a" }] },
             { "id": "z", "text": "Home.", "end": "end" }]""";

    private static Story story(String scenes) {
        return InlinePack.story(VARIABLES, scenes, "[]");
    }

    private static News mended(String scenes) {
        return new News.Mended(story(scenes));
    }

    /** All that is printed while these things happen: lines typed, and news; what is wished is granted at once. */
    private static String screen(Object... happenings) {
        return begin(mended(SCENES), happenings);
    }

    private static String begin(News first, Object... happenings) {
        Queue<Happening> queue = new ArrayDeque<>();
        for (var happening : happenings) {
            queue.add(
                    happening instanceof News news
                            ? new Happening.Told(news)
                            : new Happening.Typed(happening.toString()));
        }
        queue.add(new Happening.Ended());
        var screen = new StringWriter();
        var printer = new PrintWriter(screen);
        new PlainPreview(
                        story(SCENES.replace("The pier.", "Waiting.")),
                        story -> new GameState.Origin(1, "Ann"),
                        () -> {
                            var next = queue.remove();
                            printer.print(next instanceof Happening.Typed typed ? typed.line() + "\n" : "");
                            return next;
                        },
                        PlainPreviewTest::granted,
                        new PlainOutput(printer, 78, false))
                .run(first);
        return screen.toString();
    }

    private static Optional<News> granted(Wish wish) {
        if (wish instanceof Wish.Seek seek) {
            return Optional.of(new News.Sought(seek.scene(), true, List.of(new Command.Choose("on"))));
        }
        if (wish instanceof Wish.KeepMoment keep) {
            return Optional.of(new News.Moments(List.of(keep.name()), "Kept as \"" + keep.name() + "\"."));
        }
        return wish instanceof Wish.TakeUpMoment takeUp
                ? Optional.of(new News.MomentTakenUp(takeUp.name(), new GameState.Origin(1, "Ann"), List.of()))
                : Optional.empty();
    }

    @Test
    void aVersionThatIsReadIsSaidAndPlayedOnWhereItWas() {
        Golden.check(
                "plain/preview-reading.txt",
                screen(
                        "on",
                        mended(SCENES.replace("Here is water.", "Here is the sea.")),
                        new News.Broken(List.of(new Finding(
                                "scenes.json, line 3",
                                "choice \"on\" leads to \"bb\", which no scene has.",
                                List.of("\"to\": \"bb\"", "       ^"),
                                "Did you mean \"b\"?"))),
                        "back",
                        mended(SCENES.replace("\"id\": \"on\"", "\"id\": \"off\"")),
                        mended(SCENES)));
    }

    @Test
    void aPackThatCouldNeverBePlayedHasNoLastVersion() {
        var broken = new News.Broken(List.of(new Finding("story.json", "the file is not JSON.", List.of(), "")));
        var waiting = begin(broken);
        assertTrue(waiting.contains("The story begins when nothing is wrong with it."), waiting);
        var playing = begin(broken, mended(SCENES), broken);
        assertTrue(playing.contains("The last version without any plays on."), playing);
    }

    @Test
    void aFoundPlayThatArrivesElsewhereSaysSo() {
        var through = SCENES.replace(
                "\"Here is water.\", \"choices\": [{ \"id\": \"back\", \"text\": \"Back\", \"to\": \"a\" }]",
                "\"Here is water.\", \"next\": \"z\"");
        var flowing = screen(mended(through), "/go b").replace('\n', ' ');
        assertTrue(
                flowing.contains(
                        "You are in \"z\": a play of 1 step from the beginning comes to \"b\", which leads on by"
                                + " itself."),
                flowing);
        var moved = screen(new News.Sought("b", true, List.of(new Command.Choose("home"))))
                .replace('\n', ' ');
        assertTrue(moved.contains("does not get to \"b\" now. \"go b\" looks again."), moved);
    }

    @Test
    void theConsoleIsBehindSlashes() {
        Golden.check(
                "plain/preview-console.txt",
                screen(
                        "/why",
                        "/set n 12",
                        "/set n 5",
                        "/watch n",
                        "/go b",
                        "/force b",
                        "/turns",
                        "/turns 1",
                        "/save here",
                        "on",
                        "/saves",
                        "/load here",
                        "/xyzzy",
                        "/help",
                        "/quit"));
    }
}
