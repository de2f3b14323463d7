package summit.marking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import summit.story.Kind.Gap;
import summit.story.Response;

/**
 * A text with gaps: {@code fraction = gaps filled rightly / gaps}. A gap for typing is marked as {@link AcceptedWords}; a gap
 * for choosing is right if its first option was chosen, and the response holds that option's words. A gap left empty counts
 * as wrong.
 *
 * <p>Source: Moodle, question type multianswer (the sum of weight times fraction out of the sum of weights), with equal
 * weights; H5P Blanks agrees.
 */
record GapByGap(List<Gap> gaps) implements Rule {
    /** The gaps in the order in which the prompt has them. */
    static List<Gap> inPromptOrder(String prompt, List<Gap> gaps) {
        return gaps.stream()
                .sorted(Comparator.comparingInt((Gap gap) -> {
                    var place = prompt.indexOf("[[" + gap.id() + "]]");
                    return place < 0 ? Integer.MAX_VALUE : place;
                }))
                .toList();
    }

    @Override
    public Optional<String> misfit(Response response) {
        if (!(response instanceof Response.Pairs pairs)
                || pairs.pairs().values().stream().allMatch(String::isBlank)) {
            return Optional.of("Fill at least one gap.");
        }
        for (var pair : pairs.pairs().entrySet()) {
            var gap = gaps.stream()
                    .filter(each -> each.id().equals(pair.getKey()))
                    .findFirst();
            var misfit = gap.isEmpty()
                    ? Listed.unknown(
                            "gap", pair.getKey(), gaps.stream().map(Gap::id).toList())
                    : misfit(gap.get(), pair.getValue());
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> misfit(Gap gap, String words) {
        if (gap.isChosen() && !words.isBlank() && !gap.options().contains(words)) {
            var options = gap.options().stream().sorted().collect(Collectors.joining(", "));
            return Optional.of("The gap \"" + gap.id() + "\" takes one of: " + options + ".");
        }
        return AcceptedWords.tooLong(words);
    }

    @Override
    public Mark mark(Response response) {
        var given = ((Response.Pairs) response).pairs();
        var right = gaps.stream()
                .filter(gap -> isRight(gap, given.getOrDefault(gap.id(), "")))
                .count();
        return new Mark(new Fraction(right, gaps.size()), List.of());
    }

    private static boolean isRight(Gap gap, String words) {
        if (words.isBlank()) {
            return false;
        }
        return gap.isChosen() ? words.equals(gap.options().get(0)) : new AcceptedWords(gap.words()).accepts(words);
    }

    private static String right(Gap gap) {
        return gap.isChosen() ? gap.options().get(0) : new AcceptedWords(gap.words()).answer();
    }

    @Override
    public String answer() {
        return gaps.stream().map(GapByGap::right).collect(Collectors.joining("; "));
    }

    @Override
    public Response key() {
        var pairs = new TreeMap<String, String>();
        gaps.forEach(gap -> pairs.put(gap.id(), right(gap)));
        return new Response.Pairs(pairs);
    }
}
