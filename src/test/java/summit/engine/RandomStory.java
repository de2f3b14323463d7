package summit.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Effect;
import summit.story.Ending;
import summit.story.Expression;
import summit.story.Help;
import summit.story.Kind;
import summit.story.Ledger;
import summit.story.Manifest;
import summit.story.Question;
import summit.story.Scene;
import summit.story.Sorted;
import summit.story.Story;
import summit.story.Template;
import summit.story.Text;
import summit.story.Variable;
import summit.story.Verdict;

/** Small legal stories drawn from a seed: the same seed gives the same story. */
public final class RandomStory {
    private final Random random;
    private final int scenes;
    private final long seed;
    private final List<String> questions = List.of("q0", "q1", "q2");

    private RandomStory(long seed) {
        this.seed = seed;
        random = new Random(seed);
        scenes = 3 + random.nextInt(5);
    }

    /** The story drawn from this seed. */
    public static Story of(long seed) {
        return new RandomStory(seed).story();
    }

    private Story story() {
        var all = new ArrayList<Scene>();
        for (var i = 0; i < scenes; i++) {
            all.add(scene(i));
        }
        all.add(new Scene(
                "end",
                setting(List.of()),
                text(),
                List.of(),
                List.of(),
                new Scene.Exits(
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(new Scene.Finish(condition(), "good"), new Scene.Finish(Expression.TRUE, "bad")),
                        Optional.empty())));
        all.add(storylet("let-a"));
        all.add(storylet("let-b"));
        return new Story(manifest(), Sorted.by(Scene::id, all), questions(), ledger(), new TreeMap<>());
    }

    private Scene storylet(String id) {
        return new Scene(
                id,
                setting(List.of("lead")),
                text(),
                effects(),
                asks(false),
                new Scene.Exits(
                        List.of(),
                        List.of(new Choice(
                                "back",
                                Template.of("Back"),
                                Choice.Gate.OPEN,
                                false,
                                effects(),
                                new Choice.To(Scene.Target.BACK))),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(new Scene.Offer(
                                Template.of(id), condition(), random.nextInt(3), random.nextBoolean()))));
    }

    private Scene scene(int number) {
        var choices = new ArrayList<Choice>();
        for (var i = 0; i < random.nextInt(4); i++) {
            choices.add(choice("c" + i, random.nextBoolean() ? Choice.Gate.OPEN : gate()));
        }
        // The sure way out leads onward, so that the end can always be reached.
        choices.add(new Choice(
                "on",
                Template.of("On"),
                Choice.Gate.OPEN,
                false,
                List.of(),
                new Choice.To(number == scenes - 1 ? "end" : "s" + (number + 1))));
        var next = random.nextInt(4) == 0 && number < scenes - 1
                ? List.of(new Scene.Way(condition(), "s" + (number + 1)))
                : List.<Scene.Way>of();
        return new Scene(
                "s" + number,
                setting(List.of()),
                text(),
                effects(),
                asks(true),
                new Scene.Exits(
                        next,
                        choices,
                        random.nextBoolean()
                                ? List.of(new Scene.Offers("lead", 1 + random.nextInt(2), random.nextInt(2)))
                                : List.of(),
                        Optional.of(new Scene.Fallback("last", Template.of("Last"), "end")),
                        List.of(),
                        Optional.empty()));
    }

    private Choice choice(String id, Choice.Gate gate) {
        var way =
                switch (random.nextInt(3)) {
                    case 0 -> new Choice.Reply(text());
                    case 1 -> new Choice.Detour("let-a", "s" + random.nextInt(scenes));
                    default -> new Choice.To("s" + random.nextInt(scenes));
                };
        return new Choice(id, Template.of(id), gate, random.nextBoolean(), effects(), way);
    }

    private Choice.Gate gate() {
        return new Choice.Gate(condition(), random.nextBoolean() ? Template.of("Not yet.") : Template.EMPTY);
    }

    private List<Ask> asks(boolean mayLead) {
        return random.nextInt(2) == 0
                ? List.of()
                : List.of(new Ask(
                        questions.get(random.nextInt(questions.size())),
                        random.nextBoolean() ? Expression.TRUE : condition(),
                        random.nextBoolean(),
                        new Ask.Consequences(consequence(mayLead), consequence(mayLead), Ask.Consequence.NONE),
                        new Help(effects(), 50 + random.nextInt(51), ""),
                        Help.FREE));
    }

    private Ask.Consequence consequence(boolean mayLead) {
        return new Ask.Consequence(
                effects(), text(), mayLead && random.nextInt(3) == 0 ? "s" + random.nextInt(scenes) : "");
    }

