package summit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import summit.author.check.Checkup;
import summit.cli.SmallestScreen;
import summit.load.Loading;
import summit.load.Pack;
import summit.load.PackLoader;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Loading and checking a large pack, beside a bare pass over the same bytes with the parser it uses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LoadBenchmark {
    private final JsonFactory json = new JsonFactory();
    private Path folder;
    private List<byte[]> files;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("generated-pack");
        GeneratedPack.write(folder, 5000);
        files = new ArrayList<>();
        try (var paths = Files.list(folder)) {
            for (var path : paths.sorted().toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
    }

    @Benchmark
    public Loading loadAndCheck() throws IOException {
        var loading = PackLoader.load(Pack.folder(folder));
        if (loading.story().isEmpty()) {
            throw new IllegalStateException(loading.diagnostics().toString());
        }
        return loading;
    }

    /** Loading, and all rules of the checker. */
    @Benchmark
    public Checkup checkAll() throws IOException {
        return Checkup.of(Pack.folder(folder), new SmallestScreen());
    }

    @Benchmark
    public int tokensOnly() {
        var tokens = 0;
        for (var bytes : files) {
            try (var parser = json.createParser(ObjectReadContext.empty(), bytes)) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
        }
        return tokens;
    }
}
