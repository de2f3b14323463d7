package summit.ui.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.ui.toolkit.Cells;
import tools.jackson.databind.JsonNode;

/** The JSON form of an answer to each type of question. Empty if the value has another form. */
record JsonResponse(JsonNode value) implements Kind.Visitor<Optional<Response>> {
    /** Digits before and behind the point that a number may have; more would only take time. */
    private static final int MOST_DIGITS = 100;

    static Optional<Response> read(Question question, JsonNode value) {
        return question.kind().accept(new JsonResponse(value));
    }

    /** What the value should be, in a sentence. */
    static String form(Question question) {
        return "The answer to a question of type \"" + question.kind().type() + "\" is "
                + question.kind().accept(new Form()) + ".";
    }

    @Override
    public Optional<Response> single(Kind.Single single) {
        return value.isString() ? Optional.of(new Response.Pick(value.stringValue())) : Optional.empty();
    }

    @Override
    public Optional<Response> multiple(Kind.Multiple multiple) {
        return ids();
    }

    @Override
    public Optional<Response> trueFalse(Kind.TrueFalse trueFalse) {
        return value.isBoolean() ? Optional.of(new Response.Truth(value.booleanValue())) : Optional.empty();
    }

    @Override
    public Optional<Response> numeric(Kind.Numeric numeric) {
        return value.isNumber() && isReasonable(value.decimalValue())
                ? Optional.of(new Response.Amount(value.decimalValue()))
                : Optional.empty();
    }

    private static boolean isReasonable(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS
                && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    @Override
    public Optional<Response> words(Kind.Words words) {
        return value.isString() ? Optional.of(new Response.Typed(Cells.clean(value.stringValue()))) : Optional.empty();
    }

    @Override
    public Optional<Response> ordering(Kind.Ordering ordering) {
        return ids();
    }

    @Override
    public Optional<Response> matching(Kind.Matching matching) {
        return pairs();
    }

    @Override
    public Optional<Response> categorising(Kind.Categorising categorising) {
        return pairs();
    }

    @Override
    public Optional<Response> cloze(Kind.Cloze cloze) {
        return pairs();
    }

    private Optional<Response> ids() {
        if (!value.isArray()) {
            return Optional.empty();
        }
        var ids = new ArrayList<String>();
        for (var id : value) {
            if (!id.isString()) {
                return Optional.empty();
            }
            ids.add(id.stringValue());
        }
        return Optional.of(new Response.Picks(ids));
    }

    private Optional<Response> pairs() {
        if (!value.isObject()) {
            return Optional.empty();
        }
        var pairs = new TreeMap<String, String>();
        for (var pair : value.properties()) {
            if (!pair.getValue().isString()) {
                return Optional.empty();
            }
            pairs.put(pair.getKey(), Cells.clean(pair.getValue().stringValue()));
        }
        return Optional.of(new Response.Pairs(pairs));
    }

    private record Form() implements Kind.Visitor<String> {
        @Override
        public String single(Kind.Single single) {
            return "the id of an option";
        }

        @Override
        public String multiple(Kind.Multiple multiple) {
            return "a list of ids of options";
        }

        @Override
        public String trueFalse(Kind.TrueFalse trueFalse) {
            return "true or false";
        }

        @Override
        public String numeric(Kind.Numeric numeric) {
            return "a number of at most " + MOST_DIGITS + " digits";
        }

        @Override
        public String words(Kind.Words words) {
            return "a string";
        }

        @Override
        public String ordering(Kind.Ordering ordering) {
            return "a list of the ids of all items";
        }

        @Override
        public String matching(Kind.Matching matching) {
            return "an object from ids of items to ids of targets";
        }

        @Override
        public String categorising(Kind.Categorising categorising) {
            return "an object from ids of items to ids of categories";
        }

        @Override
        public String cloze(Kind.Cloze cloze) {
            return "an object from ids of gaps to strings";
        }
    }
}
