package summit.author.languages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code strings/<language>.json} as it is written: keys in the order they had, new ones behind those they follow in the pack; notes
 * stay.
 */
public record StringsFile(Map<String, JsonNode> entries) {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    public StringsFile {
        entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A file that would not come out as it went in. */
    public static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlain(String message) {
            super(message);
        }
    }

    /** Before there is any. */
    public static StringsFile none() {
        return new StringsFile(Map.of());
    }

    /** Reads the file; comments would be lost on writing, so a file that has them is refused. */
    public static StringsFile read(String text) throws NotPlain {
        try {
            var entries = new LinkedHashMap<String, JsonNode>();
            MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .properties()
                    .forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
            return new StringsFile(entries);
        } catch (JacksonException notStrict) {
            throw new NotPlain("it is no strict JSON (line "
                    + (notStrict.getLocation() == null
                            ? 1
                            : notStrict.getLocation().getLineNr())
                    + "). Comments and trailing commas would be lost when it is written: put them under a key \"note\", or remove"
                    + " them.");
        }
    }

    /** The translations; a list is one text with a line for each of its words. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        entries.forEach((key, value) -> {
            if (isText(key)) {
                texts.put(key, words(value));
            }
        });
        return texts;
    }

    private static boolean isText(String key) {
        return !key.equals("note") && !key.equals("$schema");
    }

    private static String words(JsonNode value) {
        if (!value.isArray()) {
            return value.asString("");
        }
        var lines = new StringJoiner("\n");
        value.forEach(each -> lines.add(each.asString("")));
        return lines.toString();
    }

    /** The file with this work in it, as far as the pack has such texts. */
    public StringsFile with(Work work, List<Wording> wordings) {
        var present = Work.present(wordings);
        var order = new ArrayList<String>();
        entries.keySet().stream()
                .filter(key -> !isText(key)
                        || present.containsKey(key) && work.pieces().containsKey(key))
                .forEach(order::add);
        var known = new java.util.HashSet<>(order);
        var before = "";
        for (var key : present.keySet()) {
            if (work.pieces().containsKey(key)) {
                if (known.add(key)) {
                    order.add(order.contains(before) ? order.indexOf(before) + 1 : notes(order), key);
                }
                before = key;
            }
        }
        var written = new LinkedHashMap<String, JsonNode>();
        for (var key : order) {
            written.put(
                    key,
                    isText(key) ? value(present.get(key), work.pieces().get(key).translation()) : entries.get(key));
        }
        return new StringsFile(written);
    }

    /** How many keys at the beginning are not texts. */
    private static int notes(List<String> order) {
        var count = 0;
        while (count < order.size() && !isText(order.get(count))) {
            count++;
        }
        return count;
    }

    private static JsonNode value(Wording wording, String translation) {
        if (!wording.isList()) {
            return MAPPER.getNodeFactory().stringNode(translation);
        }
        var list = MAPPER.createArrayNode();
        translation.lines().forEach(list::add);
        return list;
    }

    /** The text of the file, a line for each key. */
    public String text() {
        var lines = new StringJoiner(",\n", "{\n", "\n}\n").setEmptyValue("{\n}\n");
        entries.forEach((key, value) -> lines.add("  " + MAPPER.writeValueAsString(key) + ": " + json(value)));
        return lines.toString();
    }

    private static String json(JsonNode value) {
        if (!value.isArray()) {
            return MAPPER.writeValueAsString(value);
        }
        var items = new StringJoiner(", ", "[", "]");
        value.forEach(item -> items.add(MAPPER.writeValueAsString(item)));
        return items.toString();
    }
}
