package summit.author.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.marking.Marking;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Verdict;

/**
 * Finds an answer for each way in which a question can close. Every answer is marked as in the game. A visit gives the verdicts
 * that may be possible even if no answer tried here comes out so: such ways are listed without a response, so that nothing is
 * called impossible for lack of wit.
 */
final class Trials implements Kind.Visitor<Set<Verdict>> {
    /** Options up to which every choice of several is tried. */
    private static final int MOST_OPTIONS = 10;
    /** Items up to which every order is tried. */
    private static final int MOST_ITEMS = 5;

    private static final Set<Verdict> NONE = EnumSet.noneOf(Verdict.class);
    private static final Set<Verdict> ALL = EnumSet.allOf(Verdict.class);
    private static final String NONSENSE = "qxzzy vrmpf";

    private final Question question;
    private final SortedSet<String> told;
    private final Map<String, Trial> ways = new LinkedHashMap<>();
    private final Set<Verdict> found = EnumSet.noneOf(Verdict.class);

    private Trials(Question question, SortedSet<String> told) {
        this.question = question;
        this.told = told;
    }

    /** The ways, told apart by verdict and by which of {@code told}, options of the question, were chosen. */
    static List<Trial> of(Question question, SortedSet<String> told) {
        var trials = new Trials(question, told);
        trials.attempt(Marking.key(question));
        for (var verdict : question.kind().accept(trials)) {
            if (!trials.found.contains(verdict)) {
                trials.add(new Trial(verdict, Collections.emptySortedSet(), Optional.empty()));
            }
        }
        return List.copyOf(trials.ways.values());
    }

    private void attempt(Response response) {
        if (Marking.misfit(question, response).isEmpty()) {
            var picked = new TreeSet<>(told);
            picked.retainAll(picked(response));
            add(new Trial(Marking.mark(question, response).verdict(), picked, Optional.of(response)));
        }
    }

    private void add(Trial trial) {
        found.add(trial.verdict());
        ways.putIfAbsent(trial.verdict() + " " + trial.picked(), trial);
    }

    private static Collection<String> picked(Response response) {
        if (response instanceof Response.Pick pick) {
            return List.of(pick.option());
        }
        if (response instanceof Response.Picks picks) {
            return picks.ids();
        }
        return response instanceof Response.Truth truth ? List.of(Boolean.toString(truth.value())) : List.of();
    }

    @Override
    public Set<Verdict> single(Kind.Single single) {
        single.options().forEach(option -> attempt(new Response.Pick(option.id())));
        return NONE;
    }

    @Override
    public Set<Verdict> multiple(Kind.Multiple multiple) {
        var ids = multiple.options().stream().map(Kind.Option::id).toList();
        if (ids.size() <= MOST_OPTIONS) {
            for (var chosen = 1; chosen < 1 << ids.size(); chosen++) {
                attempt(new Response.Picks(members(ids, chosen)));
            }
            return NONE;
        }
        // Too many for all of them: each option alone, all but each, and for those told apart every choice of them.
        for (var id : ids) {
            attempt(new Response.Picks(List.of(id)));
            attempt(new Response.Picks(
                    ids.stream().filter(other -> !other.equals(id)).toList()));
        }
        var apart = List.copyOf(told);
        for (var chosen = 0; chosen < 1 << Math.min(apart.size(), MOST_OPTIONS); chosen++) {
            var picked = new TreeSet<>(members(apart, chosen));
            for (var verdict : Verdict.values()) {
                ways.putIfAbsent(verdict + " " + picked, new Trial(verdict, picked, Optional.empty()));
            }
        }
        return ALL;
    }

    private static List<String> members(List<String> ids, int chosen) {
        var members = new ArrayList<String>();
        for (var i = 0; i < ids.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                members.add(ids.get(i));
            }
        }
        return members;
    }

    @Override
    public Set<Verdict> trueFalse(Kind.TrueFalse trueFalse) {
        attempt(new Response.Truth(!trueFalse.answer()));
        return NONE;
    }

    @Override
    public Set<Verdict> numeric(Kind.Numeric numeric) {
        // A percentage of a number, or an amount, is always less than twice the number and that amount and one more.
        var allowed = numeric.tolerance().percent()
                ? numeric.answer().abs().multiply(numeric.tolerance().amount())
                : numeric.tolerance().amount();
        attempt(new Response.Amount(numeric.answer().add(allowed).add(BigDecimal.ONE)));
        return EnumSet.of(Verdict.WRONG);
    }

    @Override
    public Set<Verdict> words(Kind.Words words) {
        attempt(new Response.Typed(NONSENSE));
        return EnumSet.of(Verdict.WRONG);
    }

    @Override
    public Set<Verdict> ordering(Kind.Ordering ordering) {
        var ids = ordering.items().stream().map(Kind.Item::id).toList();
        if (ids.size() <= MOST_ITEMS) {
            orders(ids, new ArrayList<>());
            return NONE;
        }
        var turned = new ArrayList<>(ids);
        Collections.rotate(turned, 1);
        attempt(new Response.Picks(turned));
        var swapped = new ArrayList<>(ids);
        Collections.swap(swapped, 0, 1);
        attempt(new Response.Picks(swapped));
        return ordering.strict() ? NONE : ALL;
    }

    private void orders(List<String> rest, List<String> order) {
        if (rest.isEmpty()) {
            attempt(new Response.Picks(order));
        }
        for (var id : rest) {
            var longer = new ArrayList<>(order);
            longer.add(id);
            orders(rest.stream().filter(other -> !other.equals(id)).toList(), longer);
        }
    }

    @Override
    public Set<Verdict> matching(Kind.Matching matching) {
        return pairs(matching.key().keySet(), matching.targets());
    }

    @Override
    public Set<Verdict> categorising(Kind.Categorising categorising) {
        return pairs(categorising.key().keySet(), categorising.categories());
    }

    /** "An item left out counts as wrong": one pair alone, right or wrong, gives every verdict there is. */
    private Set<Verdict> pairs(Collection<String> items, List<Kind.Item> targets) {
        for (var item : items) {
            for (var target : targets) {
                attempt(new Response.Pairs(new TreeMap<>(Map.of(item, target.id()))));
            }
        }
        return NONE;
    }

    @Override
    public Set<Verdict> cloze(Kind.Cloze cloze) {
        var key = ((Response.Pairs) Marking.key(question)).pairs();
        for (var gap : cloze.gaps()) {
            attempt(new Response.Pairs(new TreeMap<>(Map.of(gap.id(), key.get(gap.id())))));
            attempt(new Response.Pairs(new TreeMap<>(Map.of(
                    gap.id(), gap.isChosen() ? gap.options().get(gap.options().size() - 1) : NONSENSE))));
        }
        return EnumSet.of(Verdict.WRONG);
    }
}
