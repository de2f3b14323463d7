package summit.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import summit.load.Diagnostic;
import summit.load.Draft;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

/** Finds the pack that was named and reads it; what is wrong with it is printed where it can be read. */
record PackFinder(Outside outside, Optional<String> language) {
    /** The story that is played when none is named. */
    static final String BUNDLED = "pyongyang-2024";

    /** How a pack is named in what is kept of it: a path from the root, for it may be read from anywhere. */
    static String kept(String name) {
        try {
            var path = java.nio.file.Path.of(name);
            return java.nio.file.Files.exists(path) ? path.toAbsolutePath().toString() : name;
        } catch (java.nio.file.InvalidPathException bundled) {
            return name;
        }
    }

    /** The story of a pack; a pack with errors is listed and not started. */
    Story story(String name) throws IOException, Stop {
        var pack = Pack.open(name);
        checkLanguage(pack);
        var loading = PackLoader.load(pack, language);
        if (loading.story().isEmpty()) {
            list(pack, loading.diagnostics());
            throw mended(name);
        }
        return loading.story().get();
    }

    /** The pack as its author sees it; the story is there, for a pack with errors is listed and not gone on with. */
    Draft draft(String name) throws IOException, Stop {
        var pack = Pack.open(name);
        var draft = PackLoader.draft(pack);
        if (draft.story().isEmpty()) {
            list(pack, draft.diagnostics());
            throw mended(name);
        }
        return draft;
    }

    private Stop mended(String name) {
        return new Stop(
                Exit.FINDINGS,
                "the story cannot be played until this is mended. To list it again: "
                        + outside.line(List.of("check", name)));
    }

    private void checkLanguage(Pack pack) throws IOException, Stop {
        if (language.isEmpty()) {
            return;
        }
        var known = PackLoader.languages(pack);
        // The language a pack is written in has no translation, and is always there.
        if (!known.contains(language.get()) && !written(pack).equals(language)) {
            throw new Stop(
                    Exit.USAGE,
                    "this pack has no translation into \"" + language.get() + "\"."
                            + (known.isEmpty()
                                    ? " It has none at all."
                                    : " It has: " + String.join(", ", known) + "."));
        }
    }

    private static Optional<String> written(Pack pack) throws IOException {
        return PackLoader.load(pack)
                .story()
                .map(story -> story.manifest().about().language());
    }

    private void list(Pack pack, List<Diagnostic> diagnostics) throws IOException {
        var errors = outside.complaints();
        var excerpts = new Excerpts(pack, outside.width());
        for (var diagnostic : diagnostics) {
            excerpts.of(diagnostic).forEach(errors::println);
        }
        errors.println(Counted.of(diagnostics).words());
    }
}
