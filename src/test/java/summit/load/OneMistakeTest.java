package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip is one finding, however much of the pack seems to be wrong because of it. */
class OneMistakeTest {
    private static final String GERMAN = """
            { "story.title": "Klein", "scene.hall.text": "A", "scene.out.text": "B", "choice.hall.out.text": "C",
              "question.q.prompt": "D", "question.q.option.this.text": "E", "question.q.option.that.text": "F",
              "ending.home.title": "G", "topic.sea.title": "H", "variable.bag.member.oil.text": "I",
              "variable.bag.member.rope.text": "J", "variable.mood.member.calm.text": "K",
              "variable.mood.member.angry.text": "L" }
            """;

    private static List<String> messages(Packs pack) {
        return pack.load().diagnostics().stream()
                .map(found -> found.code() + " " + found.message() + " " + found.hint())
                .toList();
    }

    /** The small pack and its translation, with one key of one of its files written otherwise. */
    private static List<String> found(String file, String key, String written) {
        var pack = Packs.small();
        var text = new String(pack.files().get(file), java.nio.charset.StandardCharsets.UTF_8);
        var at = text.indexOf(key);
        var changed = text.substring(0, at) + written + text.substring(at + key.length());
        return pack.with(file, changed).with("strings/de.json", GERMAN).places();
    }

    @Test
    void theTranslationItselfHasNoMistake() {
        assertEquals(List.of(), Packs.small().with("strings/de.json", GERMAN).places());
    }

    @ParameterizedTest
    @CsvSource({
        "scenes, szenen, 1:3",
        "questions, fragen, 4:3",
        "text, inhalt, 2:21",
        "to, goto, 2:82",
        "wrong, falsch, 5:56",
        "choices, auswahl, 2:40",
        "id, name, 2:7",
        "prompt, frage, 5:18",
        "end, ending, 3:36"
    })
    void anUnknownKeyOfAFile(String key, String written, String place) {
        assertEquals(
                List.of("p/scenes.json:" + place + " E004"),
                found("scenes.json", "\"" + key + "\"", "\"" + written + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "title, headline, 1:47",
        "title, titel, 1:47",
        "endings, schluss, 9:3",
        "topics, themen, 8:3",
        "variables, vars, 2:3",
        "start, anfang, 1:83"
    })
    void anUnknownKeyOfTheManifest(String key, String written, String place) {
        assertEquals(
                List.of("p/story.json:" + place + " E004"),
                found("story.json", "\"" + key + "\"", "\"" + written + "\""));
    }

    @Test
    void theOnlyUnknownKeyMayBeTheOneThatIsMissing() {
        assertEquals(
                List.of(
                        "E004 scene \"a\" has the unknown key \"body\". It has no \"text\"; perhaps that is this. Write: \"text\": ..."),
                messages(Packs.scene("{\"id\":\"a\",\"body\":\"A\",\"next\":\"out\"}")));
    }

    @Test
    void anIdInCapitalsIsOneMistakeHoweverOftenItIsReferredTo() {
        var pack = Packs.small()
                .with(
                        "x.json",
                        "{\"scenes\":[{\"id\":\"Home\",\"text\":\"\",\"next\":\"out\"},"
                                + "{\"id\":\"b\",\"text\":\"\",\"next\":\"home\"}]}");
        assertEquals(List.of("p/x.json:1:18 E008"), pack.places());
    }

    @Test
    void aMisspeltKeyIsOneMistake() {
        var german = "{\"scene.a.text\":\"A\",\"choice.a.b.text\":\"B\",\"question.r.option.yes.text\":\"Ja\","
                + "\"question.r.option.no.text\":\"Nein\",\"question.r.prompt\":\"?\"}";
        var pack = Packs.small()
                .with(
                        "x.json",
                        "{\"scenes\":[{\"di\":\"a\",\"txet\":\"A\",\"choises\":[{\"id\":\"b\",\"text\":\"B\",\"to\":\"out\"}]},"
                                + "{\"id\":\"c\",\"text\":{\"if\":\"chosen(a.b)\",\"text\":\"C\"},\"next\":\"a\"}],"
                                + "\"questions\":[{\"id\":\"r\",\"promt\":\"?\",\"asnwer\":\"Yes\",\"worng\":[\"No\"],\"source\":\"s\"}]}")
                .with("strings/de.json", german);
        assertEquals(
                List.of(
                        "E004 the scene has the unknown key \"di\". Did you mean \"id\"? Write: \"id\": ...",
                        "E004 the scene has the unknown key \"txet\". Did you mean \"text\"? Write: \"text\": ...",
                        "E004 the scene has the unknown key \"choises\". Did you mean \"choices\"? Write: \"choices\": ...",
                        "E004 question \"r\" has the unknown key \"promt\". Did you mean \"prompt\"? Write: \"prompt\": ...",
                        "E004 question \"r\" has the unknown key \"asnwer\". Did you mean \"answer\"? Write: \"answer\": ...",
                        "E004 question \"r\" has the unknown key \"worng\". Did you mean \"wrong\"? Write: \"wrong\": ..."),
                messages(pack));
    }

    @Test
    void textsOfAThingThatIsGoneAreOneMistake() {
        var pack = Packs.small()
                .with(
                        "strings/de.json",
                        "{\"scene.hal.text\":\"A\",\"scene.hal.title\":\"B\",\"choice.hal.out.text\":\"C\",\"scene.out.txt\":\"D\"}");
        assertEquals(
                List.of(
                        "E053 the pack has no scene \"hal\", of which 3 texts are translated here. Did you mean \"hall\"?",
                        "E053 the pack has no text \"scene.out.txt\". Did you mean \"scene.out.text\"? Write: \"scene.out.text\": ..."),
                messages(pack).stream().filter(found -> found.startsWith("E")).toList());
    }
}
