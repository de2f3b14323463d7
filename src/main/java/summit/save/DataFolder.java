package summit.save;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything is kept:
 *
 * <ul>
 *   <li>what {@code --data-dir} names, if given;
 *   <li>on Windows {@code %APPDATA%\summit};
 *   <li>on macOS {@code ~/Library/Application Support/summit};
 *   <li>elsewhere {@code $XDG_DATA_HOME/summit}, or {@code ~/.local/share/summit} where that is unset, empty or relative (XDG
 *       Base Directory Specification).
 * </ul>
 */
public record DataFolder(Path path) {
    /** The folder for a system, by its name ({@code os.name}), home folder and environment. */
    public static DataFolder of(Optional<Path> asked, String system, Path home, Map<String, String> environment) {
        if (asked.isPresent()) {
            return new DataFolder(asked.get());
        }
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var roaming = home.resolve("AppData").resolve("Roaming");
            return new DataFolder(
                    absolute(environment, "APPDATA", home, roaming).resolve("summit"));
        }
        if (name.startsWith("mac")) {
            return new DataFolder(
                    home.resolve("Library").resolve("Application Support").resolve("summit"));
        }
        var share = home.resolve(".local").resolve("share");
        return new DataFolder(
                absolute(environment, "XDG_DATA_HOME", home, share).resolve("summit"));
    }

    private static Path absolute(Map<String, String> environment, String key, Path home, Path otherwise) {
        var value = environment.getOrDefault(key, "");
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            var path = home.getFileSystem().getPath(value);
            return path.isAbsolute() ? path : otherwise;
        } catch (java.nio.file.InvalidPathException unusable) {
            return otherwise;
        }
    }

    /** Where the games of a pack are. */
    public Path saves(String pack) {
        return path.resolve("saves").resolve(pack);
    }

    /** Where the journals of quizzes and classes are. */
    public Path sessions() {
        return path.resolve("sessions");
    }

    /** Where what reviews know of sessions that were removed is. */
    public Path reviews() {
        return path.resolve("reviews");
    }

    /** Where the moments are that the author of a pack kept. */
    public Path moments(String pack) {
        return path.resolve("moments").resolve(pack);
    }

    /** Where transcripts are. */
    public Path transcripts() {
        return path.resolve("transcripts");
    }

    /** Where front pages are. */
    public Path pages() {
        return path.resolve("front-pages");
    }
}
