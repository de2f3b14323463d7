package summit.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts of a translation that the pack has not. What belongs to one thing that is not there is one finding; what belongs to a
 * thing that has errors itself is none, for it may be there once those are mended.
 */
final class Strays {
    private static final Map<String, Thing> THINGS =
            Arrays.stream(Thing.values()).collect(Collectors.toMap(Thing::word, thing -> thing));

    /** Texts of what may have its id from its words, and so another one when they are changed. */
    private static final Pattern OF_WORDS =
            Pattern.compile("question\\.[^.]+\\.(option|item|target|category)\\.[^.]+\\.(text|because|printed)");

    private static final Set<String> OTHER = Set.of("note", "$schema");

    private final Reading reading;

    Strays(Reading reading) {
        this.reading = reading;
    }

    void check(Node.Fields file) {
        var asked = reading.translation().asked().keySet();
        var hasErrors = reading.findings().hasErrorsAtRoot("story.json");
        var strays = new LinkedHashMap<String, List<String>>();
        for (var key : file.fields().keySet()) {
            if (!asked.contains(key) && !OTHER.contains(key)) {
                var thing = thing(key);
                if (thing.isEmpty()) {
                    if (!hasErrors) {
                        stray(key, file, asked);
                    }
                } else if (!isThere(thing.get(), id(key))) {
                    strays.computeIfAbsent(thing.get().word() + " " + id(key), any -> new ArrayList<>())
                            .add(key);
                } else if (!reading.findings()
                        .hasErrorsIn(reading.index().of(thing.get()).get(id(key)))) {
                    stray(key, file, asked);
                }
            }
        }
        strays.values().forEach(group -> gone(group, file, asked));
    }

    /** A choice's texts belong to its scene. */
    private static Optional<Thing> thing(String key) {
        var kind = key.split("\\.")[0];
        return Optional.ofNullable(THINGS.get(kind.equals("choice") ? Thing.SCENE.word() : kind));
    }

    private static String id(String key) {
        var parts = key.split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }

    private boolean isThere(Thing thing, String id) {
        return reading.index().of(thing).containsKey(id);
    }

    private void stray(String key, Node.Fields file, Set<String> asked) {
        var place = file.fields().get(key).place().key();
        if (OF_WORDS.matcher(key).matches() && isThere(Thing.QUESTION, id(key))) {
            if (!reading.findings().isIncomplete()) {
                reading.findings()
                        .add(
                                Code.LEFT_OVER,
                                place,
                                "question " + Quoted.of(id(key)) + " has no " + key.split("\\.")[2] + " that "
                                        + Quoted.of(key) + " is the translation of.",
                                "If its words were changed: \"summit languages extract\", then \"summit languages merge\".");
            }
            return;
        }
        reading.missing(Code.NO_SUCH_TEXT, place, "the pack has no text " + Quoted.of(key) + ".", key, asked);
    }

    /** Texts of a thing that is not there. */
    private void gone(List<String> keys, Node.Fields file, Set<String> asked) {
        var first = keys.get(0);
        var thing = thing(first).orElseThrow();
        if (keys.size() == 1) {
            stray(first, file, asked);
        } else if (!reading.index().isInCapitals(thing, id(first))) {
            reading.findings()
                    .add(
                            Code.NO_SUCH_TEXT,
                            file.fields().get(first).place().key(),
                            "the pack has no " + thing.word() + " " + Quoted.of(id(first)) + ", of which " + keys.size()
                                    + " texts are translated here.",
                            reading.findings()
                                    .nearest(
                                            id(first), reading.index().of(thing).keySet())
                                    .map(near -> "Did you mean " + Quoted.of(near) + "?")
                                    .orElse(
                                            "If it has another id now, change the keys; if it is gone, \"summit languages extract\""
                                                    + " and then \"merge\" take them out and keep them."));
        }
    }
}
