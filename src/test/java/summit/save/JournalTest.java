package summit.save;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class JournalTest {
    private static final Path FILE = Path.of("/sessions/class-20240621-060000.jsonl");
    private static final Instant NOW = Instant.parse("2024-06-21T06:00:00Z");

    private final MemoryDisk disk = new MemoryDisk();

    private static ObjectNode line(String word) {
        return Json.object().put("word", word);
    }

    private void write(String... words) throws Exception {
        try (var journal = Journal.create(FILE, line("head"), disk)) {
            for (var word : words) {
                journal.append(line(word));
            }
        }
    }

    private static final Journal.Meaning<String> WORDS = new Journal.Meaning<>() {
        @Override
        public void accept(ObjectNode head) throws IOException {
            if (head.has("newer")) {
                throw new IOException("newer");
            }
        }

        @Override
        public String entry(ObjectNode line) throws Damaged {
            return Fields.of(line).text("word");
        }
    };

    private Journal.Content<String> read() throws Exception {
        return Journal.read(FILE, disk, WORDS);
    }

    private Journal.Opened<String> open() throws Exception {
        return Journal.open(FILE, disk, NOW, WORDS);
    }

    @Test
    void whatIsWrittenIsReadInOrder() throws Exception {
        write("Zürich", "\u2028\n{}", "three");
        var content = read();
        assertEquals(line("head"), content.head());
        assertEquals(List.of("Zürich", "\u2028\n{}", "three"), content.entries());
        assertTrue(content.isWhole());
    }

    @Test
    void aJournalCutAnywhereIsReadUpToThereAndGoesOn() throws Exception {
        write("Zürich", "two", "three");
        var whole = disk.contents().get(FILE);
        var head = line("head").toString().length();
        for (var cut = head; cut <= whole.length; cut++) {
            disk.put(FILE, Arrays.copyOf(whole, cut));
            var text = new String(whole, 0, cut, StandardCharsets.ISO_8859_1);
            var complete = (int) text.chars().filter(c -> c == '}').count() - 1;
            try (var journal = open().journal()) {
                journal.append(line("on"));
            }
            var after = read();
            assertTrue(after.isWhole(), "cut at " + cut);
            assertEquals(complete + 1, after.entries().size(), "cut at " + cut);
            assertEquals("on", after.entries().get(complete), "cut at " + cut);
        }
    }

    @Test
    void whatCannotBeReadIsSetAside() throws Exception {
        write("one", "two");
        var whole = disk.contents().get(FILE);
        var cut = Arrays.copyOf(whole, whole.length - 3);
        disk.put(FILE, cut);
        var opened = open();
        assertEquals("{\"word\":\"two".length(), opened.content().rest());
        var aside = disk.contents().keySet().stream()
                .filter(path -> path.toString().contains("damaged"))
                .toList();
        assertEquals(1, aside.size());
        assertArrayEquals(cut, disk.contents().get(aside.get(0)));
    }

    @Test
    void aLineThatIsNotUnderstoodEndsWhatIsReadAndIsSetAsideBeforeAnythingFollowsIt() throws Exception {
        write("one", "two");
        var whole = new String(disk.contents().get(FILE), StandardCharsets.UTF_8);
        disk.put(FILE, whole.replace("{\"word\":\"two\"}", "{\"other\":2}").getBytes(StandardCharsets.UTF_8));
        assertEquals("\"word\" is missing", read().trouble());
        try (var journal = open().journal()) {
            journal.append(line("three"));
        }
        assertEquals(List.of("one", "three"), read().entries());
        assertTrue(disk.contents().keySet().stream()
                .anyMatch(path -> path.toString().contains("damaged")));
    }

    @Test
    void aJournalThatIsRefusedByItsFirstLineIsLeftAsItIs() throws Exception {
        var newer = "{\"newer\":true}\n{\"unknown\":1}\n".getBytes(StandardCharsets.UTF_8);
        disk.put(FILE, newer);
        assertThrows(IOException.class, this::open);
        assertArrayEquals(newer, disk.contents().get(FILE));
    }

    @Test
    void aJournalOpenElsewhereIsNotOpenedTwice() throws Exception {
        write("one");
        try (var first = open().journal()) {
            assertThrows(Journal.InUse.class, () -> open());
            first.append(line("two"));
        }
        assertEquals(List.of("one", "two"), open().content().entries());
    }

    @Test
    void whenThePowerFailsOnlyTheLastEntryIsLost() throws Exception {
        for (var changes = 0; ; changes++) {
            disk.contents().keySet().forEach(disk::forget);
            write("one");
            disk.failAfter(changes);
            try (var journal = open().journal()) {
                journal.append(line("two"));
                journal.append(line("three"));
                disk.restorePower();
                break;
            } catch (IOException powerFailed) {
                disk.restorePower();
                var kept = read().entries();
                assertEquals(List.of("one", "two", "three").subList(0, kept.size()), kept);
                assertTrue(kept.size() >= 1);
            }
        }
    }

    @Test
    void aFileWithoutAFirstLineIsDamaged() {
        disk.put(FILE, "{\"word\"".getBytes(StandardCharsets.UTF_8));
        assertThrows(Damaged.class, () -> read());
    }
}
