package summit.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summit.marking.Asked.amount;
import static summit.marking.Asked.exactly;
import static summit.marking.Asked.match;
import static summit.marking.Asked.multiple;
import static summit.marking.Asked.number;
import static summit.marking.Asked.order;
import static summit.marking.Asked.paired;
import static summit.marking.Asked.pick;
import static summit.marking.Asked.picks;
import static summit.marking.Asked.question;
import static summit.marking.Asked.single;
import static summit.marking.Asked.text;
import static summit.marking.Asked.typed;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.story.Kind;
import summit.story.Kind.Multiple.Rule;
import summit.story.Question;
import summit.story.Response;
import summit.story.Verdict;

class MarkingTest {
    private static final String WHO = "putin:+, kim:40, driver";

    private static String fraction(Question question, Response response) {
        assertEquals(java.util.Optional.empty(), Marking.misfit(question, response));
        var fraction = Marking.mark(question, response).fraction();
        return fraction.outOf() == 1 ? "" + fraction.of() : fraction.of() + "/" + fraction.outOf();
    }

    private static String[] words(String list) {
        return list == null || list.isBlank() ? new String[0] : list.trim().split("\\s+");
    }

    @Test
    void aNumberThatIsNearEnoughIsToldTheExactOne() {
        var question = number("1852", "2", "m");
        assertEquals(java.util.Optional.of("Exactly it is 1852 m."), Marking.remark(question, amount("1851")));
        assertEquals(java.util.Optional.empty(), Marking.remark(question, amount("1852.0")));
        assertEquals(java.util.Optional.empty(), Marking.remark(question, amount("1700")));
    }

