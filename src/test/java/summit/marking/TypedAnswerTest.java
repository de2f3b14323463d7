package summit.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;

class TypedAnswerTest {
    private static final List<Kind.Option> PEOPLE =
            List.of(Asked.option("putin:+"), Asked.option("kim"), Asked.option("driver"), Asked.option("guard"));

    private static Optional<Response> read(Question question, String line) {
        return TypedAnswer.read(question, Presentation.of(question, 1), line).answer();
    }

    @ParameterizedTest
    @CsvSource({
        "a, putin",
        "B, kim",
        "B., kim",
        "(b), kim",
        "' c) ', driver",
        "the guard, guard",
        "KIM, kim",
        "'  The   Kim', kim",
        "driv, driver",
        "the driv, driver"
    })
    void anOptionIsNamedByLetterWordsOrId(String line, String id) {
        var question = Asked.question(new Kind.Single(PEOPLE, false));
        assertEquals(Optional.of(Asked.pick(id)), read(question, line));
    }

    private static String refused(Question question, String line) {
        var read = TypedAnswer.read(question, Presentation.of(question, 1), line);
        assertEquals(Optional.empty(), read.answer());
        return read.message();
    }

    @Test
    void aNumberIsNoLetter() {
        var single = Asked.question(new Kind.Single(PEOPLE, false));
        assertTrue(
                refused(single, "1").startsWith("\"1\" is a number; here letters are typed, a to "),
                refused(single, "1"));
        assertTrue(refused(Asked.question(new Kind.TrueFalse(true)), "1").startsWith("\"1\" is neither."));
    }

    @Test
    void aRefusalNamesTheFaultyPart() {
        var single = Asked.question(new Kind.Single(PEOPLE, false));
        assertTrue(refused(single, "z").startsWith("There is no z; there are a to "), refused(single, "z"));
        assertTrue(refused(single, "boat").startsWith("\"boat\" is none of a to "), refused(single, "boat"));
        var several = Asked.question(new Kind.Multiple(PEOPLE, Kind.Multiple.Rule.STRICT, false));
        assertTrue(refused(several, "a, boat, c").startsWith("\"boat\" is none of "), refused(several, "a, boat, c"));
        var match = Asked.match("car=russia", "dogs=korea");
        assertTrue(
                refused(match, "1=a 3=b").startsWith("There is no 3; there are 1 and 2."), refused(match, "1=a 3=b"));
        assertTrue(refused(match, "1=a 1=b").startsWith("\"1\" stands there twice."), refused(match, "1=a 1=b"));
        assertTrue(refused(match, "1=a 2").startsWith("\"2\" is no pair."), refused(match, "1=a 2"));
        assertTrue(refused(Asked.number("24", "0", "hours"), "12 miles")
                .startsWith("\"miles\" is not what the number counts."));
    }

    @Test
    void wordsThatTwoOptionsHaveDecideNothing() {
        var options = List.of(
                new Kind.Option("x", "Kim Jong Un", 100, "", ""), new Kind.Option("y", "Kim Il Sung", 0, "", ""));
        var question = Asked.question(new Kind.Single(options, false));
        assertTrue(
                refused(question, "kim").startsWith("\"kim\" could be a, Kim Jong Un; or b, Kim Il Sung."),
                refused(question, "kim"));
        assertEquals(Optional.of(Asked.pick("y")), read(question, "kim sung"));
    }

    @Test
    void aWordOfTheUnitIsEnoughAndAScaleIsReckoned() {
        assertEquals(
                Optional.of(Asked.amount("15.5")), read(Asked.number("15.5", "0", "million dollars"), "15.5 million"));
        assertEquals(Optional.of(Asked.amount("24")), read(Asked.number("24", "0", "hours"), "24 hour."));
        assertEquals(Optional.of(Asked.amount("7")), read(Asked.number("7", "0", ""), "7 lights"));
        var million = read(Asked.number("2000000", "0", ""), "2 million").orElseThrow();
        assertEquals(0, new java.math.BigDecimal(2_000_000).compareTo(((Response.Amount) million).value()));
    }

