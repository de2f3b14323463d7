package summit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import summit.save.DataFolder;
import summit.save.KeptReviews;
import summit.ui.lanterna.Options;
import summit.ui.lanterna.Surroundings;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Themes;

/** What can be said on the command line about how a story is shown. */
class ShowOptions {
    @Option(names = "--plain", description = "Lines of text instead of a full screen, as for screen readers and pipes.")
    boolean plain;

    @Option(names = "--window", description = "A window of its own instead of the terminal.")
    boolean window;

    @Option(names = "--name", paramLabel = "NAME", description = "Who you are, to the story and in reports.")
    Optional<String> name = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The number that texts, questions and options are shuffled by.")
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

    /** Where everything is kept. */
    DataFolder folder(Outside outside) {
        return outside.folder(data);
    }

    /** What to type to read the report of a session, with the folder where it is kept. */
    String report(Outside outside, String session) {
        var words = new ArrayList<>(List.of("report", session));
        data.ifPresent(folder -> words.addAll(List.of("--data-dir", folder.toString())));
        return outside.line(words);
    }

    KeptReviews reviews(Outside outside) {
        return new KeptReviews(folder(outside).reviews());
    }

    /** How the full screen is opened; the mouse is asked for once the settings are known. */
    Options screen(Outside outside, Surroundings.Mode mode) {
        var options = Options.in(outside.surroundings(), folder(outside).path().resolve("summit.log"))
                .withMouse(false);
        if (ascii) {
            options = options.inAscii();
        }
        return mode == Surroundings.Mode.WINDOW ? options.inWindow() : options;
    }

    /** Refuses a theme that there is not. */
    void checkTheme() throws Stop {
        var name = theme.map(word -> word.replace('-', ' ')).orElse(Settings.AUTO);
        if (!name.equals(Settings.AUTO)
                && Themes.all().stream().noneMatch(theme -> theme.name().equals(name))) {
            throw new Stop(
                    Exit.USAGE,
                    "there is no theme \"" + theme.get() + "\". There are: auto, dark, light, high-contrast, mono.");
        }
    }

    /** Remembered settings with what the command line says above them; a flag is stronger than what was remembered. */
    Settings over(Settings remembered) {
        return new Settings(
                theme.map(word -> word.replace('-', ' ')).orElse(remembered.theme()),
                colours.map(Colours::colours).orElse(remembered.colours()),
                motion.map(Motion::motion).orElse(remembered.motion()),
                mouse.orElse(remembered.mouse()),
                name.orElse(remembered.player()),
                remembered.keys());
    }
}
