package summit.marking;

import java.util.List;
import java.util.Optional;
import summit.story.Response;

/** A statement is true or false: 1 for the same, 0 for the opposite. Source: Moodle, question type truefalse. */
record SameTruth(boolean truth) implements Rule {
    @Override
    public Optional<String> misfit(Response response) {
        return response instanceof Response.Truth ? Optional.empty() : Optional.of("Answer true or false.");
    }

    @Override
    public Mark mark(Response response) {
        var same = ((Response.Truth) response).value() == truth;
        return new Mark(same ? Fraction.ONE : Fraction.ZERO, List.of());
    }

    @Override
    public String answer() {
        return Boolean.toString(truth);
    }

    @Override
    public Response key() {
        return new Response.Truth(truth);
    }
}
