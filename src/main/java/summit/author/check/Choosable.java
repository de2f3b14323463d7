package summit.author.check;

import java.util.ArrayList;
import java.util.List;
import summit.load.Site;
import summit.story.Kind;
import summit.story.Question;

/** An option, or an item to be put in order, matched or sorted: its words, and where they stand. */
record Choosable(String words, Site site) {

    /** Those of a question that are seen together, in the author's order. */
    static List<Choosable> of(Copy copy, Question question) {
        var site = copy.places().question(question.id());
        if (question.kind() instanceof Kind.Single single) {
            return all(
                    single.options().stream().map(Kind.Option::text).toList(),
                    copy.places().options(question.id()));
        }
        if (question.kind() instanceof Kind.Multiple multiple) {
            return all(
                    multiple.options().stream().map(Kind.Option::text).toList(),
                    copy.places().options(question.id()));
        }
        if (question.kind() instanceof Kind.Ordering ordering) {
            return all(texts(ordering.items()), site.at("items").items());
        }
        if (question.kind() instanceof Kind.Categorising categorising) {
            return all(texts(categorising.items()), site.at("items").items());
        }
        return question.kind() instanceof Kind.Matching matching
                ? all(
                        texts(matching.items()),
                        site.at("pairs").items().stream()
                                .map(pair -> pair.at("left"))
                                .toList())
                : List.of();
    }

    private static List<String> texts(List<Kind.Item> items) {
        return items.stream().map(Kind.Item::text).toList();
    }

    /** With an error among them there may be fewer of one than of the other; then they are not looked at. */
    private static List<Choosable> all(List<String> texts, List<Site> sites) {
        var all = new ArrayList<Choosable>();
        for (var i = 0; i < texts.size() && texts.size() == sites.size(); i++) {
            all.add(new Choosable(texts.get(i), sites.get(i).at("text")));
        }
        return all;
    }
}
