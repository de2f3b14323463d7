package summit.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What holds for files in a folder, in a zip file and in the program alike. */
final class PackFiles {
    private static final Pattern JSON_AND_MORE = Pattern.compile("([^.].*)\\.json([.~].*)?", Pattern.CASE_INSENSITIVE);
    /** What is for people, for editors, or for the tool that translates. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\.md$|\\.schema\\.json$|^strings/[^/]+\\.memory\\.csv$|(^|/)[^./]+$", Pattern.CASE_INSENSITIVE);

    private PackFiles() {}

    /** The names that belong to a pack: JSON files, without schemas and hidden ones, sorted. */
    static List<String> json(Collection<String> names) {
        return names.stream()
                .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json"))
                .filter(name -> List.of(name.split("/")).stream().noneMatch(PackFiles::isHidden))
                .sorted()
                .toList();
    }

    /** The names that are plans: files in the folder {@code plans}, sorted. */
    static List<String> plans(Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith("plans/") && name.endsWith(".plan"))
                .filter(name -> List.of(name.split("/")).stream().noneMatch(PackFiles::isHidden))
                .sorted()
                .toList();
    }

    /**
     * The names of files that would belong to the pack under others, by those: what an editor added its own ending to, or wrote
     * in capitals. A copy that lies beside its original is none.
     */
    static SortedMap<String, String> overlooked(Collection<String> names) {
        var overlooked = new TreeMap<String, String>();
        for (var name : names) {
            var json = JSON_AND_MORE.matcher(name);
            if (json.matches() && !name.endsWith(".json") && !names.contains(json.group(1) + ".json")) {
                overlooked.put(name, json.group(1) + ".json");
            }
        }
        return overlooked;
    }

    /** The names that are neither the story's nor known to be somebody else's, sorted. */
    static List<String> leftAside(Collection<String> names) {
        var known = new TreeSet<>(json(names));
        known.addAll(plans(names));
        known.addAll(overlooked(names).keySet());
        return names.stream()
                .filter(name -> !known.contains(name) && !ASIDE.matcher(name).find())
                .filter(name -> List.of(name.split("/")).stream().noneMatch(PackFiles::isHidden))
                .sorted()
                .toList();
    }

    private static boolean isHidden(String part) {
        return part.startsWith(".") && !part.equals("..") && !part.equals(".");
    }

    /** Whether the name would lead out of the pack's folder. */
    static boolean isOutside(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/")).contains("..");
    }

    /** A file's bytes, unless there are too many. */
    static byte[] read(InputStream in) throws IOException {
        var bytes = in.readNBytes(Limits.FILE + 1);
        if (bytes.length > Limits.FILE) {
            throw Refused.tooBig();
        }
        return bytes;
    }

    static FileVisitResult checkCount(int files, String label) throws IOException {
        if (files > Limits.FILES) {
            throw new Refused(
                    Code.TOO_MUCH,
                    Quoted.of(label) + " has more than " + Limits.FILES
                            + " files. Name the folder of one story, and keep other files elsewhere.",
                    "");
        }
        return FileVisitResult.CONTINUE;
    }

    static IOException unreadable(String file, IOException cause) {
        var reason =
                cause instanceof AccessDeniedException ? "you are not allowed to" : String.valueOf(cause.getMessage());
        return new IOException(
                "Cannot read " + Quoted.of(file) + ": " + reason + ". Check the file and its rights.", cause);
    }
}
