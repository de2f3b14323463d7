package summit.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.InlinePack;
import summit.story.Expression;
import summit.story.Scope;
import summit.story.Story;
import summit.story.Verdict;

class BoundsTest {
    private static final String VARIABLES = """
            [ { "id": "trust", "type": "int", "min": 0, "max": 5 },
              { "id": "debt", "type": "int", "min": -3, "max": 3 },
              { "id": "mood", "type": "enum", "members": ["calm", "wary", "angry"] },
              { "id": "lit", "type": "bool" },
              { "id": "bag", "type": "set", "members": ["oil", "rope"], "start": ["rope"] },
              { "id": "sum", "value": "trust + debt" },
              { "id": "sure", "value": "trust > 3 and lit" } ]
            """;

    private static final String QUESTIONS = """
            [ { "id": "q", "topic": "t", "prompt": "?", "answer": "A", "wrong": ["B"], "source": "x" },
              { "id": "unasked", "topic": "t", "prompt": "?", "answer": "A", "wrong": ["B"], "source": "x" } ]
            """;

    private static Story story(String condition) {
        return InlinePack.story(VARIABLES, """
                [ { "id": "a", "text": "A", "ask": { "question": "q" }, "choices": [
                    { "id": "it", "text": "It", "to": "b", "if": "%s" }, { "id": "on", "text": "On", "to": "b" } ] },
                  { "id": "b", "text": "B", "end": "end" } ]
                """.formatted(condition), QUESTIONS);
    }

