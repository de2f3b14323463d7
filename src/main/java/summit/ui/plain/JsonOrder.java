package summit.ui.plain;

import java.util.Optional;
import java.util.Set;
import summit.engine.Command;
import summit.story.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of JSON as what a program asks for. */
sealed interface JsonOrder {
    /** A command for the engine. */
    record Step(Command command) implements JsonOrder {}

    /** Something without an argument that is no step of play. */
    record Look(Word word) implements JsonOrder {}

    /** To keep the game under a name. */
    record Save(String name) implements JsonOrder {}

    /** To go on with a game kept under a name. */
    record Load(String name) implements JsonOrder {}

    /** What cannot be understood, with a stable word and a sentence. */
    record Refusal(String code, String reason) implements JsonOrder {}

    /** Orders that are no step of play. */
    enum Word {
        LOOK,
        NOTES,
        UNDO,
        REDO,
        QUIT
    }

    /** The only reader of such lines: a key given twice and anything behind the object are mistakes. */
    JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Keys whose value is {@code true}. */
    Set<String> FLAGS = Set.of("hint", "sources", "skip", "look", "notes", "undo", "redo", "quit");

    /** The order in a line; an answer is read against the open question. */
    static JsonOrder read(String line, Optional<Question> open) {
        try {
            var node = MAPPER.readTree(line);
            return node.isObject() && node.size() == 1
                    ? read(node.propertyNames().iterator().next(), node, open)
                    : new Refusal("bad-command", "A command is an object with one key, such as {\"choose\":\"path\"}.");
        } catch (StreamReadException bad) {
            return new Refusal("bad-json", why(bad));
        } catch (JacksonException bad) {
            return new Refusal("bad-json", "This is not one JSON object on a line of its own.");
        }
    }

    /** In our own words: the library speaks of tokens and sources. */
    private static String why(StreamReadException bad) {
        if (bad instanceof UnexpectedEndOfInputException) {
            return "This is not JSON: the line breaks off.";
        }
        if (bad.getOriginalMessage().startsWith("Duplicate")) {
            return "A key stands twice in one object.";
        }
        return "This is not JSON from character "
                + Math.max(1, bad.getLocation().getColumnNr()) + " on.";
    }

    private static JsonOrder read(String key, JsonNode node, Optional<Question> open) {
        var value = node.get(key);
        if (key.equals("answer")) {
            return open.isEmpty()
                    ? new Refusal("no-question", "No question is open.")
                    : JsonResponse.read(open.get(), value)
                            .<JsonOrder>map(response -> new Step(new Command.Answer(response)))
                            .orElseGet(() -> new Refusal("misfit", JsonResponse.form(open.get())));
        }
        if (FLAGS.contains(key)) {
            return value.isBoolean() && value.booleanValue()
                    ? flag(key)
                    : new Refusal("bad-command", "The value of \"" + key + "\" is true.");
        }
        return switch (key) {
            case "choose" ->
                value.isString()
                        ? new Step(new Command.Choose(value.stringValue()))
                        : new Refusal("bad-command", "The value of \"choose\" is the id of a choice.");
            case "save" ->
                value.isString()
                        ? new Save(value.stringValue())
                        : new Refusal("bad-command", "The value of \"save\" is a name.");
            case "load" ->
                value.isString()
                        ? new Load(value.stringValue())
                        : new Refusal("bad-command", "The value of \"load\" is a name.");
            default ->
                new Refusal(
                        "bad-command",
                        "There is no command \"" + key
                                + "\". There are: choose, answer, hint, sources, skip, look, notes, "
                                + "undo, redo, save, load, quit.");
        };
    }

    private static JsonOrder flag(String key) {
        return switch (key) {
            case "hint" -> new Step(new Command.Hint());
            case "sources" -> new Step(new Command.Sources());
            case "skip" -> new Step(new Command.Skip());
            default -> new Look(Word.valueOf(key.toUpperCase(java.util.Locale.ROOT)));
        };
    }
}
