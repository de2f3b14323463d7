package summit.quiz.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.quiz.ClassQuestions;
import summit.quiz.Discussion;
import summit.quiz.HowWeKnow;
import summit.quiz.LetteredOption;
import summit.quiz.Occasion;
import summit.quiz.Poll;
import summit.quiz.Pupil;
import summit.quiz.Reply;
import summit.quiz.Results;
import summit.quiz.Script;
import summit.quiz.document.Document;
import summit.quiz.document.HtmlPage;
import summit.quiz.statistics.TestStatistics;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Story;
import summit.ui.plain.TextPage;
import summit.ui.toolkit.Cells;

class ReportsTest {
    private static final Instant START = Instant.parse("2024-06-21T08:00:00Z");
    private static final Story STORY = story();
    private static final List<Question> QUESTIONS = ClassQuestions.pick(STORY, 3, 10);

    private static Story story() {
        try {
            return PackLoader.load(Pack.open("pyongyang-2024")).story().orElseThrow();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Results results(Occasion.Sort sort, List<Script> scripts, List<Poll> polls) {
        var about = STORY.manifest().about();
        var occasion = new Occasion(
                "exam-20240621-080000",
                sort,
                new Occasion.Pack(about.id(), about.version(), about.title(), about.id()),
                3,
                START,
                QUESTIONS.stream().map(Question::id).toList());
        return new Results(occasion, Duration.ofMinutes(31), QUESTIONS, scripts, polls);
    }

    /** Pupils of growing knowledge; the last question of each is left out. */
    private static Results exam(int pupils, String name) {
        var random = new Random(11);
        var scripts = new ArrayList<Script>();
        for (var pupil = 0; pupil < pupils; pupil++) {
            var replies = new TreeMap<String, Reply>();
            for (var question : QUESTIONS.subList(0, QUESTIONS.size() - 1)) {
                var response = random.nextInt(pupils) < pupil ? Marking.key(question) : any(question, random);
                replies.put(
                        question.id(),
                        new Reply(
                                response,
                                Marking.mark(question, response).fraction(),
                                Duration.ofSeconds(20 + pupil),
                                Optional.empty()));
            }
            scripts.add(
                    new Script(new Pupil("p" + pupil, name.isEmpty() ? "Pupil " + pupil : name + pupil, ""), replies));
        }
        return results(Occasion.Sort.EXAM, scripts, List.of());
    }

    private static Response any(Question question, Random random) {
        var options = Presentation.of(question, 3).options();
        var option = options.get(random.nextInt(options.size())).id();
        return option.equals("true") || option.equals("false")
                ? new Response.Truth(Boolean.parseBoolean(option))
                : new Response.Pick(option);
    }

    private static String text(Document document) {
        return String.join("\n", TextPage.of(document, 100));
    }

    /** Everybody raised a hand for one option, which was wrong in the first vote and right in the second. */
    private static Results lesson(boolean talked) {
        var polls = new ArrayList<Poll>();
        for (var question : QUESTIONS) {
            var options = Presentation.of(question, 3).options().stream()
                    .map(item -> item.id())
                    .toList();
            var right = options.stream()
                    .filter(option -> isRight(question, option))
                    .findFirst()
                    .orElseThrow();
            var wrong = options.stream()
                    .filter(option -> !isRight(question, option))
                    .findFirst()
                    .orElseThrow();
            var before = new Poll.Vote(new TreeMap<>(Map.of(right, 4, wrong, 20)));
            var after = new Poll.Vote(new TreeMap<>(Map.of(right, 22, wrong, 4)));
            polls.add(new Poll(question.id(), 28, talked ? List.of(before, after) : List.of(before)));
        }
        return results(Occasion.Sort.CLASS, List.of(), polls);
    }

    private static boolean isRight(Question question, String option) {
        var response = option.equals("true") || option.equals("false")
                ? new Response.Truth(Boolean.parseBoolean(option))
                : new Response.Pick(option);
        return Marking.mark(question, response).fraction().value() == 1;
    }

    @Test
    void theLessonsPageTellsBothVotesAndWhatWasBelieved() {
        var page = text(ClassReport.of(STORY, lesson(true), ZoneOffset.UTC));
        assertTrue(page.contains("17% were right before the class talked and 85% after"), page);
        assertTrue(page.contains("Nothing: in the end at least 60% were right"), page);
        assertTrue(page.contains("(83% → 15%)"), page);
        var truth = QUESTIONS.stream()
                .filter(question -> question.kind() instanceof Kind.TrueFalse)
                .findFirst()
                .orElseThrow();
        var flat = page.replaceAll("\\s+", " ");
        assertTrue(
                flat.contains("(83% → 15%): " + truth.wording().explain()), "a mistake always has its reason: " + flat);
        assertTrue(page.contains("28 present"), page);
        assertFalse(page.contains("Pupil"), "no pupil is told from another");
    }

    @Test
    void aCountThatDidNotFitIsSaid() {
        var page = text(ClassReport.of(STORY, lesson(true), ZoneOffset.UTC)).replaceAll("\\s+", " ");
        assertTrue(page.contains("24 counted first, 28 present"), page);
    }

    @Test
    void whatWasNeverToldIsMarkedSkippedWithWhatItTakesToComeBackToIt() {
        var polls = lesson(false).polls();
        var voted = results(Occasion.Sort.CLASS, List.of(), polls.subList(1, 3));
        var untold = List.of(QUESTIONS.get(0), QUESTIONS.get(1));
        var results = new Results(
                voted.occasion(), voted.length(), QUESTIONS.subList(1, 3), List.of(), voted.polls(), untold);
        var page = text(ClassReport.of(STORY, results, ZoneOffset.UTC)).replaceAll("\\s+", " ");
        var again = page.substring(page.indexOf("To teach again"), page.indexOf("Mistakes that were believed"));
        assertTrue(again.contains("3.") && !again.contains("2."), again);
        var skipped = page.substring(page.indexOf("Skipped: "), page.indexOf("Question by question"));
        assertTrue(skipped.contains("1. “" + Presentation.prompt(QUESTIONS.get(0)) + "” Not voted on."), skipped);
        assertTrue(skipped.contains("” Voted on: 17% right."), skipped);
        for (var question : untold) {
            assertTrue(skipped.contains("To talk about: " + Discussion.of(STORY, question)), skipped);
            assertTrue(skipped.contains("How we know: " + HowWeKnow.of(STORY, question)), skipped);
        }
        assertEquals(
                List.of(QUESTIONS.get(2)), ClassReport.again(STORY, results), "nobody was taught what was not told");
    }

    @Test
    void whatFewHadRightIsToBeTaughtAgain() {
        var page = text(ClassReport.of(STORY, lesson(false), ZoneOffset.UTC));
        var again = page.substring(page.indexOf("To teach again"), page.indexOf("Mistakes that were believed"));
        assertEquals(QUESTIONS.size(), again.split("\\(17%\\)").length - 1, again);
        assertTrue(page.contains("no hand 4"), page);
    }

    @Test
    void aLessonWithoutVotesSaysSo() {
        var page = text(ClassReport.of(STORY, results(Occasion.Sort.CLASS, List.of(), List.of()), ZoneOffset.UTC));
        assertTrue(page.contains("No question was voted on."), page);
    }

    @Test
    void anExamOfThirtyHasEachPupilAndEachQuestion() {
        var cohort = Cohort.of(List.of(exam(30, "")));
        var page = text(ExamReport.whole(STORY, cohort, ZoneOffset.UTC));
        for (var pupil = 0; pupil < 30; pupil++) {
            assertTrue(page.contains("Pupil " + pupil), "pupil " + pupil);
        }
        for (var question : QUESTIONS) {
            assertTrue(
                    page.replaceAll("\\s+", " ")
                            .contains(Cells.clean(question.wording().prompt())),
                    question.id());
        }
        assertTrue(page.contains("Cronbach's alpha"), page);
        assertTrue(page.contains("Not answered."), page);
    }

    @Test
    void fewerThanTenPupilsHaveNoItemStatistics() {
        var page = text(ExamReport.brief(STORY, Cohort.of(List.of(exam(9, ""))), ZoneOffset.UTC));
        assertTrue(page.contains("Too few pupils"), page);
        assertFalse(page.contains("Cronbach"), page);
    }

    @Test
    void whoSatTwiceCountsByTheFirstTime() {
        var first = exam(12, "");
        var again = new Results(
                first.occasion(), first.length(), first.questions(), exam(5, "").scripts(), List.of());
        assertEquals(12, Cohort.of(List.of(first, again)).sittings().size());
        assertEquals(
                first.scripts().get(3),
                Cohort.of(List.of(first, again)).sittings().get(3).script());
    }

    /** The same, but of the first {@code open} pupils nothing was handed in. */
    private static Results unfinished(Results exam, int open) {
        var scripts = new ArrayList<Script>();
        for (var script : exam.scripts()) {
            scripts.add(new Script(script.pupil(), script.replies(), scripts.size() >= open));
        }
        return new Results(exam.occasion(), exam.length(), exam.questions(), scripts, List.of());
    }

    @Test
    void whatWasNotHandedInIsListedAndInNoFigure() {
        var exam = exam(12, "");
        var cohort = Cohort.of(List.of(unfinished(exam, 2)));
        var rest = new Results(
                exam.occasion(), exam.length(), exam.questions(), exam.scripts().subList(2, 12), List.of());
        assertEquals(
                TestStatistics.of(Cohort.of(List.of(rest)).marks()).mean(),
                TestStatistics.of(cohort.marks()).mean());
        var page = text(ExamReport.brief(STORY, cohort, ZoneOffset.UTC));
        assertTrue(page.contains("10 pupils, ") && page.contains("2 pupils have not handed in"), page);
        assertTrue(page.lines().anyMatch(line -> line.startsWith("Pupil 0 ") && line.contains("not handed in")), page);
        assertEquals("", Gradebook.canvas(STORY, cohort).get(2).get(5));
        assertEquals("-", Gradebook.moodle(STORY, cohort).get(1).get(5), "Moodle takes an empty cell for 0");
        assertTrue(summit.exchange.CsvRows.text(Gradebook.moodle(STORY, cohort)).contains("\"-\""));
        assertTrue(text(ExamReport.brief(STORY, Cohort.of(List.of(unfinished(exam, 12))), ZoneOffset.UTC))
                .contains("Nobody has handed in yet"));
    }

    @Test
    void whoLeftAnExamAndSatAgainCountsByTheOneHandedIn() {
        var exam = exam(12, "");
        var cohort = Cohort.of(List.of(unfinished(exam, 12), exam));
        assertEquals(12, cohort.handedIn().size());
        assertTrue(cohort.open().isEmpty());
    }

    @Test
    void pupilsStandInTheOrderOfTheirNumbers() {
        var page = text(ExamReport.brief(STORY, Cohort.of(List.of(exam(12, ""))), ZoneOffset.UTC));
        var pupils = page.substring(page.indexOf("Pupils"));
        assertTrue(pupils.indexOf("Pupil 2 ") < pupils.indexOf("Pupil 10 "), pupils);
    }

    @Test
    void theLessonsPageCallsOptionsByTheirLettersOnTheScreen() {
        var results = lesson(true);
        var page = text(ClassReport.of(STORY, results, ZoneOffset.UTC)).replaceAll("\\s+", " ");
        for (var question : QUESTIONS) {
            LetteredOption.of(question, results.occasion().seed())
                    .forEach(option -> assertTrue(
                            page.contains(option.letter() + (option.right() ? "* 4→22" : " 20→4"))
                                    || page.contains(option.letter() + " 0→0"),
                            option.called()));
        }
        assertTrue(page.contains("* marks the right one"), page);
    }

    @Test
    void namesOfAnyKindHarmNeitherPageNorText() {
        var hostile = "<script>alert(1)</script>&\u001b[31m\u202eevil " + "x".repeat(200) + " أحمد ";
        var cohort = Cohort.of(List.of(exam(12, hostile)));
        var html = HtmlPage.of(ExamReport.whole(STORY, cohort, ZoneOffset.UTC), HtmlPage.Paper.A4);
        assertFalse(html.contains("<script"), "escaped");
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;"), "kept");
        assertTrue(html.chars().noneMatch(c -> c == 0x1b || c == 0x202e), "cleaned");
        for (var line : TextPage.of(ExamReport.brief(STORY, cohort, ZoneOffset.UTC), 80)) {
            assertTrue(line.chars().noneMatch(c -> c == 0x1b || c == 0x202e), line);
        }
    }

    @Test
    void theGradebooksHaveARowAPupil() {
        var cohort = Cohort.of(List.of(exam(12, "")));
        var canvas = Gradebook.canvas(STORY, cohort);
        assertEquals(14, canvas.size());
        assertEquals(List.of("    Points Possible", "", "", "", "", "10"), canvas.get(1));
        assertEquals("p0", canvas.get(2).get(2));
        var moodle = Gradebook.moodle(STORY, cohort);
        assertEquals(13, moodle.size());
        assertEquals(List.of("Pupil", "0", "p0"), moodle.get(1).subList(0, 3));
        assertEquals(1 + 12 * QUESTIONS.size(), Gradebook.answers(cohort).size());
    }

    private static Results sitting(Occasion.Sort sort, String id, Pupil pupil) {
        var response = Marking.key(QUESTIONS.get(0));
        var reply = new Reply(
                response, Marking.mark(QUESTIONS.get(0), response).fraction(), Duration.ofSeconds(9), Optional.empty());
        var occasion = results(sort, List.of(), List.of()).occasion();
        return new Results(
                new Occasion(id, sort, occasion.pack(), 3, occasion.started(), occasion.questions()),
                Duration.ofMinutes(1),
                QUESTIONS,
                List.of(new Script(pupil, new TreeMap<>(Map.of(QUESTIONS.get(0).id(), reply)))),
                List.of());
    }

    @Test
    void whatIsNoExamIsLeftOutOfItAndSaidToBe() {
        var ann = new Pupil("1", "Ann", "");
        var cohort = Cohort.of(List.of(
                sitting(Occasion.Sort.PRACTICE, "practice-1", ann),
                sitting(Occasion.Sort.EXAM, "exam-1", ann),
                sitting(Occasion.Sort.REVIEW, "review-1", ann)));
        assertEquals("exam-1", cohort.sittings().get(0).occasion().id());
        assertEquals(List.of("Only \"exam\" counts here. Left out: practice-1, review-1."), cohort.remarks());
        assertTrue(text(ExamReport.brief(STORY, cohort, ZoneOffset.UTC)).contains("Left out: practice-1"));
    }

    @Test
    void pupilsAndTeamsWithoutIdsAreNeverTakenForOneAndHaveNoIdsInAGradebook() {
        for (var sort : List.of(Occasion.Sort.EXAM, Occasion.Sort.CLASS)) {
            var cohort = Cohort.of(List.of(
                    sitting(sort, "a-1", new Pupil("Red", "Red", "")),
                    sitting(sort, "a-2", new Pupil("Red", "Red", "")),
                    sitting(sort, "a-3", new Pupil("a-3", "", ""))));
            assertEquals(3, cohort.sittings().size());
            assertEquals(3, cohort.nameless());
            assertEquals(List.of("Red is there 2 times without an id, and each is listed."), cohort.remarks());
            assertEquals("", Gradebook.canvas(STORY, cohort).get(2).get(2));
            assertEquals("?", Gradebook.moodle(STORY, cohort).get(1).get(2), "an empty one is taken for the row above");
            assertEquals(
                    "Without a name (3)", Gradebook.canvas(STORY, cohort).get(4).get(0));
        }
        var again = Cohort.of(List.of(
                sitting(Occasion.Sort.EXAM, "a-1", new Pupil("1", "Ann", "")),
                sitting(Occasion.Sort.EXAM, "a-2", new Pupil("1", "Ann", ""))));
        assertEquals(List.of("Ann (1) sat more than once: what counts is a-1."), again.remarks());
    }

    @Test
    void theHeadingsOfGradebooksSayWhatTheirNumbersAreOutOf() {
        var cohort = Cohort.of(List.of(exam(12, "")));
        var title = STORY.manifest().about().title();
        assertEquals(
                List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", title),
                Gradebook.canvas(STORY, cohort).get(0));
        assertEquals(
                List.of(
                        "First name",
                        "Last name",
                        "ID number",
                        "Email address",
                        "Quiz: " + title + " (points of 10)",
                        "Quiz: " + title + " (of 100)"),
                Gradebook.moodle(STORY, cohort).get(0));
        var last = Gradebook.moodle(STORY, cohort).get(12);
        assertEquals(10 * Double.parseDouble(last.get(4)), Double.parseDouble(last.get(5)), 0.001);
    }

    @Test
    void anExamSaysWhenItWasAndEachSheetWhoseItIs() {
        var page = text(ExamReport.whole(STORY, Cohort.of(List.of(exam(12, ""))), ZoneOffset.UTC));
        var day = Numbers.day(exam(12, "").occasion().started(), ZoneOffset.UTC);
        assertEquals(13, page.split(java.util.regex.Pattern.quote(day), -1).length - 1, page);
        assertTrue(page.replaceAll("\\s+", " ").contains("id p3"), page);
        assertTrue(page.contains("Share: of all pupils."), page);
    }

    @Test
    void nobodysExamSaysSo() {
        var page = text(ExamReport.whole(STORY, Cohort.of(List.of()), ZoneOffset.UTC));
        assertTrue(page.contains("Nobody's answers"), page);
    }

    @Test
    void threeHundredPupilsAndFiveHundredQuestionsAreReported() {
        var results = LargeExam.of(STORY, 300, 500);
        var brief = LargeExam.text(STORY, results);
        assertTrue(brief.contains("300 pupils, 500 questions"), brief.substring(0, 400));
        assertTrue(brief.contains("Pupil 299"));
        assertTrue(LargeExam.page(STORY, results).contains("500. "));
    }

    @Test
    void whereNearlyEverybodyNeedsHelpTheListIsNotPrinted() {
        var weak = text(ExamReport.brief(STORY, Cohort.of(List.of(exam(12, ""))), ZoneOffset.UTC));
        assertTrue(weak.contains("Who may need help"), weak);
        var blank = results(
                Occasion.Sort.EXAM,
                java.util.stream.IntStream.range(0, 12)
                        .mapToObj(i -> new Script(new Pupil("p" + i, "Pupil " + i, ""), new TreeMap<>()))
                        .toList(),
                List.of());
        var all = text(ExamReport.brief(STORY, Cohort.of(List.of(blank)), ZoneOffset.UTC));
        assertTrue(all.contains("12 of 12 had less than 50%"), all);
    }

    @Test
    void everyColumnOfATableHasAName() {
        var tables = ExamReport.brief(STORY, Cohort.of(List.of(exam(30, ""))), ZoneOffset.UTC).blocks().stream()
                .filter(Document.Table.class::isInstance)
                .map(Document.Table.class::cast)
                .toList();
        assertEquals(4, tables.size());
        tables.forEach(table -> table.columns()
                .forEach(column ->
                        assertFalse(column.head().isBlank(), table.columns().toString())));
    }

    @Test
    void aTableThatIsTooWideWrapsItsWords() {
        var report = ExamReport.brief(
                STORY, Cohort.of(List.of(exam(30, "A name that is rather longer than most "))), ZoneOffset.UTC);
        var lines = TextPage.of(report, 78);
        lines.forEach(line -> assertTrue(Cells.columns(line) <= 78, line));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("No.") && line.contains("Question")));
    }
}
