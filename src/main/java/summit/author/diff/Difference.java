package summit.author.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.author.diff.Thing.Sort;
import summit.story.Renames;
import summit.story.Story;

/** What is different between two versions of a story: a change a line, by sort, then by what happened, then by id. */
public record Difference(List<Change> changes, int textsChanged) {
    public Difference {
        changes = List.copyOf(changes);
    }

    /** What happened to a thing. */
    public enum Fate {
        ADDED("added"),
        REMOVED("removed"),
        /** It has another id, and says so. */
        RENAMED("renamed"),
        /** It seems to have another id, and does not say so. */
        PROBABLY_RENAMED("probably renamed"),
        /** Its type or range is another. */
        CHANGED("changed"),
        /** Other answers to it are right than before. */
        MARKED_OTHERWISE("marked otherwise"),
        /** Its words are others. */
        REWORDED("reworded");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        /** The word for it. */
        public String word() {
            return word;
        }
    }

    /**
     * One change. {@code before} and {@code after} are whole ids, such as {@code scene.choice}; the one that does not apply is empty.
     * {@code detail} says more, and {@code advice} what to do; both may be empty.
     */
    public record Change(String sort, Fate fate, String before, String after, String detail, String advice) {}

    /** What is different between the story before and the story after. */
    public static Difference of(Story before, Story after) {
        return new Comparison(new Inventory(before), new Inventory(after)).difference();
    }

    /** The changes of one fate. */
    public List<Change> of(Fate fate) {
        return changes.stream().filter(change -> change.fate() == fate).toList();
    }

    /** Whether the versions are alike in all that is compared. */
    public boolean isNone() {
        return changes.isEmpty();
    }

    private static final class Comparison {
        private final Inventory before;
        private final Inventory after;
        private final Renames renames;
        private final List<Change> changes = new ArrayList<>();
        /** Present ids of owners by their former ones, as the pack says or as is guessed. */
        private final Map<String, String> owners = new TreeMap<>();
        /** Present ids of options by their former whole ones, as the pack says or as is guessed. */
        private final Map<String, String> options = new TreeMap<>();

        private int texts;

        Comparison(Inventory before, Inventory after) {
            this.before = before;
            this.after = after;
            this.renames = after.story().renames();
        }

        Difference difference() {
            // What belongs to something is compared with what belongs to the same thing now.
            for (var sort : List.of(Sort.SCENE, Sort.QUESTION, Sort.VARIABLE, Sort.ENDING)) {
                compare(sort);
            }
            for (var sort : List.of(Sort.CHOICE, Sort.OPTION, Sort.MEMBER)) {
                compare(sort);
            }
            marking();
            var sorted = new ArrayList<>(changes);
            Collections.sort(
                    sorted,
                    java.util.Comparator.comparing((Change change) -> sort(change.sort()))
                            .thenComparing(Change::fate)
                            .thenComparing(Change::before)
                            .thenComparing(Change::after));
            return new Difference(sorted, texts);
        }

        private static Sort sort(String word) {
            for (var sort : Sort.values()) {
                if (sort.word().equals(word)) {
                    return sort;
                }
            }
            throw new IllegalArgumentException(word);
        }

        private void compare(Sort sort) {
            var gone = new TreeMap<String, Thing>();
            var fresh = new TreeMap<>(after.of(sort));
            for (var old : before.of(sort).values()) {
                var now = present(old);
                if (after.of(sort).containsKey(now)) {
                    fresh.remove(now);
                    both(old, after.of(sort).get(now));
                } else {
                    gone.put(old.name(), old);
                }
            }
            for (var pair : Likeness.pairs(gone.values(), fresh.values(), this::owner)) {
                gone.remove(pair.before().name());
                fresh.remove(pair.after().name());
                owners.put(sort.word() + ":" + pair.before().id(), pair.after().id());
                option(pair.before(), pair.after());
                changes.add(new Change(
                        sort.word(),
                        Fate.PROBABLY_RENAMED,
                        pair.before().name(),
                        pair.after().name(),
                        Math.round(pair.likeness() * 100) + "% alike",
                        "If it is the same, add \"was\": [\"" + pair.before().id() + "\"] to " + sort.word() + " \""
                                + pair.after().name() + "\"."));
                texts(pair.before(), pair.after());
            }
            gone.values()
                    .forEach(old ->
                            // What goes with its scene, question or variable goes without a word of its own.
                            add(sort, Fate.REMOVED, old.name(), "", !isGone(old), ""));
            fresh.values().forEach(now -> add(sort, Fate.ADDED, "", now.name(), !isFresh(now), ""));
        }

