package summit.ui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summit.Golden;
import summit.quiz.ClassQuestions;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.company.Company;
import summit.quiz.room.Lesson;
import summit.quiz.room.LessonRules;
import summit.quiz.solo.Rules;
import summit.quiz.solo.SoloQuiz;
import summit.story.Question;

/** Quizzes and lessons line by line, on a story of ten questions. */
class PlainSessionsTest {
    private static final Instant START = Instant.parse("2024-06-21T08:00:00Z");

    /** A watch on which every look takes a second. */
    private static final class Ticking implements Watch {
        private int looks;
        /** Looks until the computer has slept once; never if that is nothing. */
        private int untilSlept;

        @Override
        public Instant now() {
            return START.plusSeconds(looks++);
        }

        @Override
        public boolean hasSlept() {
            return untilSlept > 0 && --untilSlept == 0;
        }
    }

    private static Occasion occasion(Occasion.Sort sort, List<Question> questions) {
        return new Occasion(
                "class-20240621-080000",
                sort,
                new Occasion.Pack("larder", "1", "The Larder", "larder"),
                7,
                START,
                questions.stream().map(Question::id).toList());
    }

    /** What stood on the screen, and the deeds that were kept. */
    private record Seen<D>(String text, List<D> deeds) {}

    private static Seen<summit.quiz.room.Deed> lesson(LessonRules rules, String... lines) {
        return lesson(new Ticking(), rules, lines);
    }

    private static Seen<summit.quiz.room.Deed> lesson(Ticking watch, LessonRules rules, String... lines) {
        var screen = new StringWriter();
        var questions = ClassQuestions.pick(Packs.LARDER, 7, 10);
        var beginning = Lesson.begin(Packs.LARDER, occasion(Occasion.Sort.CLASS, questions), rules);
        var kept = new ArrayList<summit.quiz.room.Deed>();
        var before = List.<summit.quiz.room.Deed>of(new summit.quiz.room.Deed.Present(START, 12));
        run(() -> new PlainLesson(
                        Packs.LARDER, beginning, before, input(screen, lines), output(screen), watch, kept::add)
                .run());
        return new Seen<>(screen.toString(), kept);
    }

    private static Seen<summit.quiz.solo.Deed> quiz(Rules rules, String... lines) {
        var screen = new StringWriter();
        var questions = List.copyOf(Packs.LARDER.questions().values());
        var kept = new ArrayList<summit.quiz.solo.Deed>();
        var quiz = SoloQuiz.begin(Packs.LARDER, occasion(rules.sort(), questions), rules);
        run(() -> new PlainQuiz(Packs.LARDER, quiz, input(screen, lines), output(screen), new Ticking(), deed -> {
                    kept.add(deed);
                    return List.of(deed);
                })
                .run());
        return new Seen<>(screen.toString(), kept);
    }

    private interface Running {
        void run() throws IOException;
    }

