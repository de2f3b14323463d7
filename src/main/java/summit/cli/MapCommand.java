package summit.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.author.map.Dot;
import summit.author.map.Grouping;
import summit.author.map.Mermaid;
import summit.author.map.Outline;
import summit.author.map.Page;
import summit.author.map.StoryMap;
import summit.author.map.Survey;
import summit.author.map.Svg;

/** Shows a story as a graph. */
@Command(
        name = "map",
        description = {
            "Shows a story as a graph: its scenes, what they ask, what leads where, and how it can end.",
            "",
            "Without --format it prints an outline."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {"", "Exit codes: 0 well, 1 the pack has errors, 2 wrong usage, 3 something cannot be read or written."
        })
final class MapCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            defaultValue = PackFinder.BUNDLED,
            description = "A folder, a .zip of one, or the name of a bundled story (${DEFAULT-VALUE}).")
    private String pack = PackFinder.BUNDLED;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, dot (Graphviz), mermaid, svg or html (one page to pan, zoom, search and click).")
    private Format format = Format.TEXT;

    @Option(names = "--by", paramLabel = "WHAT", description = "What scenes are grouped by: place, tag or none.")
    private Grouping by = Grouping.PLACE;

    @Mixin
    private final OutputFile output = new OutputFile();

    private final Outside outside;

    MapCommand(Outside outside) {
        this.outside = outside;
    }

    /** How the map is drawn. */
    enum Format {
        TEXT,
        DOT,
        MERMAID,
        SVG,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws Exception {
        var story = new PackFinder(outside, Optional.empty()).story(pack);
        output.put(drawn(Survey.of(story, scene -> by.of(story, scene))), outside);
        return Exit.WELL.code();
    }

    private String drawn(StoryMap map) {
        return switch (format) {
            case TEXT -> String.join("\n", new Outline(map).lines()) + "\n";
            case DOT -> new Dot(map).text();
            case MERMAID -> new Mermaid(map).text();
            case SVG -> Svg.picture(map);
            case HTML -> Page.of(map);
        };
    }
}
