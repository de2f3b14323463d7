package summit.save;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as this package writes and reads it: laid out for people, one member or element a line, what is deeper on one line;
 * read with limits on everything, so that no file can exhaust the memory or the stack.
 */
final class Json {
    /** Bytes a file may have. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final int DEEPEST = 32;
    private static final int LAID_OUT = 2;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LARGEST)
                            .maxStringLength(100_000)
                            .maxNameLength(1000)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private Json() {}

    /** An object without members. */
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The object that the bytes hold. */
    static ObjectNode read(byte[] bytes) throws Damaged {
        try {
            if (MAPPER.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
            throw new Damaged("it is not a JSON object");
        } catch (JacksonException unreadable) {
            throw new Damaged(why(unreadable));
        }
    }

    /** In our own words: the library speaks of tokens and sources. */
    private static String why(JacksonException unreadable) {
        if (unreadable instanceof UnexpectedEndOfInputException) {
            return "it breaks off";
        }
        var place = unreadable.getLocation();
        return place == null || place.getLineNr() < 1 ? "it is not JSON" : "line " + place.getLineNr() + " is not JSON";
    }

    /** A member kept as its text, read back; it is null where it cannot be. */
    static JsonNode parsed(String text) {
        return MAPPER.readTree(text);
    }

    /** The value as one line. */
    static String line(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** The object as a file. */
    static byte[] bytes(ObjectNode object) {
        return (laidOut(object, 0) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String laidOut(JsonNode node, int depth) {
        if (depth >= LAID_OUT || !node.isContainer() || node.isEmpty()) {
            return line(node);
        }
        var inside = "  ".repeat(depth + 1);
        var end = "\n" + "  ".repeat(depth);
        if (node instanceof ObjectNode object) {
            var members = new StringJoiner(",\n", "{\n", end + "}");
            object.properties()
                    .forEach(member -> members.add(inside + line(JsonNodeFactory.instance.stringNode(member.getKey()))
                            + ": " + laidOut(member.getValue(), depth + 1)));
            return members.toString();
        }
        var elements = new StringJoiner(",\n", "[\n", end + "]");
        node.forEach(element -> elements.add(inside + laidOut(element, depth + 1)));
        return elements.toString();
    }
}
