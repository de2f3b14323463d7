package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The manual is complete and true: it names every key, and its examples are one pack without a mistake. */
class SceneFormatTest {
    private static final Pattern EXAMPLE = Pattern.compile("`([^`\n]+)`:\n\n```json\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("^```json$", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    private static String manual() throws IOException {
        return Files.readString(Path.of("docs/scene-format.md"));
    }

    private static Packs examples() throws IOException {
        var pack = Packs.empty();
        var matcher = EXAMPLE.matcher(manual());
        while (matcher.find()) {
            pack = pack.with(matcher.group(1), matcher.group(2));
        }
        return pack;
    }

    @Test
    void theExamplesAreOneStory() throws IOException {
        var loading = examples().load();
        assertEquals(
                List.of("W001"),
                loading.diagnostics().stream().map(Diagnostic::code).toList(),
                () -> loading.diagnostics().toString());
        assertTrue(loading.isPlayable());
    }

    @Test
    void everyExampleIsRead() throws IOException {
        assertEquals(
                FENCE.matcher(manual()).results().count(), examples().files().size());
    }

    /** Which chapter is about which objects. */
    private static Map<String, List<Shape>> chapters() {
        return Map.ofEntries(
                Map.entry("Manifest", List.of(Shape.MANIFEST)),
                Map.entry("Variables", List.of(Shape.VARIABLE, Shape.MEMBER, Shape.BAND)),
                Map.entry("Endings", List.of(Shape.ENDING, Shape.PAGE)),
                Map.entry("Achievements, topics, places", List.of(Shape.ACHIEVEMENT, Shape.TOPIC, Shape.PLACE)),
                Map.entry("Teaching", List.of(Shape.TEACHING, Shape.TERM)),
                Map.entry("Costs", List.of(Shape.HELP)),
                Map.entry("Files", List.of(Shape.FILE)),
                Map.entry("Scenes", List.of(Shape.SCENE, Shape.WAY, Shape.FINISH, Shape.FALLBACK)),
                Map.entry("Choices", List.of(Shape.CHOICE)),
                Map.entry("Storylets", List.of(Shape.OFFERS, Shape.OFFER)),
                Map.entry("Asking", List.of(Shape.ASK, Shape.CONSEQUENCE)),
                Map.entry(
                        "Texts",
                        List.of(
                                Shape.BLOCK_IF,
                                Shape.BLOCK_SEQ,
                                Shape.BLOCK_CYCLE,
                                Shape.BLOCK_FIRST,
                                Shape.BLOCK_SHUFFLE,
                                Shape.BLOCK_LIST,
                                Shape.BLOCK_USE)),
                Map.entry("Effects", List.of(Shape.EFFECT)),
                Map.entry(
                        "Questions",
                        List.of(
                                Shape.QUESTION,
                                Shape.PRINT,
                                Shape.SINGLE,
                                Shape.MULTIPLE,
                                Shape.TRUEFALSE,
                                Shape.NUMBER,
                                Shape.TEXT,
                                Shape.ORDER,
                                Shape.MATCH,
                                Shape.CATEGORISE,
                                Shape.CLOZE,
                                Shape.OPTION,
                                Shape.ITEM,
                                Shape.PAIR,
                                Shape.SORTED_ITEM,
                                Shape.GAP)),
                Map.entry("Ledger", List.of(Shape.SOURCE, Shape.FACT)),
                Map.entry("Pictures", List.of(Shape.PICTURE, Shape.COLOUR, Shape.LAYER)));
    }

    private static Map<String, String> texts() throws IOException {
        var texts = new TreeMap<String, String>();
        var manual = manual();
        var headings = HEADING.matcher(manual).results().toList();
        for (var i = 0; i < headings.size(); i++) {
            var end = i + 1 < headings.size() ? headings.get(i + 1).start() : manual.length();
            texts.put(headings.get(i).group(1), manual.substring(headings.get(i).end(), end));
        }
        return texts;
    }

    @TestFactory
    Stream<DynamicTest> everyKeyIsInItsChapter() throws IOException {
        var texts = texts();
        return chapters().entrySet().stream()
                .map(chapter -> DynamicTest.dynamicTest(chapter.getKey(), () -> {
                    // Keys count where they are explained, not where an example uses them; blocks are explained as they
                    // are written.
                    var text = texts.get(chapter.getKey()).replaceAll("(?s)```.*?```", "");
                    var missing = new ArrayList<String>();
                    for (var shape : chapter.getValue()) {
                        for (var key : shape.keys()) {
                            var everywhere = List.of("note", "was", "$schema").contains(key);
                            if (!everywhere && !text.contains("`" + key + "`") && !text.contains("\"" + key + "\"")) {
                                missing.add(shape + " " + key);
                            }
                        }
                    }
                    assertEquals(List.of(), missing);
                }));
    }

    @Test
    void everyShapeHasAChapter() {
        var covered = chapters().values().stream().flatMap(List::stream).toList();
        for (var shape : Shape.values()) {
            assertTrue(covered.contains(shape), shape::name);
        }
    }

    @Test
    void everyFunctionIsNamed() throws IOException {
        var text = texts().get("Expressions");
        for (var name : Calls.names()) {
            assertTrue(text.contains("`" + name + "("), name);
        }
    }

    @Test
    void theKeysOfEveryTranslationAreOfTheKindsNamed() throws IOException {
        var text = texts().get("Translations");
        for (var begin : List.of(
                "story.",
                "variable.",
                "topic.",
                "place.",
                "achievement.",
                "ending.",
                "scene.",
                "choice.",
                "question.",
                "fact.",
                "picture.")) {
            assertTrue(text.contains("`" + begin), begin);
        }
    }
}
