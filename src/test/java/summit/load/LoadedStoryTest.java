package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.story.Choice;
import summit.story.Effect;
import summit.story.Expression;
import summit.story.Help;
import summit.story.Kind;
import summit.story.Scene;
import summit.story.Slug;
import summit.story.Story;
import summit.story.Template;
import summit.story.Text;
import summit.story.Variable;

/** What becomes of the parts of a pack: defaults filled in, short forms written out. */
class LoadedStoryTest {
    private static Story story(Packs pack) {
        var loading = pack.load();
        return loading.story().orElseThrow(() -> new AssertionError(loading.diagnostics()));
    }

    private static Scene scene(String scene) {
        return story(Packs.scene(scene)).scene("a");
    }

    private static Kind kind(String question) {
        return story(Packs.question("{\"id\":\"r\",\"prompt\":\"?\",\"source\":\"s\"," + question + "}"))
                .question("r")
                .kind();
    }

    private static List<String> ids(List<Kind.Item> items) {
        return items.stream().map(Kind.Item::id).toList();
    }

    @Test
    void aVariableWithALabelIsInTheStatusLineWhileItsConditionHolds() {
        var manifest = Packs.small()
                .with(
                        "story.json",
                        "{\"format\":1,\"id\":\"s\",\"version\":\"1\",\"title\":\"S\",\"language\":\"en\",\"start\":\"hall\",\"topics\":[{\"id\":\"sea\",\"title\":\"Sea\"}],\"endings\":[{\"id\":\"home\",\"title\":\"Home\"}],"
                                + "\"variables\":[{\"id\":\"b\",\"type\":\"bool\",\"show\":\"B\",\"while\":\"a\"},{\"id\":\"a\",\"type\":\"bool\"}]}");
        assertEquals(
                List.of(new summit.story.Manifest.Readout("b", new Expression.Of("a"))),
                story(manifest).manifest().contents().status());
    }

    @Test
    void aPackSaysWhatItCallsSomebodyWithoutAName() {
        assertEquals("the player", story(Packs.small()).manifest().about().player());
        var named = Packs.small()
                .with(
                        "story.json",
                        "{\"format\":1,\"id\":\"s\",\"version\":\"1\",\"title\":\"S\",\"language\":\"en\",\"start\":\"hall\",\"player\":\"the keeper\",\"topics\":[{\"id\":\"sea\",\"title\":\"Sea\"}],\"endings\":[{\"id\":\"home\",\"title\":\"Home\"}]}");
        assertEquals("the keeper", story(named).manifest().about().player());
    }

    @Test
    void aVariableStartsAtZeroOrTheNearestBound() {
        var manifest = Packs.small()
                .with(
                        "story.json",
                        "{\"format\":1,\"id\":\"s\",\"version\":\"1\",\"title\":\"S\",\"language\":\"en\",\"start\":\"hall\",\"topics\":[{\"id\":\"sea\",\"title\":\"Sea\"}],\"endings\":[{\"id\":\"home\",\"title\":\"Home\"}],"
                                + "\"variables\":[{\"id\":\"z\",\"type\":\"int\",\"min\":-5,\"max\":5},{\"id\":\"y\",\"type\":\"int\",\"min\":3,\"max\":5},{\"id\":\"x\",\"type\":\"enum\",\"members\":[\"b\",\"a\"]},"
                                + "{\"id\":\"w\",\"type\":\"set\",\"members\":[\"b\",\"a\"],\"start\":[\"a\"]},{\"id\":\"v\",\"type\":\"bool\",\"start\":true},{\"id\":\"u\",\"value\":\"t + 1\"},{\"id\":\"t\",\"value\":\"y * 2\"}]}");
        var read = story(manifest).manifest();
        assertEquals(0, read.variable("z").start());
        assertEquals(3, read.variable("y").start());
        assertEquals(0, read.variable("x").start());
        assertEquals(2, read.variable("w").start());
        assertEquals(1, read.variable("v").start());
        assertEquals(List.of(), read.contents().status());
        assertEquals(
                new Variable.Computed(
                        new Expression.Pair(
                                Expression.Operator.PLUS, new Expression.Of("t"), new Expression.Constant(1)),
                        false),
                read.variable("u").domain());
    }

