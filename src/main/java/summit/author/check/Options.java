package summit.author.check;

import java.util.ArrayList;
import java.util.List;
import summit.load.Site;
import summit.story.Kind;
import summit.story.Kind.Option;
import summit.story.Question;

/** The options of questions of which one is to be chosen, with their places. */
record Options(Question question, List<Option> options, boolean shuffled, List<Site> sites) {

    /** Those of every such question with at least two, in the order of places. */
    static List<Options> all(Copy copy) {
        var all = new ArrayList<Options>();
        for (var question : copy.story().questions().values()) {
            if (question.kind() instanceof Kind.Single single) {
                var sites = copy.places().options(question.id());
                if (single.options().size() > 1
                        && sites.size() == single.options().size()) {
                    all.add(new Options(question, single.options(), single.shuffled(), sites));
                }
            }
        }
        all.sort((a, b) -> a.sites.get(0).position().compareTo(b.sites.get(0).position()));
        return all;
    }

    /** The place of the right one among them. */
    int right() {
        for (var i = 0; i < options.size(); i++) {
            if (options.get(i).isRight()) {
                return i;
            }
        }
        return 0;
    }

    Site rightSite() {
        return sites.get(right());
    }

    /** The letters of the right one. */
    int rightLength() {
        return length(options.get(right()));
    }

    /** The letters of the longest wrong one. */
    int longestWrong() {
        return options.stream()
                .filter(option -> !option.isRight())
                .mapToInt(Options::length)
                .max()
                .orElse(0);
    }

    private static int length(Option option) {
        return option.text().codePointCount(0, option.text().length());
    }
}
