package summit.author.languages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summit.load.Places;
import summit.load.Site;

/**
 * A text of a pack as its author wrote it, by its key. A list of words, such as the answers that are accepted, is one text with a line
 * each.
 */
public record Wording(String key, String original, boolean isList) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** All texts of a pack, in the order in which they stand in its files. */
    public static List<Wording> all(Places places) {
        var sites = new ArrayList<>(places.texts().entrySet());
        sites.sort(Comparator.comparing(
                        (Map.Entry<String, Site> site) -> site.getValue().position())
                .thenComparing(Map.Entry::getKey));
        return sites.stream().map(site -> of(site.getKey(), site.getValue())).toList();
    }

    private static Wording of(String key, Site site) {
        return site.words()
                .map(words -> new Wording(key, words, false))
                .orElseGet(() -> new Wording(
                        key,
                        site.items().stream()
                                .map(item -> item.words().orElse(""))
                                .collect(Collectors.joining("\n")),
                        true));
    }

    /** What it is, for a translator: {@code scene text}, {@code question prompt}. */
    public String kind() {
        var parts = List.of(key.split("\\."));
        var last = "";
        for (var part : parts.subList(1, parts.size())) {
            if (!NUMBER.matcher(part).matches()) {
                last = part;
            }
        }
        return parts.get(0) + " " + last;
    }
}
