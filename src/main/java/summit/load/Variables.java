package summit.load;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import summit.story.Expression;
import summit.story.Variable;

/** The declared variables; a computed one is read when it is first asked for, since its type is that of its expression. */
final class Variables {
    private final SortedMap<String, Variable> known = new TreeMap<>();
    private final Map<String, Sort> sorts = new HashMap<>();
    private final Map<String, String> sets = new HashMap<>();
    private final Map<String, String> enums = new HashMap<>();
    private final SortedMap<String, Supplied> waiting = new TreeMap<>();
    private final SortedMap<String, Long> steps = new TreeMap<>();
    private final Deque<String> underway = new ArrayDeque<>();
    private final Findings findings;

    /** How a computed variable is made once it is needed, and where it is declared. */
    private record Supplied(Place place, Function<Variables, Variable> make) {}

    Variables(Findings findings) {
        this.findings = findings;
    }

    void add(Variable variable) {
        var sort = Sort.of(variable.domain());
        know(variable, sort);
        sort.members().forEach(member -> having(sort.base()).putIfAbsent(member, variable.id()));
    }

    private void know(Variable variable, Sort sort) {
        known.putIfAbsent(variable.id(), variable);
        sorts.putIfAbsent(variable.id(), sort);
    }

    private Map<String, String> having(Sort.Base base) {
        return base == Sort.Base.SET ? sets : enums;
    }

    /** The set, or the enum, that has a member of this name. */
    Optional<String> having(String member, Sort.Base base) {
        return Optional.ofNullable(having(base).get(member));
    }

    void add(String id, Place place, Function<Variables, Variable> make) {
        waiting.putIfAbsent(id, new Supplied(place, make));
    }

    Optional<Variable> get(String id) {
        make(id);
        return Optional.ofNullable(known.get(id));
    }

    /** The type of its value, unknown if it cannot be worked out. */
    Optional<Sort> sort(String id) {
        make(id);
        return Optional.ofNullable(sorts.get(id));
    }

    private void make(String id) {
        var supplied = sorts.containsKey(id) ? null : waiting.get(id);
        if (supplied != null) {
            if (underway.contains(id)) {
                findings.add(
                        Code.COMPUTED_IN_CIRCLE,
                        supplied.place(),
                        "variable " + Quoted.of(id) + " depends on itself: "
                                + String.join(" is computed from ", circle(id)) + ".",
                        "");
                know(
                        new Variable(id, "", new Variable.Computed(Expression.TRUE, false), 0, Variable.Shown.PLAIN),
                        Sort.UNKNOWN);
            } else if (underway.size() >= Limits.DEPTH) {
                findings.add(
                        Code.TOO_MUCH,
                        supplied.place(),
                        "computed variables depend on each other more than " + Limits.DEPTH + " deep.",
                        "");
            } else {
                underway.push(id);
                var made = supplied.make().apply(this);
                underway.pop();
                know(made, Sort.of(made.domain()));
            }
        }
    }

    private Collection<String> circle(String id) {
        var path = new java.util.ArrayList<String>();
        for (var each : underway) {
            path.add(0, each);
            if (each.equals(id)) {
                break;
            }
        }
        path.add(id);
        return path;
    }

    /** Remembers how many steps it takes to work out a computed variable. */
    void steps(String id, long count) {
        steps.put(id, count);
    }

    long steps(String id) {
        return steps.getOrDefault(id, 1L);
    }

    /** All of them, computed ones included. */
    SortedMap<String, Variable> all() {
        waiting.keySet().forEach(this::get);
        return known;
    }
}
