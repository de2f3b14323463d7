package summit.ui.toolkit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which key does what. No key does two things. Keys are told apart here and nowhere else: a screen hears the key that a thing has of
 * its own, whichever was pressed for it, and what it shows is put into the keys that were chosen. {@code file} is where the player
 * chooses, and may be empty.
 */
public record Keymap(Map<Keyed, Key> keys, String file) {
    /** Nothing is known of what keys do, and each is heard as it is pressed. */
    public static final Keymap NONE = new Keymap(Map.of(), "");

    public Keymap {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** Everything has its own key. */
    public static Keymap own(List<? extends Keyed> all) {
        var own = new LinkedHashMap<Keyed, Key>();
        all.forEach(keyed -> own.put(keyed, keyed.own()));
        return new Keymap(own, "");
    }

    /** The keys for these only. */
    public Keymap of(Collection<Keyed> some) {
        var those = new LinkedHashMap<Keyed, Key>();
        some.forEach(keyed -> those.put(keyed, keys.get(keyed)));
        return new Keymap(those, file);
    }

    /** How the key for something is written. */
    public String words(Keyed keyed) {
        return keys.getOrDefault(keyed, keyed.own()).words();
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
    public Key heard(Key pressed, boolean typed) {
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
