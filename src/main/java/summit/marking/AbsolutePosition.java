package summit.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import summit.story.Kind;
import summit.story.Response;

/**
 * Items are put in order. By position: {@code fraction = items in their right place / items}. Strict: 1 if all are in their
 * place, else 0.
 *
 * <p>Source: Moodle, question type ordering, grading types ABSOLUTE_POSITION (its default) and ALL_OR_NOTHING.
 */
record AbsolutePosition(Kind.Ordering kind) implements Rule {
    @Override
    public Optional<String> misfit(Response response) {
        var ids = Listed.itemIds(kind.items());
        if (!(response instanceof Response.Picks picks)) {
            return Optional.of("Put the items in order.");
        }
        for (var id : picks.ids()) {
            var unknown = Listed.unknown("item", id, ids);
            if (unknown.isPresent()) {
                return unknown;
            }
        }
        var given = new HashSet<>(picks.ids());
        if (given.size() < picks.ids().size()) {
            return Optional.of("Name each item once only.");
        }
        return given.size() < ids.size()
                ? Optional.of("Put all " + ids.size() + " items in order; " + (ids.size() - given.size())
                        + (ids.size() - given.size() == 1 ? " is" : " are") + " missing.")
                : Optional.empty();
    }

    @Override
    public Mark mark(Response response) {
        var given = ((Response.Picks) response).ids();
        var right = 0;
        for (var i = 0; i < given.size(); i++) {
            right += given.get(i).equals(kind.items().get(i).id()) ? 1 : 0;
        }
        var all = right == given.size();
        var fraction = kind.strict() && !all ? Fraction.ZERO : new Fraction(right, given.size());
        return new Mark(fraction, List.of());
    }

    @Override
    public String answer() {
        var words = new StringJoiner("; ");
        for (var i = 0; i < kind.items().size(); i++) {
            words.add((i + 1) + ". " + kind.items().get(i).text());
        }
        return words.toString();
    }

    @Override
    public Response key() {
        return new Response.Picks(Listed.itemIds(kind.items()));
    }
}
