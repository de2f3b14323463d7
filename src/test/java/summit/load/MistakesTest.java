package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule with the smallest addition to a sound pack that breaks it, and the place where that is reported. */
class MistakesTest {
    private record Broken(String rule, Packs pack, String... found) {}

    private static Broken file(String rule, String content, String... found) {
        return new Broken(rule, Packs.small().with("x.json", content), found);
    }

    private static Broken scene(String rule, String scene, String... found) {
        return new Broken(rule, Packs.scene(scene), found);
    }

    private static Broken question(String rule, String question, String... found) {
        return new Broken(rule, Packs.question(question), found);
    }

    private static Broken manifest(String rule, String keys, String... found) {
        return new Broken(rule, Packs.manifest(keys), found);
    }

    private static Broken variable(String rule, String variable, String... found) {
        return new Broken(
                rule,
                Packs.small()
                        .with(
                                "story.json",
                                "{\"format\":1,\"id\":\"s\",\"version\":\"1\",\"title\":\"S\",\"language\":\"en\",\"start\":\"hall\","
                                        + "\"topics\":[{\"id\":\"sea\",\"title\":\"Sea\"}],"
                                        + "\"endings\":[{\"id\":\"home\",\"title\":\"Home\"}],\n\"variables\":[\n"
                                        + variable
                                        + "]}"),
                found);
    }

    /** A scene with this condition on its only conditional choice; the expression begins at column 10 of line 3. */
    private static Broken condition(String expression, String... found) {
        return scene(
                expression,
                "{\"id\":\"a\",\"text\":\"\",\"choices\":[{\"id\":\"b\",\"text\":\"B\",\"to\":\"out\",\n\"if\": \"  "
                        + expression + "\"},{\"id\":\"c\",\"text\":\"C\",\"to\":\"out\"}]}",
                found);
    }

    /** A scene with this effect; it begins at column 3 of line 3. */
    private static Broken effect(String effect, String... found) {
        return scene(effect, "{\"id\":\"a\",\"text\":\"\",\"next\":\"out\",\"do\":[\n \"" + effect + "\"]}", found);
    }

    /** A scene with this text; it begins at column 2 of line 3. */
    private static Broken text(String text, String... found) {
        return scene(text, "{\"id\":\"a\",\"next\":\"out\",\"text\":\n" + text + "}", found);
    }

    private static Broken picture(String rule, String picture, String... found) {
        return new Broken(rule, Packs.small().with("art/p.json", picture), found);
    }

    private static final String COLOUR = "{\"rgb\":\"#000000\",\"256\":0,\"16\":\"black\"}";

    private static List<Broken> reading() {
        return List.of(
                file("an empty file", "", "p/x.json:1:1 E001"),
                file("a missing comma", "{\"scenes\":[]\n \"questions\":[]}", "p/x.json:1:13 E001"),
                file("a file that breaks off", "{\"scenes\":[", "p/x.json:1:11 E001"),
                file("two values", "{} {}", "p/x.json:1:2 E001"),
                file("a wrong bracket", "{\"scenes\":[}}", "p/x.json:1:11 E001"),
                file("a word without quotation marks", "{\"scenes\":yes}", "p/x.json:1:11 E001"),
                file("a line break in a text", "{\"note\":\"a\nb\"}", "p/x.json:1:11 E001"),
                new Broken(
                        "a byte that is not UTF-8",
                        Packs.small().with("x.json", new byte[] {'{', '\n', '"', (byte) 0xff, '"', '}'}),
                        "p/x.json:2:2 E002"),
                file("a key twice", "{\"scenes\":[],\n\"scenes\":[]}", "p/x.json:2:1 E003"),
                file(
                        "a key twice in a file that breaks off later",
                        "{\"scenes\":[],\n\"scenes\":[],\n\"facts\" []}",
                        "p/x.json:2:1 E003",
                        "p/x.json:3:8 E001"),
                file("an unknown key", "{\"scene\":[]}", "p/x.json:1:2 E004"),
                file("a list for an object", "[]", "p/x.json:1:1 E006"),
                file("an object for a list", "{\"scenes\":{}}", "p/x.json:1:11 E006"),
                scene("a number for a scene", "1", "p/x.json:2:1 E006"),
                scene("null for a text", "{\"id\":\"a\",\"text\":null,\"next\":\"out\"}", "p/x.json:2:18 E006"),
                scene("a scene without anything", "{}", "p/x.json:2:1 E005", "p/x.json:2:1 E005"),
                scene("an id with capitals", "{\"id\":\"Ab\",\"text\":\"\",\"next\":\"out\"}", "p/x.json:2:7 E008"),
                scene("an id in use", "{\"id\":\"hall\",\"text\":\"\",\"next\":\"out\"}", "p/x.json:2:7 E009"),
                text("\"a\\u202eb\"", "p/x.json:3:3 E010"),
                text("\"a\\u0007b\"", "p/x.json:3:3 E010"),
                text("\"a\u200bb\"", "p/x.json:3:3 E010"),
                text("[\"a\", [\"b\"]]", "p/x.json:3:7 E006"),
                text("{\"sequence\":[\"a\"]}", "p/x.json:3:1 E005"),
                text("{\"seq\":[]}", "p/x.json:3:2 E005"),
                text("{\"seq\":[\"a\"],\"else\":\"b\"}", "p/x.json:3:14 E004"),
                new Broken("a file that is not read", Packs.small().with("x.json.txt", "{}"), "p/x.json.txt:1:1 E056"),
                new Broken("no manifest", Packs.empty().with("a.json", "{}"), "p/story.json:1:1 E051"),
                new Broken(
                        "another format",
                        Packs.small()
                                .with(
                                        "story.json",
                                        "{\"format\":2,\"id\":\"s\",\"version\":\"1\",\"title\":\"S\",\"language\":\"en\","
                                                + "\"start\":\"hall\",\n\"topics\":[{\"id\":\"sea\",\"title\":\"Sea\"}],"
                                                + "\"endings\":[{\"id\":\"home\",\"title\":\"H\"}]}"),
                        "p/story.json:1:2 E052"));
    }

