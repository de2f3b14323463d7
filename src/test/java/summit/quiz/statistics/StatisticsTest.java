package summit.quiz.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import summit.marking.Fraction;
import summit.quiz.Pupil;
import summit.quiz.Reply;
import summit.quiz.Script;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;

class StatisticsTest {
    private static final List<Kind.Option> OPTIONS = List.of(
            new Kind.Option("key", "Key", 100, "", ""),
            new Kind.Option("near", "Near", 0, "", ""),
            new Kind.Option("far", "Far", 0, "", ""));

    /** Twelve pupils, four questions of 1, 1, 2 and 3 points; halves and thirds, and a dash for no answer. */
    private static final String MARKS = """
            1 1 - 1/2
            1 0 1 1
            0 1 - -
            1 1 1 1
            0 0 0 1/3
            1 0 0 0
            1 1 1 1/2
            0 0 1 0
            1 1 0 1
            1 1 1 2/3
            0 1 0 0
            1 0 0 1/2
            """;

    private static Question question(String id, int points) {
        return new Question(
                id,
                new Kind.Single(OPTIONS, true),
                new Question.Wording("?", "", "", "", "", ""),
                new Question.Grading(points, 1, 50),
                new Question.Reference("topic", 1, List.of(), List.of(), "here", Optional.empty()),
                Question.Press.NONE);
    }

    private static Fraction fraction(String cell) {
        var parts = cell.split("/");
        return new Fraction(Long.parseLong(parts[0]), parts.length > 1 ? Long.parseLong(parts[1]) : 1);
    }

    private static MarkTable table(String marks, int... points) {
        var questions = IntStream.range(0, points.length)
                .mapToObj(i -> question("q" + i, points[i]))
                .toList();
        var scripts = new ArrayList<Script>();
        for (var row : marks.lines().toList()) {
            var replies = new TreeMap<String, Reply>();
            var cells = row.strip().split(" ");
            for (var i = 0; i < cells.length; i++) {
                if (!cells[i].equals("-")) {
                    var option = cells[i].equals("1") ? "key" : "near";
                    replies.put("q" + i, reply(option, fraction(cells[i])));
                }
            }
            scripts.add(new Script(Pupil.of("p" + scripts.size()), replies));
        }
        return MarkTable.of(questions, scripts);
    }

    private static Reply reply(String option, Fraction fraction) {
        return new Reply(new Response.Pick(option), fraction, Duration.ZERO, Optional.empty());
    }

    private static MarkTable twelve() {
        return table(MARKS, 1, 1, 2, 3);
    }

    private static void near(double expected, OptionalDouble actual) {
        assertEquals(expected, actual.orElseThrow(), 1e-9);
    }

    /** The marks, the values and the program in Python that worked them out stand beside each other. */
    @Test
    void fortyPupilsHaveTheValuesThatNumPyWorkedOut() throws Exception {
        var folder = Path.of("src", "test", "resources", "statistics");
        var test = TestStatistics.of(
                table(Files.readString(folder.resolve("marks.txt")), 1, 1, 2, 3, 1, 1, 2, 1, 4, 1, 1, 2));
        var expected = Files.readAllLines(folder.resolve("expected.txt"));
        are(
                expected.get(0),
                test.mean(),
                test.median(),
                test.deviation(),
                test.reliability().alpha(),
                test.reliability().standardError());
        assertEquals(expected.size() - 1, test.items().size());
        for (var i = 0; i < test.items().size(); i++) {
            var item = test.items().get(i);
            are(
                    expected.get(i + 1),
                    item.facility(),
                    item.deviation(),
                    item.separation().discrimination(),
                    item.separation().efficiency(),
                    item.separation().pointBiserial());
        }
    }

    /** A dash is a value that is not defined. */
    private static void are(String expected, OptionalDouble... actual) {
        var words = expected.split(" ");
        assertEquals(words.length, actual.length);
        for (var i = 0; i < words.length; i++) {
            if (words[i].equals("-")) {
                assertEquals(OptionalDouble.empty(), actual[i], expected);
            } else {
                near(Double.parseDouble(words[i]), actual[i]);
            }
        }
    }

    /** Worked out with exact fractions by another program. */
    @Test
    void aTestOfTwelvePupilsHasTheValuesWorkedOutElsewhere() {
        var test = TestStatistics.of(twelve());
        near(49.404761904761905, test.mean());
        near(42.857142857142854, test.median());
        near(33.14922875013097, test.deviation());
        near(58.342126861296755, test.reliability().alpha());
        near(21.39547709001361, test.reliability().standardError());
    }

    @Test
    void itsQuestionsHaveTheValuesWorkedOutElsewhere() {
        var expected = List.of(
                List.of(66.66666666666667, 49.236596391733094, 56.78213647035908, 75.51020408163265, 70.28658484980438),
                List.of(
                        58.333333333333336,
                        51.492865054443726,
                        15.14327699402896,
                        18.072289156626507,
                        36.456534952690525),
                List.of(
                        41.666666666666664,
                        51.492865054443726,
                        33.86040265011308,
                        40.298507462686565,
                        70.05994977864876),
                List.of(
                        45.833333333333336,
                        40.27995466078317,
                        60.69420281835152,
                        63.12056737588652,
                        88.14443388174219));
        var items = TestStatistics.of(twelve()).items();
        for (var i = 0; i < expected.size(); i++) {
            near(expected.get(i).get(0), items.get(i).facility());
            near(expected.get(i).get(1), items.get(i).deviation());
            near(expected.get(i).get(2), items.get(i).separation().discrimination());
            near(expected.get(i).get(3), items.get(i).separation().efficiency());
            near(expected.get(i).get(4), items.get(i).separation().pointBiserial());
        }
        near(100.0 / 3, items.get(0).guess());
    }

