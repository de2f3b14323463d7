package summit.author.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * All links between two nodes, drawn as one line: those from the first to the second, and those back. A hub and its spokes are
 * one line each that way, not two or more.
 */
record Bundle(String first, String second, List<Link> there, List<Link> back) {
    private static final int MOST_WORDS = 3;

    Bundle {
        there = List.copyOf(there);
        back = List.copyOf(back);
    }

    /** The bundles of a map, in the order of its links; the first node of each stands before the second on the map. */
    static List<Bundle> of(StoryMap map) {
        var places = new HashMap<String, Integer>();
        map.nodes().keySet().forEach(id -> places.put(id, places.size()));
        var bundles = new LinkedHashMap<List<String>, Bundle>();
        map.links().stream().filter(Link::leadsAway).forEach(link -> {
            var onward = places.get(link.from()) < places.get(link.to());
            var ends = onward ? List.of(link.from(), link.to()) : List.of(link.to(), link.from());
            var bundle = bundles.computeIfAbsent(
                    ends, any -> new Bundle(ends.get(0), ends.get(1), new ArrayList<>(), new ArrayList<>()));
            bundles.put(ends, bundle.with(link, onward));
        });
        return List.copyOf(bundles.values());
    }

    private Bundle with(Link link, boolean onward) {
        var more = new ArrayList<>(onward ? there : back);
        more.add(link);
        return onward ? new Bundle(first, second, more, back) : new Bundle(first, second, there, more);
    }

    /** The links there and back. */
    List<Link> all() {
        var all = new ArrayList<>(there);
        all.addAll(back);
        return all;
    }

    /** Whether an arrow points at the second node. */
    boolean goesOn() {
        return !there.isEmpty() || back.stream().anyMatch(link -> link.back().equals(second));
    }

    /** Whether an arrow points at the first node. */
    boolean comesBack() {
        return !back.isEmpty() || there.stream().anyMatch(link -> link.back().equals(first));
    }

    /** How the line is drawn: as the kind of its links that says most. */
    Look look() {
        var look = Look.OFFERED;
        for (var link : all()) {
            var other = Look.of(link.kind());
            look = other.ordinal() < look.ordinal() ? other : look;
        }
        return look;
    }

    /** Whether an author should look at it. */
    boolean isTrouble() {
        return all().stream().anyMatch(Link::isTrouble);
    }

    /** The words beside the line. */
    List<String> words() {
        var words = new ArrayList<String>();
        there.forEach(link -> words.add(Caption.of(link)));
        back.forEach(link -> words.add("◂ " + Caption.of(link)));
        if (words.size() > MOST_WORDS) {
            var more = words.size() - MOST_WORDS + 1;
            words.subList(MOST_WORDS - 1, words.size()).clear();
            words.add("… and " + more + " more");
        }
        return words;
    }

    /** The looks of lines, the one that says most first. */
    enum Look {
        /** Goes on by itself, or ends. */
        ITSELF("goes on by itself"),
        /** What follows on an answer. */
        ANSWER("follows on an answer"),
        /** Chosen. */
        CHOSEN("chosen"),
        /** Chosen, and comes back. */
        DETOUR("detour"),
        /** Offered: a storylet, or when nothing else is left. */
        OFFERED("offered");

        private final String word;

        Look(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Look of(Link.Kind kind) {
            return switch (kind) {
                case NEXT, END -> ITSELF;
                case RIGHT, PARTLY, WRONG -> ANSWER;
                case CHOICE, REPLY -> CHOSEN;
                case DETOUR -> DETOUR;
                case OFFER, FALLBACK -> OFFERED;
            };
        }
    }
}
