package summit.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.quiz.Occasion;
import tools.jackson.databind.node.ObjectNode;

class SessionsTest {
    private static final Instant NOW = Instant.parse("2024-06-21T06:00:00Z");
    private static final Path FOLDER = Path.of("/sessions");
    private static final EntryJson<String> WORDS = new EntryJson<>() {
        @Override
        public ObjectNode write(String entry) {
            return Json.object().put("word", entry);
        }

        @Override
        public String read(ObjectNode json) throws Damaged {
            return Fields.of(json).text("word");
        }
    };

    private final MemoryDisk disk = new MemoryDisk();
    private final Sessions sessions = new Sessions(FOLDER, Clock.fixed(NOW, ZoneOffset.UTC), disk);

    private static Occasion occasion(String id) {
        return new Occasion(
                id,
                Occasion.Sort.CLASS,
                new Occasion.Pack("larder", "1.0", "The Larder"),
                7,
                NOW,
                List.of("ham", "cheese"));
    }

    private String begin(String... words) throws Exception {
        var id = sessions.fresh(Occasion.Sort.CLASS, NOW);
        try (var kept = sessions.begin(occasion(id), WORDS)) {
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
        assertEquals(occasion(id), resumed.occasion());
        assertEquals(List.of("one", "two"), resumed.entries());
        assertTrue(resumed.remark().isEmpty());
        resumed.kept().add("three");
        resumed.kept().close();
        assertEquals(List.of("one", "two", "three"), sessions.resume(id, WORDS).entries());
    }

    @Test
    void noTwoSessionsHaveOneName() throws Exception {
        assertEquals("class-20240621-060000", begin());
        assertEquals("class-20240621-060000-2", begin());
        assertEquals(List.of("class-20240621-060000-2", "class-20240621-060000"), sessions.ids());
    }

    @Test
    void aSessionOpenElsewhereSaysSo() throws Exception {
        var id = begin();
        try (var first = sessions.resume(id, WORDS).kept()) {
            var refused = assertThrows(SaveException.class, () -> sessions.resume(id, WORDS));
            assertTrue(refused.getMessage().contains("open in another window"), refused.getMessage());
            first.add("more");
        }
        assertEquals(List.of("more"), sessions.resume(id, WORDS).entries());
    }

    @Test
    void anEntryThatIsNotUnderstoodIsSaidAndTheSessionCanBeOpenedAgain() throws Exception {
        var id = begin("one");
        var file = FOLDER.resolve(id + ".jsonl");
        var text = new String(disk.contents().get(file), StandardCharsets.UTF_8);
        disk.put(file, (text + "{\"other\":1}\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(
                SaveException.Reason.DAMAGED,
                assertThrows(SaveException.class, () -> sessions.resume(id, WORDS))
                        .reason());
        disk.put(file, text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("one"), sessions.resume(id, WORDS).entries());
    }

    @Test
    void aCutSessionSaysWhatWasLost() throws Exception {
        var id = begin("one", "two");
        var file = FOLDER.resolve(id + ".jsonl");
        var bytes = disk.contents().get(file);
        disk.put(file, java.util.Arrays.copyOf(bytes, bytes.length - 4));
        var found = sessions.read(id);
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
                assertThrows(SaveException.class, () -> sessions.read(id)).reason());
    }

    @Test
    void aNameThatIsNoneReachesNoFile() {
        for (var name : List.of("", "../profile", "class", "class-20240621-060000/../x")) {
            assertEquals(
                    SaveException.Reason.NAME,
                    assertThrows(SaveException.class, () -> sessions.read(name)).reason());
        }
    }
}
