package summit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.load.Severity;
import summit.story.Story;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions that leave as a table and come back are the same questions. */
class RoundTripTest {
    /** Signs that mean something in a table, and some that do not. */
    private static final String SIGNS = "ab |=\\'\"+-@;,.%ß1 ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void questionsOfAllTypesSurviveATable(char separator) throws Exception {
        for (var seed = 0; seed < 150; seed++) {
            var story = story(new Random(seed));
            var table = QuestionTable.of(story);
            var text = CsvSheet.write(table.rows(), separator);
            var back = Rows.read(
                    CsvSheet.read(text.getBytes(StandardCharsets.UTF_8)), new Rows.Known("", new TreeMap<>()));
            assertEquals(List.of(), back.problems(), "seed " + seed + ":\n" + text);
            for (var question : back.questions()) {
                var was = WrittenAnswers.of(story.questions().get(question.id()).kind());
                assertEquals(was, WrittenAnswers.of(question.kind()), "seed " + seed + ":\n" + text);
            }
            assertEquals(table.rows().size() - 1, back.questions().size());
            assertEquals(table, QuestionTable.of(written(back.questions())), "seed " + seed + ":\n" + text);
        }
    }

    @Test
    void aTableSaysNothingOfChangesWhereThereAreNone() throws Exception {
        for (var seed = 0; seed < 50; seed++) {
            var story = story(new Random(seed));
            var back = Rows.read(QuestionTable.of(story).sheet(), new Rows.Known("", new TreeMap<>()));
            assertEquals(new TreeMap<>(), new TreeMap<>(back.changed(story)));
        }
    }

    private Story written(List<SheetQuestion> questions) throws Exception {
        var list = JsonMapper.shared().createArrayNode();
        questions.forEach(question -> list.add(QuestionJson.of(question)));
        return load(list);
    }

    private Story story(Random random) throws Exception {
        var list = JsonMapper.shared().createArrayNode();
        var types =
                List.of("single", "multiple", "truefalse", "number", "text", "order", "match", "categorise", "cloze");
        for (var type : types) {
            var json = list.addObject();
            json.put("id", "q-" + type).put("type", type).put("source", words(random, 0));
            json.put("prompt", type.equals("cloze") ? "A [[one]] and [[two]]." : words(random, types.indexOf(type)));
            key(json, type, random);
            if (random.nextBoolean()) {
                json.put("explain", words(random, 7))
                        .put("hint", words(random, 8))
                        .put("level", 1 + random.nextInt(3));
            }
        }
        return load(list);
    }

    private static void key(ObjectNode json, String type, Random random) {
        var count = 2 + random.nextInt(3);
        switch (type) {
            case "single" -> json.put("answer", words(random, 1)).set("wrong", options(random, 2, count));
            case "multiple" -> {
                json.set("answer", options(random, 1, 2));
                json.set("wrong", options(random, 3, count));
            }
            case "truefalse" -> json.put("answer", random.nextBoolean());
            case "number" -> {
                json.put("answer", random.nextInt(4000) / 8.0 - 100).put("unit", random.nextBoolean() ? "km/h" : "%");
                json.put(random.nextBoolean() ? "tolerance" : "tolerancePercent", random.nextInt(3) * 0.125);
            }
            case "text" -> json.set("accept", texts(random, 1, count));
            case "order" -> json.set("items", texts(random, 1, count));
            case "match" -> {
                var pairs = json.putArray("pairs");
                for (var i = 0; i < count; i++) {
                    pairs.addObject()
                            .put("left", words(random, i))
                            .put("right", i == 1 ? "same" : words(random, 20 + i));
                }
                json.set("extra", texts(random, 50, random.nextInt(3)));
            }
            case "categorise" -> {
                json.set(
                        "categories",
                        JsonMapper.shared()
                                .createArrayNode()
                                .add("first one")
                                .add("second")
                                .add("third"));
                var items = json.putArray("items");
                for (var i = 0; i < count; i++) {
                    items.addObject().put("text", words(random, i)).put("in", i == 0 ? "second" : "first one");
                }
            }
            default -> {
                var gaps = json.putArray("gaps");
                gaps.addObject().put("id", "one").set("accept", texts(random, 1, count));
                gaps.addObject().put("id", "two").set("options", texts(random, 30, count));
            }
        }
    }

    private static ArrayNode texts(Random random, int from, int count) {
        var list = JsonMapper.shared().createArrayNode();
        IntStream.range(from, from + count).forEach(i -> list.add(words(random, i)));
        return list;
    }

    private static ArrayNode options(Random random, int from, int count) {
        var list = JsonMapper.shared().createArrayNode();
        for (var i = from; i < from + count; i++) {
            if (random.nextBoolean()) {
                list.add(words(random, i));
            } else {
                list.addObject().put("text", words(random, i)).put("because", words(random, i));
            }
        }
        return list;
    }

    /** Words of their own for each number, with signs at random among them. */
    private static String words(Random random, int number) {
        var words = new StringBuilder();
        for (var i = random.nextInt(6); i > 0; i--) {
            words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        words.append("x".repeat(number + 1));
        for (var i = random.nextInt(6); i > 0; i--) {
            words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return words.toString().replaceAll(" +", " ").strip();
    }

    private Story load(ArrayNode questions) throws Exception {
        Files.writeString(folder.resolve("story.json"), """
                {"format": 1, "id": "p", "version": "1", "title": "P", "language": "en", "start": "s",
                 "endings": [{"id": "e", "title": "E"}]}
                """);
        var asks = new ArrayList<String>();
        questions.forEach(question -> asks.add("{\"question\": " + question.get("id") + "}"));
        Files.writeString(
                folder.resolve("scenes.json"),
                "{\"scenes\": [{\"id\": \"s\", \"text\": \"T\", \"ask\": " + asks + ", \"next\": \"f\"},"
                        + "{\"id\": \"f\", \"text\": \"T\", \"end\": \"e\"}], \"questions\": " + questions + "}");
        var draft = PackLoader.draft(Pack.folder(folder));
        assertEquals(
                List.of(),
                draft.diagnostics().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .toList());
        return draft.story().orElseThrow();
    }
}