    @Test
    void aTemplateIsWordsAndValues() {
        var text = scene(
                        "{\"id\":\"a\",\"text\":\"{{x} {trust}, {trust + 1} {player}{marks()}{turns()}}\",\"next\":\"out\"}")
                .text();
        assertEquals(
                new Text(List.of(new Text.Paragraph(new Template(List.of(
                        new Template.Words("{x} "),
                        new Template.Value("trust"),
                        new Template.Words(", "),
                        new Template.Number(new Expression.Pair(
                                Expression.Operator.PLUS, new Expression.Of("trust"), new Expression.Constant(1))),
                        new Template.Words(" "),
                        new Template.Known(Template.Thing.PLAYER),
                        new Template.Known(Template.Thing.MARKS),
                        new Template.Known(Template.Thing.TURNS),
                        new Template.Words("}")))))),
                text);
    }

    @Test
    void blocksAreReadInOrder() {
        var blocks = scene(
                        "{\"id\":\"a\",\"next\":\"out\",\"text\":[\"x\",{\"if\":\"sure\",\"text\":\"y\"},{\"seq\":[\"1\",\"2\"]},{\"cycle\":[\"1\"]},{\"first\":\"1\"},{\"shuffle\":[\"1\"]},{\"list\":\"unanswered\"}]}")
                .text()
                .blocks();
        var one = new Text(List.of(new Text.Paragraph(Template.of("1"))));
        var two = new Text(List.of(new Text.Paragraph(Template.of("2"))));
        assertEquals(
                List.of(
                        new Text.Paragraph(Template.of("x")),
                        new Text.Either(
                                new Expression.Of("sure"),
                                new Text(List.of(new Text.Paragraph(Template.of("y")))),
                                Text.EMPTY),
                        new Text.Turns(Text.Order.SEQUENCE, List.of(one, two)),
                        new Text.Turns(Text.Order.CYCLE, List.of(one)),
                        new Text.Turns(Text.Order.FIRST, List.of(one, Text.EMPTY)),
                        new Text.Turns(Text.Order.SHUFFLE, List.of(one)),
                        new Text.Answers(Text.Which.UNANSWERED, "", 0, Text.EMPTY)),
                blocks);
    }

    @Test
    void visitsMeansTheSceneInWhichItIsWritten() {
        assertEquals(
                new Expression.Pair(Expression.Operator.MORE, new Expression.Visits("a"), new Expression.Constant(1)),
                scene(
                                "{\"id\":\"a\",\"text\":\"\",\"next\":[{\"if\":\"visits() > 1\",\"to\":\"out\"},{\"to\":\"hall\"}]}")
                        .exits()
                        .next()
                        .get(0)
                        .condition());
    }

    @Test
    void effectsBecomeData() {
        assertEquals(
                List.of(
                        new Effect.Assign("mood", new Expression.Constant(1)),
                        new Effect.Add("trust", 1, new Expression.Constant(2)),
                        new Effect.Add("trust", -1, new Expression.Constant(1)),
                        new Effect.Membership("bag", 1, true),
                        new Effect.Membership("bag", 0, false),
                        new Effect.Reveal("q"),
                        new Effect.When(
                                new Expression.Of("open"),
                                List.of(new Effect.Assign("open", new Expression.Constant(0))))),
                scene(
                                "{\"id\":\"a\",\"text\":\"\",\"next\":\"out\",\"do\":[\"mood = angry\",\"trust += 2\",\"trust -= 1\",\"add rope bag\",\"remove oil bag\",\"reveal q\",{\"if\":\"open\",\"do\":[\"open = false\"]}]}")
                        .effects());
    }