    private static Expression condition(Story story) {
        return story.scene("a").exits().choices().get(0).gate().condition();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trust > 5                              | never
            trust >= 0                             | always
            trust < 5                              | either
            trust == 6                             | never
            trust + debt > 8                       | never
            trust + debt <= 8                      | always
            sum > 8                                | never
            sum == 8                               | either
            trust * debt > 15                      | never
            trust * debt > 14                      | either
            trust - debt < -3                      | never
            trust > 2 and trust < 2                | never
            trust > 2 or trust < 3                 | always
            not (trust > 2 and trust < 2)          | always
            trust > 2 and sum > 0 and trust < 3    | never
            trust + 1 > 5 and trust < 5            | never
            sure and trust < 2                     | never
            sure and not lit                       | never
            sure or not lit or trust <= 3          | always
            mood == calm and mood != calm          | never
            mood != calm and mood != angry         | either
            mood != calm and mood != wary and mood != angry | never
            has(bag, oil) and not has(bag, oil)    | never
            visits() > 0                           | always
            visits(b) > 0                          | either
            visits(b) < 0                          | never
            rights(t) > 1                          | never
            rights(t) > 0                          | either
            partlies(t) > 0                        | never
            partly(q)                              | never
            right(q)                               | either
            right(q) and not answered(q)           | never
            right(q) or answered(q) or not answered(q) | always
            answered(unasked)                      | never
            picked(q, a) and not answered(q)       | never
            chosen(a.on) and visits(a) == 0        | never
            (trust > 3) == lit and lit and trust < 2 | never
            """)
    void aConditionIsConstantOrNot(String condition, String expected) {
        var story = story(condition);
        var verdict = Bounds.declared(story).inScene("a").verdict(condition(story));
        assertEquals(
                expected, verdict.map(always -> always ? "always" : "never").orElse("either"));
    }

    /** Every state of a few things. */
    private record World(int trust, int debt, int mood, int lit, int bag, int visits, Optional<Verdict> closed)
            implements Scope {
        @Override
        public String scene() {
            return "a";
        }

        @Override
        public int variable(String id) {
            return switch (id) {
                case "trust" -> trust;
                case "debt" -> debt;
                case "mood" -> mood;
                case "lit" -> lit;
                case "bag" -> bag;
                case "sum" -> trust + debt;
                default -> trust > 3 && lit == 1 ? 1 : 0;
            };
        }

        @Override
        public int visits(String scene) {
            return visits;
        }

        @Override
        public boolean chosen(String scene, String choice) {
            return false;
        }

        @Override
        public Optional<Verdict> verdict(String question) {
            return closed;
        }

        @Override
        public boolean picked(String question, String option) {
            return closed.filter(Verdict.RIGHT::equals).isPresent();
        }

        @Override
        public int count(Verdict verdict, String topic) {
            return closed.filter(verdict::equals).isPresent() ? 1 : 0;
        }
    }

    private static List<World> worlds() {
        var worlds = new ArrayList<World>();
        for (var i = 0; i < 6 * 7 * 3 * 2 * 4 * 2 * 3; i++) {
            var rest = i;
            var trust = rest % 6;
            rest /= 6;
            var debt = rest % 7 - 3;
            rest /= 7;
            var mood = rest % 3;
            rest /= 3;
            var lit = rest % 2;
            rest /= 2;
            var bag = rest % 4;
            rest /= 4;
            var visits = rest % 2;
            rest /= 2;
            worlds.add(new World(
                    trust,
                    debt,
                    mood,
                    lit,
                    bag,
                    visits,
                    List.of(Optional.<Verdict>empty(), Optional.of(Verdict.RIGHT), Optional.of(Verdict.WRONG))
                            .get(rest)));
        }
        return worlds;
    }

    private static final List<String> LEAVES = List.of("trust", "debt", "mood", "lit", "sum", "sure");

    private static Expression number(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> new Expression.Constant(random.nextInt(9) - 3);
            case 1 -> new Expression.Of("trust");
            case 2 -> new Expression.Of("debt");
            case 3 -> new Expression.Of("sum");
            case 4 -> random.nextBoolean() ? new Expression.Visits("a") : new Expression.Count(Verdict.RIGHT, "t");
            case 5 -> pair(Expression.Operator.PLUS, number(random, depth - 1), number(random, depth - 1));
            case 6 -> pair(Expression.Operator.MINUS, number(random, depth - 1), number(random, depth - 1));
            default -> pair(Expression.Operator.TIMES, number(random, depth - 1), number(random, depth - 1));
        };
    }

    private static Expression truth(Random random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return switch (random.nextInt(6)) {
                case 0 -> new Expression.Of("lit");
                case 1 -> new Expression.Of("sure");
                case 2 -> new Expression.Has("bag", random.nextInt(2));
                case 3 -> new Expression.Answered("q");
                case 4 -> new Expression.Came("q", Verdict.values()[random.nextInt(3)]);
                default -> new Expression.Picked("q", "a");
            };
        }
        var operators = Expression.Operator.values();
        return switch (random.nextInt(5)) {
            case 0 -> new Expression.Not(truth(random, depth - 1));
            case 1 -> pair(Expression.Operator.OR, truth(random, depth - 1), truth(random, depth - 1));
            case 2 -> pair(Expression.Operator.AND, truth(random, depth - 1), truth(random, depth - 1));
            case 3 -> pair(operators[2 + random.nextInt(2)], truth(random, depth - 1), truth(random, depth - 1));
            default -> pair(operators[2 + random.nextInt(6)], number(random, depth - 1), number(random, depth - 1));
        };
    }

    private static Expression pair(Expression.Operator operator, Expression left, Expression right) {
        return new Expression.Pair(operator, left, right);
    }

    @Test
    void whatIsSaidAboutAConditionHoldsInEveryState() {
        var bounds = Bounds.declared(story("lit"));
        var worlds = worlds();
        var random = new Random(20240621);
        var constant = 0;
        for (var i = 0; i < 400; i++) {
            var condition = truth(random, 3);
            var then = bounds.when(condition);
            var otherwise = bounds.unless(condition);
            constant += then.isEmpty() || otherwise.isEmpty() ? 1 : 0;
            for (var world : worlds) {
                var known = condition.holds(world) ? then : otherwise;
                assertTrue(known.isPresent(), () -> condition + " in " + world);
                for (var leaf : LEAVES) {
                    var of = new Expression.Of(leaf);
                    assertTrue(
                            known.get().of(of).contains(of.in(world)), () -> condition + " in " + world + ": " + leaf);
                }
            }
        }
        assertTrue(constant > 20, "too few of the conditions were constant for this to say anything: " + constant);
    }

    @Test
    void deeplyNestedConditionsTakeNoTime() {
        var bounds = Bounds.declared(story("lit"));
        Expression nested = new Expression.Of("lit");
        for (var i = 0; i < 60; i++) {
            var operator = List.of(Expression.Operator.EQUAL, Expression.Operator.OR, Expression.Operator.AND)
                    .get(i % 3);
            nested = pair(operator, new Expression.Not(nested), new Expression.Of("sure"));
        }
        assertEquals(Optional.of(false), bounds.verdict(nested));
    }

    @Test
    void aVariableHoldsOnlyWhatEffectsMakeOfIt() {
        var story = InlinePack.story("""
                [ { "id": "up", "type": "int", "min": -9, "max": 9, "start": 2 },
                  { "id": "tied", "type": "int", "min": 0, "max": 100 },
                  { "id": "still", "type": "int", "min": 0, "max": 9, "start": 4 },
                  { "id": "low", "type": "int", "min": 0, "max": 1000 },
                  { "id": "bag", "type": "set", "members": ["oil", "rope", "map"], "start": ["rope"] } ]
                """, """
                [ { "id": "a", "text": "A", "do": ["up += 1", { "if": "tied < 7", "do": ["tied += 2"] }, "low += 1"], "choices": [
                    { "id": "again", "text": "Again", "to": "a", "do": ["add oil bag"], "if": "low < 3" },
                    { "id": "on", "text": "On", "to": "b" } ] },
                  { "id": "b", "text": "B", "end": "end" } ]
                """, "[]");
        var bounds = Bounds.attained(story);
        var found = new TreeMap<String, Interval>();
        List.of("up", "tied", "still", "low").forEach(id -> found.put(id, bounds.variable(id)));
        assertEquals(
                "{low=Interval[least=0, most=1000], still=Interval[least=4, most=4],"
                        + " tied=Interval[least=0, most=8], up=Interval[least=2, most=9]}",
                found.toString());
        assertEquals(Interval.TRUTH, bounds.of(new Expression.Has("bag", 0)));
        assertEquals(Interval.of(1), bounds.of(new Expression.Has("bag", 1)));
        assertEquals(Interval.of(0), bounds.of(new Expression.Has("bag", 2)));
    }

    @Test
    void aChoiceIsTakenWhenItsEffectsHappen() {
        var story = InlinePack.story("[ { \"id\": \"done\", \"type\": \"bool\" } ]", """
                [ { "id": "a", "text": "A", "choices": [
                    { "id": "it", "text": "It", "to": "b", "if": "not chosen(a.it)",
                      "do": [{ "if": "chosen(a.it)", "do": ["done = true"] }] },
                    { "id": "on", "text": "On", "to": "b" } ] },
                  { "id": "b", "text": ["B", { "if": "done", "text": "Done" }], "end": "end" } ]
                """, "[]");
        assertEquals(Interval.TRUTH, Bounds.attained(story).variable("done"));
    }
}
