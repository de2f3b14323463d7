package summit.author.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import summit.author.scaffold.Overlay;
import summit.author.scaffold.Starter;
import summit.load.PackLoader;

/** What the manual of plans says is so. */
class PlansManualTest {
    private static final Path MANUAL = Path.of("docs", "plans.md");

    @Test
    void theExampleGoesAsWritten() throws IOException {
        var examples = Pattern.compile("```plan\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(MANUAL));
        assertTrue(examples.find());
        var file = PlanFile.parse("example", examples.group(1).lines().toList());
        assertEquals("", file.complaint());
        assertEquals(2, file.runs().size());
        file.runs().forEach(run -> assertEquals(List.of(), run(run).misses()));
    }

    @Test
    void theExampleOfAFailureReadsSo() throws IOException {
        var example = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(MANUAL));
        assertTrue(example.find());
        var run = run(
                PlanFile.parse("rain", List.of("choose in", "see Fog")).runs().get(0));
        var file = new Results.PlannedFile("my-story/plans/rain.plan", List.of(), List.of(run));
        var pack = pack();
        var draft = PackLoader.draft(pack);
        var coverage = Coverage.of(draft.story().orElseThrow(), draft.texts(), new Coverage.Touched());
        assertEquals(
                example.group(1).lines().toList(),
                new ResultsText(draft.places()).of(new Results(List.of(file), coverage)));
    }

    @Test
    void everyWordIsThere() throws IOException {
        var manual = Files.readString(MANUAL);
        for (var word : Plan.Word.values()) {
            assertTrue(manual.contains("| `" + word.name().toLowerCase(Locale.ROOT) + "` |"), word.name());
        }
    }

    private static PlanRun.Outcome run(Plan plan) {
        try {
            return PlanRun.of(PackLoader.load(pack()).story().orElseThrow(), plan);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Overlay pack() throws IOException {
        return new Overlay("my-story", Optional.empty(), new Starter("my-story", "My story", "en").files());
    }
}
