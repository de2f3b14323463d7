package summit.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ids that a pack declares, collected before anything refers to them; and the choices and options of things. */
final class Index {
    private final Findings findings;
    private final Map<Thing, Map<String, Place>> declared = new EnumMap<>(Thing.class);
    private final Map<Thing, SortedSet<String>> sorted = new EnumMap<>(Thing.class);
    private final Map<Thing, SortedSet<String>> capitals = new EnumMap<>(Thing.class);
    private final Map<String, Map<String, Place>> choices = new HashMap<>();
    private final Map<Thing, Map<String, String>> titles = new EnumMap<>(Thing.class);
    private final Map<Thing, String> twice = new EnumMap<>(Thing.class);
    private int choiceCount;
    private final Map<String, SortedSet<String>> options = new HashMap<>();
    private final Map<String, SortedSet<String>> storylets = new HashMap<>();

    Index(Findings findings) {
        this.findings = findings;
        for (var thing : Thing.values()) {
            declared.put(thing, new HashMap<>());
            capitals.put(thing, new TreeSet<>());
            titles.put(thing, new HashMap<>());
        }
    }

    void declare(Thing thing, String id, Place place) {
        var first = declared.get(thing).putIfAbsent(id, place);
        var small = id.toLowerCase(Locale.ROOT);
        if (!small.equals(id)) {
            capitals.get(thing).add(small);
        }
        if (first != null) {
            twice.putIfAbsent(thing, id);
            twice(thing.word() + " " + Quoted.of(id), first, place);
        }
    }

    void title(Thing thing, String id, String title) {
        titles.get(thing).putIfAbsent(title, id);
    }

    /** The thing that has this title. */
    Optional<String> titled(Thing thing, String title) {
        return Optional.ofNullable(titles.get(thing).get(title));
    }

    /** An id that was given to two things of this kind, so that one of them lacks its own. */
    Optional<String> twice(Thing thing) {
        return Optional.ofNullable(twice.get(thing));
    }

    /** Reports that an id is used again. */
    void twice(String what, Place first, Place second) {
        findings.add(
                Code.ID_TWICE,
                second,
                what + " is there already: " + first.position() + ".",
                "Give one of them another id.");
    }

    void choice(String scene, String id, Place place) {
        choices.computeIfAbsent(scene, any -> new HashMap<>()).putIfAbsent(id, place);
        choiceCount++;
    }

    void option(String question, String id) {
        options.computeIfAbsent(question, any -> new TreeSet<>()).add(id);
    }

    void storylet(String tag, String scene) {
        storylets.computeIfAbsent(tag, any -> new TreeSet<>()).add(scene);
    }

    /** Whether there are not too many scenes and choices; if there are, that is reported, and storylets are forgotten. */
    boolean isWithinLimits(Place place) {
        if (of(Thing.SCENE).size() <= Limits.SCENES && choiceCount <= Limits.CHOICES) {
            return true;
        }
        findings.add(
                Code.TOO_MUCH,
                place,
                "the pack has more than " + Limits.SCENES + " scenes or " + Limits.CHOICES + " choices.",
                "Divide it.");
        findings.incomplete();
        storylets.clear();
        return false;
    }

    Map<String, Place> of(Thing thing) {
        return declared.get(thing);
    }

    /** The ids in their order, as suggestions need them; once all are declared. */
    SortedSet<String> ids(Thing thing) {
        return sorted.computeIfAbsent(thing, any -> new TreeSet<>(of(any).keySet()));
    }

    /** Whether something is declared under this id written with capitals. */
    boolean isInCapitals(Thing thing, String id) {
        return capitals.get(thing).contains(id);
    }

    /** In no order. */
    Map<String, Place> choices(String scene) {
        return choices.getOrDefault(scene, Map.of());
    }

    SortedSet<String> options(String question) {
        return options.getOrDefault(question, Collections.emptySortedSet());
    }

    SortedSet<String> storylets(String tag) {
        return storylets.getOrDefault(tag, Collections.emptySortedSet());
    }

    SortedSet<String> tags() {
        return new TreeSet<>(storylets.keySet());
    }

    /** Whether something is declared under this name, {@code kind:id}; a choice's id is {@code scene.choice}. */
    boolean has(String name) {
        var kind = name.substring(0, name.indexOf(':'));
        var id = name.substring(kind.length() + 1);
        if (kind.equals("choice")) {
            var dot = id.indexOf('.');
            return dot >= 0 && choices(id.substring(0, dot)).containsKey(id.substring(dot + 1));
        }
        return declared.entrySet().stream()
                .anyMatch(things ->
                        things.getKey().word().equals(kind) && things.getValue().containsKey(id));
    }
}
