package summit.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.story.Kind.Option;
import summit.story.Response;

/**
 * One option is chosen: {@code fraction = worth / 100} of that option.
 *
 * <p>Source: Moodle, question type multichoice with a single answer (the fraction of the chosen answer); here never
 * below 0.
 */
record WorthOfOption(List<Option> options) implements Rule {
    @Override
    public Optional<String> misfit(Response response) {
        if (!(response instanceof Response.Pick pick)) {
            return Optional.of("Choose one of the options.");
        }
        return Listed.unknown("option", pick.option(), Listed.ids(options));
    }

    @Override
    public Mark mark(Response response) {
        var id = ((Response.Pick) response).option();
        var option = options.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Mark(new Fraction(option.worth(), 100), reasons(List.of(option)));
    }

    /** What the author says is wrong with the wrong ones among these. */
    static List<String> reasons(List<Option> chosen) {
        return chosen.stream()
                .filter(option -> !option.isRight() && !option.because().isEmpty())
                .map(Option::because)
                .toList();
    }

    @Override
    public String answer() {
        return options.stream().filter(Option::isRight).map(Option::text).collect(Collectors.joining(" / "));
    }

    @Override
    public Response key() {
        return new Response.Pick(options.stream()
                .filter(Option::isRight)
                .findFirst()
                .orElseThrow()
                .id());
    }
}
