package summit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long the program takes to draw a large story, from its start to the end of the process, with the flags of the launcher. */
record MapTiming(Path jar) {
    private static final int SCENES = 500;

    /** Seconds until the picture of {@value #SCENES} scenes is written. */
    double seconds() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("generated-map");
        GeneratedPack.write(folder, SCENES);
        var picture = folder.resolve("map.svg");
        var begun = System.nanoTime();
        var process = new ProcessBuilder(
                        "java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-jar",
                        jar.toString(),
                        "map",
                        folder.toString(),
                        "--format",
                        "svg",
                        "-o",
                        picture.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0 || !Files.exists(picture)) {
            throw new IllegalStateException("no picture was drawn");
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