    /** (M1 − M0) / s · √(pq), with the deviation of the whole class. */
    @Test
    void thePointBiserialOfARightOrWrongQuestionIsTheTextbooks() {
        var table = twelve();
        var right = new ArrayList<Double>();
        var wrong = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        for (var pupil = 0; pupil < 12; pupil++) {
            (table.item(0).get(pupil) == 1 ? right : wrong).add(table.total(pupil));
            all.add(table.total(pupil));
        }
        var mean = mean(all);
        var deviation = Math.sqrt(
                mean(all.stream().map(total -> (total - mean) * (total - mean)).toList()));
        var share = right.size() / 12.0;
        near(
                100 * (mean(right) - mean(wrong)) / deviation * Math.sqrt(share * (1 - share)),
                TestStatistics.of(table).items().get(0).separation().pointBiserial());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Test
    void noAnswerIsCountedApartAndEarnsNothing() {
        var items = TestStatistics.of(twelve()).items();
        assertEquals(new ItemStatistics.Turnout(10, 2), items.get(2).turnout());
        assertEquals(new ItemStatistics.Turnout(12, 0), items.get(0).turnout());
    }

    @Test
    void theOrderOfPupilsDoesNotMatter() {
        var random = new Random(7);
        var rows = new ArrayList<>(MARKS.lines().toList());
        var expected = TestStatistics.of(twelve());
        for (var i = 0; i < 50; i++) {
            Collections.shuffle(rows, random);
            var test = TestStatistics.of(table(String.join("\n", rows), 1, 1, 2, 3));
            near(
                    expected.reliability().alpha().orElseThrow(),
                    test.reliability().alpha());
            near(expected.median().orElseThrow(), test.median());
            for (var item = 0; item < 4; item++) {
                near(
                        expected.items().get(item).separation().discrimination().orElseThrow(),
                        test.items().get(item).separation().discrimination());
            }
        }
    }

    @Test
    void aConstantItemDoesNotDiscriminate() {
        var items = TestStatistics.of(table("1 1 0\n1 0 0\n1 1 1", 1, 1, 1)).items();
        assertTrue(items.get(0).separation().discrimination().isEmpty());
        assertTrue(items.get(0).separation().efficiency().isEmpty());
        assertTrue(items.get(0).separation().pointBiserial().isEmpty());
        near(100, items.get(0).facility());
    }

    @Test
    void negativeValuesAreNotClamped() {
        var test = TestStatistics.of(table("1 0\n0 1\n1 0\n0 1\n1 1", 1, 1));
        assertTrue(test.items().get(0).separation().discrimination().orElseThrow() < 0);
        assertTrue(test.reliability().alpha().orElseThrow() < 0);
    }

    @Test
    void whatIsNotDefinedIsLeftOut() {
        var one = TestStatistics.of(table("1 1", 1, 1));
        assertTrue(one.deviation().isEmpty());
        assertTrue(one.reliability().alpha().isEmpty());
        assertTrue(TestStatistics.of(table("1\n0", 1)).reliability().alpha().isEmpty());
        assertTrue(TestStatistics.of(table("", 1, 1)).mean().isEmpty());
        assertTrue(TestStatistics.of(MarkTable.of(List.of(), List.of())).mean().isEmpty());
        assertTrue(TestStatistics.of(table("1\n1", 0)).items().get(0).facility().isEmpty());
    }

    @Test
    void tenPupilsAreEnough() {
        assertTrue(TestStatistics.of(table("1\n".repeat(10), 1)).isEnough());
        assertFalse(TestStatistics.of(table("1\n".repeat(9), 1)).isEnough());
    }

    @Test
    void optionsTellWhoChoseThemAndHowThoseDid() {
        var options = OptionStatistics.of(table("1 1\n1 1\n0 0\n- 0", 1, 2), 0);
        assertEquals(
                List.of(2, 1, 0), options.stream().map(OptionStatistics::chosen).toList());
        near(50, options.get(0).percent());
        near(100, options.get(0).rest());
        near(0, options.get(1).rest());
        assertEquals(
                List.of(OptionStatistics.Finding.NEVER_CHOSEN), options.get(2).findings());
        assertEquals(List.of(), options.get(0).findings());
    }

    @Test
    void aDistractorThatBeatsTheKeyIsFound() {
        var options = OptionStatistics.of(table("0 1\n0 1\n1 0", 1, 1), 0);
        assertEquals(
                List.of(OptionStatistics.Finding.BEATS_THE_KEY, OptionStatistics.Finding.DRAWS_THE_STRONGER),
                options.get(1).findings());
    }
}
