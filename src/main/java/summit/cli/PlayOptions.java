package summit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import summit.ui.Settings;
import summit.ui.lanterna.Surroundings;

/** What can be said about playing on the command line. */
final class PlayOptions {
    @Option(names = "--plain", description = "Lines of text instead of a full screen, as for screen readers and pipes.")
    boolean plain;

    @Option(names = "--json", description = "JSON Lines, for programs; keeps no game unasked.")
    boolean json;

    @Option(names = "--window", description = "A window of its own instead of the terminal.")
    boolean window;

    @Option(names = "--new", description = "Begin afresh instead of going on with the last game.")
    boolean afresh;

    @Option(names = "--load", paramLabel = "NAME", description = "Go on with a game kept under this name.")
    Optional<String> load = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "What the story calls you.")
    Optional<String> name = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The number that texts and options are shuffled by.")
    Optional<Long> seed = Optional.empty();

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            description = "Full screen: auto, dark, light, high-contrast or mono.")
    Optional<String> theme = Optional.empty();

    @Option(names = "--color", paramLabel = "DEPTH", description = "Full screen: auto, none, 16, 256 or all.")
    Optional<Colours> colours = Optional.empty();

    @Option(names = "--ascii", description = "Show nothing but ASCII characters.")
    boolean ascii;

    @Option(names = "--motion", paramLabel = "HOW", description = "Full screen: full, basic or none.")
    Optional<Motion> motion = Optional.empty();

    @Option(names = "--mouse", negatable = true, description = "Full screen: whether the mouse can be used.")
    Optional<Boolean> mouse = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Play in this language, such as de, if the pack has it.")
    Optional<String> language = Optional.empty();

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where games and settings are kept.")
    Optional<Path> data = Optional.empty();

    /** Words for {@code --color}. */
    enum Colours {
        AUTO("auto", Settings.Colours.AUTO),
        NONE("none", Settings.Colours.MONO),
        SIXTEEN("16", Settings.Colours.SIXTEEN),
        INDEXED("256", Settings.Colours.INDEXED),
        ALL("all", Settings.Colours.RGB);

        private final String word;
        private final Settings.Colours colours;

        Colours(String word, Settings.Colours colours) {
            this.word = word;
            this.colours = colours;
        }

        Settings.Colours colours() {
            return colours;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Words for {@code --motion}. */
    enum Motion {
        FULL(Settings.Motion.FULL),
        BASIC(Settings.Motion.BASIC),
        NONE(Settings.Motion.NONE);

        private final Settings.Motion motion;

        Motion(Settings.Motion motion) {
            this.motion = motion;
        }

        Settings.Motion motion() {
            return motion;
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How the program is asked to show itself. */
    Surroundings.Wish wish() {
        if (plain) {
            return Surroundings.Wish.PLAIN;
        }
        return window ? Surroundings.Wish.WINDOW : Surroundings.Wish.ANY;
    }

    /** What to type to be shown the next game as this one; a seed or a kept game is for one start only. */
    List<String> again() {
        var words = new ArrayList<String>();
        flag(words, "--plain", plain);
        flag(words, "--window", window);
        flag(words, "--ascii", ascii);
        valued(words, "--name", name);
        valued(words, "--theme", theme);
        valued(words, "--color", colours);
        valued(words, "--motion", motion);
        mouse.ifPresent(with -> words.add(with ? "--mouse" : "--no-mouse"));
        valued(words, "--lang", language);
        valued(words, "--data-dir", data);
        return words;
    }

    private static void flag(List<String> words, String flag, boolean given) {
        if (given) {
            words.add(flag);
        }
    }

    private static void valued(List<String> words, String option, Optional<?> value) {
        value.ifPresent(given -> words.addAll(List.of(option, given.toString())));
    }

    /** Remembered settings with what the command line says above them; a flag is stronger than what was remembered. */
    Settings over(Settings remembered) {
        return new Settings(
                theme.map(word -> word.replace('-', ' ')).orElse(remembered.theme()),
                colours.map(Colours::colours).orElse(remembered.colours()),
                motion.map(Motion::motion).orElse(remembered.motion()),
                mouse.orElse(remembered.mouse()),
                name.orElse(remembered.player()));
    }
}
