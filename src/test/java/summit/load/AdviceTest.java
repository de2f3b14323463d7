package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an author is told to write instead is what was meant, and what is told is the mistake and not what follows from it. */
class AdviceTest {
    private record Told(String name, Packs pack, String... advice) {}

    private static Told told(String name, Packs pack, String... advice) {
        return new Told(name, pack, advice);
    }

    private static Packs condition(String expression) {
        return Packs.scene("{\"id\":\"a\",\"text\":{\"if\":\"" + expression + "\",\"text\":\"A\"},\"next\":\"out\"}");
    }

    private static Packs effect(String effect) {
        return Packs.scene("{\"id\":\"a\",\"text\":\"A\",\"next\":\"out\",\"do\":[\"" + effect + "\"]}");
    }

    private static Packs leads(String to) {
        return Packs.small()
                .with(
                        "x.json",
                        "{\"scenes\":[{\"id\":\"a\",\"title\":\"The gap\",\"text\":\"A\",\"next\":\"" + to + "\"}]}");
    }

    private static Packs picture(String first, String rest) {
        return Packs.small()
                .with(
                        "art/p.json",
                        "{\"describe\":\"P\",\"palette\":{\"k\":{\"rgb\":\"#000000\",\"256\":0,\"16\":\"black\"}},\"rows\":[\""
                                + first + "\",\"" + rest + "\",\"" + rest + "\",\"" + rest + "\"]}");
    }

    private static List<Told> all() {
        return List.of(
                told(
                        "an arrow for at least",
                        condition("trust => 6"),
                        "the end or an operator should stand here, not \"=>\". At least is \">=\". Write: \"if\": \"trust >= 6\""),
                told(
                        "an arrow for at most",
                        condition("trust =< 6"),
                        "the end or an operator should stand here, not \"=<\". At most is \"<=\". Write: \"if\": \"trust <= 6\""),
                told(
                        "a member in single quotation marks",
                        condition("mood == 'calm'"),
                        "\"'\" means nothing in an expression. Words stand without quotation marks here. Write: \"if\": \"mood == calm\""),
                told(
                        "a member where a set was to be asked",
                        condition("has(oil)"),
                        "\"has\" is not called like this. Write \"has(bag, oil)\"."),
                told(
                        "a member in a set",
                        condition("oil in bag"),
                        "\"in\" means nothing in an expression. Write \"has(bag, oil)\"."),
                told(
                        "a set compared with a member",
                        condition("bag == oil"),
                        "sets cannot be compared. Ask for a member: \"has(bag, oil)\"."),
                told(
                        "a member of an enum alone",
                        condition("angry"),
                        "no variable is called \"angry\". Write \"mood == angry\"."),
                told(
                        "the set before the member",
                        effect("add bag oil"),
                        "the member stands before the set. Write: \"add oil bag\""),
                told("a set added to", effect("bag += oil"), "variable \"bag\" is a set. Write \"add oil bag\"."),
                told("a set taken from", effect("bag -= oil"), "variable \"bag\" is a set. Write \"remove oil bag\"."),
                told(
                        "a title for an id",
                        leads("The gap"),
                        "scene \"a\" goes on to \"The gap\", which no scene has. That is its title. Write: \"next\": \"a\""),
                told(
                        "another word for going back",
                        leads("@back"),
                        "scene \"a\" goes on to \"@back\", which no scene has. Did you mean \"@return\"? Write: \"next\": \"@return\""),
                told(
                        "an id that two scenes have",
                        Packs.scene("{\"id\":\"hall\",\"text\":\"A\",\"next\":\"tickets\"}"),
                        "scene \"hall\" is there already: p/scenes.json:2:13. Give one of them another id.",
                        "scene \"hall\" goes on to \"tickets\", which no scene has. Two are called \"hall\"; perhaps one of them is to be this."),
                told(
                        "the beginning of a key",
                        Packs.scene(
                                "{\"id\":\"a\",\"text\":\"A\",\"choices\":[{\"id\":\"b\",\"text\":\"B\",\"to\":\"hall\"},"
                                        + "{\"id\":\"c\",\"text\":\"C\",\"to\":\"hall\",\"if\":\"open\",\"lock\":\"Shut.\"}]}"),
                        "choice \"c\" has the unknown key \"lock\". Did you mean \"locked\"? Write: \"locked\": ..."),
                told(
                        "a key like none",
                        Packs.question(
                                "{\"id\":\"r\",\"prompt\":\"?\",\"source\":\"s\",\"answer\":\"x\",\"wrong\":[\"y\"],"
                                        + "\"print\":{\"right\":\"R\",\"unanswered\":\"U\"}}"),
                        "the print has the unknown key \"unanswered\". Known here: note, partly, right, wrong."),
                told(
                        "a question by its id alone",
                        Packs.scene("{\"id\":\"a\",\"text\":\"A\",\"next\":\"out\",\"ask\":\"q\"}"),
                        "an ask is an object: { ... }, not a text. Write: \"ask\": { \"question\": \"q\" }"),
                told(
                        "one way on without its list",
                        Packs.scene("{\"id\":\"a\",\"text\":\"A\",\"next\":{\"if\":\"open\",\"to\":\"out\"},"
                                + "\"choices\":[{\"id\":\"b\",\"text\":\"B\",\"to\":\"hall\"}]}"),
                        "\"next\" is a list: [ ... ], not an object. Write: \"next\": [{ ... }]"),
                told(
                        "yes to what is to be words",
                        Packs.manifest("\"about\":true"),
                        "\"about\" is a text in quotation marks, not true. Write: \"about\": \"...\""),
                told(
                        "a first row that is too short",
                        picture("kk", "kkk"),
                        "this row has 2 pixels, most have 3. All rows are equally long."));
    }

