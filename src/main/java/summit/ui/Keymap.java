package summit.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which key does each {@link Action}: its own, unless the player chose another. No key does two things. {@code file} is where the
 * player chooses, and may be empty.
 */
public record Keymap(SortedMap<Action, Key> keys, String file) {
    /** Every action has its own key. */
    public static final Keymap OWN = new Keymap(own(), "");

    /** Letters by which pages are scrolled, and which mean something on a page of its own; they stay what they are. */
    private static final String TAKEN = "jkgGhsf";

    public Keymap {
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
    }

    /** A keymap, and what of the player's choice could not be done, in sentences. */
    public record Chosen(Keymap keymap, List<String> complaints) {
        public Chosen {
            complaints = List.copyOf(complaints);
        }
    }

    private static SortedMap<Action, Key> own() {
        var own = new TreeMap<Action, Key>();
        for (var action : Action.values()) {
            own.put(action, action.own());
        }
        return own;
    }

    /** The keymap with the keys chosen, by the names of the actions. What cannot be had stays as it is, and is said. */
    public static Chosen of(Map<String, String> chosen, String file) {
        var complaints = new ArrayList<String>();
        var keys = new TreeMap<Action, Key>();
        chosen.forEach((name, words) -> {
            var action = Action.named(name);
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
        if (Stream.of(Action.values()).anyMatch(action -> action.also().contains(key))) {
            return Optional.of("always does what it does");
        }
        if (key.control() && "hijm".indexOf(key.character()) >= 0) {
            return Optional.of("cannot be told from another key by a terminal");
        }
        if (key.equals(Key.function(3))) {
            return Optional.of("cannot be told from a terminal's own messages");
        }
        var isFree = key.name() == Key.Name.FUNCTION
                || key.control()
                || key.alt()
                || key.isPlainCharacter() && key.digit() < 0 && !key.is(' ') && TAKEN.indexOf(key.character()) < 0;
        return isFree ? Optional.empty() : Optional.of("means something on pages already");
    }

    /** Takes out of the chosen keys those that two actions would have; again, until what is left goes together. */
    private static void withoutConflicts(SortedMap<Action, Key> chosen, List<String> complaints) {
        var settled = false;
        while (!settled) {
            var all = own();
            all.putAll(chosen);
            var clashing = chosen.keySet().stream()
                    .filter(action -> all.entrySet().stream()
                            .anyMatch(other ->
                                    other.getKey() != action && other.getValue().equals(all.get(action))))
                    .toList();
            for (var action : clashing) {
                var others = all.entrySet().stream()
                        .filter(other ->
                                other.getKey() != action && other.getValue().equals(all.get(action)))
                        .map(other -> other.getKey().word())
                        .collect(Collectors.joining(" and "));
                complaints.add(
                        "“" + all.get(action).words() + "” is also the key for " + others + ". " + stays(action));
            }
            clashing.forEach(chosen::remove);
            settled = clashing.isEmpty();
        }
    }

    private static String stays(Action action) {
        return "The key for " + action.word() + " stays “" + action.own().words() + "”.";
    }

    private static String names() {
        return Stream.of(Action.values()).map(Action::word).collect(Collectors.joining(", "));
    }

    /** The key for an action. */
    Key of(Action action) {
        return keys.get(action);
    }

    /** Whether a key does this. */
    boolean means(Key key, Action action) {
        return of(action).equals(key) || action.also().contains(key);
    }
}
