package summit.load;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The ids that a pack declares, collected before anything refers to them; and the choices and options of things. */
final class Index {
    private final Findings findings;
    private final Map<Thing, SortedMap<String, Place>> declared = new EnumMap<>(Thing.class);
    private final Map<Thing, SortedSet<String>> capitals = new EnumMap<>(Thing.class);
    private final SortedMap<String, SortedMap<String, Place>> choices = new TreeMap<>();
    private int choiceCount;
    private final SortedMap<String, SortedSet<String>> options = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> storylets = new TreeMap<>();

    Index(Findings findings) {
        this.findings = findings;
        for (var thing : Thing.values()) {
            declared.put(thing, new TreeMap<>());
            capitals.put(thing, new TreeSet<>());
        }
    }

    void declare(Thing thing, String id, Place place) {
        var first = declared.get(thing).putIfAbsent(id, place);
        var small = id.toLowerCase(Locale.ROOT);
        if (!small.equals(id)) {
            capitals.get(thing).add(small);
        }
        if (first != null) {
            twice(thing.word() + " " + Quoted.of(id), first, place);
        }
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
        choices.computeIfAbsent(scene, any -> new TreeMap<>()).putIfAbsent(id, place);
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

    SortedMap<String, Place> of(Thing thing) {
        return declared.get(thing);
    }

    /** Whether something is declared under this id written with capitals. */
    boolean isInCapitals(Thing thing, String id) {
        return capitals.get(thing).contains(id);
    }

    SortedMap<String, Place> choices(String scene) {
        return choices.getOrDefault(scene, new TreeMap<>());
    }

    SortedSet<String> options(String question) {
        return options.getOrDefault(question, new TreeSet<>());
    }

    SortedSet<String> storylets(String tag) {
        return storylets.getOrDefault(tag, new TreeSet<>());
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
