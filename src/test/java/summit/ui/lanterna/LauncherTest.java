package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launch script, with a Java and a Maven that only say what they were asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Instant LONG_AGO = Instant.parse("2024-06-20T00:00:00Z");

    @TempDir
    Path folder;

    private Path home;

    /** How the script ended and all that it said. */
    private record Ran(int status, String said) {}

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.resolve("a folder with blanks"));
        Files.copy(Path.of("summit"), home.resolve("summit"));
        executable(home.resolve("summit"), Files.readString(Path.of("summit")));
        java("17.0.9");
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws IOException {
        builtJar();
        assertEquals(
                new Ran(7, "<-jar><" + real("target/summit.jar") + "><play><my pack>\n"), summit("play", "my pack"));
    }

    @Test
    void itMayBeCalledByALinkToALink() throws IOException {
        builtJar();
        var link = Files.createSymbolicLink(folder.resolve("one"), home.resolve("summit"));
        var second = Files.createSymbolicLink(
                folder.resolve("two"), Path.of(link.getFileName().toString()));
        assertEquals(new Ran(7, "<-jar><" + real("target/summit.jar") + ">\n"), run(second));
    }

    @Test
    void aClosedInputIsAtItsEndAndAClosedOutputCannotBeWritten() throws IOException {
        builtJar();
        executable(
                folder.resolve("jdk/bin/java"),
                "#!/bin/sh\n[ \"$1\" != -version ] || { echo 'openjdk version \"17\"' >&2; exit; }\n"
                        + "cat <&0 && echo read >&2; (echo written) 2>/dev/null || echo unwritten >&2\n");
        var script = folder.resolve("closed");
        executable(script, "#!/bin/sh\nexec 3>&1\n'" + home.resolve("summit") + "' <&- >&- 2>&3\n");
        assertEquals(new Ran(0, "read\nunwritten\n"), run(script));
    }

    @Test
    void anOlderJavaIsToldApart() throws IOException {
        builtJar();
        java("1.8.0_402");
        var ran = summit();
        assertEquals(3, ran.status());
        assertTrue(
                ran.said().contains("Java 17 or newer is needed") && ran.said().contains("is 8."), ran.said());
    }

    @Test
    void itIsBuiltOnceAndAgainWhenItsSourcesAreNewer() throws IOException {
        maven("mkdir -p target && touch target/summit.jar");
        assertTrue(summit().said().startsWith("Building Summit (first start, about a minute) ...\n<-jar>"));
        assertTrue(summit().said().startsWith("<-jar>"));
        Files.setLastModifiedTime(home.resolve("target/summit.jar"), FileTime.from(LONG_AGO));
        assertTrue(summit().said().startsWith("Building Summit (its sources have changed) ...\n<-jar>"));
    }

    @Test
    void aFailedBuildSaysWhereTheLogIs() throws IOException {
        maven("[ \"$1\" = -v ] || { echo broken; exit 1; }");
        var ran = summit();
        assertEquals(3, ran.status());
        assertTrue(ran.said().endsWith("it could not be built. The log is " + real("target/build.log") + "\n"));
        assertEquals("broken\n", Files.readString(home.resolve("target/build.log")));
    }

    private void builtJar() throws IOException {
        Files.createDirectories(home.resolve("target"));
        Files.createFile(home.resolve("target/summit.jar"));
    }

    private void maven(String script) throws IOException {
        Files.writeString(home.resolve("pom.xml"), "");
        executable(home.resolve("mvnw"), "#!/bin/sh\n" + script + "\n");
    }

    private void java(String version) throws IOException {
        executable(
                folder.resolve("jdk/bin/java"),
                "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"" + version
                        + "\" 2024' >&2; exit; fi\n"
                        + "for a; do case $a in -X*|-D*) ;; *) printf '<%s>' \"$a\" ;; esac; done; echo; exit 7\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private Path real(String inHome) throws IOException {
        return home.toRealPath().resolve(inHome);
    }

    private Ran summit(String... arguments) throws IOException {
        return run(home.resolve("summit"), arguments);
    }

    private Ran run(Path script, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Ran(process.waitFor(), said);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
