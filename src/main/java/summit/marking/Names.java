package summit.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.story.Kind.Item;

/**
 * Things shown in a list, as somebody calls them: by the letter or the number they are shown with (never the one for the
 * other: a number typed at letters is more likely meant for the choices before it), by their words, their id, or any words
 * that only one of them has.
 */
record Names(List<Item> things, boolean numbered) {
    /** Words that say nothing about which one is meant. */
    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of", "in", "to", "at", "and");

    Names {
        things = List.copyOf(things);
    }

    static Names lettered(List<Item> things) {
        return new Names(things, false);
    }

    static Names numbered(List<Item> things) {
        return new Names(things, true);
    }

    /** The id of the thing with exactly this label, these words or this id, tried in that order. */
    Optional<String> exactly(String name) {
        return whole(Plain.words(name)).or(() -> whole(bare(name)));
    }

    private Optional<String> whole(String words) {
        return labelled(words)
                .or(() -> first(item -> Plain.words(item.text()).equals(words)))
                .or(() -> first(item -> Plain.words(item.id()).equals(words)));
    }

    /** The id of the thing that is meant, exactly or because no other has these words. */
    Optional<String> meant(String name) {
        return exactly(name).or(() -> {
            var likely = likely(name);
            return likely.size() == 1 ? Optional.of(likely.get(0).id()) : Optional.empty();
        });
    }

    /** Why a name means none of them, and what would. */
    String fault(String name) {
        var words = bare(name);
        var likely = likely(name);
        if (likely.size() > 1) {
            return "\"" + name + "\" could be "
                    + likely.stream()
                            .map(item -> label(things.indexOf(item)) + ", " + item.text())
                            .collect(Collectors.joining("; or "))
                    + ".";
        }
        if (words.matches("[0-9]+") && !numbered) {
            return "\"" + name + "\" is a number; here letters are typed, " + labels() + ".";
        }
        return words.matches("[a-z]|[0-9]+")
                ? "There is no " + words + "; there are " + labels() + "."
                : "\"" + name + "\" is none of " + labels() + ".";
    }

    /** The label a thing is shown with. */
    String label(int place) {
        return numbered ? Integer.toString(place + 1) : TypedAnswer.letter(place);
    }

    private String labels() {
        var last = things.size() - 1;
        return last < 1 ? label(0) : label(0) + (last == 1 ? " and " : " to ") + label(last);
    }

    private Optional<String> labelled(String words) {
        return IntStream.range(0, things.size())
                .filter(place -> label(place).equals(words))
                .mapToObj(place -> things.get(place).id())
                .findFirst();
    }

    private Optional<String> first(Predicate<Item> is) {
        return things.stream().filter(is).map(Item::id).findFirst();
    }

    /** The things that have all words of the name, or words that begin with them. */
    private List<Item> likely(String name) {
        var all = split(name);
        var telling = all.stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
        if (telling.stream().noneMatch(word -> word.length() > 1 && !word.matches("[0-9]+"))) {
            return List.of();
        }
        return things.stream()
                .filter(item -> {
                    var known = split(item.text() + " " + item.id());
                    return telling.stream()
                            .allMatch(word -> known.stream()
                                    .anyMatch(other ->
                                            word.matches("[0-9]+|.") ? other.equals(word) : other.startsWith(word)));
                })
                .toList();
    }

    private static List<String> split(String text) {
        return Arrays.stream(Plain.words(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The name without what surrounds a label or ends a sentence: "(b)", "B.". */
    private static String bare(String name) {
        return Plain.words(name).replaceAll("^\\(+|[.):!]+$", "").strip();
    }
}
