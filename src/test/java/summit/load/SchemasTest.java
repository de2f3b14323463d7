package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schemas for editors say the same as the loader: they accept the shipped packs, and refuse what it refuses. */
class SchemasTest {
    private static final String BASE = "https://summit.test/";
    private static final List<String> NAMES =
            List.of("story.schema.json", "scenes.schema.json", "facts.schema.json", "picture.schema.json");

    private static String read(String name) {
        try {
            return Files.readString(Path.of("scenes", name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Schema schema(String name) {
        var texts = new TreeMap<String, String>();
        NAMES.forEach(each -> texts.put(BASE + each, read(each)));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts))
                .getSchema(SchemaLocation.of(BASE + name));
    }

    private static String schemaFor(String file) {
        return file.equals("story.json")
                ? "story.schema.json"
                : file.startsWith("art/") ? "picture.schema.json" : "scenes.schema.json";
    }

    @TestFactory
    Stream<DynamicTest> theShippedPacksAreAccepted() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        var schemas = new TreeMap<String, Schema>();
        NAMES.forEach(name -> schemas.put(name, schema(name)));
        for (var id : Pack.bundledIds()) {
            var pack = Pack.bundled(id);
            for (var file : pack.names()) {
                if (!file.startsWith("strings/")) {
                    var content = new String(pack.bytes(file), StandardCharsets.UTF_8);
                    tests.add(DynamicTest.dynamicTest(
                            id + "/" + file,
                            () -> assertEquals(
                                    List.of(), schemas.get(schemaFor(file)).validate(content, InputFormat.JSON))));
                }
            }
        }
        return tests.stream();
    }

    private static String scene(String keys) {
        return "{\"scenes\":[{\"id\":\"a\",\"text\":\"\"," + keys + "}]}";
    }

    private static String question(String keys) {
        return "{\"questions\":[{\"id\":\"r\",\"prompt\":\"?\",\"source\":\"s\"," + keys + "}]}";
    }

    private static String manifest(String keys) {
        return "{\"format\":1,\"id\":\"s\",\"version\":\"1\",\"title\":\"S\",\"language\":\"en\",\"start\":\"hall\",\"topics\":[{\"id\":\"sea\",\"title\":\"Sea\"}],\"endings\":[{\"id\":\"home\",\"title\":\"Home\"}],"
                + keys + "}";
    }

    private static String picture(String keys) {
        return "{\"describe\":\"d\",\"palette\":{\"a\":{\"rgb\":\"#000000\",\"256\":0,\"16\":\"black\"}}," + keys + "}";
    }

    /** Fragments that both refuse, by the file they are in. */
    private static Map<String, List<String>> refused() {
        return Map.of(
                "x.json",
                List.of(
                        "[]",
                        "{\"scene\":[]}",
                        "{\"scenes\":{}}",
                        "{\"scenes\":[{\"id\":\"a\",\"next\":\"out\"}]}",
                        "{\"scenes\":[{\"id\":\"A\",\"text\":\"\",\"next\":\"out\"}]}",
                        "{\"scenes\":[{\"id\":\"a\",\"text\":\"\"}]}",
                        scene("\"next\":\"out\",\"nxt\":\"out\""),
                        scene("\"next\":\"out\",\"title\":1"),
                        scene("\"next\":\"out\",\"do\":\"trust += 1\""),
                        scene("\"next\":\"@back\""),
                        scene("\"next\":[{\"if\":\"sure\"}]"),
                        scene("\"end\":\"home\",\"next\":\"out\""),
                        scene("\"next\":\"out\",\"asOf\":\"June\""),
                        scene("\"next\":\"out\",\"offer\":{\"text\":\"a\"}"),
                        scene("\"next\":\"out\",\"ask\":{\"question\":\"q\",\"reveal\":\"never\"}"),
                        scene("\"next\":\"out\",\"ask\":{\"if\":\"sure\"}"),
                        scene("\"choices\":[{\"id\":\"b\",\"text\":\"b\"}]"),
                        scene("\"choices\":[{\"id\":\"b\",\"text\":\"b\",\"to\":\"out\",\"reply\":\"c\"}]"),
                        scene("\"choices\":[{\"id\":\"b\",\"text\":\"b\",\"to\":\"out\",\"locked\":\"c\"}]"),
                        scene(
                                "\"choices\":[{\"id\":\"b\",\"text\":\"b\",\"to\":\"out\"},{\"id\":\"c\",\"text\":\"c\",\"reply\":\"d\",\"back\":\"out\"}]"),
                        scene("\"choices\":[{\"id\":\"b\",\"text\":\"b\",\"to\":\"out\",\"once\":\"yes\"}]"),
                        scene("\"choices\":[{\"id\":\"b\",\"text\":\"b\",\"to\":\"out\"},{\"from\":\"tag\"}]"),
                        scene(
                                "\"choices\":[{\"id\":\"b\",\"text\":\"b\",\"to\":\"out\"}],\"fallback\":{\"text\":\"f\",\"to\":\"out\"}"),
                        "{\"scenes\":[{\"id\":\"a\",\"text\":{\"sequence\":[\"x\"]},\"next\":\"out\"}]}",
                        "{\"scenes\":[{\"id\":\"a\",\"text\":{\"seq\":[]},\"next\":\"out\"}]}",
                        "{\"scenes\":[{\"id\":\"a\",\"text\":[[\"x\"]],\"next\":\"out\"}]}",
                        "{\"scenes\":[{\"id\":\"a\",\"text\":{\"if\":\"sure\"},\"next\":\"out\"}]}",
                        "{\"questions\":[{\"id\":\"r\",\"prompt\":\"?\",\"answer\":\"A\",\"wrong\":[\"B\"]}]}",
                        question("\"answer\":\"A\""),
                        question("\"wrong\":[\"A\"]"),
                        question("\"answer\":\"A\",\"wrong\":[\"B\"],\"type\":\"choice\""),
                        question("\"answer\":\"A\",\"wrong\":[\"B\"],\"level\":4"),
                        question("\"answer\":\"A\",\"wrong\":[\"B\"],\"points\":0"),
                        question("\"answer\":\"A\",\"wrong\":[\"B\"],\"pairs\":[]"),
                        question("\"answer\":\"A\",\"wrong\":[\"B\"],\"options\":[\"C\",\"D\"]"),
                        question("\"answer\":\"A\",\"wrong\":[{\"text\":\"B\",\"worth\":100}]"),
                        question("\"type\":\"truefalse\",\"answer\":\"yes\""),
                        question("\"type\":\"number\",\"answer\":\"1\""),
                        question("\"type\":\"number\",\"answer\":1,\"tolerance\":1,\"tolerancePercent\":1"),
                        question("\"type\":\"text\",\"accept\":[]"),
                        question("\"type\":\"text\",\"accept\":[\"*\"]"),
                        question("\"type\":\"order\",\"items\":[\"A\"]"),
                        question("\"type\":\"match\",\"pairs\":[{\"left\":\"A\"},{\"left\":\"B\",\"right\":\"C\"}]"),
                        question("\"type\":\"categorise\",\"categories\":[\"A\",\"B\"],\"items\":[{\"text\":\"x\"}]"),
                        question("\"type\":\"cloze\",\"gaps\":[{\"id\":\"a\"}]"),
                        "{\"facts\":[{\"id\":\"F\",\"statement\":\"x\",\"attribution\":\"y\",\"certainty\":\"sure\",\"sources\":[\"S\"]}],\"sources\":[{\"id\":\"S\",\"title\":\"T\"}]}",
                        "{\"facts\":[{\"id\":\"F\",\"statement\":\"x\",\"attribution\":\"y\",\"certainty\":\"shown\",\"sources\":[]}]}",
                        "{\"sources\":[{\"id\":\"S_1\",\"title\":\"T\"}]}"),
                "story.json",
                List.of(
                        "{}",
                        manifest("\"ledger\":\"closed\""),
                        manifest("\"scenes\":[]"),
                        manifest("\"checks\":[\"W040\"]"),
                        manifest("\"checks\":{\"W040\":\"never\"}"),
                        manifest("\"checks\":{\"W999\":\"off\"}"),
                        manifest("\"checks\":{\"E012\":\"off\"}"),
                        manifest("\"variables\":[{\"id\":\"a\"}]"),
                        manifest("\"variables\":[{\"id\":\"a\",\"type\":\"integer\"}]"),
                        manifest("\"variables\":[{\"id\":\"a\",\"type\":\"int\",\"min\":0}]"),
                        manifest("\"variables\":[{\"id\":\"a\",\"type\":\"enum\"}]"),
                        manifest("\"variables\":[{\"id\":\"a\",\"type\":\"set\",\"members\":[]}]"),
                        manifest("\"variables\":[{\"id\":\"a\",\"value\":\"1\",\"type\":\"int\",\"min\":0,\"max\":1}]"),
                        manifest(
                                "\"variables\":[{\"id\":\"a\",\"type\":\"int\",\"min\":0,\"max\":1,\"clock\":\"24:00\"}]"),
                        manifest("\"places\":[{\"id\":\"a\",\"title\":\"A\",\"at\":[1]}]"),
                        manifest("\"hint\":{\"keep\":101}"),
                        manifest("\"texts\":[\"a\"]"),
                        manifest("\"texts\":{\"A\":\"a\"}"),
                        manifest("\"texts\":{\"a\":{\"use\":[\"b\"]},\"b\":\"b\"}"),
                        manifest("\"achievements\":[{\"id\":\"a\",\"title\":\"A\"}]")),
                "art/p.json",
                List.of(
                        picture("\"rows\":[]"),
                        picture("\"rows\":[\"a\",\"a\"],\"millis\":10"),
                        picture("\"rows\":[\"a\",\"a\"],\"layers\":[{\"rows\":[\"a\"],\"path\":[]}]"),
                        "{\"describe\":\"d\",\"rows\":[\"a\",\"a\"],\"palette\":{\"ab\":{\"rgb\":\"#000000\",\"256\":0,\"16\":\"black\"}}}",
                        "{\"describe\":\"d\",\"rows\":[\"a\",\"a\"],\"palette\":{\"a\":{\"rgb\":\"black\",\"256\":0,\"16\":\"black\"}}}",
                        "{\"describe\":\"d\",\"rows\":[\"a\",\"a\"],\"palette\":{\"a\":{\"rgb\":\"#000000\",\"256\":256,\"16\":\"black\"}}}"));
    }

    @TestFactory
    Stream<DynamicTest> whatTheSchemaRefusesTheLoaderRefusesToo() {
        return refused().entrySet().stream().flatMap(file -> {
            var schema = schema(schemaFor(file.getKey()));
            return file.getValue().stream()
                    .map(content -> DynamicTest.dynamicTest(content, () -> {
                        List<Error> errors = schema.validate(content, InputFormat.JSON);
                        assertFalse(errors.isEmpty(), "the schema accepts it");
                        assertFalse(
                                Packs.small()
                                        .with(file.getKey(), content)
                                        .load()
                                        .isPlayable(),
                                "the loader accepts it");
                    }));
        });
    }

    /** Where the keys of a shape stand in the schemas. */
    private static Map<Shape, String> places() {
        var places = new TreeMap<Shape, String>();
        places.put(Shape.MANIFEST, "story.schema.json ");
        for (var shape : List.of(
                Shape.VARIABLE,
                Shape.MEMBER,
                Shape.BAND,
                Shape.ENDING,
                Shape.PAGE,
                Shape.ACHIEVEMENT,
                Shape.TOPIC,
                Shape.PLACE,
                Shape.HELP)) {
            places.put(shape, "story.schema.json $defs/" + shape.name().toLowerCase(java.util.Locale.ROOT));
        }
        places.put(Shape.FILE, "scenes.schema.json ");
        for (var shape : List.of(
                Shape.SCENE,
                Shape.WAY,
                Shape.FINISH,
                Shape.CHOICE,
                Shape.OFFERS,
                Shape.FALLBACK,
                Shape.OFFER,
                Shape.ASK,
                Shape.CONSEQUENCE,
                Shape.EFFECT,
                Shape.QUESTION,
                Shape.PRINT,
                Shape.OPTION,
                Shape.ITEM,
                Shape.PAIR,
                Shape.GAP)) {
            places.put(shape, "scenes.schema.json $defs/" + shape.name().toLowerCase(java.util.Locale.ROOT));
        }
        places.put(Shape.TEACHING, "story.schema.json $defs/teaching");
        places.put(Shape.TERM, "story.schema.json $defs/term");
        places.put(Shape.SORTED_ITEM, "scenes.schema.json $defs/sortedItem");
        var blocks = List.of(
                Shape.BLOCK_IF,
                Shape.BLOCK_SEQ,
                Shape.BLOCK_CYCLE,
                Shape.BLOCK_FIRST,
                Shape.BLOCK_SHUFFLE,
                Shape.BLOCK_LIST,
                Shape.BLOCK_USE);
        blocks.forEach(shape -> places.put(shape, "scenes.schema.json $defs/block/anyOf/" + blocks.indexOf(shape)));
        var types = List.of(
                Shape.SINGLE,
                Shape.MULTIPLE,
                Shape.TRUEFALSE,
                Shape.NUMBER,
                Shape.TEXT,
                Shape.ORDER,
                Shape.MATCH,
                Shape.CATEGORISE,
                Shape.CLOZE);
        types.forEach(shape ->
                places.put(shape, "scenes.schema.json $defs/question/allOf/" + types.indexOf(shape) + "/then"));
        places.put(Shape.SOURCE, "facts.schema.json $defs/source");
        places.put(Shape.FACT, "facts.schema.json $defs/fact");
        places.put(Shape.PICTURE, "picture.schema.json ");
        places.put(Shape.COLOUR, "picture.schema.json $defs/colour");
        places.put(Shape.LAYER, "picture.schema.json $defs/layer");
        return places;
    }

    @Test
    void theSchemasKnowTheSameKeysAsTheLoaderAndDescribeEach() {
        for (var shape : Shape.values()) {
            var place = places().get(shape).split(" ", 2);
            var properties = new ObjectMapper()
                    .readTree(read(place[0]))
                    .at(place[1].isEmpty() ? "" : "/" + place[1])
                    .path("properties");
            var known = new TreeSet<>(shape.keys());
            if (place[1].contains("/then")) {
                known.remove("note");
            }
            assertEquals(known, new TreeSet<>(properties.propertyNames()), shape::name);
            for (JsonNode property : properties) {
                assertTrue(property.hasNonNull("description"), () -> shape + " " + property);
            }
        }
    }

    @Test
    void theSchemaKnowsTheCodesOfAllWarnings() {
        var codes = new TreeSet<String>(List.of("note"));
        for (var code : Code.values()) {
            if (code.severity() != Severity.ERROR) {
                codes.add(code.id());
            }
        }
        var properties = new ObjectMapper().readTree(read("story.schema.json")).at("/properties/checks/properties");
        assertEquals(codes, new TreeSet<>(properties.propertyNames()));
    }
}
