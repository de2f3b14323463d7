package summit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What somebody sees first who opens the project's folder. */
class TopLevelTest {
    private static final Set<String> KNOWN = Set.of(
            "pom.xml",
            "src",
            "scenes",
            "README.md",
            "docs",
            "summit",
            "summit.cmd",
            "mvnw",
            "mvnw.cmd",
            "LICENSE",
            "CHANGELOG.md",
            // what building makes
            "target");

    @Test
    void theTopLevelHoldsNothingElse() throws IOException {
        try (var files = Files.list(Path.of("."))) {
            var others = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !KNOWN.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), others);
        }
    }
}