    /** A pack with so many questions that they are not all listed, asked for one by a word. */
    private static Packs asks(String question) {
        var questions = new StringJoiner(",");
        for (var number = 1; number <= 12; number++) {
            questions.add(
                    "{\"id\":\"when-was-battle-" + number
                            + "\",\"prompt\":\"When?\",\"answer\":\"A\",\"wrong\":[\"B\"],\"topic\":\"sea\",\"source\":\"a book\"}");
        }
        return Packs.small()
                .with(
                        "x.json",
                        "{\"scenes\":[{\"id\":\"a\",\"text\":\"A\",\"next\":\"out\",\"ask\":{\"question\":\"" + question
                                + "\"}}],\"questions\":[" + questions + "]}");
    }

    @Test
    void ofManyThingsThoseWithTheWordInThemAreListedOrElseTheFirst() {
        assertTrue(advice(asks("battle-1"))
                .endsWith("There is when-was-battle-1, when-was-battle-10, when-was-battle-11, when-was-battle-12."));
        assertTrue(advice(asks("ruhr")).contains("There are 13, such as q, when-was-battle-1, "), advice(asks("ruhr")));
    }

    private static String advice(Packs pack) {
        return pack.load().diagnostics().get(0).hint();
    }

    /** A story stays playable when an option of it is worded anew. */
    @Test
    void aTranslationLeftOverIsNoError() {
        var loading = Packs.small()
                .with("strings/de.json", "{\"question.q.option.these.text\":\"Diese\"}")
                .load();
        assertTrue(loading.isPlayable());
        assertEquals(
                List.of("question \"q\" has no option that \"question.q.option.these.text\" is the translation of."
                        + " If its words were changed: \"summit languages extract\", then \"summit languages merge\"."),
                loading.diagnostics().stream()
                        .filter(found -> found.code().equals("W002"))
                        .map(found -> found.message() + " " + found.hint())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> adviceIsAboutWhatWasMeant() {
        return all().stream()
                .map(told -> DynamicTest.dynamicTest(
                        told.name(),
                        () -> assertEquals(
                                List.of(told.advice()),
                                told.pack().load().diagnostics().stream()
                                        .filter(found -> found.severity() == Severity.ERROR)
                                        .map(found -> (found.message() + " " + found.hint()).strip())
                                        .toList())));
    }
}