    @ParameterizedTest
    @CsvSource({
        "BALANCED, a b,   ",
        "BALANCED, a,     You chose 1 of 2 right answers.",
        "BALANCED, a b c, You chose 2 of 2 right answers and 1 wrong one; a wrong one takes a right one away.",
        "BALANCED, c d,   You chose 0 of 2 right answers and 2 wrong ones.",
        "STRICT,   a,     You chose 1 of 2 right answers; only all of them together count.",
        "LENIENT,  a c,   You chose 1 of 2 right answers and 1 wrong one.",
    })
    void ofSeveralAnswersItIsToldHowManyWereRightAndHowThatCounts(Rule rule, String chosen, String remark) {
        var question = multiple(rule, "a:+", "b:+", "c", "d");
        assertEquals(java.util.Optional.ofNullable(remark), Marking.remark(question, picks(chosen.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({"putin, 1, ''", "kim, 2/5, not kim", "driver, 0, not driver"})
    void aSingleChoiceIsWorthItsOption(String option, String fraction, String because) {
        var question = single(WHO.split(", "));
        assertEquals(fraction, fraction(question, pick(option)));
        var reasons = because.isEmpty() ? List.of() : List.of(because);
        assertEquals(reasons, Marking.mark(question, pick(option)).because());
    }

    @ParameterizedTest
    @CsvSource({
        // of a and b right, c and d wrong
        "a b,     1,   1, 1",
        "a,       1/2, 0, 1/2",
        "a b c,   1/2, 0, 1",
        "a c,     0,   0, 1/2",
        "c,       0,   0, 0",
        "c d,     0,   0, 0",
        "b a c d, 0,   0, 1"
    })
    void severalChoicesAreMarkedByTheirRule(String chosen, String balanced, String strict, String lenient) {
        var response = picks(words(chosen));
        assertEquals(balanced, fraction(multiple(Rule.BALANCED, "a:+", "b:+", "c", "d"), response));
        assertEquals(strict, fraction(multiple(Rule.STRICT, "a:+", "b:+", "c", "d"), response));
        assertEquals(lenient, fraction(multiple(Rule.LENIENT, "a:+", "b:+", "c", "d"), response));
    }

    @Test
    void onlyReasonsOfWronglyChosenOptionsAreGiven() {
        var question = multiple(Rule.BALANCED, "a:+", "b:+", "c", "d");
        assertEquals(List.of("not d"), Marking.mark(question, picks("d", "a")).because());
    }

    @ParameterizedTest
    @CsvSource({
        "24, 0, 24, 1",
        "24, 0, 24.000, 1",
        "24, 0, 24.0001, 0",
        "24, 2, 26, 1",
        "24, 2, 22, 1",
        "24, 2, 26.01, 0",
        "24, 2, -24, 0",
        "-0.3, 0.1, -0.2, 1",
        "0.3, 0.1, 0.4, 1",
        "200, 5%, 210, 1",
        "200, 5%, 190, 1",
        "200, 5%, 210.0001, 0",
        "-200, 5%, -210, 1",
        "0, 5%, 0, 1",
        "0, 5%, 0.01, 0"
    })
    void aNumberIsRightWithinItsToleranceEdgesIncluded(String answer, String tolerance, String given, String fraction) {
        assertEquals(fraction, fraction(number(answer, tolerance, ""), amount(given)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pyongyang       | pyongyang             | 1",
                "Pyongyang       | '  PYONGYANG '        | 1",
                "Pyongyang       | Pyong yang            | 0",
                "Kim Jong Un     | kim   jong\u00a0un    | 1",
                "Élysée          | E\u0301lyse\u0301e    | 1",
                "Élysée          | Elysee                | 1",
                "Straße          | STRASSE               | 1",
                "Ὀδυσσεύς        | ὈΔΥΣΣΕΎΣ              | 1",
                "Korea's         | Korea’s               | 1",
                "Kim Jong-un     | kim jong–un           | 1",
                "Vladimir*       | Vladimir              | 1",
                "Vladimir*       | vladimir putin        | 1",
                "Vladimir *      | vladimir              | 0",
                "*Putin          | Vladimir Putin        | 1",
                "*Putin          | Putin's               | 0",
                "a*b*c           | axxbyyc               | 1",
                "a*b*c           | acb                   | 0",
                "ab*ba           | aba                   | 0",
                "ab*ba           | abba                  | 1",
                "a*bb*b          | abb                   | 0",
                "a*bb*b          | abbb                  | 1",
                "5 \\* 3         | 5 * 3                 | 1",
                "5 \\* 3         | 5 x 3                 | 0",
                "a.c             | abc                   | 0",
                "*               | anything              | 1"
            })
    void wordsAreComparedInPlainForm(String pattern, String given, String fraction) {
        assertEquals(fraction, fraction(text(false, "nonsense", pattern), typed(given)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Karl II               | Karl II.",
                "Karl II.              | karl ii",
                "Müller                | Mueller",
                "Mueller               | Müller",
                "Müller                | Muller",
                "Große Mauer           | grosse mauer!",
                "Ærø                   | Aero",
                "Łódź                  | Lodz",
                "Αθήνα                 | αθηνα",
                "80%                   | 80",
                "80                    | 80 %",
                "80                    | 80 Prozent.",
                "1914-1918             | 1914 – 1918",
                "Kim Jong-un           | Kim Jong Un",
                "l'Élysée              | Elysee",
                "Elysee                | L’Élysée",
                "limousine             | A limousine.",
                "38th parallel         | the 38th Parallel",
                "das Kapital           | Kapital",
                "Who wrote it?         | Who wrote it",
                "k.u.k.                | k. u. k.",
                "the Berlin (old) wall | Berlin old wall",
                "\"Faust\"           | Faust",
                "the wall*             | Wall in Berlin",
                "Mühl*bach             | Muehlenbach",
            })
    void whatSaysNothingAboutKnowingIsForgivenUnlessTheQuestionIsExact(String accepted, String given) {
        assertEquals("1", fraction(text(false, accepted), typed(given)));
        assertEquals("0", fraction(exactly(accepted), typed(given)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5       | 5",
                "1.5      | 15",
                "3:2      | 32",
                "C++      | C",
                "A        | the",
                "the *    | anything",
                "?        | !",
                "かき     | がき",
                "Die      | Das",
                "1914     | 1915",
                "80       | 8"
            })
    void whatMakesADifferenceIsNeverForgiven(String accepted, String given) {
        assertEquals("0", fraction(text(false, accepted), typed(given)));
    }

    @ParameterizedTest
    @CsvSource({
        "Kim, Kin, 0", // 3 characters: none
        "Kims, Kins, 1", // 4: one
        "Aurus, Aruus, 1", // a swap is one slip
        "Aurus, Auru, 1",
        "Aurus, Aurusss, 0",
        "Aurus, Arsus, 0",
        "Pyongyang, Pyonyang, 1", // 9: one
        "Pyongyang, Pyonyan, 0",
        "Pyongyangs, Pyonyans, 1", // 10: two
        "Pyongyangs, Ponyans, 0",
        "2024, 2023, 0", // digits are no slips
        "19 June 2024, 19 Juni 2024, 1",
        "19 June 2024, 18 June 2024, 0"
    })
    void smallSlipsAreForgivenByLength(String right, String given, String fraction) {
        assertEquals(fraction, fraction(text(true, right), typed(given)));
        if (!right.equals(given)) {
            assertEquals("0", fraction(text(false, right), typed(given)));
        }
    }

    @ParameterizedTest
    @CsvSource({"a b c d, 1, 1", "b a c d, 1/2, 0", "d a b c, 0, 0", "a c d b, 1/4, 0"})
    void anOrderCountsTheItemsInTheirPlace(String given, String byPosition, String strict) {
        assertEquals(byPosition, fraction(order(false, "a", "b", "c", "d"), picks(words(given))));
        assertEquals(strict, fraction(order(true, "a", "b", "c", "d"), picks(words(given))));
    }

    @ParameterizedTest
    @CsvSource({
        "car=russia dogs=korea, 1",
        "car=russia, 1/2",
        "car=russia dogs=russia, 1/2",
        "car=france dogs=russia, 0"
    })
    void aMatchCountsItsRightPairsAndAMissingOneIsWrong(String given, String fraction) {
        assertEquals(fraction, fraction(match("car=russia", "dogs=korea", "france"), paired(words(given))));
    }

    @ParameterizedTest
    @CsvSource({"car=russia dogs=korea tea=russia, 1", "car=russia dogs=russia tea=russia, 2/3", "car=korea, 0"})
    void sortedItemsCountOneByOne(String given, String fraction) {
        var question = Asked.categorise("car=russia", "dogs=korea", "tea=russia");
        assertEquals(fraction, fraction(question, paired(words(given))));
    }

    @ParameterizedTest
    @CsvSource({
        "first=putin second=pyongyng third=limousine, 1",
        "first=vladimirovich second=pyongyang third=train, 2/3",
        "first=putni second= third=, 0",
        "third=limousine, 1/3"
    })
    void aClozeIsMarkedGapByGap(String given, String fraction) {
        assertEquals(fraction, fraction(Asked.cloze(), paired(words(given))));
    }

    @Test
    void theKeyMarksOneAndItsWordsAreTold() {
        var told = Asked.everyKind().stream().map(Marking::answer).toList();
        assertEquals(
                List.of(
                        "The putin",
                        "The a; The b",
                        "The a; The b",
                        "The a; The b",
                        "true",
                        "24 hours",
                        "Kim ... Un",
                        "1. The a; 2. The b; 3. The c; 4. The d",
                        "1. The a; 2. The b; 3. The c; 4. The d",
                        "The car: The russia; The dogs: The korea",
                        "The russia: The car, The tea; The korea: The dogs",
                        "Putin; Pyongyang; limousine"),
                told);
        for (var question : Asked.everyKind()) {
            assertEquals(
                    Fraction.ONE, Marking.mark(question, Marking.key(question)).fraction());
            assertEquals(
                    Verdict.RIGHT, Marking.mark(question, Marking.key(question)).verdict());
        }
    }

    @Test
    void everyResponseEitherMisfitsWithAReasonOrIsMarked() {
        for (var question : Asked.everyKind()) {
            for (var response : Asked.everyShape()) {
                var misfit = Marking.misfit(question, response);
                if (misfit.isPresent()) {
                    assertTrue(misfit.get().endsWith("."), misfit.get());
                    assertThrows(IllegalArgumentException.class, () -> Marking.mark(question, response));
                } else {
                    var fraction = Marking.mark(question, response).fraction();
                    assertTrue(fraction.compareTo(Fraction.ZERO) >= 0 && fraction.compareTo(Fraction.ONE) <= 0);
                }
            }
        }
    }

    @Test
    void aMisfitSaysWhatToDo() {
        assertMisfit(
                "There is no option \"x\" here. There are: driver, kim, putin.", single(WHO.split(", ")), pick("x"));
        assertMisfit("Choose one of the options.", single(WHO.split(", ")), typed("putin"));
        var several = multiple(Rule.BALANCED, "a:+", "b");
        assertMisfit("Choose at least one option.", several, picks());
        assertMisfit("Choose each option once only.", several, picks("a", "a"));
        assertMisfit("Answer true or false.", question(new Kind.TrueFalse(true)), pick("true"));
        assertMisfit("Answer with a number of fewer digits.", number("1", "0", ""), amount("1E+2000000000"));
        assertMisfit("Type an answer.", text(false, "*"), typed(" \u2003 "));
        assertMisfit("Type an answer of at most 2000 characters.", text(false, "*"), typed("a".repeat(2001)));
        var order = order(false, "a", "b", "c");
        assertMisfit("Put all 3 items in order; 1 is missing.", order, picks("a", "b"));
        assertMisfit("Name each item once only.", order, picks("a", "b", "b"));
        assertMisfit("There is no item \"d\" here. There are: a, b, c.", order, picks("a", "b", "d"));
        var match = match("car=russia", "dogs=korea");
        assertMisfit("Match at least one item.", match, paired());
        assertMisfit("There is no target \"x\" here. There are: korea, russia.", match, paired("car=x"));
        assertMisfit("There is no category \"x\" here. There are: y.", Asked.categorise("a=y"), paired("a=x"));
        assertMisfit("Fill at least one gap.", Asked.cloze(), paired("first= "));
        assertMisfit(
                "The gap \"third\" takes one of: limousine, plane, train.", Asked.cloze(), paired("third=Limousine"));
    }

    private static void assertMisfit(String reason, Question question, Response response) {
        assertEquals(reason, Marking.misfit(question, response).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*a*a*a*a*a*a*a*a*a*b", "*a*a*a*a*a*a*a*a*a*a*b", "**********************b"})
    void hostilePatternsAreMatchedInLinearTime(String pattern) {
        var many = Pattern.of(pattern.repeat(200));
        var text = "a".repeat(200_000);
        assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(2), () -> many.matches(text)));
    }

    @ParameterizedTest
    @CsvSource({"Vladimir*, Vladimir", "*, ...", "5 \\* 3, 5 * 3", "Kim * Un, Kim ... Un", "a b* c, a b c"})
    void aShownPatternHasNoStarsAndIsAccepted(String pattern, String shown) {
        assertEquals(shown, Pattern.shown(pattern));
        assertTrue(Pattern.of(pattern).matches(Plain.words(shown)));
    }
}
