package summit.load;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What every reader of a part of a pack shares: findings, declared ids, the translation, named texts, and former ids. */
final class Reading {
    private static final int FEW = 8;

    private final Findings findings;
    private final Index index;
    private final Translation translation;
    private final NamedTexts texts = new NamedTexts();
    private final SortedMap<String, String> renames = new TreeMap<>();
    private final SortedMap<String, Place> former = new TreeMap<>();

    Reading(Findings findings, Index index, Translation translation) {
        this.findings = findings;
        this.index = index;
        this.translation = translation;
    }

    Findings findings() {
        return findings;
    }

    Index index() {
        return index;
    }

    Translation translation() {
        return translation;
    }

    NamedTexts texts() {
        return texts;
    }

    /**
     * Checks a reference; {@code subject} is how the message begins, as in {@code choice "path" leads to}.
     *
     * @return whether there is such a thing
     */
    boolean refers(Thing thing, Node.Words id, Supplier<String> subject) {
        return refers(thing, id.value(), id.place(), subject);
    }

    boolean refers(Thing thing, String id, Place place, Supplier<String> subject) {
        if (index.of(thing).containsKey(id)) {
            return true;
        }
        if (isMisspelt(thing, id)) {
            return false;
        }
        if (!findings.isIncomplete()) {
            findings.add(
                    thing.missing(),
                    place,
                    subject.get() + " " + Quoted.of(id) + ", which no " + thing.word() + " has.",
                    instead(thing, id, place));
        }
        return false;
    }

    /**
     * Whether the thing is there under an id in capitals: that is reported where it is declared, and whoever mends it there
     * has mended this.
     */
    private boolean isMisspelt(Thing thing, String id) {
        return thing != Thing.FACT && thing != Thing.SOURCE && index.isInCapitals(thing, id);
    }

    /** Reports what is not there, unless it may be in a file that could not be read. */
    void missing(Code code, Place place, String message, String word, Collection<String> candidates) {
        if (!findings.isIncomplete()) {
            findings.add(code, place, message, instead(place, word, candidates));
        }
    }

    private String instead(Thing thing, String id, Place place) {
        return index.titled(thing, id)
                .map(titled -> ("That is its title. " + Correction.of(place, id, titled)).strip())
                .or(() -> index.twice(thing)
                        .filter(any -> findings.nearest(id, index.ids(thing)).isEmpty())
                        .map(twice -> "Two are called " + Quoted.of(twice) + "; perhaps one of them is to be this."))
                .orElseGet(() -> instead(place, id, index.ids(thing)));
    }

    /** The word that may have been meant, and how to write it; or else words there are. */
    private String instead(Place place, String word, Collection<String> candidates) {
        return findings.nearest(word, candidates)
                .map(near -> "Did you mean " + Quoted.of(near) + "? " + Correction.of(place, word, near))
                .orElseGet(() -> thereAre(word, candidates))
                .strip();
    }

    /** All of them if they are few; or else those that have the word in them, or the first. */
    private String thereAre(String word, Collection<String> candidates) {
        if (candidates.isEmpty()) {
            return "";
        }
        if (candidates.size() <= FEW) {
            return "There is " + Quoted.list(candidates) + ".";
        }
        var alike = findings.having(word, candidates, FEW);
        return alike.isEmpty()
                ? "There are " + candidates.size() + ", such as "
                        + Quoted.list(candidates.stream().limit(FEW).toList()) + "."
                : "There is " + Quoted.list(alike) + ".";
    }

    /** "{@code "was": ["old-id"]} keeps old saves alive." */
    void renamed(String kind, String now, Node.Words old) {
        var key = kind + ":" + old.value();
        renames.put(key, now);
        var first = former.putIfAbsent(key, old.place());
        if (first != null) {
            findings.add(
                    Code.FORMER_ID_IN_USE,
                    old.place(),
                    Quoted.of(old.value()) + " is given as a former id twice: " + first.position() + ".",
                    "An old id can have become one new thing only.");
        }
    }

    /** Reports former ids that are present ids too. */
    void checkFormer() {
        former.forEach((key, place) -> {
            if (index.has(key)) {
                findings.add(
                        Code.FORMER_ID_IN_USE,
                        place,
                        Quoted.of(key.substring(key.indexOf(':') + 1))
                                + " is a former id here, but something has it now.",
                        "Remove it from \"was\", or give the other thing a new id.");
            }
        });
    }

    SortedMap<String, String> renames() {
        return renames;
    }
}
