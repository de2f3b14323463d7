package summit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.load.Diagnostic;
import summit.load.Draft;
import summit.load.Pack;
import summit.load.PackLoader;
import tools.jackson.databind.json.JsonMapper;

/** Lists every mistake in packs. */
@Command(
        name = "check",
        description = "Lists every mistake in packs at once, with its place, its code and what to do.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {
            "",
            "Exit codes: 0 no errors (there may be warnings), 1 errors, 2 wrong usage, 3 a pack cannot be read."
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PACK",
            arity = "1..*",
            description = "Folders, .zip files of them, or names of bundled stories.")
    private List<String> packs = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (one object).")
    private Format format = Format.TEXT;

    private final Outside outside;

    CheckCommand(Outside outside) {
        this.outside = outside;
    }

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws Exception {
        var all = new ArrayList<Diagnostic>();
        var out = format == Format.JSON ? outside.writerForPrograms() : outside.writer();
        for (var name : packs) {
            var pack = Pack.open(name);
            var draft = PackLoader.check(pack);
            all.addAll(draft.diagnostics());
            if (format == Format.TEXT) {
                print(out, pack, draft);
            }
        }
        var counted = Counted.of(all);
        if (format == Format.JSON) {
            out.println(json(all, counted));
        }
        out.flush();
        return (counted.errors() > 0 ? Exit.FINDINGS : Exit.WELL).code();
    }

    private void print(PrintWriter out, Pack pack, Draft draft) throws IOException {
        var excerpts = new Excerpts(pack, outside.width());
        for (var diagnostic : draft.diagnostics()) {
            excerpts.of(diagnostic).forEach(out::println);
            out.println();
        }
        out.println(pack.label() + ": " + Counted.of(draft.diagnostics()).words()
                + draft.story()
                        .map(story -> "; " + story.scenes().size() + " scenes, "
                                + story.questions().size() + " questions, "
                                + story.ledger().facts().size() + " facts")
                        .orElse("")
                + ".");
    }

    private static String json(List<Diagnostic> diagnostics, Counted counted) {
        var mapper = JsonMapper.shared();
        var root = mapper.createObjectNode();
        var list = root.putArray("diagnostics");
        for (var diagnostic : diagnostics) {
            var position = diagnostic.position();
            list.addObject()
                    .put("file", position.file())
                    .put("line", position.line())
                    .put("column", position.column())
                    .put("pointer", position.pointer())
                    .put("severity", diagnostic.severity().word())
                    .put("code", diagnostic.code())
                    .put("message", diagnostic.message())
                    .put("hint", diagnostic.hint());
        }
        root.put("errors", counted.errors());
        root.put("warnings", counted.warnings());
        return mapper.writeValueAsString(root);
    }
}