    private List<Effect> effects() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> effect()).toList();
    }

    private Effect effect() {
        return switch (random.nextInt(5)) {
            case 0 -> new Effect.Assign("number", new Expression.Constant(random.nextInt(20) - 10));
            case 1 -> new Effect.Add("number", random.nextBoolean() ? 1 : -1, number());
            case 2 -> new Effect.Membership("set", random.nextInt(3), random.nextBoolean());
            case 3 -> new Effect.Reveal(questions.get(random.nextInt(questions.size())));
            default -> new Effect.When(condition(), List.of(new Effect.Assign("flag", condition())));
        };
    }

    private Expression number() {
        return random.nextBoolean() ? new Expression.Of("number") : new Expression.Visits("s0");
    }

    private Expression condition() {
        var question = questions.get(random.nextInt(questions.size()));
        return switch (random.nextInt(10)) {
            case 0 -> new Expression.Of("flag");
            case 1 ->
                new Expression.Pair(Expression.Operator.MORE, number(), new Expression.Constant(random.nextInt(4)));
            case 2 -> new Expression.Has("set", random.nextInt(3));
            case 3 -> new Expression.Came(question, Verdict.values()[random.nextInt(3)]);
            case 4 -> new Expression.Not(new Expression.Answered(question));
            case 5 -> new Expression.Chosen("s0", "c0");
            case 6 ->
                new Expression.Pair(
                        Expression.Operator.AT_LEAST,
                        new Expression.Count(Verdict.RIGHT, "topic"),
                        new Expression.Constant(1));
            case 7 -> new Expression.Picked("q0", "c");
            case 8 ->
                new Expression.Pair(
                        random.nextBoolean() ? Expression.Operator.EQUAL : Expression.Operator.AT_MOST,
                        new Expression.Visits(random.nextBoolean() ? "s1" : ""),
                        new Expression.Constant(1 + random.nextInt(2)));
            default -> new Expression.Of("computed");
        };
    }

    private Text text() {
        return new Text(List.of(
                new Text.Paragraph(new Template(List.of(new Template.Words("Number "), new Template.Value("number")))),
                new Text.Turns(
                        Text.Order.values()[random.nextInt(Text.Order.values().length)],
                        List.of(words("one"), words("two"))),
                new Text.Either(condition(), words("yes"), words("no"))));
    }

    private static Text words(String words) {
        return new Text(List.of(new Text.Paragraph(Template.of(words))));
    }

    private static Scene.Setting setting(List<String> tags) {
        return new Scene.Setting("", "", "", List.of("F1"), tags, Optional.empty());
    }

    /** A single one, which conditions speak of, and two more; nine stories one after the other have all types. */
    private java.util.SortedMap<String, Question> questions() {
        var kinds = kinds();
        return Sorted.by(
                Question::id,
                List.of(
                        question("q0", kinds.get(0)),
                        question("q1", kinds.get(Math.floorMod(seed, kinds.size()))),
                        question("q2", kinds.get(Math.floorMod(seed * 2 + 4, kinds.size())))));
    }

    private static List<Kind> kinds() {
        var options = List.of(option("a", 100), option("b", 0), option("c", 50));
        var items = List.of(item("a"), item("b"));
        var targets = List.of(item("x"), item("y"), item("z"));
        var key = new TreeMap<>(Map.of("a", "x", "b", "y"));
        var words = new Kind.Words(List.of("yes"), false, true);
        return List.of(
                new Kind.Single(options, true),
                new Kind.Multiple(
                        List.of(option("a", 100), option("b", 0), option("c", 100)), Kind.Multiple.Rule.BALANCED, true),
                new Kind.TrueFalse(true),
                new Kind.Numeric(BigDecimal.TEN, new Kind.Tolerance(BigDecimal.ONE, false), ""),
                words,
                new Kind.Ordering(List.of(item("a"), item("b"), item("c")), false),
                new Kind.Matching(items, targets, key, true),
                new Kind.Categorising(targets, items, key, true),
                new Kind.Cloze(
                        List.of(new Kind.Gap("a", words, List.of()), new Kind.Gap("b", words, List.of("yes", "no"))),
                        true));
    }

    private static Kind.Item item(String id) {
        return new Kind.Item(id, id);
    }

    private static Kind.Option option(String id, int worth) {
        return new Kind.Option(id, id, worth, "because " + id, "");
    }

    private static Question question(String id, Kind kind) {
        return new Question(
                id,
                kind,
                new Question.Wording("?", "", "hint", "", "", ""),
                new Question.Grading(2, id.equals("q1") ? 1 : 2, 50),
                new Question.Reference("topic", 1, List.of(), List.of("F2"), "", Optional.empty()),
                Question.Press.NONE);
    }

    private static Ledger ledger() {
        return new Ledger(
                Sorted.by(Ledger.Source::id, List.of(new Ledger.Source("S", "Paper", "Title", "", ""))),
                Sorted.by(Ledger.Fact::id, List.of(fact("F1"), fact("F2"))));
    }

    private static Ledger.Fact fact(String id) {
        return new Ledger.Fact(
                id,
                "Something is so.",
                new Ledger.Standing("Paper", Ledger.Certainty.REPORTED, ""),
                new Ledger.Circumstances("topic", "", "", List.of()),
                List.of("S"),
                Optional.empty());
    }

    private static Manifest manifest() {
        var members =
                List.of(new Variable.Member("x", "x"), new Variable.Member("y", "y"), new Variable.Member("z", "z"));
        var computed = new Expression.Pair(
                Expression.Operator.AND,
                new Expression.Of("flag"),
                new Expression.Pair(Expression.Operator.LESS, new Expression.Of("number"), new Expression.Constant(3)));
        return new Manifest(
                new Manifest.About("random", "1", "Random", "en", "", "", "", "the player"),
                "s0",
                new Manifest.Ground(Optional.empty(), false, Help.FREE, Help.FREE),
                Sorted.by(
                        Variable::id,
                        List.of(
                                new Variable("number", "", new Variable.Whole(-3, 7), 0, Variable.Shown.PLAIN),
                                new Variable("flag", "", new Variable.Truth(), 0, Variable.Shown.PLAIN),
                                new Variable("set", "", new Variable.SetOf(members), 0, Variable.Shown.PLAIN),
                                new Variable(
                                        "computed",
                                        "",
                                        new Variable.Computed(computed, true),
                                        0,
                                        Variable.Shown.PLAIN))),
                Sorted.by(
                        Ending::id,
                        List.of(
                                new Ending("good", "Good", "", "", Optional.empty()),
                                new Ending("bad", "Bad", "", "", Optional.empty()))),
                new Manifest.Contents(
                        List.of(new Manifest.Readout("number", Expression.TRUE)),
                        List.of(new Manifest.Topic("topic", "Topic")),
                        List.of(),
                        List.of(),
                        Manifest.Teaching.NONE));
    }
}