        private void add(Sort sort, Fate fate, String before, String after, boolean told, String detail) {
            if (told) {
                changes.add(new Change(sort.word(), fate, before, after, detail, ""));
            }
        }

        private static Sort ownerOf(Sort sort) {
            return switch (sort) {
                case CHOICE -> Sort.SCENE;
                case OPTION -> Sort.QUESTION;
                case MEMBER -> Sort.VARIABLE;
                case SCENE, QUESTION, VARIABLE, ENDING -> sort;
            };
        }

        /** Whether what it belongs to is not there any more. */
        private boolean isGone(Thing old) {
            return old.sort().isOwned() && !after.of(ownerOf(old.sort())).containsKey(owner(old));
        }

        /** Whether what it belongs to was not there before. */
        private boolean isFresh(Thing now) {
            var owner = ownerOf(now.sort());
            return now.sort().isOwned()
                    && before.of(owner).values().stream()
                            .noneMatch(old -> name(owner, old.id()).equals(now.owner()));
        }

        /** The present id of what a former thing belongs to. */
        private String owner(Thing old) {
            return old.owner().isEmpty() ? "" : name(ownerOf(old.sort()), old.owner());
        }

        private String name(Sort sort, String id) {
            if (after.of(sort).containsKey(id)) {
                return id;
            }
            return renames.now(sort.word(), id).orElse(owners.getOrDefault(sort.word() + ":" + id, id));
        }

        private String present(Thing old) {
            if (!old.sort().isOwned()) {
                return after.of(old.sort()).containsKey(old.id())
                        ? old.id()
                        : renames.now(old.sort().word(), old.id()).orElse(old.id());
            }
            var owner = owner(old);
            var same = owner + "." + old.id();
            return after.of(old.sort()).containsKey(same)
                    ? same
                    : owner + "." + renames.now(old.sort().word(), same).orElse(old.id());
        }

        private void option(Thing old, Thing now) {
            if (old.sort() == Sort.OPTION) {
                options.put(old.name(), now.id());
            }
        }

        /** Questions that mark answers otherwise; one of another type is told as such. */
        private void marking() {
            for (var old : before.of(Sort.QUESTION).values()) {
                var was = before.story().question(old.id());
                var is = after.story().questions().get(present(old));
                if (is != null && was.kind().type().equals(is.kind().type())) {
                    var detail =
                            Key.difference(was, is, option -> options.getOrDefault(old.id() + "." + option, option));
                    if (!detail.isEmpty()) {
                        changes.add(new Change(
                                Sort.QUESTION.word(),
                                Fate.MARKED_OTHERWISE,
                                old.id(),
                                is.id(),
                                detail,
                                "Games in which it was answered keep the points they got. To have it asked again, give it another"
                                        + " \"id\" without \"was\"."));
                    }
                }
            }
        }

        private void both(Thing old, Thing now) {
            option(old, now);
            if (!old.id().equals(now.id())) {
                changes.add(new Change(old.sort().word(), Fate.RENAMED, old.name(), now.name(), "", ""));
            }
            if (!old.rule().equals(now.rule())) {
                changes.add(new Change(
                        old.sort().word(),
                        Fate.CHANGED,
                        old.name(),
                        now.name(),
                        old.rule() + ", now " + now.rule(),
                        ""));
            }
            texts(old, now);
        }

        private void texts(Thing old, Thing now) {
            if (!old.words().equals(now.words())) {
                var lost = new ArrayList<>(old.words());
                now.words().forEach(lost::remove);
                var won = new ArrayList<>(now.words());
                old.words().forEach(won::remove);
                var count = Math.max(1, Math.max(lost.size(), won.size()));
                texts += count;
                changes.add(new Change(
                        old.sort().word(),
                        Fate.REWORDED,
                        old.name(),
                        now.name(),
                        count == 1 ? "1 text" : count + " texts",
                        ""));
            }
        }
    }
}
