package summit.author.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import summit.load.Site;
import summit.story.Kind;
import summit.story.Kind.Option;
import summit.story.Question;

/** The options of questions of which one or several are to be chosen, with their places. */
record Options(Question question, List<Option> options, boolean shuffled, List<Site> sites) {

    /** Those of every such question with at least two, in the order of places. */
    static List<Options> all(Copy copy) {
        var all = new ArrayList<Options>();
        for (var question : copy.story().questions().values()) {
            if (question.kind() instanceof Kind.Single single) {
                add(copy, question, single.options(), single.shuffled(), all);
            } else if (question.kind() instanceof Kind.Multiple multiple) {
                add(copy, question, multiple.options(), multiple.shuffled(), all);
            }
        }
        all.sort(Comparator.comparing(options -> options.sites.get(0)));
        return all;
    }

    private static void add(Copy copy, Question question, List<Option> options, boolean shuffled, List<Options> all) {
        var sites = copy.places().options(question.id());
        // With an error among them there may be fewer of one than of the other.
        if (options.size() > 1
                && sites.size() == options.size()
                && options.stream().anyMatch(Option::isRight)) {
            all.add(new Options(question, options, shuffled, sites));
        }
    }

    /** The places of the right ones among them, from 0. */
    List<Integer> right() {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).isRight())
                .boxed()
                .toList();
    }

    /** How likely it is that any one of them is right, to somebody who knows nothing. */
    double chance() {
        return (double) right().size() / options.size();
    }

    /** Where the first right one stands. */
    Site rightSite() {
        return sites.get(right().get(0));
    }

    /** The letters of the shortest right one. */
    int shortestRight() {
        return lengths(true).min().orElse(0);
    }

    /** The letters of the longest right one. */
    int longestRight() {
        return lengths(true).max().orElse(0);
    }

    /** The letters of the longest wrong one. */
    int longestWrong() {
        return lengths(false).max().orElse(0);
    }

    private IntStream lengths(boolean right) {
        return options.stream().filter(option -> option.isRight() == right).mapToInt(Options::length);
    }

    private static int length(Option option) {
        return option.text().codePointCount(0, option.text().length());
    }
}
