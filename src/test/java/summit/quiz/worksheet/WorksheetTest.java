package summit.quiz.worksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.marking.Presentation;
import summit.quiz.LetteredOption;
import summit.quiz.document.Document;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Story;
import summit.ui.plain.TextPage;

class WorksheetTest {
    private static final Story STORY = story();
    private static final List<Question> QUESTIONS =
            List.copyOf(STORY.questions().values());
    private static final Worksheet SHEETS = new Worksheet("Larder", "en", QUESTIONS, 5);

    private static Story story() {
        try {
            return PackLoader.load(Pack.folder(java.nio.file.Path.of("src", "test", "resources", "packs", "larder")))
                    .story()
                    .orElseThrow();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String text(Document document) {
        return String.join("\n", TextPage.of(document, 400));
    }

    /** The letters below the prompt of a question on a sheet, with the words behind each. */
    private static List<String> options(String sheet, Question question) {
        var options = new ArrayList<String>();
        var below = sheet.substring(sheet.indexOf(Presentation.prompt(question)));
        for (var line : below.lines().skip(1).toList()) {
            if (Pattern.matches("\\d+\\. .*", line)) {
                break;
            }
            if (Pattern.matches("[A-Z]\\. .*", line)) {
                options.add(line.replaceFirst("\\. ", ": "));
            }
        }
        return options;
    }

    @Test
    void theKeyOfEachVersionNamesTheLettersOfThatVersion() {
        for (var version = 0; version < 6; version++) {
            var sheet = text(SHEETS.sheet(version));
            var key = text(SHEETS.key(version));
            for (var question : QUESTIONS) {
                if (question.kind() instanceof Kind.Single single) {
                    var right = single.options().stream()
                            .filter(Kind.Option::isRight)
                            .findFirst()
                            .orElseThrow();
                    var option = options(sheet, question).stream()
                            .filter(line -> line.endsWith(": " + right.text()))
                            .findFirst()
                            .orElseThrow();
                    assertTrue(key.contains(option), option + " in " + key);
                }
            }
        }
    }

    @Test
    void aSheetShowsNothingOfTheKey() {
        var sheet = text(SHEETS.sheet(1));
        for (var question : QUESTIONS) {
            var explain = question.wording().explain();
            assertTrue(explain.isEmpty() || !sheet.contains(explain), question.id());
        }
        assertFalse(sheet.contains("rosemary"), sheet);
    }

    @Test
    void everyVersionAsksTheSameInAnOrderOfItsOwn() {
        var first = text(SHEETS.sheet(0));
        var second = text(SHEETS.sheet(1));
        assertNotEquals(first.replace("Version A", ""), second.replace("Version B", ""));
        for (var question : QUESTIONS) {
            assertTrue(first.contains(Presentation.prompt(question)) && second.contains(Presentation.prompt(question)));
        }
        assertEquals(second, text(SHEETS.sheet(1)), "a version is the same whenever it is made");
    }

    @Test
    void versionAHasTheLettersOfTheTeachersSheetAndOfTheLessonWithTheSameSeed() {
        var sheet = text(SHEETS.sheet(0));
        for (var question : QUESTIONS) {
            var letters = options(sheet, question);
            LetteredOption.of(question, SHEETS.seed())
                    .forEach(option -> assertTrue(letters.contains(option.called()), option.called() + " in " + sheet));
        }
    }

    @Test
    void theKeySaysHowFarANumberMayBeOffAndWhatElseMayBeTyped() {
        var key = new Worksheet("T", "en", List.of(number(), words()), 1).key(0);
        var words = text(key);
        assertTrue(words.contains("40 km (also right: from 38 to 42)"), words);
        assertTrue(
                words.contains("Ada (also right: Ada L*; * stands for any words; a slip of the pen does not matter)"),
                words);
    }

    private static Question number() {
        return with(new Kind.Numeric(new BigDecimal("40"), new Kind.Tolerance(new BigDecimal("5.0"), true), "km"));
    }

    private static Question words() {
        return with(new Kind.Words(List.of("Ada", "Ada L*"), true, false));
    }

    private static Question with(Kind kind) {
        var like = QUESTIONS.get(0);
        return new Question(
                like.id() + kind.type(), kind, like.wording(), like.grading(), like.reference(), like.press());
    }

    @Test
    void theTeachersSheetHasTheKeyAndWhatIsWrongWithTheRest() {
        var sheet = text(TeacherSheet.of(STORY, QUESTIONS, 40, 5, "summit class"));
        for (var question : QUESTIONS) {
            assertTrue(sheet.contains("Right: " + LetteredOption.answer(question, 5)), question.id());
            LetteredOption.of(question, 5)
                    .forEach(option -> assertTrue(
                            sheet.contains(option.letter() + ". " + (option.right() ? "✓ " : "") + option.text()),
                            sheet));
        }
        assertTrue(sheet.contains("Ovens: Ashes came first."), sheet);
    }
}
