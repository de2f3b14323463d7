package summit.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summit.quiz.Confidence;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.room.Deed;
import summit.quiz.room.LessonRules;
import summit.quiz.solo.Rules;
import summit.story.Response;
import tools.jackson.databind.node.ObjectNode;

class SessionsTest {
    private static final Instant NOW = Instant.parse("2024-06-21T06:00:00Z");
    private static final Path FOLDER = Path.of("/sessions");
    private static final SessionJson<String, String> WORDS = new SessionJson<>() {
        @Override
        public ObjectNode writeRules(String rules) {
            return Json.object().put("rules", rules);
        }

        @Override
        public String readRules(Fields fields) throws Damaged {
            return fields.text("rules");
        }

        @Override
        public ObjectNode write(String entry) {
            return Json.object().put("word", entry);
        }

        @Override
        public String read(Fields fields) throws Damaged {
            return fields.text("word");
        }
    };

    private final MemoryDisk disk = new MemoryDisk();
    private final Sessions sessions = new Sessions(FOLDER, Clock.fixed(NOW, ZoneOffset.UTC), disk, () -> "ab1c");

    private static Occasion occasion(String id) {
        return new Occasion(
                id,
                Occasion.Sort.CLASS,
                new Occasion.Pack("larder", "1.0", "The Larder", "larder"),
                7,
                NOW,
                List.of("ham", "cheese"));
    }

    private String begin(String... words) throws Exception {
        var id = sessions.fresh(Occasion.Sort.CLASS, NOW);
        try (var kept = sessions.begin(occasion(id), "the rules", WORDS)) {
            for (var word : words) {
                kept.add(word);
            }
        }
        return id;
    }

    @Test
    void aSessionGoesOnWhereItWas() throws Exception {
        var id = begin("one", "two");
        var resumed = sessions.resume(id, WORDS);
        assertEquals(occasion(id), resumed.left().occasion());
        assertEquals(List.of("one", "two"), resumed.left().entries());
        assertEquals("the rules", resumed.left().rules());
        assertTrue(resumed.left().remark().isEmpty());
        resumed.kept().add("three");
        resumed.kept().close();
        assertEquals(
                List.of("one", "two", "three"),
                sessions.resume(id, WORDS).left().entries());
    }

    @Test
    void noTwoSessionsHaveOneName() throws Exception {
        assertEquals("class-20240621-060000-ab1c", begin());
        assertEquals("class-20240621-060000-ab1c-2", begin());
        assertEquals(List.of("class-20240621-060000-ab1c-2", "class-20240621-060000-ab1c"), sessions.ids());
    }

    @Test
    void aWholeClassThatBeginsInOneSecondHasAsManyNames() throws Exception {
        var names = new java.util.TreeSet<String>();
        for (var i = 0; i < 30; i++) {
            names.add(new Sessions(FOLDER, Clock.systemUTC()).fresh(Occasion.Sort.EXAM, NOW));
        }
        assertEquals(30, names.size());
    }

    @Test
    void aSessionOpenElsewhereSaysSo() throws Exception {
        var id = begin();
        try (var first = sessions.resume(id, WORDS).kept()) {
            var refused = assertThrows(SaveException.class, () -> sessions.resume(id, WORDS));
            assertTrue(refused.getMessage().contains("open in another window"), refused.getMessage());
            first.add("more");
        }
        assertEquals(List.of("more"), sessions.resume(id, WORDS).left().entries());
    }

    @Test
    void anEntryThatIsNotUnderstoodIsSaidWithItsLineAndWhatCameBeforeItIsRead() throws Exception {
        var id = begin("one");
        var file = FOLDER.resolve(id + ".jsonl");
        var text = new String(disk.contents().get(file), StandardCharsets.UTF_8);
        disk.put(file, (text + "{\"other\":1}\n").getBytes(StandardCharsets.UTF_8));
        var left = sessions.read(file, WORDS);
        assertEquals(List.of("one"), left.entries());
        var remark = left.remark().orElseThrow();
        assertTrue(remark.contains("line 3") && remark.contains("\"word\" is missing"), remark);
        assertEquals(List.of("one"), sessions.resume(id, WORDS).left().entries());
    }