    @Test
    void offersStandBetweenTheChoicesAsWritten() {
        var pack = Packs.small()
                .with(
                        "x.json",
                        "{\"scenes\":[{\"id\":\"s\",\"text\":\"\",\"tags\":[\"t\"],\"offer\":{\"text\":\"o\"},\"next\":\"@return\"},"
                                + "{\"id\":\"a\",\"text\":\"\",\"choices\":[{\"id\":\"b\",\"text\":\"b\",\"to\":\"s\",\"back\":\"a\"},{\"from\":\"#t\"},{\"id\":\"c\",\"text\":\"c\",\"reply\":\"r\"}]}]}");
        var exits = story(pack).scene("a").exits();
        assertEquals(List.of(new Scene.Offers("t", Integer.MAX_VALUE, 1)), exits.offers());
        assertEquals(new Choice.Detour("s", "a"), exits.choices().get(0).way());
        assertTrue(exits.choices().get(1).way() instanceof Choice.Reply);
    }

    @Test
    void anAskInheritsWhatIsNotSaid() {
        var pack = Packs.manifest("\"hint\":{\"keep\":80}")
                .with(
                        "x.json",
                        "{\"scenes\":[{\"id\":\"a\",\"text\":\"\",\"next\":\"out\",\"ask\":{\"question\":\"q\",\"wrong\":{\"to\":\"hall\"}}}]}");
        var ask = story(pack).scene("a").asks().get(0);
        assertEquals(new Help(List.of(), 80, ""), ask.hint());
        assertEquals(Help.FREE, ask.sources());
        assertEquals("hall", ask.consequences().partly().to());
        assertEquals("", ask.consequences().right().to());
        assertFalse(ask.revealLater());
    }

    @Test
    void optionsWithoutIdsTakeTheSlugsOfTheirTexts() {
        var single = (Kind.Single)
                kind(
                        "\"answer\":\"Émile Zola!\",\"wrong\":[\"42\",\"서울\",\"42 %\",{\"id\":\"x\",\"text\":\"X\",\"worth\":10}]");
        assertEquals(
                List.of("emile-zola", "42", "option", "42-2", "x"),
                single.options().stream().map(Kind.Option::id).toList());
        assertEquals(
                List.of(100, 0, 0, 0, 10),
                single.options().stream().map(Kind.Option::worth).toList());
    }

    @Test
    void aSlugHasFortyCharactersAtMostAndNoHyphenAtItsEnds() {
        assertEquals("a-b", Slug.of("  A -- b? "));
        assertEquals("a".repeat(39), Slug.of("a".repeat(39) + " b"));
        assertEquals("", Slug.of("?!"));
    }

    @Test
    void pairsMayShareTheirRightHandSide() {
        var match = (Kind.Matching)
                kind(
                        "\"type\":\"match\",\"pairs\":[{\"left\":\"A\",\"right\":\"X\"},{\"left\":\"B\",\"right\":\"X\"},{\"left\":\"C\",\"right\":\"Y\"}],\"extra\":[\"Z\"]");
        assertEquals(List.of("x", "y", "z"), ids(match.targets()));
        assertEquals("{a=x, b=x, c=y}", match.key().toString());
    }

    @Test
    void aCategoryCanBeNamedByItsIdOrItsText() {
        var sort = (Kind.Categorising)
                kind(
                        "\"type\":\"categorise\",\"categories\":[\"Big One\",\"Small\"],\"items\":[{\"text\":\"p\",\"in\":\"big-one\"},{\"text\":\"q\",\"in\":\"Small\"}]");
        assertEquals("{p=big-one, q=small}", sort.key().toString());
    }

