package summit.author.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.engine.Playthrough;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Response;
import summit.story.Story;

class RecordingTest {
    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "pyongyang-2024"})
    void aRecordedPlayGoesAsItWent(String name) throws IOException {
        var pack = Pack.folder(Path.of("scenes", name));
        var story = PackLoader.load(pack).story().orElseThrow();
        var runs = 0;
        for (var plan : pack.plans()) {
            for (var run : PlanFile.of(plan, pack.bytes(plan)).runs()) {
                var played = PlanRun.of(story, run).game();
                var again = PlanRun.of(story, recorded(story, played));
                assertEquals(List.of(), again.misses());
                assertEquals(played.state(), again.game().state());
                runs++;
            }
        }
        assertTrue(runs > 1);
    }

    @Test
    void aGameThatDoesNotBeginAtTheBeginningIsNotRecorded() throws IOException {
        var pack = Pack.folder(Path.of("scenes", "first-steps"));
        var story = PackLoader.load(pack).story().orElseThrow();
        var plan = PlanFile.of("seen", pack.bytes("plans/seen.plan")).runs().get(0);
        var later = Playthrough.at(PlanRun.of(story, plan).game().state());
        assertTrue(new Recording(story, later).lines().isEmpty());
    }

    @Test
    void everyResponseIsWrittenSoThatItIsReadBack() throws IOException {
        var story = PackLoader.load(Pack.folder(Path.of("scenes", "first-steps")))
                .story()
                .orElseThrow();
        var responses = Map.of(
                "brighter", new Response.Truth(false),
                "fuels", new Response.Picks(List.of("wood", "led")),
                "eddystone", new Response.Picks(List.of("douglass", "smeaton", "rudyerd", "winstanley")),
                "mile", new Response.Amount(new BigDecimal("1852.50")),
                "bending", new Response.Pairs(new TreeMap<>(Map.of("verb", "bent", "name", "a = b | c"))),
                "fresnel", new Response.Typed("# see, a \"name\" = x"),
                "farewell", new Response.Pick("a-rainbow"));
        responses.forEach((id, response) -> {
            var question = story.question(id);
            assertEquals(
                    response,
                    Answer.read(question, 1, Answer.write(question, response))
                            .answer()
                            .orElseThrow(),
                    id);
        });
    }

    private static Plan recorded(Story story, Playthrough game) {
        var file = PlanFile.parse("again", new Recording(story, game).lines().orElseThrow());
        assertEquals("", file.complaint());
        return file.runs().get(0);
    }
}