    @Test
    void aPlaceBeforeTheFirstAsItWasOnceKeptIsTheFirst() throws Exception {
        var id = sessions.fresh(Occasion.Sort.CLASS, NOW);
        var rules = new LessonRules(
                LessonRules.Voting.HANDS,
                List.of(),
                new LessonRules.Steps(false, Duration.ZERO, Optional.empty(), 0),
                LessonRules.Scoring.PLAIN);
        try (var kept = sessions.begin(occasion(id), rules)) {
            kept.add(new Deed.Moved(NOW, 1));
            kept.add(new Deed.Ended(NOW));
        }
        var file = FOLDER.resolve(id + ".jsonl");
        var text = new String(disk.contents().get(file), StandardCharsets.UTF_8);
        disk.put(file, text.replace("\"place\":1", "\"place\":-1").getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(new Deed.Moved(NOW, 0), new Deed.Ended(NOW)),
                sessions.readLesson(file).entries());
    }

    @Test
    void aCutSessionSaysWhatWasLost() throws Exception {
        var id = begin("one", "two");
        var file = FOLDER.resolve(id + ".jsonl");
        var bytes = disk.contents().get(file);
        disk.put(file, java.util.Arrays.copyOf(bytes, bytes.length - 4));
        var found = sessions.read(sessions.file(id), WORDS);
        assertEquals(1, found.entries().size());
        assertTrue(found.remark().orElseThrow().contains("complete: 1 entries"));
    }

    @Test
    void aSessionOfANewerProgramIsNotRead() throws Exception {
        var id = begin();
        var file = FOLDER.resolve(id + ".jsonl");
        var text = new String(disk.contents().get(file), StandardCharsets.UTF_8);
        disk.put(file, text.replace("\"format\":1", "\"format\":2").getBytes(StandardCharsets.UTF_8));
        var refused = assertThrows(SaveException.class, () -> sessions.resume(id, WORDS));
        assertTrue(refused.getMessage().contains("newer version"), refused.getMessage());
    }

    @Test
    void purgingLeavesNothing() throws Exception {
        var id = begin("one");
        var other = begin("two");
        sessions.resume(id, WORDS).kept().close();
        sessions.purge(id);
        assertEquals(List.of(other), sessions.ids());
        assertEquals(
                SaveException.Reason.ABSENT,
                assertThrows(SaveException.class, () -> sessions.read(sessions.file(id), WORDS))
                        .reason());
    }

    @Test
    void aNameThatIsNoneReachesNoFile() {
        for (var name : List.of("", "../profile", "class", "class-20240621-060000/../x")) {
            assertEquals(
                    SaveException.Reason.NAME,
                    assertThrows(SaveException.class, () -> sessions.file(name)).reason());
        }
    }

