package summit.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.author.explore.Exploration;
import summit.author.explore.Limits;
import summit.author.explore.Progress;
import summit.author.map.Dot;
import summit.author.map.Explored;
import summit.author.map.Grouping;
import summit.author.map.Mermaid;
import summit.author.map.Outline;
import summit.author.map.Page;
import summit.author.map.StoryMap;
import summit.author.map.Survey;
import summit.author.map.Svg;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;
import summit.ui.Keyboard;
import summit.ui.book.BookProgram;
import summit.ui.book.Browsing;
import summit.ui.lanterna.FullScreen;
import summit.ui.lanterna.Options;
import summit.ui.lanterna.Surroundings;

/** Shows a story as a graph. */
@Command(
        name = "map",
        description = {
            "Shows a story as a graph.",
            "",
            "Its scenes, what they ask, what leads where, and how it can end.",
            "",
            "Without --format it opens in the terminal, to be walked and searched; without a terminal it prints an outline."
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
            description =
                    "terminal, text, dot (Graphviz), mermaid, svg or html (one page to move, zoom, search and click).")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--by", paramLabel = "WHAT", description = "What scenes are grouped by: place, file, tag or none.")
    private Grouping by = Grouping.PLACE;

    @Option(
            names = "--explore",
            paramLabel = "SECONDS",
            description =
                    "Explore the story first, so long at most, and mark what no play comes to. Without it, what is soon proved"
                            + " impossible is marked; 0 marks nothing.")
    private Optional<Integer> seconds = Optional.empty();

    @Option(names = "--plain", description = "An outline instead of a full screen.")
    private boolean plain;

    @Mixin
    private final OutputFile output = new OutputFile();

    private final Outside outside;

    MapCommand(Outside outside) {
        this.outside = outside;
    }

    /** How the map is drawn. */
    enum Format {
        TERMINAL,
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
        if (seconds.orElse(0) < 0) {
            throw new Stop(Exit.USAGE, "--explore takes a number of seconds.");
        }
        var mode = outside.surroundings().verdict(plain ? Surroundings.Wish.PLAIN : Surroundings.Wish.ANY);
        var chosen = format.orElse(
                output.file.isEmpty() && mode.mode() != Surroundings.Mode.PLAIN ? Format.TERMINAL : Format.TEXT);
        if (chosen == Format.TERMINAL && mode.mode() == Surroundings.Mode.PLAIN) {
            throw new Stop(
                    Exit.USAGE,
                    "there is no terminal to show it in: " + mode.why() + ". --format text prints an outline.");
        }
        if (chosen == Format.TERMINAL && output.file.isPresent()) {
            throw new Stop(Exit.USAGE, "a terminal cannot be written to a file. --format html or svg can.");
        }
        var story = new PackFinder(outside, Optional.empty()).story(pack);
        var files = by == Grouping.FILE ? files(story) : new TreeMap<String, String>();
        var map = explored(story, Survey.of(story, scene -> files.getOrDefault(scene.id(), by.of(story, scene))));
        if (chosen == Format.TERMINAL) {
            browse(map, mode.mode());
        } else {
            put(drawn(map, chosen), chosen);
        }
        return Exit.WELL.code();
    }

    private void put(String drawing, Format chosen) throws IOException, Stop {
        if (chosen == Format.HTML || chosen == Format.SVG) {
            output.putPage(drawing, "map", "." + chosen, outside);
        } else {
            output.put(drawing, outside);
        }
    }

    /** The names of the files that scenes stand in, by the ids of the scenes. */
    private SortedMap<String, String> files(Story story) throws IOException {
        var opened = Pack.open(pack);
        var places = PackLoader.draft(opened).places();
        var files = new TreeMap<String, String>();
        story.scenes()
                .keySet()
                .forEach(id -> files.put(
                        id,
                        places.scene(id)
                                .position()
                                .file()
                                .substring(opened.label().length() + 1)));
        return files;
    }

    private StoryMap explored(Story story, StoryMap map) {
        if (seconds.isEmpty()) {
            return new Explored(map, Exploration.proved(story)).marked(false);
        }
        if (seconds.get() == 0) {
            return map;
        }
        var patience = new Deadline(Instant.now().plusSeconds(seconds.get()));
        var exploration = Exploration.of(story, Limits.USUAL, patience);
        return new Explored(map, exploration).marked(!patience.isOver());
    }

    /** Lets an exploration go on until a moment. */
    private record Deadline(Instant end) implements Progress {
        @Override
        public boolean goesOn(String stage, long states, int settled, int elements) {
            return !isOver();
        }

        boolean isOver() {
            return !Instant.now().isBefore(end);
        }
    }

    private void browse(StoryMap map, Surroundings.Mode mode) throws IOException {
        var folder = outside.folder(Optional.empty());
        var options = Options.in(outside.surroundings(), folder.path().resolve("summit.log"));
        var keys = ChosenKeys.in(folder, Keyboard.MAP);
        FullScreen.run(
                new BookProgram(),
                Browsing.of(MapBook.of(map), options.depth(), keys.keymap()),
                request -> Optional.empty(),
                options);
        keys.troubles().forEach(outside.complaints()::println);
    }

    private static String drawn(StoryMap map, Format format) {
        return switch (format) {
            case TERMINAL, TEXT -> String.join("\n", new Outline(map).lines()) + "\n";
            case DOT -> new Dot(map).text();
            case MERMAID -> new Mermaid(map).text();
            case SVG -> Svg.picture(map);
            case HTML -> Page.of(map);
        };
    }
}
