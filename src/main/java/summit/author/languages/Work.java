package summit.author.languages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.story.Sorted;

/** What has been translated into one language, by the keys of the texts; also of texts that are not in the pack any more. */
public record Work(SortedMap<String, Piece> pieces) {
    public Work {
        pieces = Sorted.copy(pieces);
    }

    /**
     * The work in a translation's file and in what is remembered beside it. A text of which nothing is remembered counts as made
     * from the present original.
     */
    public static Work of(Map<String, String> file, Map<String, Piece> memory, List<Wording> wordings) {
        var pieces = new TreeMap<>(memory);
        pieces.values().removeIf(piece -> piece.translation().isEmpty());
        var present = present(wordings);
        file.forEach((key, translation) -> {
            var remembered = memory.get(key);
            var original = remembered != null
                    ? remembered.original()
                    : present.containsKey(key) ? present.get(key).original() : "";
            pieces.put(key, new Piece(original, translation));
        });
        return new Work(pieces);
    }

    static Map<String, Wording> present(List<Wording> wordings) {
        var present = new LinkedHashMap<String, Wording>();
        wordings.forEach(wording -> present.put(wording.key(), wording));
        return present;
    }

    /**
     * The table for a translator: a row for each text of the pack, in its order, then what is gone. A translation follows its original
     * to another key, as when a paragraph was put before it or its scene has another id.
     */
    public List<Entry> table(List<Wording> wordings) {
        var byOriginal = new HashMap<String, List<String>>();
        pieces.forEach((key, piece) -> byOriginal
                .computeIfAbsent(piece.original(), any -> new ArrayList<>())
                .add(key));
        var sources = new LinkedHashMap<String, String>();
        for (var wording : wordings) {
            source(wording, byOriginal).ifPresent(key -> sources.put(wording.key(), key));
        }
        var used = new HashSet<>(sources.values());
        var table = new ArrayList<Entry>();
        for (var wording : wordings) {
            var source = sources.get(wording.key());
            var own = pieces.get(wording.key());
            if (source != null) {
                table.add(entry(wording, pieces.get(source).translation(), Entry.State.DONE, ""));
            } else if (own != null && used.add(wording.key())) {
                table.add(entry(wording, own.translation(), Entry.State.CHANGED, own.original()));
            } else {
                table.add(entry(wording, "", Entry.State.NEW, ""));
            }
        }
        pieces.forEach((key, piece) -> {
            if (!used.contains(key)) {
                table.add(new Entry(key, "", piece.original(), piece.translation(), Entry.State.GONE, ""));
            }
        });
        return table;
    }

    private static Entry entry(Wording wording, String translation, Entry.State state, String was) {
        return new Entry(wording.key(), wording.kind(), wording.original(), translation, state, was);
    }

    /** The key of the work that was made from this very original: its own, or one that ends the same, or any. */
    private Optional<String> source(Wording wording, Map<String, List<String>> byOriginal) {
        var keys = byOriginal.getOrDefault(wording.original(), List.of());
        if (keys.contains(wording.key())) {
            return Optional.of(wording.key());
        }
        return keys.stream()
                .filter(key -> last(key).equals(last(wording.key())))
                .findFirst()
                .or(() -> keys.stream()
                        .filter(key -> key.split("\\.")[0].equals(wording.key().split("\\.")[0]))
                        .findFirst());
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