    @Test
    void everyDeedOfASoloQuizIsKept() throws Exception {
        var solo = new Sessions.Solo(
                new Rules(Occasion.Sort.EXAM, Optional.of(Duration.ofMinutes(20)), true), new Pupil("p1", "Ann", ""));
        var pairs = new TreeMap<>(Map.of("car", "kim"));
        var deeds = List.<summit.quiz.solo.Deed>of(
                new summit.quiz.solo.Deed.Answered(NOW, "ham", new Response.Pick("yes"), Optional.of(Confidence.HIGH)),
                new summit.quiz.solo.Deed.Answered(NOW, "ham", new Response.Pairs(pairs), Optional.empty()),
                new summit.quiz.solo.Deed.Hinted(NOW, "ham"),
                new summit.quiz.solo.Deed.Flagged(NOW, "ham", true),
                new summit.quiz.solo.Deed.Moved(NOW, 3),
                new summit.quiz.solo.Deed.Stayed(NOW),
                new summit.quiz.solo.Deed.Returned(NOW.plusMillis(7)),
                new summit.quiz.solo.Deed.HandedIn(NOW));
        var id = sessions.fresh(Occasion.Sort.EXAM, NOW);
        var exam = new Occasion(
                id,
                Occasion.Sort.EXAM,
                new Occasion.Pack("larder", "1.0", "The Larder", "larder"),
                7,
                NOW,
                List.of("ham"));
        try (var kept = sessions.begin(exam, solo.rules(), solo.pupil())) {
            for (var deed : deeds) {
                kept.add(deed);
            }
        }
        assertEquals(new Sessions.Left<>(exam, solo, deeds, Optional.empty()), sessions.readSolo(sessions.file(id)));
    }

    @Test
    void aLessonCutAtAnyByteIsReadUpToThereAndSaysSo() throws Exception {
        var rules = new LessonRules(
                LessonRules.Voting.HANDS,
                List.of(),
                new LessonRules.Steps(true, Duration.ZERO, Optional.empty(), 0),
                LessonRules.Scoring.PLAIN);
        var deeds =
                List.<Deed>of(new Deed.Present(NOW, 28), new Deed.Advanced(NOW), new Deed.Counted(NOW, List.of(20, 8)));
        var id = sessions.fresh(Occasion.Sort.CLASS, NOW);
        try (var kept = sessions.begin(occasion(id), rules)) {
            for (var deed : deeds) {
                kept.add(deed);
            }
        }
        var file = sessions.file(id);
        var whole = disk.contents().get(file);
        var head = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (var length = head; length <= whole.length; length++) {
            disk.put(file, Arrays.copyOf(whole, length));
            var left = sessions.readLesson(file);
            assertEquals(deeds.subList(0, left.entries().size()), left.entries());
            var isWhole = whole[length - 1] == '\n' || whole[length] == '\n';
            assertEquals(isWhole, left.remark().isEmpty(), "cut at byte " + length);
        }
    }

    @Test
    void everyDeedOfALessonIsKept() throws Exception {
        var rules = new LessonRules(
                LessonRules.Voting.IN_TURN,
                List.of(new Pupil("red", "Red", ""), new Pupil("blue", "", "b")),
                new LessonRules.Steps(true, Duration.ofSeconds(5), Optional.of(Duration.ofSeconds(30)), 3),
                new LessonRules.Scoring(LessonRules.Board.EACH_ROUND, true, false));
        var deeds = List.<Deed>of(
                new Deed.Advanced(NOW),
                new Deed.Counted(NOW, List.of(1, 2, 3)),
                new Deed.Typed(NOW, List.of(12, Deed.Typed.UNTOUCHED)),
                new Deed.Drawn(NOW, "ham"),
                new Deed.Answered(NOW, "red", new Response.Truth(true)),
                new Deed.Buzzed(NOW, "red"),
                new Deed.Moved(NOW, 1),
                new Deed.Reopened(NOW),
                new Deed.Present(NOW, 28),
                new Deed.Hidden(NOW, true),
                new Deed.Paused(NOW, true),
                new Deed.Extended(NOW, Duration.ofSeconds(30)),
                new Deed.Returned(NOW),
                new Deed.TakenBack(NOW),
                new Deed.Ended(NOW));
        var id = sessions.fresh(Occasion.Sort.CLASS, NOW);
        try (var kept = sessions.begin(occasion(id), rules)) {
            for (var deed : deeds) {
                kept.add(deed);
            }
        }
        assertEquals(
                new Sessions.Left<>(occasion(id), rules, deeds, Optional.empty()),
                sessions.readLesson(sessions.file(id)));
        assertEquals(occasion(id), sessions.occasion(id));
    }
}
