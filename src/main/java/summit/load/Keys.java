package summit.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The keys of an object beside those that its shape has: reports unknown and missing ones. A key that is close to one of the
 * shape, or the only unknown one where one is missing, counts as that one: it is one mistake.
 */
final class Keys {
    /** From so many letters on, what a key begins with is as good as the key: "lock" for "locked". */
    private static final int BEGINNING = 3;

    private final Reading reading;
    private final Node.Fields node;
    private final Shape shape;
    private final Shape more;
    private final Supplier<String> name;

    /** {@code more} has further keys, or is the shape again; {@code name} is what an author calls the object. */
    Keys(Reading reading, Node.Fields node, Shape shape, Shape more, Supplier<String> name) {
        this.reading = reading;
        this.node = node;
        this.shape = shape;
        this.more = more;
        this.name = name;
    }

    /** Returns whether there are keys that mean nothing and were not close to any that do. */
    boolean check() {
        return !fits() && report();
    }

    /** Whether there is nothing to say, as of nearly all objects. */
    private boolean fits() {
        for (var key : node.fields().keySet()) {
            if (!shape.keys().contains(key) && !more.keys().contains(key)) {
                return false;
            }
        }
        return hasRequired(shape) && (more == shape || hasRequired(more));
    }

    private boolean hasRequired(Shape keys) {
        for (var key : keys.required()) {
            if (!node.fields().containsKey(key)) {
                return false;
            }
        }
        return true;
    }

    private boolean report() {
        var unknown = new TreeSet<String>();
        for (var key : node.fields().keySet()) {
            if (!shape.keys().contains(key) && !more.keys().contains(key)) {
                unknown.add(key);
            }
        }
        var missing = missing();
        if (!unknown.isEmpty()) {
            var free = known();
            free.removeAll(node.fields().keySet());
            for (var key : List.copyOf(unknown)) {
                near(key, free, missing).ifPresent(right -> {
                    misspelt(key, right, "Did you mean " + Quoted.of(right) + "? ");
                    free.remove(right);
                    missing.remove(right);
                    unknown.remove(key);
                });
            }
            replaced(unknown, missing);
            unknown.forEach(this::unknown);
        }
        missing.forEach(this::missing);
        return !unknown.isEmpty();
    }

    private Set<String> missing() {
        var missing = new TreeSet<String>();
        for (var keys : List.of(shape, more)) {
            for (var key : keys.required()) {
                if (!node.fields().containsKey(key)) {
                    missing.add(key);
                }
            }
        }
        return missing;
    }

    /** The key that was meant, which is rather one that is required. */
    private Optional<String> near(String key, Set<String> free, Set<String> missing) {
        return typesWith(key).isEmpty()
                ? reading.findings()
                        .nearest(key, missing)
                        .or(() -> reading.findings().nearest(key, free))
                        .or(() -> free.stream()
                                .filter(other -> key.length() >= BEGINNING && other.startsWith(key))
                                .findFirst())
                : Optional.empty();
    }

    /** The only key that is unknown, if it can stand for the only one that is missing. */
    private void replaced(Set<String> unknown, Set<String> missing) {
        if (unknown.size() != 1 || missing.size() != 1) {
            return;
        }
        var key = unknown.iterator().next();
        var right = missing.iterator().next();
        var isText = node.fields().get(key) instanceof Node.Words;
        if (typesWith(key).isEmpty() && isText && Examples.of(right).equals("\"...\"")) {
            misspelt(key, right, "It has no " + Quoted.of(right) + "; perhaps that is this. ");
            unknown.clear();
            missing.clear();
        }
    }

    private String message(String key) {
        return name.get() + " has the unknown key " + Quoted.of(key) + ".";
    }

    private void misspelt(String key, String right, String hint) {
        var place = node.fields().get(key).place().key();
        reading.findings().misspelt(place, message(key), hint + Correction.of(place, key, right), right);
    }

    /** What a file or the manifest lists under a key that means nothing must not be reported as missing elsewhere. */
    private void unknown(String key) {
        var value = node.fields().get(key);
        var types = typesWith(key);
        reading.findings()
                .add(
                        Code.UNKNOWN_KEY,
                        value.place().key(),
                        message(key),
                        types.isEmpty()
                                ? "Known here: " + String.join(", ", known()) + "."
                                : "Questions of type " + types + " have it.");
        if ((shape == Shape.FILE || shape == Shape.MANIFEST) && value instanceof Node.Items) {
            reading.findings().incomplete();
        }
    }

    /** Also those that are there already: what is right is not to look wrong. */
    private TreeSet<String> known() {
        var known = new TreeSet<>(shape.keys());
        known.addAll(more.keys());
        return known;
    }

    private void missing(String key) {
        reading.findings()
                .add(
                        Code.MISSING_KEY,
                        node.place(),
                        name.get() + " has no " + Quoted.of(key) + ".",
                        "Add " + Quoted.of(key) + ": " + Examples.of(key));
    }

    /** The types of question that have such a key, if this is a question. */
    private String typesWith(String key) {
        return shape != Shape.QUESTION
                ? ""
                : Shape.questionTypes().entrySet().stream()
                        .filter(type -> type.getValue().keys().contains(key))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
    }
}
