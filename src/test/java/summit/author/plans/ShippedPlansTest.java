package summit.author.plans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.load.Pack;
import summit.load.PackLoader;

/** The plans beside the shipped stories go as written, and there is one for each ending. */
class ShippedPlansTest {
    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "pyongyang-2024"})
    void everyPlanGoesAsWritten(String pack) throws IOException {
        var results = results(Pack.folder(Path.of("scenes", pack)));
        for (var file : results.files()) {
            assertEquals(List.of(), file.troubles(), file.name());
            file.runs().forEach(run -> assertEquals(List.of(), run.misses(), file.name()));
        }
        assertTrue(results.isPassed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "pyongyang-2024"})
    void everyEndingHasAPlan(String pack) throws IOException {
        var coverage = results(Pack.folder(Path.of("scenes", pack))).coverage();
        assertEquals(
                List.of(),
                coverage.missed().stream()
                        .filter(element -> element.sort() == Element.Sort.ENDING)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "pyongyang-2024"})
    void thePlansComeWithTheProgram(String pack) throws IOException {
        var written = Pack.folder(Path.of("scenes", pack));
        var bundled = Pack.bundled(pack);
        assertEquals(written.plans(), bundled.plans());
        for (var plan : written.plans()) {
            assertArrayEquals(written.bytes(plan), bundled.bytes(plan), plan);
        }
    }

    private static Results results(Pack pack) throws IOException {
        var story = PackLoader.load(pack).story().orElseThrow();
        return new Suite(pack, story, new TreeMap<>()).run(pack.plans(), "");
    }
}