    @Test
    void theFirstOptionOfAGapIsRight() {
        var cloze = (Kind.Cloze) story(
                        Packs.question(
                                "{\"id\":\"r\",\"type\":\"cloze\",\"prompt\":\"A [[g]].\",\"source\":\"s\",\"gaps\":[{\"id\":\"g\",\"options\":[\"r\",\"w\"]}]}"))
                .question("r")
                .kind();
        assertEquals(List.of("r"), cloze.gaps().get(0).words().accept());
        assertTrue(cloze.gaps().get(0).isChosen());
    }

    @Test
    void formerIdsAreKept() {
        var renames = story(
                        Packs.small()
                                .with(
                                        "x.json",
                                        "{\"scenes\":[{\"id\":\"a\",\"was\":[\"b\"],\"text\":\"\",\"choices\":[{\"id\":\"c\",\"was\":[\"d\"],\"text\":\"c\",\"to\":\"out\"}]}],"
                                                + "\"questions\":[{\"id\":\"r\",\"was\":[\"s\"],\"prompt\":\"?\",\"source\":\"s\",\"answer\":{\"text\":\"T\",\"id\":\"t\",\"was\":[\"u\"]},\"wrong\":[\"v\"]}]}"))
                .renames();
        assertEquals(Optional.of("a"), renames.now("scene", "b"));
        assertEquals(Optional.of("c"), renames.now("choice", "a.d"));
        assertEquals(Optional.of("r"), renames.now("question", "s"));
        assertEquals(Optional.of("t"), renames.now("option", "r.u"));
        assertEquals(Optional.empty(), renames.now("scene", "a"));
    }

    @Test
    void commentsTrailingCommasAndAByteOrderMarkAreTolerated() {
        assertTrue(Packs.small()
                .with("x.json", "\ufeff// mine\n{ \"scenes\": [ /* none */ ], }")
                .load()
                .isPlayable());
    }

    @Test
    void aTranslationChangesWordsAndNothingElse() throws IOException {
        var original = PackLoader.load(Pack.bundled("first-steps")).story().orElseThrow();
        var german = PackLoader.load(Pack.bundled("first-steps"), Optional.of("de-AT"))
                .story()
                .orElseThrow();
        assertEquals("Das Feuer von Skerry Point", german.manifest().about().title());
        assertEquals(original.scenes().keySet(), german.scenes().keySet());
        original.scenes().forEach((id, scene) -> {
            assertEquals(scene.effects(), german.scene(id).effects());
            assertEquals(scene.exits().next(), german.scene(id).exits().next());
        });
        var single = (Kind.Single) german.question("farewell").kind();
        assertEquals(
                List.of("thin", "green", "a-rainbow", "sea"),
                single.options().stream().map(Kind.Option::id).toList());
        assertEquals("Ein Regenbogen", single.options().get(2).text());
        assertEquals(
                List.of("Brechung", "Lichtbrechung", "Refraktion"),
                ((Kind.Cloze) german.question("bending").kind())
                        .gaps()
                        .get(1)
                        .words()
                        .accept());
    }

    @Test
    void checkingLooksAtEveryTranslation() throws IOException {
        var pack = Packs.small().with("strings/de.json", "{\"scene.hall.text\":\n\"{trst}\"}");
        assertTrue(pack.load().isPlayable());
        assertEquals(
                List.of("W001", "E015"),
                PackLoader.check(pack).diagnostics().stream()
                        .map(Diagnostic::code)
                        .toList());
    }

    @Test
    void aLanguageThatIsNotThereLeavesThePackAsItIs() throws IOException {
        assertEquals(
                PackLoader.load(Pack.bundled("first-steps")).story(),
                PackLoader.load(Pack.bundled("first-steps"), Optional.of("fr")).story());
        assertEquals(List.of("de"), PackLoader.languages(Pack.bundled("first-steps")));
    }

    @Test
    void theSamePackGivesTheSameStory() throws IOException {
        assertEquals(
                PackLoader.load(Pack.bundled("first-steps")).story(),
                PackLoader.load(Pack.bundled("first-steps")).story());
    }
}
