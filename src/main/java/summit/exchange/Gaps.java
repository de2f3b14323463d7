package summit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.exchange.Columns.Field;
import summit.story.Kind;

/**
 * A prompt with gaps in double brackets. A gap is filled by what the answers say of it, {@code [[moon]]} by {@code moon = full}, or,
 * where they say nothing, by the words between its brackets: {@code [[full | new]]}. Wrong answers of the same form make it one
 * to choose for.
 */
final class Gaps {
    private static final Pattern GAP = Pattern.compile("\\[\\[([^\\[\\]]*)\\]\\]");

    private final String written;
    private final List<String> answers;
    private final List<String> wrong;
    /** What stands between brackets, in order. */
    private final List<String> inside;

    Gaps(String written, List<String> answers, List<String> wrong) {
        this.written = written;
        this.answers = answers;
        this.wrong = wrong;
        inside = GAP.matcher(written)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    boolean areThere() {
        return !inside.isEmpty();
    }

    /** The prompt with an id in each gap; the words of an answer are none. */
    String prompt() {
        var next = ids().iterator();
        return GAP.matcher(written).replaceAll(found -> Matcher.quoteReplacement("[[" + next.next() + "]]"));
    }

    Read kind() {
        if (inside.isEmpty()) {
            return Read.problem(
                    Field.PROMPT, "there is no gap. Write the missing words in brackets: Paris lies on the [[Seine]].");
        }
        var right = filled(answers);
        var distractors = filled(wrong);
        if (right.isEmpty() || distractors.isEmpty()) {
            return Read.problem(
                    right.isEmpty() ? Field.ANSWER : Field.WRONG,
                    "say which gap each word is for, such as: "
                            + Parts.paired(inside.get(0), "word") + ". Gaps are "
                            + String.join(", ", inside) + ".");
        }
        var gaps = new ArrayList<Kind.Gap>();
        var ids = ids();
        for (var i = 0; i < inside.size(); i++) {
            var accept = right.get().getOrDefault(i, Parts.of(inside.get(i)));
            var options = new ArrayList<>(accept);
            options.addAll(distractors.get().getOrDefault(i, List.of()));
            if (accept.isEmpty()) {
                return Read.problem(Field.PROMPT, "gap " + (i + 1) + " is empty. Write what is missing there.");
            }
            if (options.size() > accept.size() && accept.size() > 1) {
                return Read.problem(
                        Field.ANSWER, "gap " + (i + 1) + " has wrong words to choose, and then one right word only.");
            }
            gaps.add(new Kind.Gap(
                    ids.get(i),
                    new Kind.Words(accept, false, false),
                    options.size() > accept.size() ? options : List.of()));
        }
        return Read.kind(new Kind.Cloze(gaps, true));
    }

    /** Words by the places of their gaps; empty if it is not clear which gap one is for. */
    private Optional<Map<Integer, List<String>>> filled(List<String> parts) {
        var filled = new LinkedHashMap<Integer, List<String>>();
        var unnamed = new ArrayList<String>();
        for (var part : parts) {
            var pair = Parts.pair(part).filter(named -> inside.contains(named.left()));
            if (pair.isPresent()) {
                filled.computeIfAbsent(inside.indexOf(pair.get().left()), any -> new ArrayList<>())
                        .add(pair.get().right());
            } else {
                unnamed.add(part);
            }
        }
        if (unnamed.isEmpty()) {
            return Optional.of(filled);
        }
        if (!filled.isEmpty() || unnamed.size() != inside.size()) {
            return Optional.empty();
        }
        for (var i = 0; i < unnamed.size(); i++) {
            filled.put(i, List.of(unnamed.get(i)));
        }
        return Optional.of(filled);
    }

    private List<String> ids() {
        var named = filled(answers).orElse(Map.of());
        var ids = new ArrayList<String>();
        var taken = new TreeSet<String>();
        for (var i = 0; i < inside.size(); i++) {
            if (named.containsKey(i) && inside.get(i).matches(RowReading.ID)) {
                taken.add(inside.get(i));
            }
        }
        var number = 1;
        for (var i = 0; i < inside.size(); i++) {
            if (named.containsKey(i) && inside.get(i).matches(RowReading.ID)) {
                ids.add(inside.get(i));
            } else {
                while (!taken.add("gap-" + number)) {
                    number++;
                }
                ids.add("gap-" + number);
            }
        }
        return ids;
    }
}
