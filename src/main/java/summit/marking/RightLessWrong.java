package summit.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.story.Kind;
import summit.story.Kind.Option;
import summit.story.Response;

/**
 * All right options are to be chosen. With n right options in the question, and among the chosen ones x right and y wrong:
 *
 * <ul>
 *   <li>balanced: {@code fraction = max(0, (x - y) / n)}. Source: Moodle's question type oumultiresponse of the Open
 *       University and H5P MultiChoice, which agree.
 *   <li>strict: 1 if x = n and y = 0, else 0. Source: H5P MultiChoice, {@code singlePoint}.
 *   <li>lenient: {@code fraction = x / n}; wrong ones cost nothing.
 * </ul>
 */
record RightLessWrong(Kind.Multiple kind) implements Rule {
    @Override
    public Optional<String> misfit(Response response) {
        if (!(response instanceof Response.Picks picks)) {
            return Optional.of("Choose all options that are right.");
        }
        if (picks.ids().isEmpty()) {
            return Optional.of("Choose at least one option.");
        }
        if (new HashSet<>(picks.ids()).size() < picks.ids().size()) {
            return Optional.of("Choose each option once only.");
        }
        var ids = Listed.ids(kind.options());
        return picks.ids().stream()
                .flatMap(id -> Listed.unknown("option", id, ids).stream())
                .findFirst();
    }

    @Override
    public Mark mark(Response response) {
        var ids = ((Response.Picks) response).ids();
        var chosen = kind.options().stream()
                .filter(option -> ids.contains(option.id()))
                .toList();
        return new Mark(fraction(chosen), WorthOfOption.reasons(chosen));
    }

    private Fraction fraction(List<Option> chosen) {
        var n = kind.options().stream().filter(Option::isRight).count();
        var right = chosen.stream().filter(Option::isRight).count();
        var wrong = chosen.size() - right;
        if (n == 0) {
            return Fraction.ZERO;
        }
        return switch (kind.rule()) {
            case BALANCED -> new Fraction(Math.max(0, right - wrong), n);
            case STRICT -> right == n && wrong == 0 ? Fraction.ONE : Fraction.ZERO;
            case LENIENT -> new Fraction(right, n);
        };
    }

    @Override
    public Optional<String> remark(Response response) {
        var ids = ((Response.Picks) response).ids();
        var n = kind.options().stream().filter(Option::isRight).count();
        var right = kind.options().stream()
                .filter(option -> option.isRight() && ids.contains(option.id()))
                .count();
        var wrong = ids.size() - right;
        if (right == n && wrong == 0) {
            return Optional.empty();
        }
        var chosen = "You chose " + right + " of " + n + (n == 1 ? " right answer" : " right answers")
                + (wrong == 0 ? "" : " and " + wrong + (wrong == 1 ? " wrong one" : " wrong ones"));
        return Optional.of(
                switch (kind.rule()) {
                    case BALANCED -> chosen + (wrong > 0 && right > 0 ? "; a wrong one takes a right one away." : ".");
                    case STRICT -> chosen + (right > 0 ? "; only all of them together count." : ".");
                    case LENIENT -> chosen + ".";
                });
    }

    @Override
    public String answer() {
        return kind.options().stream().filter(Option::isRight).map(Option::text).collect(Collectors.joining("; "));
    }

    @Override
    public Response key() {
        return new Response.Picks(
                kind.options().stream().filter(Option::isRight).map(Option::id).toList());
    }
}
