package summit.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which key does what: everything {@link Keyed} has its own key, unless the player chose another. No key does two things. Keys are
 * told apart here and nowhere else: a screen hears the key that a thing has of its own, whichever was pressed for it, and what it shows
 * is put into the keys that were chosen. {@code file} is where the player chooses, and may be empty.
 */
public record Keymap(Map<Keyed, Key> keys, String file) {
    /** Everything has its own key. */
    public static final Keymap OWN = new Keymap(own(), "");

    public Keymap {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** A keymap, and what of the player's choice could not be done, in sentences. */
    public record Chosen(Keymap keymap, List<String> complaints) {
        public Chosen {
            complaints = List.copyOf(complaints);
        }
    }

    private static Map<Keyed, Key> own() {
        var own = new LinkedHashMap<Keyed, Key>();
        Keyed.all().forEach(keyed -> own.put(keyed, keyed.own()));
        return own;
    }

    /** The keymap with the keys chosen, by the names of the actions. What cannot be had stays as it is, and is said. */
    public static Chosen of(Map<String, String> chosen, String file) {
        var complaints = new ArrayList<String>();
        var keys = new LinkedHashMap<Keyed, Key>();
        chosen.forEach((name, words) -> {
            var action = Keyed.all().stream()
                    .filter(keyed -> keyed.word().equalsIgnoreCase(name))
                    .findFirst();
            if (action.isEmpty()) {
                complaints.add("“" + name + "” is no action. There are: " + names() + ".");
                return;
            }
            var key = Key.named(words);
            var trouble = key.isEmpty()
                    ? Optional.of("is no key; a key is written like n, N, ?, Ctrl-N, Alt-N or F2")
                    : trouble(key.get());
            trouble.ifPresentOrElse(
                    why -> complaints.add("“" + words + "” " + why + ". " + stays(action.get())),
                    () -> keys.put(action.get(), key.get()));
        });
        withoutConflicts(keys, complaints);
        var all = own();
        all.putAll(keys);
        return new Chosen(new Keymap(all, file), complaints);
    }

    /** Why a key cannot be chosen for anything. */
    private static Optional<String> trouble(Key key) {
        if (key.name() != Key.Name.CHARACTER && key.name() != Key.Name.FUNCTION && key.name() != Key.Name.INSERT
                || Keyed.all().stream().anyMatch(keyed -> keyed.also().contains(key))) {
            return Optional.of("always does what it does");
        }
        if (key.digit() >= 0 || key.is('0')) {
            return Optional.of("picks choices by their number");
        }
        if (key.control() && "hijm".indexOf(key.character()) >= 0) {
            return Optional.of("cannot be told from another key by a terminal");
        }
        return key.equals(Key.function(3))
                ? Optional.of("cannot be told from a terminal's own messages")
                : Optional.empty();
    }

    /** Takes out of the chosen keys those that two actions would have; again, until what is left goes together. */
    private static void withoutConflicts(Map<Keyed, Key> chosen, List<String> complaints) {
        var settled = false;
        while (!settled) {
            var all = own();
            all.putAll(chosen);
            var clashing = chosen.keySet().stream()
                    .filter(action -> all.entrySet().stream()
                            .anyMatch(other -> other.getKey().meets(action)
                                    && other.getValue().equals(all.get(action))))
                    .toList();
            for (var action : clashing) {
                var others = all.entrySet().stream()
                        .filter(other ->
                                other.getKey().meets(action) && other.getValue().equals(all.get(action)))
                        .map(other -> other.getKey().word())
                        .collect(Collectors.joining(" and "));
                complaints.add(
                        "“" + all.get(action).words() + "” is also the key for " + others + ". " + stays(action));
            }
            clashing.forEach(chosen::remove);
            settled = clashing.isEmpty();
        }
    }

    private static String stays(Keyed action) {
        return "The key for " + action.word() + " stays “" + action.own().words() + "”.";
    }

    private static String names() {
        return Keyed.all().stream().map(Keyed::word).collect(Collectors.joining(", "));
    }

    /** The keys of one place only. */
    public Keymap in(Keyed.Place place) {
        var there = new LinkedHashMap<Keyed, Key>();
        place.keyed().forEach(keyed -> there.put(keyed, keys.get(keyed)));
        return new Keymap(there, file);
    }

    /** How the key for something is written. */
    String words(Keyed keyed) {
        return keys.get(keyed).words();
    }

    /** How another key is written that was chosen for what the screens know by this one; none where this does it as well. */
    Optional<String> shown(Key heard) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey().own().means(heard)
                        && !entry.getKey().also().contains(heard))
                .map(entry -> entry.getValue().words())
                .findFirst();
    }

    /** The key as the screens hear it; where letters are {@code typed} they are nothing but letters. */
    Key heard(Key pressed, boolean typed) {
        if (typed && pressed.isPlainCharacter()) {
            return pressed;
        }
        var isOwn = false;
        for (var entry : keys.entrySet()) {
            if (entry.getValue().means(pressed)) {
                return pressed.meaning(entry.getKey().heard());
            }
            if (entry.getKey().also().contains(pressed)) {
                return pressed;
            }
            isOwn |= entry.getKey().own().means(pressed);
        }
        return isOwn ? pressed.meaningNothing() : pressed;
    }
}
