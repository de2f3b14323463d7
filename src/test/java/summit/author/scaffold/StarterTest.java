package summit.author.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summit.author.plans.Coverage;
import summit.author.plans.PlanFile;
import summit.author.plans.PlanRun;
import summit.load.PackLoader;

/** What a new author begins with has no mistake in it, and its plans leave nothing out. */
class StarterTest {
    private static final Starter STARTER = new Starter("my-story", "My “story” \\ \"quoted\"", "de");

    @Test
    void theNewPackHasNoMistakes() throws Exception {
        var loading = PackLoader.load(new Overlay("new", Optional.empty(), STARTER.files()));
        assertEquals(List.of(), loading.diagnostics());
        var story = loading.story().orElseThrow();
        assertEquals(STARTER.title(), story.manifest().about().title());
        assertEquals("de", story.manifest().about().language());
        assertEquals(3, story.scenes().size());
        assertEquals(2, story.questions().size());
        assertEquals(1, story.pictures().size());
    }

    @Test
    void theCheckerKnowsItsQuestionsByTheirPrompts() throws Exception {
        var story = PackLoader.load(new Overlay("new", Optional.empty(), STARTER.files()))
                .story()
                .orElseThrow();
        assertEquals(
                Set.copyOf(Starter.PROMPTS),
                story.questions().values().stream()
                        .map(question -> question.wording().prompt())
                        .collect(Collectors.toSet()));
        assertTrue(Starter.resource("/summit/author/scaffold/question.json").contains(Starter.BLANK_PROMPT));
    }

    @Test
    void itsPlansGoAsWrittenAndTouchEverything() throws Exception {
        var files = STARTER.files();
        var story = PackLoader.load(new Overlay("new", Optional.empty(), files))
                .story()
                .orElseThrow();
        var touched = new Coverage.Touched();
        var plans = PlanFile.of("first", files.get("plans/first.plan").getBytes(StandardCharsets.UTF_8));
        assertEquals("", plans.complaint());
        plans.runs()
                .forEach(plan ->
                        assertEquals(List.of(), PlanRun.of(story, plan, touched).misses()));
        assertEquals(List.of(), Coverage.of(story, new TreeMap<>(), touched).missed());
    }

    @Test
    void itHasNoConditionsAndTheSchemasItPointsTo() throws Exception {
        var files = STARTER.files();
        for (var file : files.entrySet()) {
            if (!file.getKey().endsWith(".schema.json")) {
                assertTrue(
                        !file.getValue().contains("\"if\"") && !file.getValue().contains("\"do\""), file.getKey());
            }
            if (file.getValue().contains("\"$schema\": \"") && !file.getKey().endsWith(".schema.json")) {
                var schema = file.getValue().replaceFirst("(?s).*?\"\\$schema\": \"(?:\\.\\./)?([^\"]+)\".*", "$1");
                assertTrue(files.containsKey(schema), file.getKey() + " points to " + schema);
            }
        }
    }
}
