package summit.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.GameState.Origin;
import summit.engine.Offered;
import summit.engine.Playthrough;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.marking.TypedAnswer;
import summit.story.Story;

/** The packs that come with the program, played at random, kept and fetched. */
class BundledSavesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-21T06:00:00Z"), ZoneOffset.UTC);

    @Test
    void everyBundledPackCanBeKeptAtAnyMoment() throws IOException, SaveException {
        var stories = new ArrayList<Story>();
        for (var id : Pack.bundledIds()) {
            // A pack with a mistake is the business of the tests that check packs.
            PackLoader.load(Pack.bundled(id)).story().ifPresent(stories::add);
        }
        assertTrue(!stories.isEmpty());
        for (var story : stories) {
            for (var seed = 0; seed < 3; seed++) {
                var random = new Random(seed);
                var saves = new Saves(Path.of("/data"), story, CLOCK, new MemoryDisk());
                var game = Playthrough.start(story, new Origin(seed, "Ada")).playthrough();
                for (var i = 0; i < 150; i++) {
                    game = random.nextInt(10) == 0 ? game.undo().orElse(game) : moved(story, game, random);
                    if (i % 15 == 0) {
                        saves.save("a", game);
                        var loaded = saves.load("a");
                        assertEquals(List.of(), loaded.notices());
                        assertEquals(game, loaded.game());
                    }
                }
            }
        }
    }

    private static Playthrough moved(Story story, Playthrough game, Random random) {
        var commands = new ArrayList<Command>();
        Engine.offered(story, game.state()).stream()
                .filter(Offered::canChoose)
                .forEach(choice -> commands.add(new Command.Choose(choice.id())));
        game.state().open().map(open -> story.question(open.question())).ifPresent(question -> {
            commands.add(new Command.Skip());
            commands.add(new Command.Answer(Marking.key(question)));
            var shown = Presentation.of(question, game.state().origin().seed());
            for (var line : List.of("a", "b", "a b", "1=a", "12", "Moscow", "a b c d", "x | y")) {
                TypedAnswer.read(question, shown, line)
                        .answer()
                        .ifPresent(response -> commands.add(new Command.Answer(response)));
            }
        });
        if (commands.isEmpty()) {
            assertTrue(game.state().isOver());
            return game;
        }
        return game.step(story, commands.get(random.nextInt(commands.size()))).playthrough();
    }
}
