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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFileTest {
    private static final Path FOLDER = Path.of("/data");
    private static final Path FILE = FOLDER.resolve("profile.json");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-21T06:00:00Z"), ZoneOffset.UTC);

    private final MemoryDisk disk = new MemoryDisk();

    private ProfileFile profiles() {
        return new ProfileFile(FOLDER, CLOCK, disk);
    }

    private static Profile full() {
        return Profile.NEW
                .named("Ada")
                .with(Profile.THEME, "dark")
                .with(Profile.MOUSE, "false")
                .metEnding("tale", "printed")
                .metQuestion("tale", "who")
                .metQuestion("tale", "when")
                .achieved("other", "early-bird");
    }

    @Test
    void whatIsWrittenIsRead() throws SaveException {
        assertEquals(new ProfileFile.Read(Profile.NEW, List.of()), profiles().read());
        assertEquals(full(), profiles().change(none -> full()).profile());
        assertEquals(new ProfileFile.Read(full(), List.of()), profiles().read());
        assertEquals(Optional.of("dark"), full().setting(Profile.THEME));
        assertEquals("""
                {
                  "format": 1,
                  "player": "Ada",
                  "settings": {
                    "mouse": "false",
                    "theme": "dark"
                  },
                  "packs": {
                    "other": {"endings":[],"achievements":["early-bird"],"questions":[]},
                    "tale": {"endings":["printed"],"achievements":[],"questions":["when","who"]}
                  }
                }
                """, new String(disk.contents().get(FILE), StandardCharsets.UTF_8));
    }

    @Test
    void twoProgramsLoseNothing() throws SaveException {
        var one = profiles();
        var other = profiles();
        one.read();
        other.read();
        one.change(profile -> profile.metEnding("tale", "printed"));
        other.change(profile -> profile.metEnding("tale", "late").with(Profile.SPEED, "fast"));
        one.change(profile -> profile.named("Ada"));
        var expected = Profile.NEW
                .named("Ada")
                .with(Profile.SPEED, "fast")
                .metEnding("tale", "printed")
                .metEnding("tale", "late");
        assertEquals(expected, one.read().profile());
    }

    @Test
    void whatThisVersionDoesNotKnowIsKeptAndWhatIsWrongIsPassedOver() throws SaveException {
        put("""
            {"player": 7, "format": 9, "weather": {"rain": [1, 2.50, null]},
             "settings": {"theme": "light", "mouse": true, "speed": 3, "odd": [1], "new-key": "x"},
             "packs": {"tale": {"endings": ["printed", 5], "questions": "who"}, "bad": 3}}
            """);
        var read = profiles().read();
        assertEquals(List.of(), read.notices());
        assertEquals("", read.profile().player());
        assertEquals(
                "{mouse=true, new-key=x, speed=3, theme=light}",
                read.profile().settings().toString());
        assertEquals(List.of("printed"), List.copyOf(read.profile().met("tale").endings()));
        profiles().change(profile -> profile.named("Ada"));
        var again = profiles().read().profile();
        assertEquals(read.profile().named("Ada"), again);
        assertTrue(
                again.unknown().get("weather").startsWith("{\"rain\":[1,2.5"),
                again.unknown().toString());
    }

    @Test
    void aDamagedProfileIsSetAsideAndTheOlderCopyTaken() throws SaveException {
        profiles().change(profile -> full());
        profiles().change(profile -> profile.named("Bea"));
        put("{\"player\": \"Ad");
        var read = profiles().read();
        assertEquals(full(), read.profile());
        assertTrue(
                read.notices().get(0).startsWith("The profile profile.json is damaged ("),
                read.notices().get(0));
        assertTrue(disk.contents().containsKey(FOLDER.resolve("profile.json.damaged-20240621-060000")));
    }

    @Test
    void aChangeThatCannotBeWrittenIsSaidInWords() {
        disk.refuse("Read-only file system");
        var refused = assertThrows(SaveException.class, () -> profiles().change(profile -> profile.named("Ada")));
        assertEquals(
                "The profile could not be saved: the disk can only be read (" + FOLDER
                        + "). You can play on, and choose another folder with --data-dir.",
                refused.getMessage());
    }

    @Test
    void aChangeThatChangesNothingWritesNothing() throws SaveException {
        profiles().change(profile -> profile);
        assertTrue(disk.contents().isEmpty());
    }

    @Test
    void aRealDiskKeepsItToo(@TempDir Path folder) throws SaveException {
        var profiles = new ProfileFile(new DataFolder(folder.resolve("summit")), CLOCK);
        profiles.change(none -> full());
        assertEquals(full(), profiles.read().profile());
    }

    private void put(String text) {
        disk.put(FILE, text.getBytes(StandardCharsets.UTF_8));
    }
}
