package summit.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Keyed;
import summit.ui.toolkit.Keymap;

/** The keys that a player chose, everything else having its own; and what of the choice could not be done, in sentences. */
public record ChosenKeymap(Keymap keymap, List<String> complaints) {
    public ChosenKeymap {
        complaints = List.copyOf(complaints);
    }

    private static Map<Keyed, Key> own() {
        return new LinkedHashMap<>(Keymap.own(Keyboard.all()).keys());
    }

    /** The keymap with the keys chosen, by the names of the actions. What cannot be had stays as it is, and is said. */
    public static ChosenKeymap of(Map<String, String> chosen, String file) {
        var complaints = new ArrayList<String>();
        var keys = new LinkedHashMap<Keyed, Key>();
        chosen.forEach((name, words) -> {
            var action = Keyboard.all().stream()
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
        return new ChosenKeymap(new Keymap(all, file), complaints);
    }

    /** Why a key cannot be chosen for anything. */
    private static Optional<String> trouble(Key key) {
        if (key.name() != Key.Name.CHARACTER && key.name() != Key.Name.FUNCTION && key.name() != Key.Name.INSERT
                || Keyboard.all().stream().anyMatch(keyed -> keyed.also().contains(key))) {
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
                            .anyMatch(other -> Keyboard.meet(other.getKey(), action)
                                    && other.getValue().equals(all.get(action))))
                    .toList();
            for (var action : clashing) {
                var others = all.entrySet().stream()
                        .filter(other -> Keyboard.meet(other.getKey(), action)
                                && other.getValue().equals(all.get(action)))
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
        return Keyboard.all().stream().map(Keyed::word).collect(Collectors.joining(", "));
    }
}
