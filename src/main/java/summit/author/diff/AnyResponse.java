package summit.author.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import summit.story.Kind;
import summit.story.Response;

/** A fitting answer to a question, drawn by chance; mostly wrong. */
record AnyResponse(Random random) implements Kind.Visitor<Response> {
    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Override
    public Response single(Kind.Single single) {
        return new Response.Pick(any(single.options()).id());
    }

    @Override
    public Response multiple(Kind.Multiple multiple) {
        var ids =
                new ArrayList<>(multiple.options().stream().map(Kind.Option::id).toList());
        Collections.shuffle(ids, random);
        return new Response.Picks(ids.subList(0, 1 + random.nextInt(ids.size())));
    }

    @Override
    public Response trueFalse(Kind.TrueFalse trueFalse) {
        return new Response.Truth(random.nextBoolean());
    }

    @Override
    public Response numeric(Kind.Numeric numeric) {
        return new Response.Amount(numeric.answer().add(BigDecimal.valueOf(random.nextInt(3))));
    }

    @Override
    public Response words(Kind.Words words) {
        return new Response.Typed("something else");
    }

    @Override
    public Response ordering(Kind.Ordering ordering) {
        var ids = new ArrayList<>(ordering.items().stream().map(Kind.Item::id).toList());
        Collections.shuffle(ids, random);
        return new Response.Picks(ids);
    }

    @Override
    public Response matching(Kind.Matching matching) {
        return pairs(matching.items(), matching.targets());
    }

    @Override
    public Response categorising(Kind.Categorising categorising) {
        return pairs(categorising.items(), categorising.categories());
    }

    private Response pairs(List<Kind.Item> items, List<Kind.Item> targets) {
        var free = new ArrayList<>(targets);
        Collections.shuffle(free, random);
        var pairs = new TreeMap<String, String>();
        for (var i = 0; i < items.size(); i++) {
            pairs.put(items.get(i).id(), free.get(i % free.size()).id());
        }
        return new Response.Pairs(pairs);
    }

    @Override
    public Response cloze(Kind.Cloze cloze) {
        var filled = new TreeMap<String, String>();
        cloze.gaps().forEach(gap -> filled.put(gap.id(), gap.isChosen() ? any(gap.options()) : "something else"));
        return new Response.Pairs(filled);
    }
}