    @Test
    void whatIsOnlyBegunIsNoAnswer() {
        var match = Asked.match("car=russia", "dogs=korea");
        var items = Presentation.of(match, 1).items();
        assertEquals("Match all 2 items; still missing: 2 (" + items.get(1).text() + ").", refused(match, "1=a"));
        assertTrue(refused(Asked.cloze(), "Putin").startsWith("There are 3 gaps, and this is one part. "));
        assertTrue(refused(Asked.cloze(), "||").startsWith("Every gap is empty. "));
        assertEquals(
                Optional.of(Asked.paired("first=Putin", "second=pyongyang", "third=train")),
                read(Asked.cloze(), "Putin; pyongyang; train"));
    }

    @Test
    void aLetterNamesWhatIsShownThere() {
        var question = Asked.question(new Kind.Single(PEOPLE, true));
        for (var seed = 0; seed < 20; seed++) {
            var shown = Presentation.of(question, seed);
            var third = Asked.pick(shown.options().get(2).id());
            assertEquals(
                    Optional.of(third), TypedAnswer.read(question, shown, "c").answer());
        }
    }

    @Test
    void wordsThatAreNumbersComeBeforeNumbersOfPlaces() {
        var years = List.of(
                new Kind.Option("two", "2", 100, "", ""),
                new Kind.Option("one", "1", 0, "", ""),
                new Kind.Option("ten", "10", 0, "", ""));
        var question = Asked.question(new Kind.Single(years, false));
        assertEquals(Optional.of(Asked.pick("two")), read(question, "2"));
        assertEquals(Optional.of(Asked.pick("one")), read(question, "b"));
        assertEquals(Optional.of(Asked.pick("ten")), read(question, "c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a c",
                "A,C",
                "a, c",
                "ac",
                "A, C.",
                "a and c",
                "the putin, the driver",
                "putin driv",
                "a c c",
                "a & c"
            })
    void severalOptionsAreNamedInManyWays(String line) {
        var question = Asked.question(new Kind.Multiple(PEOPLE, Kind.Multiple.Rule.STRICT, false));
        assertEquals(Optional.of(Asked.picks("putin", "driver")), read(question, line));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "T, true", "yes, true", "a, true", "b., false", "No, false", "false, false"})
    void truthIsTyped(String line, boolean truth) {
        assertEquals(Optional.of(new Response.Truth(truth)), read(Asked.question(new Kind.TrueFalse(true)), line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24          | 24",
                "1,5         | 1.5",
                "1.5         | 1.5",
                ".5          | .5",
                "0,234       | 0.234",
                "1,234       | 1234",
                "1.2345      | 1.2345",
                "0.234       | 0.234",
                "1.234.567   | 1234567",
                "1,234.5     | 1234.5",
                "1.234,5     | 1234.5",
                "1 234,5     | 1234.5",
                "12'500      | 12500",
                "−3          | -3",
                "+3          | 3",
                "2e6         | 2e6",
                "24 hours    | 24",
                "24hours     | 24",
                "Hours 24    | 24"
            })
    void numbersAreReadAsPeopleTypeThem(String line, String number) {
        assertEquals(Optional.of(Asked.amount(number)), read(Asked.number("24", "0", "hours"), line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13.200", "13.200 hours", "+1.234"})
    void aPointBeforeThreeDigitsIsAskedAbout(String line) {
        var read = TypedAnswer.read(
                Asked.number("24", "0", "hours"), Presentation.of(Asked.number("24", "0", "hours"), 1), line);
        assertTrue(read.answer().isEmpty());
        assertTrue(read.message().contains(" or as "), read.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "1,2,3", "1.2.3", "1,23.4,5", "--1", "12 miles", "1e9999", "hours", "1-2", "0x10"})
    void whatIsNoNumberIsRefused(String line) {
        assertEquals(Optional.empty(), read(Asked.number("24", "0", "hours"), line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1=c 2=a", "c-1 a-2", "1c 2a", "c1,a2", "1 = c; 2 = a", "1:c,2:a", "c a", "ca", "1=c, 2=a."})
    void pairsAreTypedInManyWays(String line) {
        var question = Asked.match("car=russia", "dogs=korea", "france");
        var shown = Presentation.of(question, 5);
        var pairs = new TreeMap<String, String>();
        pairs.put(shown.items().get(0).id(), shown.targets().get(2).id());
        pairs.put(shown.items().get(1).id(), shown.targets().get(0).id());
        var read = TypedAnswer.read(question, shown, line);
        assertEquals(Optional.of(new Response.Pairs(pairs)), read.answer(), read.message());
    }

    @Test
    void pairsMayBeTypedInWords() {
        var question = Asked.match("car=russia", "dogs=korea", "france");
        assertEquals(
                Optional.of(Asked.paired("car=russia", "dogs=korea")),
                read(question, "The car = the russia, dogs: korea"));
        assertEquals(Optional.of(Asked.paired("car=france", "dogs=korea")), read(question, "car=france dogs=korea"));
        assertEquals(Optional.empty(), read(question, "car=france car=russia"));
        assertEquals(Optional.empty(), read(question, "1=z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c b a", "cba", "c,b,a", "C, B, A."})
    void anOrderIsTypedInLetters(String line) {
        var question = Asked.order(false, "x", "y", "z");
        var shown = Presentation.of(question, 1).items();
        var expected =
                Asked.picks(shown.get(2).id(), shown.get(1).id(), shown.get(0).id());
        assertEquals(Optional.of(expected), read(question, line));
    }

    @Test
    void anIncompleteOrderSaysWhatIsMissing() {
        var question = Asked.order(false, "x", "y", "z");
        var read = TypedAnswer.read(question, Presentation.of(question, 1), "a b");
        assertEquals("Put all 3 items in order; 1 is missing.", read.message());
    }

    @Test
    void gapsAreTypedWithBarsBetweenThem() {
        var question = Asked.cloze();
        assertEquals(
                Optional.of(Asked.paired("first=Putin", "second=pyongyang", "third=train")),
                read(question, "Putin | pyongyang|TRAIN"));
        assertEquals(Optional.of(Asked.paired("second=here")), read(question, "|here|"));
        var second = Presentation.of(question, 1).blanks().get(2).options().get(1);
        assertEquals(Optional.of(Asked.paired("third=" + second)), read(question, "||b"));
        assertEquals(Optional.empty(), read(question, "a|b|c|d"));
        var read = TypedAnswer.read(question, Presentation.of(question, 1), "||boat");
        assertTrue(read.message().startsWith("\"boat\" is not among the words for gap 3: "), read.message());
    }

    @Test
    void whateverIsTypedIsAFittingResponseOrAMessage() {
        var lines = List.of(
                "",
                " ",
                "|",
                "=",
                "-",
                ",",
                "a=",
                "=a",
                "*",
                "\\",
                "zzz",
                "1",
                "a",
                "a b c d",
                "a b c d e",
                "||||",
                "1=1=1",
                "a-b-c",
                "9999999999999999999",
                "e",
                "1e999",
                "$",
                "a".repeat(5000),
                ",;,;",
                "a1b2",
                "\uD800");
        for (var question : Asked.everyKind()) {
            var shown = Presentation.of(question, 4);
            for (var line : lines) {
                var read = TypedAnswer.read(question, shown, line);
                assertEquals(read.answer().isEmpty(), !read.message().isEmpty());
                read.answer().ifPresent(response -> {
                    assertEquals(Optional.empty(), Marking.misfit(question, response));
                    Marking.mark(question, response);
                });
            }
        }
    }

    @Test
    void anEmptyLineTellsHowToAnswer() {
        for (var question : Asked.everyKind()) {
            var shown = Presentation.of(question, 4);
            assertEquals(
                    TypedAnswer.howTo(question, shown),
                    TypedAnswer.read(question, shown, "  ").message());
            assertFalse(TypedAnswer.howTo(question, shown).isBlank());
        }
        var match = Asked.match("car=russia", "dogs=korea");
        assertEquals(
                "Type each item's number with the letter of what it goes with, such as 1=b 2=a.",
                TypedAnswer.howTo(match, Presentation.of(match, 1)));
    }

    @Test
    void placesBeyondTheAlphabetHaveNumbers() {
        assertEquals(
                List.of("a", "z", "27"),
                List.of(TypedAnswer.letter(0), TypedAnswer.letter(25), TypedAnswer.letter(26)));
    }
}
