package summit;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What goes into the jar carries its licence there. */
class LicencesTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<-]*)[^<]*</artifactId>\\s*<version>([^<]*)</version>\\s*</dependency>");

    @Test
    void everyLibraryInTheJarIsNamedInTheNotice() throws IOException {
        var notice = resource("META-INF/NOTICE").toLowerCase(java.util.Locale.ROOT);
        var libraries = DEPENDENCY.matcher(Files.readString(Path.of("pom.xml")));
        var count = 0;
        while (libraries.find()) {
            count++;
            assertTrue(notice.contains(libraries.group(1)), libraries.group(1) + " is not in the notice");
        }
        assertTrue(count >= 4, "only " + count + " libraries were found in pom.xml");
        assertTrue(notice.contains("lanterna 3.1.5"));
    }

    @Test
    void theLicencesAreThere() throws IOException {
        assertTrue(resource("META-INF/LICENSE").contains("MIT License"));
        assertTrue(resource("META-INF/licenses/LGPL-3.0.txt").contains("GNU LESSER GENERAL PUBLIC LICENSE"));
        assertTrue(resource("META-INF/licenses/GPL-3.0.txt").contains("GNU GENERAL PUBLIC LICENSE"));
        assertTrue(resource("META-INF/licenses/Apache-2.0.txt").contains("Apache License"));
    }

    private static String resource(String name) throws IOException {
        try (var in = LicencesTest.class.getClassLoader().getResourceAsStream(name)) {
            assertNotNull(in, name + " is not in the jar");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
