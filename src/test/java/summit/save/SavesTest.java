package summit.save;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summit.save.Tale.play;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.engine.GameState.Origin;
import summit.engine.Moves;
import summit.engine.Playthrough;
import summit.engine.RandomStory;
import summit.story.Story;

class SavesTest {
    private static final Path FOLDER = Path.of("/data/saves/tale");
    private static final Instant NOW = Instant.parse("2024-06-21T06:00:00Z");

    private final Story story = new Tale().story();
    private final MemoryDisk disk = new MemoryDisk();

    private static Clock at(int minutes) {
        return Clock.fixed(NOW.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
    }

    private Saves saves() {
        return new Saves(FOLDER, story, at(0), disk);
    }

    private byte[] file(String name) {
        return disk.contents().get(FOLDER.resolve(name));
    }

    private Set<String> files() {
        var names = new TreeSet<String>();
        disk.contents().keySet().forEach(path -> names.add(path.getFileName().toString()));
        return names;
    }

    @Test
    void savingThenLoadingIsEqualIncludingUndoAndRedo() throws SaveException {
        for (var seed = 0L; seed < 300; seed++) {
            var random = new Random(seed);
            var story = RandomStory.of(seed);
            var saves = new Saves(FOLDER, story, at(0), new MemoryDisk());
            var game = Playthrough.start(story, new Origin(seed * 0x9E3779B97F4A7C15L, "Kim"))
                    .playthrough();
            for (var i = 0; i < 40; i++) {
                var moves = Moves.in(story, game.state());
                if (random.nextInt(4) == 0) {
                    game = game.undo().orElse(game);
                } else if (random.nextInt(6) == 0) {
                    game = game.redo().orElse(game);
                } else if (!moves.isEmpty()) {
                    game = game.step(story, moves.get(random.nextInt(moves.size())))
                            .playthrough();
                }
                if (i % 5 == 0) {
                    saves.save("slot", game);
                    var loaded = saves.load("slot");
                    assertEquals(List.of(), loaded.notices());
                    assertEquals(game, loaded.game());
                }
            }
        }
    }

    @Test
    void aSaveReadsWell() throws SaveException {
        new Saves(FOLDER, story, at(0), disk)
                .save("Before the lawyer", play(story, "go", "hint", "=kim", "=putin", "back", "lead", "undo"));
        assertEquals(EXPECTED, new String(file("before_the_lawyer.json"), StandardCharsets.UTF_8));
    }

    private static final String EXPECTED = """
            {
              "format": 1,
              "name": "Before the lawyer",
              "saved": "2024-06-21T06:00:00Z",
              "title": "The desk",
              "pack": {
                "id": "tale",
                "version": "1"
              },
              "seed": 7,
              "player": "Ada",
              "state": {
                "turn": 2,
                "scene": "desk",
                "variables": {"late":false,"leads":[],"minutes":10,"mood":"calm"},
                "visits": {"desk":2,"garden":1},
                "chosen": {"desk.go":1,"garden.back":1},
                "met": {"who":{"tries":2,"hinted":true,"closed":{"response":{"pick":"putin"},"fraction":"1/1","kept":"1/2","revealed":true}}},
                "order": ["who"]
              },
              "commands": [
                {"choose":"go"},
                {"hint":true},
                {"answer":{"pick":"kim"}},
                {"answer":{"pick":"putin"}},
                {"choose":"back"}
              ],
              "undone": [
                {"choose":"lead"}
              ],
              "first": {
                "who": {"response":{"pick":"putin"},"fraction":"1/1","kept":"1/2","revealed":true}
              },
              "trail": [
                {"scene":"garden"}
              ]
            }
            """;

    @Test
    void threeOlderGenerationsAreKept() throws SaveException {
        var saves = saves();
        var game = play(story);
        for (var i = 0; i < 6; i++) {
            saves.save("a", game);
            game = play(story, game, "tense");
        }
        assertEquals(Set.of("a.json", "a.1.json", "a.2.json", "a.3.json"), files());
        assertEquals(5, saves().load("a").game().state().turn());
        for (var older = 1; older <= 3; older++) {
            disk.put(FOLDER.resolve("b.json"), file("a." + older + ".json"));
            assertEquals(5 - older, saves().load("b").game().state().turn());
        }
    }

    @Test
    void savedGamesAreListedTheNewestFirst() throws SaveException {
        new Saves(FOLDER, story, at(1), disk).save("One", play(story, "go"));
        new Saves(FOLDER, story, at(3), disk).save("two words", play(story, "go", "=putin", "back", "finish"));
        new Saves(FOLDER, story, at(2), disk).save("Ünï", play(story));
        disk.put(FOLDER.resolve("bad_one.json"), new byte[] {'{'});
        disk.put(FOLDER.resolve("notes.txt"), new byte[] {'{'});
        disk.put(FOLDER.resolve("One.json.tmp"), new byte[] {'{'});
        var list = saves().list();
        assertEquals(
                List.of("two words", "Ünï", "One", "bad one"),
                list.stream().map(Slot::name).toList());
        assertEquals(
                new Slot(
                        "two words",
                        NOW.plus(Duration.ofMinutes(3)),
                        "end",
                        new Slot.Progress(3, 1, Optional.of("printed")),
                        false),
                list.get(0));
        assertEquals("The garden", list.get(2).title());
        assertTrue(list.get(3).damaged());
    }

    @Test
    void namesThatDifferInCaseAreOneSlot() throws SaveException {
        var saves = saves();
        saves.save("Desk", play(story));
        saves.save("desk", play(story, "go"));
        assertEquals(List.of("desk"), saves.list().stream().map(Slot::name).toList());
        assertEquals("garden", saves.load("DESK").game().state().position().scene());
    }

    @Test
    void whatIsForgottenIsGone() throws SaveException {
        var saves = saves();
        saves.save("a", play(story));
        saves.save("a", play(story, "go"));
        saves.save("b", play(story));
        saves.forget("a");
        saves.forget("never");
        assertEquals(Set.of("b.json"), files());
        var absent = assertThrows(SaveException.class, () -> saves.load("a"));
        assertEquals(SaveException.Reason.ABSENT, absent.reason());
        assertEquals("There is no saved game \"a\".", absent.getMessage());
        assertEquals("a", saves.save("a", play(story)).name());
    }

    @Test
    void aFileCutAnywhereIsSetAsideAndTheOlderCopyTaken() throws SaveException {
        var saves = saves();
        var older = play(story, "go");
        saves.save("a", older);
        saves.save("a", play(story, older, "=putin", "back"));
        var whole = file("a.json");
        var copy = file("a.1.json");
        for (var length = 0; length < whole.length - 2; length++) {
            var cut = Arrays.copyOf(whole, length);
            disk.put(FOLDER.resolve("a.json"), cut);
            disk.put(FOLDER.resolve("a.1.json"), copy);
            var loaded = saves.load("a");
            assertEquals(older, loaded.game());
            assertEquals(2, loaded.notices().size(), loaded.notices().toString());
            assertTrue(loaded.notices().get(0).startsWith("The saved game \"a\" is damaged ("));
            assertEquals(
                    "An older copy was taken instead, of 21 June 2024, 06:00 UTC.",
                    loaded.notices().get(1));
            assertEquals(Set.of("a.1.json", "a.json.damaged-20240621-060000"), files());
            assertTrue(Arrays.equals(cut, file("a.json.damaged-20240621-060000")));
            disk.forget(FOLDER.resolve("a.json.damaged-20240621-060000"));
        }
    }

    @Test
    void whoOnlyLooksLeavesADamagedFileWhereItLies() throws SaveException {
        var saves = saves();
        var older = play(story, "go");
        saves.save("a", older);
        saves.save("a", play(story, older, "=putin", "back"));
        disk.put(FOLDER.resolve("a.json"), new byte[] {'{'});
        var before = files();
        var looked = saves().look("a");
        assertEquals(older, looked.game());
        assertEquals(
                "The saved game \"a\" is damaged (it breaks off).",
                looked.notices().get(0));
        assertEquals(before, files());
    }

    @Test
    void everyDamagedFileIsKeptApart() {
        for (var i = 0; i < 3; i++) {
            disk.put(FOLDER.resolve("a.json"), new byte[i]);
            assertThrows(SaveException.class, () -> saves().load("a"));
        }
        var aside = "a.json.damaged-20240621-060000";
        assertEquals(Set.of(aside, aside + "-2", aside + "-3"), files());
    }

    @Test
    void aDamagedFileWithoutOlderCopiesIsReportedAndKept() throws SaveException {
        disk.put(FOLDER.resolve("a.json"), new byte[] {'{', '}'});
        var damaged = assertThrows(SaveException.class, () -> saves().load("a"));
        assertEquals(SaveException.Reason.DAMAGED, damaged.reason());
        assertEquals(
                "The saved game \"a\" is damaged (\"format\" is missing). It was set aside as"
                        + " a.json.damaged-20240621-060000. There is no older copy that is whole.",
                damaged.getMessage());
        saves().save("a", play(story));
        assertEquals(Set.of("a.json", "a.json.damaged-20240621-060000"), files());
    }

    @Test
    void aDamagedFileOnADiskThatCannotBeWrittenIsLeftAndTheOlderCopyTaken() throws SaveException {
        saves().save("a", play(story, "go"));
        disk.put(FOLDER.resolve("a.1.json"), file("a.json"));
        disk.put(FOLDER.resolve("a.json"), new byte[0]);
        disk.refuse("Read-only file system");
        assertEquals("garden", saves().load("a").game().state().position().scene());
        assertEquals(Set.of("a.json", "a.1.json"), files());
    }

    @Test
    void whereverThePowerFailsTheOldOrTheNewGameIsThere() throws SaveException {
        var old = play(story, "go");
        var fresh = play(story, old, "=putin", "back");
        var outcomes = new TreeSet<String>();
        for (var power = 0; power < 40; power++) {
            var disk = new MemoryDisk();
            var saves = new Saves(FOLDER, story, at(0), disk);
            for (var i = 0; i < 5; i++) {
                saves.save("a", old);
            }
            disk.failAfter(power);
            var failed = false;
            try {
                saves.save("a", fresh);
            } catch (SaveException trouble) {
                failed = true;
                assertEquals(SaveException.Reason.DISK, trouble.reason());
            }
            disk.restorePower();
            var loaded = new Saves(FOLDER, story, at(0), disk).load("a");
            assertEquals(List.of(), loaded.notices());
            assertTrue(loaded.game().equals(old) || loaded.game().equals(fresh));
            assertTrue(failed || loaded.game().equals(fresh));
            outcomes.add(failed + " " + loaded.game().equals(fresh));
            // What was left lying about does no harm.
            assertEquals("a", saves.save("a", fresh).name());
            assertEquals(fresh, new Saves(FOLDER, story, at(0), disk).load("a").game());
        }
        assertEquals(Set.of("true false", "false true"), outcomes);
    }

    @Test
    void aFullDiskIsSaidInWordsAndTheGameBeforeIsStillThere() throws SaveException {
        var saves = saves();
        saves.save("a", play(story));
        disk.refuse("No space left on device");
        var full = assertThrows(SaveException.class, () -> saves.save("a", play(story, "go")));
        assertEquals(
                "The game could not be saved: the disk is full (" + FOLDER
                        + "). You can play on, and choose another folder with --data-dir.",
                full.getMessage());
        disk.refuse("");
        assertEquals(play(story), saves().load("a").game());
        assertEquals("a", saves.save("a", play(story, "go")).name());
    }

    @Test
    void twoProgramsDoNotDestroyEachOthersGames() throws SaveException {
        saves().save(Saves.AUTOSAVE, play(story));
        var one = saves();
        var other = saves();
        assertEquals(new Saves.Saved("autosave", List.of()), one.save(Saves.AUTOSAVE, play(story, "tense")));
        var saved = other.save(Saves.AUTOSAVE, play(story, "go"));
        assertEquals("autosave 2", saved.name());
        assertEquals(
                List.of("Another program has changed the saved game \"autosave\" in the meantime."
                        + " Both are kept: this game as \"autosave 2\"."),
                saved.notices());
        // It is told once; from then on each has its own.
        assertEquals(new Saves.Saved("autosave 2", List.of()), other.save(Saves.AUTOSAVE, play(story, "go", "=putin")));
        assertEquals(new Saves.Saved("autosave", List.of()), one.save(Saves.AUTOSAVE, play(story, "tense", "lead")));
        assertEquals(play(story, "tense", "lead"), saves().load("autosave").game());
        assertEquals(play(story, "go", "=putin"), saves().load("autosave 2").game());
        assertEquals("autosave", saves().save(Saves.AUTOSAVE, play(story)).name());
    }

    @Test
    void aSlotThatAnotherProgramMadeIsNotOverwritten() throws SaveException {
        var one = saves();
        saves().save("mine", play(story));
        assertEquals("mine 2", one.save("mine", play(story, "go")).name());
        var long40 = "n".repeat(40);
        saves().save(long40, play(story));
        assertEquals("n".repeat(38) + " 2", one.save(long40, play(story)).name());
    }

    @Test
    void aLoadedSlotIsTheProgramsOwnAgain() throws SaveException {
        var one = saves();
        saves().save("a", play(story));
        assertEquals("a 2", one.save("a", play(story)).name());
        one.load("a");
        assertEquals("a", one.save("a", play(story, "go")).name());
    }

    @Test
    void aGameOfANewerProgramIsLeftAlone() throws SaveException {
        saves().save("a", play(story));
        var newer = new String(file("a.json"), StandardCharsets.UTF_8).replace("\"format\": 1", "\"format\": 2");
        disk.put(FOLDER.resolve("a.json"), newer.getBytes(StandardCharsets.UTF_8));
        var refused = assertThrows(SaveException.class, () -> saves().load("a"));
        assertEquals(SaveException.Reason.NEWER, refused.reason());
        assertEquals(Set.of("a.json"), files());
        assertFalse(saves().list().get(0).damaged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.json a.1.json", "a.1.json a.2.json a.3.json", "a.2.json"})
    void whatIsDamagedIsSetAsideBeforeAnythingIsWrittenInItsPlace(String damaged) throws SaveException {
        List.of(damaged.split(" ")).forEach(name -> disk.put(FOLDER.resolve(name), name.getBytes(UTF_8)));
        var saves = saves();
        var notices = saves.save("a", play(story)).notices();
        assertEquals(damaged.split(" ").length, notices.size(), notices.toString());
        assertTrue(notices.get(0)
                .startsWith("The saved game \"a\" is damaged (line 1 is not JSON). It was set aside as "));
        for (var i = 0; i < 5; i++) {
            assertEquals(List.of(), saves.save("a", play(story, "go")).notices());
        }
        for (var name : damaged.split(" ")) {
            assertEquals(name, new String(file(name + ".damaged-20240621-060000"), UTF_8));
        }
    }

    @Test
    void aGameOfANewerProgramIsNeverWrittenOver() throws SaveException {
        var newer = "{\"format\": 99}".getBytes(UTF_8);
        disk.put(FOLDER.resolve("autosave.json"), newer);
        var saves = saves();
        assertEquals(
                new Saves.Saved(
                        "autosave 2",
                        List.of(
                                "The saved game \"autosave\" was written by a newer version of Summit. Use that version, or a"
                                        + " newer one still. It was left as it is; this game is kept as \"autosave 2\".")),
                saves.save(Saves.AUTOSAVE, play(story)));
        for (var i = 0; i < 5; i++) {
            assertEquals(new Saves.Saved("autosave 2", List.of()), saves.save(Saves.AUTOSAVE, play(story, "go")));
        }
        assertTrue(Arrays.equals(newer, file("autosave.json")));
    }

    @Test
    void aLockThatIsNotLetGoIsNotWaitedForWithoutEnd(@TempDir Path folder) throws IOException, SaveException {
        var saves = new Saves(folder, story, at(0), new LocalDisk(Duration.ofMillis(20)));
        try (var held = new LocalDisk().lock(folder.resolve("lock"))) {
            assertNotNull(held);
            for (var i = 0; i < 2; i++) {
                var refused = assertThrows(SaveException.class, () -> saves.save("a", play(story)));
                assertTrue(
                        refused.getMessage()
                                .startsWith(
                                        "The game could not be saved: another program holds lock and does not let go ("),
                        refused.getMessage());
            }
        }
        assertEquals("a", saves.save("a", play(story)).name());
    }

    @Test
    void aGameOfAnotherStoryIsRefused() throws SaveException {
        saves().save("a", play(story));
        var other = new Saves(FOLDER, RandomStory.of(1), at(0), disk);
        var refused = assertThrows(SaveException.class, () -> other.load("a"));
        assertEquals(SaveException.Reason.FOREIGN, refused.reason());
        assertEquals(Set.of("a.json"), files());
    }

    @Test
    void aFileTooLargeIsDamaged() {
        disk.put(FOLDER.resolve("a.json"), new byte[Json.LARGEST + 1]);
        var refused = assertThrows(SaveException.class, () -> saves().load("a"));
        assertTrue(refused.getMessage().contains("(it is too large)"), refused.getMessage());
    }

    @Test
    void aVeryLongGameKeepsAsMuchOfItsPastAsFits() throws SaveException {
        var game = play(story);
        for (var i = 0; i < SaveFile.MOST_COMMANDS + 500; i++) {
            game = play(story, game, i % 2 == 0 ? "tense" : "lead");
        }
        var saves = saves();
        saves.save("a", game);
        var loaded = saves.load("a");
        assertEquals(List.of(), loaded.notices());
        assertEquals(game.state(), loaded.game().state());
        assertEquals(SaveFile.MOST_COMMANDS, loaded.game().past().size());
        assertTrue(file("a.json").length < Json.LARGEST);
        saves.save("a", loaded.game());
        assertEquals(loaded.game(), saves.load("a").game());
    }

    @Test
    void aRealDiskKeepsGamesToo(@TempDir Path folder) throws SaveException, IOException {
        var inside = folder.resolve("saves").resolve("tale");
        var saves = new Saves(inside, story, at(0));
        assertEquals(List.of(), saves.list());
        var game = play(story);
        for (var step : List.of("go", "=putin", "back", "look", "#18", "#19")) {
            game = play(story, game, step);
            saves.save("Ünï:code", game);
        }
        assertEquals(game, new Saves(inside, story, at(0)).load("Ünï:code").game());
        try (var files = Files.list(inside)) {
            assertEquals(
                    List.of(
                            "=fc=n=ef==3a=code.1.json",
                            "=fc=n=ef==3a=code.2.json",
                            "=fc=n=ef==3a=code.3.json",
                            "=fc=n=ef==3a=code.json",
                            "lock"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        var other = new Saves(inside, story, at(0));
        saves.save("Ünï:code", game);
        assertEquals("Ünï:code 2", other.save("Ünï:code", game).name());
        saves.forget("Ünï:code");
        assertEquals(
                List.of("Ünï:code 2"), saves.list().stream().map(Slot::name).toList());
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInWords(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        var saves = new Saves(file, story, at(0));
        var refused = assertThrows(SaveException.class, () -> saves.save("a", play(story)));
        assertEquals(SaveException.Reason.DISK, refused.reason());
        assertTrue(refused.getMessage().contains("a file stands where the folder should be"), refused.getMessage());
    }

    @Test
    void aNameMustBeVisible() {
        for (var name : List.of("", "  ", "\t\u0007", "n".repeat(41), "a\u202eb", "\uD800")) {
            var refused = assertThrows(SaveException.class, () -> saves().save(name, play(story)));
            assertEquals(SaveException.Reason.NAME, refused.reason());
        }
    }
}
