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

    private static List<String> words(Journal.Content content) {
        return content.entries().stream()
                .map(entry -> entry.get("word").stringValue())
                .toList();
    }

    @Test
    void whatIsWrittenIsReadInOrder() throws Exception {
        write("Zürich", "\u2028\n{}", "three");
        var content = Journal.read(FILE, disk);
        assertEquals(line("head"), content.head());
        assertEquals(List.of("Zürich", "\u2028\n{}", "three"), words(content));
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
            try (var journal = Journal.open(FILE, disk, NOW).journal()) {
                journal.append(line("on"));
            }
            var after = Journal.read(FILE, disk);
            assertTrue(after.isWhole(), "cut at " + cut);
            assertEquals(complete + 1, after.entries().size(), "cut at " + cut);
            assertEquals("on", words(after).get(complete), "cut at " + cut);
        }
    }

    @Test
    void whatCannotBeReadIsSetAside() throws Exception {
        write("one", "two");
        var whole = disk.contents().get(FILE);
        var cut = Arrays.copyOf(whole, whole.length - 3);
        disk.put(FILE, cut);
        var opened = Journal.open(FILE, disk, NOW);
        assertEquals("{\"word\":\"two".length(), opened.content().rest());
        var aside = disk.contents().keySet().stream()
                .filter(path -> path.toString().contains("damaged"))
                .toList();
        assertEquals(1, aside.size());
        assertArrayEquals(cut, disk.contents().get(aside.get(0)));
    }

    @Test
    void aJournalOpenElsewhereIsNotOpenedTwice() throws Exception {
        write("one");
        try (var first = Journal.open(FILE, disk, NOW).journal()) {
            assertThrows(Journal.InUse.class, () -> Journal.open(FILE, disk, NOW));
            first.append(line("two"));
        }
        assertEquals(List.of("one", "two"), words(Journal.open(FILE, disk, NOW).content()));
    }

    @Test
    void whenThePowerFailsOnlyTheLastEntryIsLost() throws Exception {
        for (var changes = 0; ; changes++) {
            disk.contents().keySet().forEach(disk::forget);
            write("one");
            disk.failAfter(changes);
            try (var journal = Journal.open(FILE, disk, NOW).journal()) {
                journal.append(line("two"));
                journal.append(line("three"));
                disk.restorePower();
                break;
            } catch (IOException powerFailed) {
                disk.restorePower();
                var kept = words(Journal.read(FILE, disk));
                assertEquals(List.of("one", "two", "three").subList(0, kept.size()), kept);
                assertTrue(kept.size() >= 1);
            }
        }
    }

    @Test
    void aFileWithoutAFirstLineIsDamaged() {
        disk.put(FILE, "{\"word\"".getBytes(StandardCharsets.UTF_8));
        assertThrows(Damaged.class, () -> Journal.read(FILE, disk));
    }
}
