package summit.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.InlinePack;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

/** The plans beside the shipped stories go as written, and there is one for each ending. */
class PlansTest {
    private static final Path SCENES = Path.of("scenes");

    @TestFactory
    Stream<DynamicTest> everyPlanGoesAsWritten() throws IOException {
        return plans("*").stream()
                .map(plan -> DynamicTest.dynamicTest(
                        SCENES.relativize(plan).toString(),
                        () -> assertEquals(
                                Optional.empty(),
                                PlanRun.failure(
                                        story(plan.getParent().getParent()), Plan.parse(Files.readAllLines(plan))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "pyongyang-2024"})
    void everyEndingHasAPlan(String pack) throws Exception {
        var planned = new TreeSet<String>();
        for (var file : plans(pack)) {
            Plan.parse(Files.readAllLines(file)).lines().stream()
                    .filter(line -> line.word() == Plan.Word.ENDING)
                    .forEach(line -> planned.add(line.rest()));
        }
        assertEquals(
                new TreeSet<>(story(SCENES.resolve(pack)).manifest().endings().keySet()), planned);
    }

    @Test
    void aPlanThatGoesOtherwiseSaysWhereAndWhatWasSeen() throws Exception {
        var story = InlinePack.story("[]", """
                [{ "id": "a", "text": "A dark room.", "choices": [{ "id": "out", "text": "Out", "to": "z" }] },
                 { "id": "z", "text": "Light.", "end": "end" }]""", "[]");
        assertEquals(
                Optional.empty(), PlanRun.failure(story, plan("see A dark", "choose out", "not dark", "ending end")));
        var failure = PlanRun.failure(story, plan("# comment", "", "choose in")).orElseThrow();
        assertTrue(failure.startsWith("line 3: refused: "), failure);
        assertTrue(failure.contains("A dark room.") && failure.contains("[out]"), failure);
        assertTrue(PlanRun.failure(story, plan("see Light")).isPresent());
        assertTrue(PlanRun.failure(story, plan("ending end")).isPresent());
        assertTrue(PlanRun.failure(story, plan("answer x")).isPresent());
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() {
        var unreadable = assertThrows(Plan.Unreadable.class, () -> plan("see A", "jump out"));
        assertTrue(unreadable.getMessage().startsWith("line 2: a plan has no \"jump\""), unreadable.getMessage());
        assertThrows(Plan.Unreadable.class, () -> plan("seed seven"));
    }

    private static Plan plan(String... lines) throws Plan.Unreadable {
        return Plan.parse(List.of(lines));
    }

    private static List<Path> plans(String pack) throws IOException {
        try (var files = Files.walk(SCENES)) {
            return files.filter(file -> file.toString().endsWith(".plan"))
                    .filter(file -> pack.equals("*") || file.startsWith(SCENES.resolve(pack)))
                    .sorted()
                    .toList();
        }
    }

    private static Story story(Path folder) throws IOException {
        return PackLoader.load(Pack.folder(folder)).story().orElseThrow();
    }
}