    private static List<Broken> references() {
        return List.of(
                scene(
                        "a choice that leads nowhere",
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[{\"id\":\"b\",\"text\":\"B\",\"to\":\n\"hal\"}]}",
                        "p/x.json:3:1 E012"),
                scene("next to nothing", "{\"id\":\"a\",\"text\":\"\",\"next\":\"hal\"}", "p/x.json:2:28 E012"),
                scene(
                        "a question that is not there",
                        "{\"id\":\"a\",\"text\":\"\",\"next\":\"out\",\"ask\":{\"question\":\n\"p\"}}",
                        "p/x.json:3:1 E013"),
                scene(
                        "an ending that is not there",
                        "{\"id\":\"a\",\"text\":\"\",\"end\":\n\"hom\"}",
                        "p/x.json:3:1 E014"),
                scene(
                        "a fact that is not there",
                        "{\"id\":\"a\",\"text\":\"\",\"next\":\"out\",\"facts\":[\n\"S1\"]}",
                        "p/x.json:3:1 E017"),
                file(
                        "a source that is not there",
                        "{\"facts\":[{\"id\":\"F\",\"statement\":\"x\",\"attribution\":\"y\",\"certainty\":\"shown\",\"sources\":[\n\"S\"]}]}",
                        "p/x.json:2:1 E018"),
                question(
                        "a topic that is not there",
                        "{\"id\":\"r\",\"prompt\":\"?\",\"answer\":\"A\",\"wrong\":[\"B\"],\"source\":\"x\",\"topic\":\n\"see\"}",
                        "p/x.json:3:1 E019"),
                scene(
                        "a place that is not there",
                        "{\"id\":\"a\",\"text\":\"\",\"next\":\"out\",\"place\":\n\"x\"}",
                        "p/x.json:3:1 E020"),
                scene(
                        "a picture that is not there",
                        "{\"id\":\"a\",\"text\":\"\",\"next\":\"out\",\"art\":\n\"x\"}",
                        "p/x.json:3:1 E021"),
                scene(
                        "a tag that is not there",
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[{\"from\":\n\"#x\"},{\"id\":\"b\",\"text\":\"B\",\"to\":\"out\"}]}",
                        "p/x.json:3:1 E022"),
                scene(
                        "a tag without #",
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[{\"from\":\n\"x\"},{\"id\":\"b\",\"text\":\"B\",\"to\":\"out\"}]}",
                        "p/x.json:3:1 E022"),
                manifest(
                        "a start that is not there, and twice",
                        "\"start\": \"x\"",
                        "p/story.json:2:10 E012",
                        "p/story.json:3:82 E003"));
    }

    private static List<Broken> expressions() {
        return List.of(
                condition("trst > 1", "p/x.json:3:10 E015"),
                condition("trust-1 > 0", "p/x.json:3:10 E015"),
                condition("mood == clam", "p/x.json:3:18 E016"),
                condition("clam == mood", "p/x.json:3:10 E016"),
                condition("has(bag, rop)", "p/x.json:3:19 E016"),
                condition("has(bg, rope)", "p/x.json:3:14 E015"),
                condition("has(trust, rope)", "p/x.json:3:14 E026"),
                condition("chosen(hall.ot)", "p/x.json:3:22 E023"),
                condition("chosen(hal.out)", "p/x.json:3:17 E012"),
                condition("chosen(hall)", "p/x.json:3:21 E027"),
                condition("picked(q, tht)", "p/x.json:3:20 E024"),
                condition("visits(hal) > 0", "p/x.json:3:17 E012"),
                condition("right(p)", "p/x.json:3:16 E013"),
                condition("rights(se) > 0", "p/x.json:3:17 E019"),
                condition("trust >", "p/x.json:3:17 E025"),
                condition("trust > 1 trust", "p/x.json:3:20 E025"),
                condition("(trust > 1", "p/x.json:3:20 E025"),
                condition("trust = 1", "p/x.json:3:16 E025"),
                condition("trust > 1 && sure", "p/x.json:3:20 E025"),
                condition("trust / 2 > 1", "p/x.json:3:16 E025"),
                condition("trust > 99999999999", "p/x.json:3:18 E025"),
                condition("trust > 'a'", "p/x.json:3:18 E025"),
                condition("", "p/x.json:3:10 E025"),
                condition("trust", "p/x.json:3:10 E026"),
                condition("trust + sure > 0", "p/x.json:3:18 E026"),
                condition("trust and sure", "p/x.json:3:10 E026"),
                condition("not trust", "p/x.json:3:14 E026"),
                condition("trust == sure", "p/x.json:3:19 E026"),
                condition("bag == bag", "p/x.json:3:10 E026"),
                condition("1 < 2 < 3", "p/x.json:3:10 E026"),
                condition("mood < angry", "p/x.json:3:10 E026", "p/x.json:3:17 E015"),
                condition("visit(hall) > 0", "p/x.json:3:10 E027"),
                condition("has(bag)", "p/x.json:3:17 E027"),
                condition("answered()", "p/x.json:3:19 E027"),
                condition("marks() > 1", "p/x.json:3:10 E028"),
                condition("turns() > 1", "p/x.json:3:10 E028"),
                condition("player == mood", "p/x.json:3:10 E028"),
                text("\"a {trust\"", "p/x.json:3:4 E029"),
                text("\"a {}\"", "p/x.json:3:4 E029"),
                text("\"\\u00e9 {trst}\"", "p/x.json:3:10 E015"),
                text("\"{sure and open}\"", "p/x.json:3:3 E026"),
                text("\"{marks() + 1}\"", "p/x.json:3:3 E028"),
                text("{\"if\":\"trust\",\"text\":\"a\"}", "p/x.json:3:8 E026"),
                effect("trust", "p/x.json:3:3 E030"),
                effect("trust == 1", "p/x.json:3:3 E030"),
                effect("add oil", "p/x.json:3:10 E030"),
                effect("trst = 1", "p/x.json:3:3 E015"),
                effect("add ol bag", "p/x.json:3:7 E016"),
                effect("add oil trust", "p/x.json:3:11 E026"),
                effect("mood += 1", "p/x.json:3:3 E026"),
                effect("mood = clam", "p/x.json:3:10 E016"),
                effect("trust = sure", "p/x.json:3:11 E026"),
                effect("bag = oil", "p/x.json:3:3 E026"),
                effect("sure = true", "p/x.json:3:3 E031"),
                effect("reveal p", "p/x.json:3:10 E013"),
                effect("trust += 1 + ", "p/x.json:3:16 E025"));
    }

    private static List<Broken> namedTexts() {
        return List.of(
                manifest("texts that are no object", "\"texts\":\n[]", "p/story.json:3:1 E006"),
                manifest("a name that cannot be one", "\"texts\":{\n\"A b\":\"\"}", "p/story.json:3:1 E008"),
                manifest("a name without a text", "\"texts\":{\"a\":\n1}", "p/story.json:3:1 E006"),
                manifest("a mistake in a named text", "\"texts\":{\"a\":\n\"{x}\"}", "p/story.json:3:3 E015"),
                manifest(
                        "a mistake in a named text that is used twice",
                        "\"texts\":{\"a\":\n\"{x}\",\"b\":[{\"use\":\"a\"},{\"use\":\"a\"}]}",
                        "p/story.json:3:3 E015"),
                manifest("a name that no text has", "\"texts\":{\"a\":{\n\"use\":\n\"b\"}}", "p/story.json:4:1 E057"),
                manifest("a text that uses itself", "\"texts\":{\"a\":{\n\"use\":\"a\"}}", "p/story.json:3:1 E058"),
                manifest(
                        "texts that use each other",
                        "\"texts\":{\"a\":{\"use\":\"b\"},\"b\":[\"\",{\n\"use\":\"a\"}]}",
                        "p/story.json:3:1 E058"),
                scene(
                        "a block that uses what is not there",
                        "{\"id\":\"a\",\"text\":\n{\"use\":\"a\"},\"next\":\"out\"}",
                        "p/x.json:3:8 E057"));
    }

    private static List<Broken> variables() {
        return List.of(
                variable(
                        "a circle of computed variables",
                        "{\"id\":\"a\",\"value\":\"b > 0\"},{\"id\":\"b\",\n\"value\":\"a\"}",
                        "p/story.json:3:11 E032"),
                variable(
                        "min above max",
                        "{\"id\":\"a\",\"type\":\"int\",\"min\":2,\n\"max\":1}",
                        "p/story.json:4:1 E033"),
                variable(
                        "a start out of bounds",
                        "{\"id\":\"a\",\"type\":\"int\",\"min\":2,\"max\":3,\n\"start\":9}",
                        "p/story.json:4:1 E033"),
                variable(
                        "no bounds",
                        "{\"id\":\"a\",\"type\":\"int\"}",
                        "p/story.json:3:1 E005",
                        "p/story.json:3:1 E005"),
                variable("neither type nor value", "{\"id\":\"a\"}", "p/story.json:3:1 E005"),
                variable("an unknown type", "{\"id\":\"a\",\"type\":\n\"integer\"}", "p/story.json:4:1 E007"),
                variable(
                        "a start that is no member",
                        "{\"id\":\"a\",\"type\":\"enum\",\"members\":[\"b\"],\"start\":\n\"c\"}",
                        "p/story.json:4:1 E016"),
                variable(
                        "a member twice",
                        "{\"id\":\"a\",\"type\":\"set\",\"members\":[\"b\",\n\"b\"]}",
                        "p/story.json:4:1 E009"),
                variable(
                        "31 members",
                        "{\"id\":\"a\",\"type\":\"set\",\n\"members\":["
                                + String.join(
                                        ",",
                                        Stream.iterate(1, n -> n + 1)
                                                .limit(31)
                                                .map(n -> "\"m" + n + "\"")
                                                .toList())
                                + "]}",
                        "p/story.json:4:1 E034"),
                variable(
                        "bands that do not ascend",
                        "{\"id\":\"a\",\"type\":\"int\",\"min\":0,\"max\":9,\"bands\":[{\"from\":3,\"text\":\"x\"},{\n\"from\":3,\"text\":\"y\"}]}",
                        "p/story.json:4:1 E033"),
                variable(
                        "a computed variable with a type",
                        "{\"id\":\"a\",\"value\":\"1\",\n\"type\":\"int\"}",
                        "p/story.json:4:1 E042"),
                variable(
                        "a clock on a bool",
                        "{\"id\":\"a\",\"type\":\"bool\",\n\"clock\":\"20:00\"}",
                        "p/story.json:4:1 E042"),
                variable(
                        "a clock that is none",
                        "{\"id\":\"a\",\"type\":\"int\",\"min\":0,\"max\":9,\"clock\":\n\"24:00\"}",
                        "p/story.json:4:1 E048"),
                variable("a reserved word", "{\"id\":\"not\",\"type\":\"bool\"}", "p/story.json:3:2 E008"),
                manifest(
                        "a place in one dimension",
                        "\"achievements\":[],\"places\":[{\"id\":\"p\",\"title\":\"P\",\"at\":\n[1]}]",
                        "p/story.json:2:51 E006"),
                manifest("a day that is none", "\"asOf\":\n\"2024-06-31\"", "p/story.json:3:1 E048"),
                manifest("a ledger that is none", "\"ledger\":\n\"closed\"", "p/story.json:3:1 E007"),
                manifest("a cost above all", "\"hint\":{\"keep\":\n101}", "p/story.json:3:1 E033"));
    }

    private static List<Broken> flow() {
        var out = "{\"id\":\"z\",\"text\":\"Z\",\"to\":\"out\"}";
        return List.of(
                scene("no way out", "{\n\"id\":\"a\",\"text\":\"\"}", "p/x.json:3:1 E035"),
                scene(
                        "an end and choices",
                        "{\"id\":\"a\",\"text\":\"\",\"end\":\"home\",\n\"choices\":[" + out + "]}",
                        "p/x.json:3:1 E036"),
                scene(
                        "an end and a question",
                        "{\"id\":\"a\",\"text\":\"\",\"end\":\"home\",\n\"ask\":{\"question\":\"q\"}}",
                        "p/x.json:3:1 E036"),
                scene(
                        "next and choices",
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[" + out + "],\n\"next\":\"out\"}",
                        "p/x.json:3:1 E037"),
                scene(
                        "a certain next and choices",
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[" + out + "],\"next\":[\n{\"to\":\"out\"}]}",
                        "p/x.json:3:1 E037"),
                scene(
                        "a next that may fail",
                        "{\"id\":\"a\",\"text\":\"\",\"next\":[\n{\"if\":\"sure\",\"to\":\"out\"}]}",
                        "p/x.json:3:1 E037"),
                scene(
                        "an end that may fail",
                        "{\"id\":\"a\",\"text\":\"\",\"end\":[\n{\"if\":\"sure\",\"ending\":\"home\"}]}",
                        "p/x.json:3:1 E037"),
                scene(
                        "an end behind a certain end",
                        "{\"id\":\"a\",\"text\":\"\",\"end\":[\n{\"ending\":\"home\"},{\"ending\":\"home\"}]}",
                        "p/x.json:3:1 E037"),
                scene(
                        "only a conditional choice",
                        "{\"id\":\"a\",\"text\":\"\",\n\"choices\":[{\"id\":\"b\",\"text\":\"B\",\"to\":\"out\",\"if\":\"sure\"}]}",
                        "p/x.json:3:1 E038"),
                scene(
                        "only a choice for once",
                        "{\"id\":\"a\",\"text\":\"\",\n\"choices\":[{\"id\":\"b\",\"text\":\"B\",\"to\":\"out\",\"once\":true}]}",
                        "p/x.json:3:1 E038"),
                scene(
                        "only a reply",
                        "{\"id\":\"a\",\"text\":\"\",\n\"choices\":[{\"id\":\"b\",\"text\":\"B\",\"reply\":\"C\"}]}",
                        "p/x.json:3:1 E038"),
                scene(
                        "next in a circle",
                        "{\"id\":\"a\",\"text\":\"\",\"next\":\"b\"},\n{\"id\":\"b\",\"text\":\"\",\"next\":[{\"if\":\"sure\",\"to\":\"out\"},{\"to\":\"a\"}]}",
                        "p/x.json:2:7 E039"),
                scene("next to itself", "{\"id\":\"a\",\"text\":\"\",\"next\":\"a\"}", "p/x.json:2:7 E039"),
                new Broken(
                        "@return and next in a circle",
                        Packs.small()
                                .with(
                                        "scenes.json",
                                        "{\"scenes\":[{\"id\":\"hall\",\"text\":\"\",\"choices\":[{\"id\":\"b\",\"text\":\"B\",\"to\":\"c\",\"back\":\"d\"}]},\n"
                                                + "{\"id\":\"c\",\"text\":\"\",\"next\":\"@return\"},\n"
                                                + "{\"id\":\"d\",\"text\":\"\",\"next\":[{\"if\":\"sure\",\"to\":\"out\"},{\"to\":\"e\"}]},\n"
                                                + "{\"id\":\"e\",\"text\":\"\",\"next\":\"d\"},\n"
                                                + "{\"id\":\"out\",\"text\":\"\",\"end\":\"home\"}]}"),
                        "p/scenes.json:3:7 E039"),
                new Broken(
                        "a detour left without @return and taken again",
                        Packs.small()
                                .with(
                                        "scenes.json",
                                        "{\"scenes\":[{\"id\":\"hall\",\"text\":\"\",\"choices\":[{\n\"id\":\"b\",\"text\":\"B\",\"to\":\"c\",\"back\":\"hall\"},"
                                                + out + "]},\n"
                                                + "{\"id\":\"c\",\"text\":\"\",\"next\":[{\"if\":\"sure\",\"to\":\"@return\"},{\"to\":\"hall\"}]},\n"
                                                + "{\"id\":\"out\",\"text\":\"\",\"end\":\"home\"}]}"),
                        "p/scenes.json:2:6 E040"),
                new Broken(
                        "@return without a detour",
                        Packs.small()
                                .with(
                                        "scenes.json",
                                        "{\"scenes\":[{\n\"id\":\"hall\",\"text\":\"\",\"choices\":[" + out
                                                + ",{\"id\":\"b\",\"text\":\"B\",\"to\":\"@return\"}]},\n"
                                                + "{\"id\":\"out\",\"text\":\"\",\"end\":\"home\"}]}"),
                        "p/scenes.json:2:6 E041"),
                scene(
                        "to and reply",
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[" + out
                                + ",{\"id\":\"b\",\"text\":\"B\",\"to\":\"out\",\n\"reply\":\"C\"}]}",
                        "p/x.json:3:1 E042"),
                scene(
                        "neither to nor reply",
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[" + out + ",\n{\"id\":\"b\",\"text\":\"B\"}]}",
                        "p/x.json:3:1 E042"),
                scene(
                        "back without to",
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[" + out
                                + ",{\"id\":\"b\",\"text\":\"B\",\"reply\":\"C\",\n\"back\":\"hall\"}]}",
                        "p/x.json:3:1 E042"),
                scene(
                        "locked without if",
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[" + out
                                + ",{\"id\":\"b\",\"text\":\"B\",\"to\":\"out\",\n\"locked\":\"C\"}]}",
                        "p/x.json:3:1 E042"),
                scene(
                        "two choices with one id",
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[" + out
                                + ",{\n\"id\":\"z\",\"text\":\"Y\",\"to\":\"out\"}]}",
                        "p/x.json:3:1 E009"),
                scene(
                        "a fallback with a choice's id",
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[" + out
                                + "],\"fallback\":{\n\"id\":\"z\",\"text\":\"Y\",\"to\":\"out\"}}",
                        "p/x.json:3:1 E009"),
                scene(
                        "a storylet without a tag",
                        "{\"id\":\"a\",\"text\":\"\",\"next\":\"out\",\n\"offer\":{\"text\":\"A\"}}",
                        "p/x.json:3:1 E005"),
                scene(
                        "a former id in use",
                        "{\"id\":\"a\",\"was\":[\n\"out\"],\"text\":\"\",\"next\":\"out\"}",
                        "p/x.json:3:1 E055"));
    }

    private static List<Broken> questions() {
        var r = "{\"id\":\"r\",\"prompt\":\"?\",\"source\":\"x\",";
        return List.of(
                question("no answer", r + "\n\"wrong\":[\"B\"]}", "p/x.json:2:1 E043"),
                question("no wrong options", r + "\n\"answer\":\"A\"}", "p/x.json:2:1 E043"),
                question("no option is right", r + "\n\"options\":[\"A\",\"B\"]}", "p/x.json:3:1 E043"),
                question(
                        "two options are right",
                        r + "\n\"options\":[{\"text\":\"A\",\"right\":true},{\"text\":\"B\",\"right\":true},\"C\"]}",
                        "p/x.json:3:1 E043"),
                question(
                        "options and answer",
                        r + "\"options\":[{\"text\":\"A\",\"right\":true},\"B\"],\"answer\":\"C\"}",
                        "p/x.json:2:37 E042"),
                question("two options read the same", r + "\"answer\":\"A\",\"wrong\":[\n\"a\"]}", "p/x.json:3:1 E046"),
                question(
                        "an option's id twice",
                        r + "\"answer\":{\"id\":\"o\",\"text\":\"A\"},\"wrong\":[{\n\"id\":\"o\",\"text\":\"B\"}]}",
                        "p/x.json:3:1 E009"),
                question(
                        "worth of a right option",
                        r + "\"wrong\":[\"B\"],\"answer\":{\"text\":\"A\",\n\"worth\":50}}",
                        "p/x.json:3:1 E042"),
                question(
                        "an option worth all",
                        r + "\"answer\":\"A\",\"wrong\":[{\"text\":\"B\",\"worth\":\n100}]}",
                        "p/x.json:3:1 E033"),
                question(
                        "a key of another type",
                        r + "\"answer\":\"A\",\"wrong\":[\"B\"],\n\"pairs\":[]}",
                        "p/x.json:3:1 E004"),
                question(
                        "an unknown type",
                        r + "\"answer\":\"A\",\"wrong\":[\"B\"],\"type\":\n\"choice\"}",
                        "p/x.json:3:1 E007"),
                question(
                        "no source",
                        "{\n\"id\":\"r\",\"prompt\":\"?\",\"answer\":\"A\",\"wrong\":[\"B\"]}",
                        "p/x.json:3:1 E044"),
                question(
                        "a level above 3",
                        r + "\"answer\":\"A\",\"wrong\":[\"B\"],\"level\":\n4}",
                        "p/x.json:3:1 E033"),
                question(
                        "half a point",
                        r + "\"answer\":\"A\",\"wrong\":[\"B\"],\"points\":\n1.5}",
                        "p/x.json:3:1 E006"),
                question(
                        "truefalse answered in words",
                        r + "\"type\":\"truefalse\",\"answer\":\n\"yes\"}",
                        "p/x.json:3:1 E006"),
                question(
                        "two tolerances",
                        r + "\"type\":\"number\",\"answer\":1,\"tolerancePercent\":1,\n\"tolerance\":1}",
                        "p/x.json:3:1 E042"),
                question(
                        "a tolerance below 0",
                        r + "\"type\":\"number\",\"answer\":1,\n\"tolerance\":-1}",
                        "p/x.json:3:1 E033"),
                question(
                        "a number beyond all",
                        r + "\"type\":\"number\",\"answer\":\n1e999999999}",
                        "p/x.json:3:1 E033"),
                question("accepts nothing", r + "\"type\":\"text\",\n\"accept\":[]}", "p/x.json:3:1 E043"),
                question("accepts anything", r + "\"type\":\"text\",\"accept\":[\"a\",\n\"*\"]}", "p/x.json:3:1 E043"),
                question("an order of one", r + "\"type\":\"order\",\n\"items\":[\"A\"]}", "p/x.json:3:1 E043"),
                question(
                        "one pair",
                        r + "\"type\":\"match\",\n\"pairs\":[{\"left\":\"A\",\"right\":\"B\"}]}",
                        "p/x.json:3:1 E043"),
                question(
                        "an item in no category",
                        r
                                + "\"type\":\"categorise\",\"categories\":[\"A\",\"B\"],\"items\":[{\"text\":\"x\",\"in\":\n\"c\"}]}",
                        "p/x.json:3:1 E024"),
                question(
                        "a gap without a place",
                        "{\"id\":\"r\",\"source\":\"x\",\"type\":\"cloze\",\"prompt\":\"a [[b]]\",\"gaps\":[{\"id\":\"b\",\"accept\":[\"x\"]},{\n\"id\":\"c\",\"accept\":[\"x\"]}]}",
                        "p/x.json:3:1 E047"),
                question(
                        "a place without a gap",
                        "{\"id\":\"r\",\"source\":\"x\",\"type\":\"cloze\",\"prompt\":\n\"a [[b]] [[c]]\",\"gaps\":[{\"id\":\"b\",\"accept\":[\"x\"]}]}",
                        "p/x.json:3:10 E047"),
                question(
                        "a gap with accept and options",
                        "{\"id\":\"r\",\"source\":\"x\",\"type\":\"cloze\",\"prompt\":\"[[b]]\",\"gaps\":[{\"id\":\"b\",\"options\":[\"x\",\"y\"],\n\"accept\":[\"x\"]}]}",
                        "p/x.json:3:1 E042"));
    }

    private static List<Broken> dates() {
        var fact =
                "\"facts\":[{\"id\":\"F\",\"statement\":\"x\",\"attribution\":\"y\",\"certainty\":\"shown\",\"sources\":[\"S\"],\"knownFrom\":\"2024-06\"}],"
                        + "\"sources\":[{\"id\":\"S\",\"title\":\"T\"}],\n";
        return List.of(
                file(
                        "a scene that tells too early",
                        "{" + fact
                                + "\"scenes\":[{\"id\":\"a\",\"text\":\"\",\"next\":\"out\",\"asOf\":\"2024-05-31\",\"facts\":[\n\"F\"]}]}",
                        "p/x.json:3:1 E045"),
                file(
                        "a question that tells too early",
                        "{" + fact
                                + "\"questions\":[{\"id\":\"r\",\"prompt\":\"?\",\"answer\":\"A\",\"wrong\":[\"B\"],\"asOf\":\"2024\",\"facts\":[\n\"F\"]}]}",
                        "p/x.json:3:1 E045"),
                file(
                        "a scene that asks too early",
                        "{\"questions\":[{\"id\":\"r\",\"prompt\":\"?\",\"answer\":\"A\",\"wrong\":[\"B\"],\"asOf\":\"2024-06\",\"source\":\"x\"}],"
                                + "\"scenes\":[{\"id\":\"a\",\"text\":\"\",\"next\":\"out\",\"asOf\":\"2024-05\",\"ask\":{\n\"question\":\"r\"}}]}",
                        "p/x.json:2:1 E045"));
    }

    private static List<Broken> pictures() {
        return List.of(
                picture(
                        "rows of different length",
                        "{\"describe\":\"d\",\"palette\":{\"a\":" + COLOUR + "},\"rows\":[\"aa\",\n\"a\"]}",
                        "p/art/p.json:2:1 E049"),
                picture(
                        "an odd number of rows",
                        "{\"describe\":\"d\",\"palette\":{\"a\":" + COLOUR + "},\n\"rows\":[\"aa\"]}",
                        "p/art/p.json:2:1 E049"),
                picture(
                        "a pixel without a colour",
                        "{\"describe\":\"d\",\"palette\":{\"a\":" + COLOUR + "},\"rows\":[\"aa\",\n\"ab\"]}",
                        "p/art/p.json:2:3 E049"),
                picture(
                        "a colour of two letters",
                        "{\"describe\":\"d\",\"palette\":{\n\"ab\":" + COLOUR + "},\"rows\":[]}",
                        "p/art/p.json:2:1 E049",
                        "p/art/p.json:2:46 E049"),
                picture(
                        "no description",
                        "{\"palette\":{\"a\":" + COLOUR + "},\"rows\":[\"a\",\"a\"]}",
                        "p/art/p.json:1:1 E005"),
                picture(
                        "a hurried motion",
                        "{\"describe\":\"d\",\"palette\":{\"a\":" + COLOUR
                                + "},\"rows\":[\"a\",\"a\"],\"millis\":\n10}",
                        "p/art/p.json:2:1 E033"));
    }

    private static List<Broken> translations() {
        return List.of(
                new Broken(
                        "a text that is not there",
                        Packs.small().with("strings/de.json", "{\n\"scene.hal.text\":\"x\"}"),
                        "p/strings/de.json:1:1 W001",
                        "p/strings/de.json:2:1 E053"),
                new Broken(
                        "an option whose words were changed",
                        Packs.small().with("strings/de.json", "{\n\"question.q.option.these.text\":\"x\"}"),
                        "p/strings/de.json:1:1 W001",
                        "p/strings/de.json:2:1 W002"),
                new Broken(
                        "a number for a text",
                        Packs.small().with("strings/de.json", "{\"scene.hall.text\":\n1}"),
                        "p/strings/de.json:1:1 W001",
                        "p/strings/de.json:2:1 E006"),
                new Broken(
                        "a language that is none",
                        Packs.small().with("strings/d.json", "{}"),
                        "p/strings/d.json:1:1 E050"));
    }

    private static List<Broken> all() {
        return Stream.of(
                        reading(),
                        references(),
                        namedTexts(),
                        expressions(),
                        variables(),
                        flow(),
                        questions(),
                        dates(),
                        pictures(),
                        translations())
                .flatMap(List::stream)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> isReportedWhereItIs() {
        return all().stream()
                .map(broken -> DynamicTest.dynamicTest(
                        "rule: " + broken.rule(),
                        () -> assertEquals(
                                List.of(broken.found()),
                                broken.pack().places(),
                                () -> broken.pack().load().diagnostics().toString())));
    }

    @Test
    void theSmallPackHasNoMistake() {
        assertEquals(List.of(), Packs.small().load().diagnostics());
    }

    @Test
    void everyCodeHasARow() {
        var seen = new TreeSet<String>();
        all().forEach(broken -> Arrays.stream(broken.found()).forEach(found -> seen.add(found.split(" ")[1])));
        // E011 and E054 are about files, and are tried in HostileInputTest; W010 and the codes after it are not the
        // loader's.
        var missing = Arrays.stream(Code.values())
                .map(Code::id)
                .filter(code -> !seen.contains(code) && !List.of("E011", "E054").contains(code))
                .filter(code -> !code.matches("W0[1-9]\\d"))
                .toList();
        assertTrue(missing.isEmpty(), missing::toString);
    }

    @Test
    void aDiagnosticIsOneLineWithAllThatHelps() {
        var line = Packs.scene(
                        "{\"id\":\"a\",\"text\":\"\",\"choices\":[{\"id\":\"path\",\"text\":\"B\",\"to\":\"hal\"}]}")
                .load()
                .diagnostics()
                .get(0)
                .line();
        assertEquals(
                "p/x.json:2:61 error E012 choice \"path\" leads to \"hal\", which no scene has. Did you mean \"hall\"? Write: \"to\": \"hall\"",
                line);
    }

    @Test
    void aPointerNamesTheValue() {
        var diagnostic = Packs.scene("{\"id\":\"a\",\"text\":\"\",\"next\":\"hal\"}")
                .load()
                .diagnostics()
                .get(0);
        assertEquals("/scenes/0/next", diagnostic.position().pointer());
    }

    @Test
    void aBrokenFileHidesNoMistakeOfAnother() {
        var places = Packs.small()
                .with("a.json", "{")
                .with("x.json", "{\"scenes\":[{\"id\":\"A\",\"text\":\"\",\"next\":\"unknown\"}]}")
                .places();
        assertEquals(List.of("p/a.json:1:1 E001", "p/x.json:1:18 E008"), places);
    }

    private static List<String> messages(Packs pack) {
        return pack.load().diagnostics().stream()
                .map(found -> found.code() + " " + found.message() + " " + found.hint())
                .toList();
    }

    @Test
    void aHintShowsWhatToWrite() {
        assertEquals(
                List.of(
                        "E008 \"The Hall_2\" cannot be an id. Write it in small letters, digits and single hyphens, beginning with a letter."
                                + " Write: \"id\": \"the-hall-2\""),
                messages(Packs.scene("{\"id\":\"The Hall_2\",\"text\":\"A\",\"next\":\"out\"}")));
        assertEquals(
                List.of(
                        "E012 choice \"b\" leads to \"hal\", which no scene has. Did you mean \"hall\"? Write: \"to\": \"hall\""),
                messages(Packs.scene(
                        "{\"id\":\"a\",\"text\":\"A\",\"choices\":[{\"id\":\"b\",\"text\":\"B\",\"to\":\"hal\"}]}")));
        assertEquals(
                List.of(
                        "E015 the effect changes \"trsut\", which no variable has. Did you mean \"trust\"? Write: \"trust += trust\"",
                        "E006 \"once\" is true or false without quotation marks, not a text. Write: \"once\": true"),
                messages(Packs.scene(
                        "{\"id\":\"a\",\"text\":\"A\",\"do\":[\"trsut += trust\"],\"choices\":[\n{\"id\":\"b\",\"text\":\"B\",\"to\":\"hall\"},\n"
                                + "{\"id\":\"c\",\"text\":\"C\",\"to\":\"hall\",\"once\":\"yes\"}]}")));
        assertEquals(
                List.of(
                        "E025 the end or an operator should stand here, not \"&&\". And is \"and\". Write: \"if\": \"open and sure\""),
                messages(Packs.scene(
                        "{\"id\":\"a\",\"text\":{\"if\":\"open && sure\",\"text\":\"A\"},\"next\":\"hall\"}")));
    }
}
