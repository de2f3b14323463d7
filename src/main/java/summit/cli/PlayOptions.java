package summit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What can be said about playing on the command line. */
final class PlayOptions extends ShowOptions {
    @Option(names = "--json", description = "JSON Lines, for programs; keeps no game unasked.")
    boolean json;

    @Option(names = "--new", description = "Begin afresh instead of going on with the last game.")
    boolean afresh;

    @Option(names = "--load", paramLabel = "NAME", description = "Go on with a game kept under this name.")
    Optional<String> load = Optional.empty();

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
}
