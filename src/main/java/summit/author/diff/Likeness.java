package summit.author.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds things that were probably given another id: those that say nearly the same, or are called nearly the same. */
final class Likeness {
    /** As alike as this, and it is worth asking whether they are the same. */
    private static final double ENOUGH = 0.5;

    /** An id alone must be nearer than words, since it is short. */
    private static final double NAME_WORTH = 0.8;

    private Likeness() {}

    /** A thing that is gone and the one that it may have become; {@code likeness} is from 0 to 1. */
    record Pair(Thing before, Thing after, double likeness) {}

    /**
     * The pairs, the most alike first, each thing in one at most. What belongs to something is only compared with what belongs to
     * the same; {@code owner} gives the present id of what a former thing belongs to.
     */
    static List<Pair> pairs(Collection<Thing> gone, Collection<Thing> fresh, Function<Thing, String> owner) {
        var all = new ArrayList<Pair>();
        for (var old : gone) {
            for (var now : fresh) {
                if (owner.apply(old).equals(now.owner())) {
                    var likeness = of(old, now);
                    if (likeness >= ENOUGH) {
                        all.add(new Pair(old, now, likeness));
                    }
                }
            }
        }
        all.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                .thenComparing(pair -> pair.before().name())
                .thenComparing(pair -> pair.after().name()));
        var taken = new HashSet<Thing>();
        var pairs = new ArrayList<Pair>();
        for (var pair : all) {
            if (!taken.contains(pair.before()) && !taken.contains(pair.after())) {
                taken.add(pair.before());
                taken.add(pair.after());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static double of(Thing old, Thing now) {
        return Math.max(share(words(old), words(now)), NAME_WORTH * share(trigrams(old.id()), trigrams(now.id())));
    }

    /** What two sets have in common, out of all they have (Jaccard); nothing in common with nothing is no likeness. */
    private static double share(Set<String> a, Set<String> b) {
        var all = new TreeSet<>(a);
        all.addAll(b);
        var common = new TreeSet<>(a);
        common.retainAll(b);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static Set<String> words(Thing thing) {
        var words = new TreeSet<>(
                List.of(String.join(" ", thing.words()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private static Set<String> trigrams(String id) {
        var padded = "  " + id + " ";
        var trigrams = new TreeSet<String>();
        for (var i = 0; i + 3 <= padded.length(); i++) {
            trigrams.add(padded.substring(i, i + 3));
        }
        return trigrams;
    }
}