    private static void run(Running running) {
        try {
            running.run();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static InputLines input(StringWriter screen, String... lines) {
        var typed = String.join("\n", lines) + (lines.length == 0 ? "" : "\n");
        return new InputLines(new Echo(new StringReader(typed), screen), InputLines.TYPED);
    }

    private static PlainOutput output(StringWriter screen) {
        return new PlainOutput(new PrintWriter(screen), 78, false);
    }

    private static LessonRules hands(boolean discussion) {
        return rules(LessonRules.Voting.HANDS, discussion);
    }

    private static LessonRules rules(LessonRules.Voting voting, boolean discussion) {
        return new LessonRules(
                voting,
                voting == LessonRules.Voting.HANDS
                        ? List.of()
                        : List.of(new Pupil("Red", "Red", ""), new Pupil("Red Ants", "Red Ants", "")),
                new LessonRules.Steps(discussion, Duration.ZERO, Optional.of(Duration.ofSeconds(30)), 0),
                new LessonRules.Scoring(LessonRules.Board.EACH_QUESTION, false, false));
    }

    private static Rules solo(Occasion.Sort sort) {
        return new Rules(sort, Optional.empty(), false);
    }

    @Test
    void theAnswerCanBeToldWithoutASecondVote() {
        var seen = lesson(hands(true), "", "w", "7 3 2", "w");
        assertTrue(seen.text().contains("No second vote is waited for."), seen.text());
        assertEquals(
                2,
                seen.deeds().stream()
                        .dropWhile(deed -> !(deed instanceof summit.quiz.room.Deed.Counted))
                        .filter(summit.quiz.room.Deed.Advanced.class::isInstance)
                        .skip(1)
                        .count());
        assertTrue(seen.text().contains("The answer"), seen.text());
    }

    @Test
    void theAnswerIsToldWithWhoSaysSoAndHowSureItIsAndOneKeyGoesOnFromIt() {
        var seen = lesson(hands(false), "n", "", "7 3 2", "", "n", "n");
        assertTrue(seen.text().contains("The answer is not told yet; s skips"), seen.text());
        var told = seen.text().replaceAll("\\s+", " ");
        var known = told.substring(told.indexOf("How do we know?"));
        assertTrue(known.contains("Source"), known);
        assertTrue(told.contains("Question 2 of"), told);
    }

    @Test
    void aClassArguesAndVotesAgain() {
        var first = new String[] {
            "what", "", "7 3 2", "", "", "4 4 0", "", "", "", "b", "u", "", "t", "+", "A 3 B 9", "", "2 10 0"
        };
        Golden.check("plain/class.txt", lesson(hands(true), first).text());
    }

    @Test
    void theKeyIsNotSaidBeforeItsTime() {
        var before = lesson(hands(true), "", "7 3 2").text();
        assertFalse(before.contains("right"), before);
        assertFalse(before.contains("The answer"), before);
        var voted = lesson(hands(true), "", "7 3 2", "", "12 0 0").text();
        assertFalse(voted.contains("The answer") || voted.contains("right"), voted);
        assertTrue(voted.contains("Enter tells the answer"), voted);
        assertTrue(lesson(hands(true), "", "7 3 2", "", "12 0 0", "").text().contains("The answer"));
    }

    @Test
    void theAnswerIsALineOfItsOwnHoweverTheClassVotes() {
        for (var seen : List.of(
                lesson(hands(false), "", "7 3 2"),
                lesson(hands(false), "", "7 3 2", "8 2 2"),
                lesson(hands(false), "", "4 4 0", ""),
                lesson(rules(LessonRules.Voting.IN_TURN, false), "", "a", "b", ""),
                lesson(rules(LessonRules.Voting.BUZZERS, false), "", "red", "a", ""))) {
            assertTrue(seen.text().contains("Enter tells the answer"), seen.text());
            assertFalse(seen.text().contains("The answer:") || seen.text().contains(", right"), seen.text());
        }
    }

    @Test
    void whileTheComputerSleptTheTimerOfALessonStood() {
        var watch = new Ticking();
        watch.untilSlept = 2;
        var seen = lesson(watch, hands(true), "", "7 3 2");
        assertTrue(seen.text().contains("The computer slept."), seen.text());
        assertEquals(1, count(seen.deeds(), summit.quiz.room.Deed.Returned.class));
        assertEquals(0, count(lesson(hands(true), "", "7 3 2").deeds(), summit.quiz.room.Deed.Returned.class));
    }

    @Test
    void whileTheComputerSleptNoTimeOfAPlayWentBy() {
        var screen = new StringWriter();
        var watch = new Ticking();
        watch.untilSlept = 2;
        var kept = new ArrayList<summit.quiz.company.Deed>();
        var company = Company.begin(Packs.LARDER, occasion(Occasion.Sort.STORY, List.of()), "9b");
        run(() -> new PlainCompany(
                        Packs.LARDER, company, input(screen, "look", "look", "q"), output(screen), watch, kept::add)
                .run());
        assertEquals(1, kept.size());
        assertTrue(kept.get(0) instanceof summit.quiz.company.Deed.Returned);
        assertTrue(screen.toString().contains("The computer slept."), screen.toString());
    }

    @Test
    void hiddenVotesAreToldOnlyWhenTheClassHasVotedAgain() {
        var talk = lesson(hands(true), "v", "", "7 3 2", "").text();
        assertFalse(talk.contains("per cent"), talk);
        var again = lesson(hands(true), "v", "", "7 3 2", "", "12 0 0").text();
        assertTrue(again.contains("58 per cent") && again.contains("100 per cent"), again);
        assertTrue(lesson(hands(true), "v", "v", "", "7 3 2").text().contains("58 per cent"));
        assertTrue(lesson(hands(false), "v").text().contains("nothing to hide"));
    }

    @Test
    void handsThatDoNotFitAreTakenOnlyWhenConfirmed() {
        var doubted = lesson(hands(false), "", "4 4 0", "5 7 0");
        assertTrue(doubted.text().contains("12 present, 8 counted"), doubted.text());
        assertEquals(
                1,
                doubted.deeds().stream()
                        .filter(summit.quiz.room.Deed.Counted.class::isInstance)
                        .count());
        assertTrue(lesson(hands(false), "", "4 4 0", "", "").text().contains("The answer"));
    }

    @Test
    void teamsAnswerInTurnOrByName() {
        var asked = lesson(rules(LessonRules.Voting.IN_TURN, false), "", "red ants b", "a", "", "", "");
        assertTrue(asked.text().contains("Everybody has answered"), asked.text());
        assertTrue(asked.text().contains("Scores:"), asked.text());
        assertEquals(
                List.of("Red Ants", "Red"),
                asked.deeds().stream()
                        .filter(summit.quiz.room.Deed.Answered.class::isInstance)
                        .map(deed -> ((summit.quiz.room.Deed.Answered) deed).pupil())
                        .toList());
    }

    @Test
    void aLetterIsAnAnswerWhileOneIsAwaitedAndACommandWithAStroke() {
        for (var voting : List.of(LessonRules.Voting.IN_TURN, LessonRules.Voting.BUZZERS)) {
            var lines = voting == LessonRules.Voting.IN_TURN
                    ? new String[] {"", "b", "B"}
                    : new String[] {"", "red", "b", "red ants", "B"};
            var kept = lesson(rules(voting, false), lines).deeds();
            assertEquals(2, count(kept, summit.quiz.room.Deed.Answered.class), kept::toString);
            assertEquals(0, count(kept, summit.quiz.room.Deed.Moved.class), kept::toString);
        }
        var commands = lesson(rules(LessonRules.Voting.IN_TURN, false), "", "/s", "", "/b", "s", "/E", "/q");
        assertEquals(0, count(commands.deeds(), summit.quiz.room.Deed.Answered.class));
        assertEquals(3, count(commands.deeds(), summit.quiz.room.Deed.Moved.class));
        assertEquals(1, count(commands.deeds(), summit.quiz.room.Deed.Ended.class));
    }

    private static long count(List<summit.quiz.room.Deed> deeds, Class<?> sort) {
        return deeds.stream().filter(sort::isInstance).count();
    }

    @Test
    void thereIsNothingBeforeTheFirstQuestion() {
        var asked = lesson(hands(true), "b");
        assertTrue(asked.text().contains("This is the first question."), asked.text());
        assertEquals(0, count(asked.deeds(), summit.quiz.room.Deed.Moved.class));
        var exam = quiz(solo(Occasion.Sort.EXAM), "/back");
        assertTrue(exam.text().contains("This is the first question."), exam.text());
        assertTrue(exam.deeds().isEmpty());
    }

    @Test
    void theKeyIsNotSaidOfAQuestionThatWasLeftBeforeItWasTold() {
        for (var lines : List.of(
                new String[] {"", "7 3 2", "s", "b"},
                new String[] {"", "7 3 2", "s", "b", "", "s", "b"},
                new String[] {"s", "", "7 3 2", "b", "s"})) {
            var text = lesson(hands(true), lines).text();
            assertFalse(text.contains("The answer") || text.contains("right"), text);
        }
    }

    @Test
    void scoresThatAreNeverShownAreNotShownAtTheEnd() {
        for (var board : LessonRules.Board.values()) {
            var rules = rules(LessonRules.Voting.IN_TURN, false);
            var scored = new LessonRules(
                    rules.voting(), rules.pupils(), rules.steps(), new LessonRules.Scoring(board, false, false));
            var text = lesson(scored, "", "a", "b", "", "", "e", "q").text();
            assertEquals(board != LessonRules.Board.NEVER, text.contains("1. Red"), text);
        }
    }

    @Test
    void askingAnewAfterTheAnswerWasToldSaysWhatReportsKeep() {
        assertTrue(lesson(hands(false), "", "7 3 2", "", "r").text().contains("reports keep the votes from before"));
        assertFalse(lesson(hands(true), "", "7 3 2", "r").text().contains("reports keep"));
    }

    @Test
    void whoPressesFirstAnswers() {
        var asked = lesson(rules(LessonRules.Voting.BUZZERS, false), "", "red ants", "red", "a", "", "", "");
        assertTrue(asked.text().contains("Red Ants has the word"), asked.text());
    }

    @Test
    void practiceTellsAtOnce() {
        Golden.check(
                "plain/practice.txt",
                quiz(solo(Occasion.Sort.PRACTICE), "what", "/hint", "a", "b", "/next", "/list", "/done")
                        .text());
    }

    @Test
    void anExamTellsNothingBeforeItsEnd() {
        var lines = new String[] {"a", "/flag", "/back", "b", "/go 3", "/next", "/sources", "/hint", "/list"};
        var before = quiz(solo(Occasion.Sort.EXAM), lines).text();
        for (var word : List.of("orrect", "The answer:", "per cent")) {
            assertFalse(before.contains(word), before);
        }
        var ended = new ArrayList<>(List.of(lines));
        ended.add("/done");
        assertTrue(
                quiz(solo(Occasion.Sort.EXAM), ended.toArray(String[]::new))
                        .text()
                        .contains("Without an answer"),
                "what is open is said first");
        ended.add("/done");
        assertTrue(quiz(solo(Occasion.Sort.EXAM), ended.toArray(String[]::new))
                .text()
                .contains("What was not right"));
    }

    @Test
    void anAnswerAfterTheTimeIsNotTaken() {
        var rules = new Rules(Occasion.Sort.SPRINT, Optional.of(Duration.ofSeconds(5)), false);
        assertTrue(quiz(rules, "a", "/next", "x").text().contains("This answer came too late"));
    }

    @Test
    void certaintyIsAskedForWhereItIsMarked() {
        var sure = quiz(new Rules(Occasion.Sort.PRACTICE, Optional.empty(), true), "a", "9", "3", "/done");
        assertTrue(sure.text().contains("Marks for certainty"), sure.text());
    }

    @Test
    void whateverIsTypedNothingThrowsOrHangs() {
        var words = List.of(
                "b",
                "s",
                "r",
                "u",
                "t",
                "+",
                "e",
                "p 3",
                "",
                "1 2",
                "a 3",
                "9 9 9",
                "x",
                "-1",
                "999999999999",
                "A",
                "é",
                "a1b2",
                "/hint",
                "/next",
                "/back",
                "/go",
                "/go 2",
                "/go 99999999999",
                "/flag",
                "/list",
                "/done",
                "/sources",
                "/",
                "/x",
                "true",
                "red",
                "red a",
                "1=a 2=b",
                "one | two");
        var random = new Random(2);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (var i = 0; i < 100; i++) {
                var lines = random.ints(40, 0, words.size())
                        .mapToObj(words::get)
                        .collect(Collectors.toList())
                        .toArray(String[]::new);
                lesson(rules(LessonRules.Voting.values()[i % 3], i % 2 == 0), lines);
                quiz(solo(Occasion.Sort.values()[2 + i % 4]), lines);
            }
        });
    }
}
