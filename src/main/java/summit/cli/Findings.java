package summit.cli;

import java.io.IOException;
import java.util.List;
import summit.author.check.Checkup;
import summit.author.preview.Version;
import summit.load.Diagnostic;
import summit.load.Pack;
import summit.load.Severity;
import summit.ui.Finding;
import summit.ui.News;

/** What is wrong with a version of a pack, as its author reads it on the screen. */
record Findings(Pack pack, int width) {
    /** What the screen is to be told of a version. */
    News news(Version version) {
        if (version.story().isPresent()) {
            return new News.Mended(version.story().get());
        }
        if (!version.trouble().isEmpty()) {
            return new News.Broken(List.of(new Finding(pack.label(), version.trouble(), List.of(), "")));
        }
        var excerpts = new Excerpts(pack, width);
        return new News.Broken(version.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> finding(diagnostic, excerpts))
                .toList());
    }

    /** What the checker warns of in the pack as it is now. */
    News warned() {
        try {
            var excerpts = new Excerpts(pack, width);
            var checkup = Checkup.of(pack, new SmallestScreen());
            return new News.Warned(checkup.findings().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                    .map(diagnostic -> finding(diagnostic, excerpts))
                    .toList());
        } catch (IOException gone) {
            // The next look at the files tells.
            return new News.Warned(List.of());
        }
    }

    private Finding finding(Diagnostic diagnostic, Excerpts excerpts) {
        var position = diagnostic.position();
        var file = position.file().startsWith(pack.label() + "/")
                ? position.file().substring(pack.label().length() + 1)
                : position.file();
        return new Finding(
                file + ", line " + position.line(),
                diagnostic.message(),
                excerpt(diagnostic, excerpts),
                diagnostic.hint());
    }

    private static List<String> excerpt(Diagnostic diagnostic, Excerpts excerpts) {
        try {
            return excerpts.source(diagnostic.position());
        } catch (IOException gone) {
            // The file may have been taken away since it was read.
            return List.of();
        }
    }
}
