package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summit.story.Variable;

/** Reads the declaration of a variable. */
final class VariablePart {
    private static final List<String> RESERVED =
            List.of("or", "and", "not", "true", "false", "player", "add", "remove", "reveal");

    private final Reading reading;

    VariablePart(Reading reading) {
        this.reading = reading;
    }

    /** Adds the variable, or, if it is computed, the promise of it. */
    void read(Node node, Variables variables) {
        var entries = Entries.of(reading, node, Shape.VARIABLE);
        var id = entries.id();
        entries.was("variable", "", id);
        refuseReserved(entries, id);
        if (entries.has("value")) {
            for (var key : List.of("type", "min", "max", "start", "members")) {
                if (entries.has(key)) {
                    entries.clash(key, "is computed, so it has no " + Quoted.of(key) + ".", "Remove it, or \"value\".");
                }
            }
            variables.add(id, entries.place("value"), known -> computed(entries, id, known));
        } else {
            variables.add(stored(entries, id));
        }
    }

    private void refuseReserved(Entries entries, String id) {
        if (RESERVED.contains(id)) {
            reading.findings()
                    .add(
                            Code.NOT_AN_ID,
                            entries.place("id"),
                            Quoted.of(id) + " has another meaning in expressions.",
                            "Give the variable another id.");
        }
    }

    private Variable computed(Entries entries, String id, Variables variables) {
        var typed = entries.words("value")
                .map(words -> new Expressions(reading, variables, "").read(words))
                .orElse(Typed.of(summit.story.Expression.TRUE, Sort.UNKNOWN, 0));
        new Steps(reading, variables).check(entries, typed.expression());
        var truth = typed.sort().base() == Sort.Base.TRUTH;
        if (!truth && !typed.sort().is(Sort.Base.NUMBER)) {
            reading.findings()
                    .add(
                            Code.WRONG_SORT,
                            entries.place("value"),
                            entries.name() + " is computed as " + typed.sort().words() + ".",
                            "A computed variable is a number, or true or false.");
        }
        return new Variable(
                id,
                entries.plain("about"),
                new Variable.Computed(typed.expression(), truth),
                0,
                shown(entries, id, !truth));
    }

    private Variable stored(Entries entries, String id) {
        if (!entries.has("type")) {
            reading.findings()
                    .add(
                            Code.MISSING_KEY,
                            entries.place(),
                            entries.name() + " has neither \"type\" nor \"value\".",
                            "Add \"type\": \"int\", \"bool\", \"enum\" or \"set\".");
        }
        var types = new TreeMap<String, String>();
        List.of("int", "bool", "enum", "set").forEach(type -> types.put(type, type));
        var type = entries.word("type", "bool", types);
        onlyFor(entries, type, "int", "min");
        onlyFor(entries, type, "int", "max");
        if (!type.equals("enum") && !type.equals("set")) {
            onlyFor(entries, type, "enum", "members");
        }
        var shown = shown(entries, id, type.equals("int"));
        return switch (type) {
            case "int" -> whole(entries, id, shown);
            case "enum" -> oneOf(entries, id, shown);
            case "set" -> setOf(entries, id, shown);
            default ->
                new Variable(
                        id, entries.plain("about"), new Variable.Truth(), entries.flag("start", false) ? 1 : 0, shown);
        };
    }

    private void onlyFor(Entries entries, String type, String only, String key) {
        if (!type.equals(only) && entries.has(key)) {
            entries.clash(key, "is of type " + type + ", so it has no " + Quoted.of(key) + ".", "");
        }
    }

