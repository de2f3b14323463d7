package summit.load;

import java.util.Map;

/** A value to begin with, for hints about missing keys. */
final class Examples {
    private static final Map<String, String> BY_KEY = Map.ofEntries(
            Map.entry("format", "1"),
            Map.entry("version", "\"1.0\""),
            Map.entry("language", "\"en\""),
            Map.entry("at", "[0, 0]"),
            Map.entry("from", "0"),
            Map.entry("facts", "[\"...\"]"),
            Map.entry("sources", "[\"...\"]"),
            Map.entry("accept", "[\"...\"]"),
            Map.entry("items", "[...]"),
            Map.entry("pairs", "[{ \"left\": \"...\", \"right\": \"...\" }]"),
            Map.entry("categories", "[...]"),
            Map.entry("gaps", "[...]"),
            Map.entry("tags", "[\"...\"]"),
            Map.entry("do", "[\"...\"]"),
            Map.entry("palette", "{...}"),
            Map.entry("rows", "[\"...\"]"),
            Map.entry("path", "[[0, 0]]"),
            Map.entry("256", "17"),
            Map.entry("16", "\"blue\""),
            Map.entry("rgb", "\"#1b2a3c\""));

    private Examples() {}

    static String of(String key) {
        return BY_KEY.getOrDefault(key, "\"...\"");
    }
}
