package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import summit.story.Expression;
import summit.story.Scope;
import summit.story.Verdict;

/** What expressions mean, as values in one small world. */
class ExpressionsTest {

    /** Trust is 3, the mood angry, the bag holds a rope; the hall was visited twice; q was answered wrong, with "that". */
    private static final Scope WORLD = new Scope() {
        @Override
        public String scene() {
            return "a";
        }

        @Override
        public int variable(String id) {
            var values = new TreeMap<String, Integer>();
            values.put("trust", 3);
            values.put("mood", 1);
            values.put("bag", 2);
            return values.getOrDefault(id, 0);
        }

        @Override
        public int visits(String scene) {
            return scene.equals("hall") ? 2 : scene.equals("a") ? 1 : 0;
        }

        @Override
        public boolean chosen(String scene, String choice) {
            return scene.equals("hall") && choice.equals("out");
        }

        @Override
        public Optional<Verdict> verdict(String question) {
            return Optional.of(Verdict.WRONG);
        }

        @Override
        public boolean picked(String question, String option) {
            return option.equals("that");
        }

        @Override
        public int count(Verdict verdict, String topic) {
            return verdict == Verdict.WRONG ? 1 : 0;
        }
    };

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("1 + 2 * 3", 7),
                Arguments.of("(1 + 2) * 3", 9),
                Arguments.of("10 - 3 - 2", 5),
                Arguments.of("-3 + 5", 2),
                Arguments.of("trust - -2", 5),
                Arguments.of("trust * trust", 9),
                Arguments.of("2147483647 + 1", Integer.MAX_VALUE),
                Arguments.of("-2147483648", Integer.MIN_VALUE),
                Arguments.of("visits()", 1),
                Arguments.of("visits(hall)", 2),
                Arguments.of("rights(sea) + partlies(sea) * 10 + wrongs(sea) * 100", 100));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of("true or false and false", true),
                Arguments.of("(true or false) and false", false),
                Arguments.of("not true or true", true),
                Arguments.of("not trust == 3", false),
                Arguments.of("not not true", true),
                Arguments.of("trust > 2 and trust < 4", true),
                Arguments.of("trust >= 3 and trust <= 3", true),
                Arguments.of("trust != 3", false),
                Arguments.of("trust + 1 == 2 * 2", true),
                Arguments.of("true == (trust == 3)", true),
                Arguments.of("mood == angry", true),
                Arguments.of("calm != mood", true),
                Arguments.of("mood == mood", true),
                Arguments.of("has(bag, rope) and not has(bag, oil)", true),
                Arguments.of("chosen(hall.out)", true),
                Arguments.of("answered(q) and not right(q) and not partly(q)", true),
                Arguments.of("picked(q, that) and not picked(q, this)", true),
                Arguments.of("  trust  ==  3  ", true));
    }

    private static Expression condition(String written) {
        var loading = Packs.scene("{\"id\":\"a\",\"text\":\"\",\"next\":[{\"if\":\"" + written
                        + "\",\"to\":\"out\"},{\"to\":\"out\"}]}")
                .load();
        assertEquals(
                0, loading.diagnostics().size(), () -> loading.diagnostics().toString());
        return loading.story().orElseThrow().scene("a").exits().next().get(0).condition();
    }

    @ParameterizedTest
    @MethodSource("values")
    void hasTheValue(String written, int value) {
        var equality = (Expression.Pair) condition(written + " == 0");
        assertEquals(value, equality.left().in(WORLD));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void holdsOrNot(String written, boolean holds) {
        assertEquals(holds, condition(written).holds(WORLD));
    }
}