    private Variable whole(Entries entries, String id, Variable.Shown shown) {
        for (var key : List.of("min", "max")) {
            if (!entries.has(key)) {
                reading.findings()
                        .add(
                                Code.MISSING_KEY,
                                entries.place(),
                                entries.name() + " is a number, but has no " + Quoted.of(key) + ".",
                                "Add " + Quoted.of(key) + ": " + (key.equals("min") ? "0" : "10"));
            }
        }
        var min = entries.number("min", 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        var max = entries.number("max", Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (min > max) {
            bounds(entries, "max", "can hold nothing: its \"max\" " + max + " is below its \"min\" " + min + ".");
        }
        var domain = new Variable.Whole(min, Math.max(min, max));
        // "start: default min (or 0 where the bounds allow it)".
        var start = entries.number("start", domain.clamp(0), Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (entries.has("start") && (start < min || start > max)) {
            bounds(entries, "start", "starts at " + start + ", outside " + min + " to " + max + ".");
        }
        return new Variable(id, entries.plain("about"), domain, domain.clamp(start), shown);
    }

    private void bounds(Entries entries, String key, String message) {
        reading.findings().add(Code.OUT_OF_BOUNDS, entries.place(key), entries.name() + " " + message, "");
    }

    private Variable oneOf(Entries entries, String id, Variable.Shown shown) {
        var members = members(entries, id);
        var start = entries.words("start")
                .map(words -> position(entries, words, members))
                .orElse(0);
        return new Variable(id, entries.plain("about"), new Variable.OneOf(members), start, shown);
    }

    private Variable setOf(Entries entries, String id, Variable.Shown shown) {
        var members = members(entries, id);
        var start = 0;
        for (var words : entries.strings("start")) {
            start |= 1 << position(entries, words, members);
        }
        return new Variable(id, entries.plain("about"), new Variable.SetOf(members), start, shown);
    }

    private int position(Entries entries, Node.Words member, List<Variable.Member> members) {
        var ids = members.stream().map(Variable.Member::id).toList();
        if (!ids.contains(member.value())) {
            reading.missing(
                    Code.NO_SUCH_MEMBER,
                    member.place(),
                    entries.name() + " has no member " + Quoted.of(member.value()) + ".",
                    member.value(),
                    ids);
        }
        return Math.max(0, ids.indexOf(member.value()));
    }

    private List<Variable.Member> members(Entries entries, String id) {
        if (!entries.has("members")) {
            reading.findings()
                    .add(
                            Code.MISSING_KEY,
                            entries.place(),
                            entries.name() + " has no \"members\".",
                            "Add \"members\": [\"calm\", \"angry\"]");
        }
        var members = new ArrayList<Variable.Member>();
        var places = new TreeMap<String, Place>();
        for (var node : entries.list("members")) {
            var member = member(entries, node, id);
            member.ifPresent(members::add);
            member.map(found -> places.putIfAbsent(found.id(), node.place()))
                    .ifPresent(first -> reading.index()
                            .twice("member " + Quoted.of(member.orElseThrow().id()), first, node.place()));
        }
        if (members.size() > Variable.MOST_MEMBERS) {
            reading.findings()
                    .add(
                            Code.TOO_MANY_MEMBERS,
                            entries.place("members"),
                            entries.name() + " has " + members.size() + " members.",
                            "It may have " + Variable.MOST_MEMBERS + "; divide it.");
            return members.subList(0, Variable.MOST_MEMBERS);
        }
        if (members.isEmpty() && entries.has("members")) {
            bounds(entries, "members", "has no members.");
        }
        return members;
    }

    private Optional<Variable.Member> member(Entries variable, Node node, String id) {
        if (node instanceof Node.Fields) {
            var entries = Entries.of(reading, node, Shape.MEMBER);
            var member = entries.id();
            entries.was("member", id + ".", member);
            var text = entries.shown("text", "variable." + id + ".member." + member + ".text");
            return Optional.of(new Variable.Member(member, text.isEmpty() ? member : text));
        }
        return variable.memberName(node, "members")
                .map(words -> new Variable.Member(
                        words.value(), variable.shown(words, "variable." + id + ".member." + words.value() + ".text")));
    }

    private Variable.Shown shown(Entries entries, String id, boolean number) {
        var bands = bands(entries, id);
        if (!number) {
            for (var key : List.of("clock", "bands")) {
                if (entries.has(key)) {
                    entries.clash(key, "is not a number, so it has no " + Quoted.of(key) + ".", "");
                }
            }
        }
        return new Variable.Shown(
                entries.shown("show", "variable." + id + ".show"), Dates.clock(reading, entries, "clock"), bands);
    }

    private List<Variable.Band> bands(Entries entries, String id) {
        var bands = new ArrayList<Variable.Band>();
        for (var node : entries.list("bands")) {
            var band = Entries.of(reading, node, Shape.BAND);
            var from = band.number("from", Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE);
            if (!bands.isEmpty() && from <= bands.get(bands.size() - 1).from()) {
                bounds(band, "from", "begins at " + from + ", not above the one before it.");
            }
            bands.add(
                    new Variable.Band(from, band.shown("text", "variable." + id + ".band." + bands.size() + ".text")));
        }
        return bands;
    }
}
