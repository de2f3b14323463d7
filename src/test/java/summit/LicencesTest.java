package summit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import summit.story.Story;

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
        assertTrue(resource("META-INF/licenses/EPL-2.0.txt").contains("Eclipse Public License - v 2.0"));
        assertTrue(resource("META-INF/licenses/Apache-2.0.txt").contains("Apache License"));
    }

    /** A file beside the program's own classes; other jars have files of the same name. */
    private static String resource(String name) throws IOException {
        try {
            var classes = Path.of(Story.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.readString(classes.resolve(name));
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
