package summit.save;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import summit.engine.Playthrough;
import summit.story.Story;

/**
 * The saved games of one story in a folder, a slot a name. A slot is replaced as a whole and its last three generations are
 * kept. If another program changed a slot since this object was made or last read or wrote it, or a newer version of this one
 * wrote it, the slot is left alone and the game kept under another name, here and from then on. What is damaged is set aside
 * before anything is written in its place.
 */
public final class Saves {
    /** The name of the game that is saved by itself. */
    public static final String AUTOSAVE = "autosave";

    /** The name under which a game goes on lying when another begins in its place. */
    public static final String PREVIOUS = "previous";

    /** The name under which a game that has ended goes on lying when another begins in its place. */
    public static final String FINISHED = "finished";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", java.util.Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Story story;
    private final SaveFile.Pack pack;
    private final Clock clock;
    private final Disk disk;
    private final Map<String, Optional<String>> seen = new HashMap<>();
    private final Map<String, String> elsewhere = new HashMap<>();
    private final Set<String> whole = new HashSet<>();

    /** A game was kept: the name it has now, which may be another than was asked for, and what the player should know. */
    public record Saved(String name, List<String> notices) {
        public Saved {
            notices = List.copyOf(notices);
        }
    }

    /** A game fetched, and what the player should know: of damage to its file, and of changes that the story asked for. */
    public record Loaded(String name, Playthrough game, List<String> damage, List<String> changes) {
        public Loaded {
            damage = List.copyOf(damage);
            changes = List.copyOf(changes);
        }

        /** All of that. */
        public List<String> notices() {
            return Stream.concat(damage.stream(), changes.stream()).toList();
        }
    }

    /** The saved games of a story in this folder ({@link DataFolder#saves}), which need not be there yet. */
    public Saves(Path folder, Story story, Clock clock) {
        this(folder, story, clock, new LocalDisk());
    }

    Saves(Path folder, Story story, Clock clock, Disk disk) {
        this.folder = folder;
        this.story = story;
        this.clock = clock;
        this.disk = disk;
        this.pack = SaveFile.Pack.of(story);
        try {
            for (var file : slotFiles()) {
                seen.put(file, stamp(file));
            }
        } catch (IOException unreadable) {
            // Whoever lists, loads or saves next is told; to begin a game, nothing of this is needed.
            seen.clear();
        }
    }

    /** Keeps a game under a name. If it fails, what was kept before is as it was. */
    public Saved save(String name, Playthrough game) throws SaveException {
        var asked = SlotName.of(name);
        var slot = SlotName.of(elsewhere.getOrDefault(asked.file(), asked.label()));
        try {
            disk.makeFolder(folder);
            try (var lock = disk.lock(folder.resolve("lock"))) {
                return save(slot, game, lock);
            }
        } catch (IOException trouble) {
            throw DiskTrouble.writing("The game", folder, trouble);
        }
    }

    /** Whether the program itself keeps games under this name. */
    public static boolean isReserved(String name) throws SaveException {
        return SlotName.of(name).file().matches("(" + AUTOSAVE + "|" + PREVIOUS + "|" + FINISHED + ")(_[0-9]+)?");
    }

    /** The lock is asked for so that nobody calls this without holding it. */
    private Saved save(SlotName asked, Playthrough game, Disk.Lock held) throws IOException, SaveException {
        var notices = new ArrayList<String>();
        var slot = asked;
        if (!stamp(asked.file()).equals(seen.getOrDefault(asked.file(), Optional.empty()))) {
            slot = besides(asked);
            notices.add("Another program has changed the saved game \"" + asked.label()
                    + "\" in the meantime. Both are kept: this game as \"" + slot.label() + "\".");
        } else if (!whole.contains(asked.file())) {
            try {
                notices.addAll(cleared(asked));
            } catch (SaveException notOurs) {
                slot = besides(asked);
                notices.add(
                        notOurs.getMessage() + " It was left as it is; this game is kept as \"" + slot.label() + "\".");
            }
        }
        var scene = story.scene(game.state().position().scene());
        var title =
                scene.setting().title().isEmpty() ? scene.id() : scene.setting().title();
        var heading = new SaveFile.Heading(slot.label(), now(), title);
        kept(slot.file()).write(SaveFile.write(heading, pack, story, game));
        seen.put(slot.file(), stamp(slot.file()));
        whole.add(slot.file());
        return new Saved(slot.label(), notices);
    }

    /** Sets aside what is damaged down to the newest copy that is whole. What only another program can read is an error. */
    private List<String> cleared(SlotName slot) throws IOException, SaveException {
        var notices = new ArrayList<String>();
        for (var generation : kept(slot.file()).generations()) {
            try {
                if (disk.stamp(generation).isPresent()) {
                    read(slot, generation);
                    break;
                }
            } catch (Damaged damaged) {
                notices.add(setAside(slot, generation, damaged));
            }
        }
        return notices;
    }

    /** The slot in which a game is kept from now on that cannot be kept in this one. */
    private SlotName besides(SlotName asked) throws IOException, SaveException {
        var slot = free(asked);
        elsewhere.put(asked.file(), slot.label());
        return slot;
    }

    private Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    private SlotName free(SlotName taken) throws IOException, SaveException {
        for (var i = 2; ; i++) {
            var ending = " " + i;
            var room = SlotName.LONGEST - ending.length();
            var points = taken.label().codePoints().limit(room).toArray();
            var slot = SlotName.of(new String(points, 0, points.length).strip() + ending);
            if (!slotFiles().contains(slot.file())) {
                return slot;
            }
        }
    }

    /**
     * Fetches a game, ready to go on. A damaged file is set aside under another name, and the newest older copy that is whole is
     * taken instead.
     */
    public Loaded load(String name) throws SaveException {
        var slot = SlotName.of(name);
        try {
            var loaded = fetched(slot, this::setAside);
            seen.put(slot.file(), stamp(slot.file()));
            whole.add(slot.file());
            elsewhere.remove(slot.file());
            return loaded;
        } catch (IOException trouble) {
            throw unread(slot, trouble);
        }
    }

    /** Fetches a game to look at it: what is damaged is told and left where it lies. */
    public Loaded look(String name) throws SaveException {
        var slot = SlotName.of(name);
        try {
            return fetched(slot, (same, generation, damaged) -> told(slot, damaged));
        } catch (IOException trouble) {
            throw unread(slot, trouble);
        }
    }

    private SaveException unread(SlotName slot, IOException trouble) {
        return DiskTrouble.reading("The saved game \"" + slot.label() + "\"", folder, trouble);
    }

    /** What is done with a damaged file, in words. */
    private interface Dealing {
        String with(SlotName slot, Path generation, Damaged damaged);
    }

    private Loaded fetched(SlotName slot, Dealing dealing) throws IOException, SaveException {
        var notices = new ArrayList<String>();
        for (var generation : kept(slot.file()).generations()) {
            var stamp = disk.stamp(generation);
            if (stamp.isEmpty()) {
                continue;
            }
            try {
                var file = read(slot, generation);
                var restored = new Restoration(story).of(file);
                if (!notices.isEmpty()) {
                    notices.add("An older copy was taken instead, of "
                            + TIME.format(file.heading().saved()) + ".");
                }
                return new Loaded(slot.label(), restored.game(), notices, restored.notices());
            } catch (Damaged damaged) {
                notices.add(dealing.with(slot, generation, damaged));
            }
        }
        if (notices.isEmpty()) {
            throw new SaveException(SaveException.Reason.ABSENT, "There is no saved game \"" + slot.label() + "\".");
        }
        throw new SaveException(
                SaveException.Reason.DAMAGED, String.join(" ", notices) + " There is no older copy that is whole.");
    }

    private SaveFile read(SlotName slot, Path generation) throws IOException, Damaged, SaveException {
        var bytes = bytes(generation);
        if (SaveFile.format(bytes) > SaveFile.FORMAT) {
            throw new SaveException(
                    SaveException.Reason.NEWER,
                    "The saved game \"" + slot.label()
                            + "\" was written by a newer version of Summit. Use that version, or a newer one still.");
        }
        var file = SaveFile.read(bytes);
        if (!file.pack().id().equals(pack.id())) {
            throw new SaveException(
                    SaveException.Reason.FOREIGN,
                    "The saved game \"" + slot.label() + "\" belongs to another story, \""
                            + file.pack().id() + "\".");
        }
        return file;
    }

    private byte[] bytes(Path generation) throws IOException, Damaged {
        try {
            return disk.read(generation, Json.LARGEST).orElseThrow(() -> new Damaged("it is gone"));
        } catch (Disk.TooLarge tooLarge) {
            throw new Damaged("it is too large");
        }
    }

    private static String told(SlotName slot, Damaged damaged) {
        return "The saved game \"" + slot.label() + "\" is damaged (" + damaged.getMessage() + ").";
    }

    private String setAside(SlotName slot, Path generation, Damaged damaged) {
        var what = told(slot, damaged);
        try {
            var aside = kept(slot.file()).setAside(generation, clock.instant());
            seen.put(slot.file(), stamp(slot.file()));
            return what + " It was set aside as " + aside.getFileName() + ".";
        } catch (IOException refused) {
            return what;
        }
    }

    /** The saved games, the newest first, damaged ones last. A slot of which only older copies are whole counts as whole. */
    public List<Slot> list() throws SaveException {
        try {
            var slots = new ArrayList<Slot>();
            for (var file : slotFiles()) {
                slots.add(slot(file));
            }
            slots.sort(Comparator.comparing(Slot::saved).reversed().thenComparing(Slot::name));
            return List.copyOf(slots);
        } catch (IOException trouble) {
            throw DiskTrouble.reading("The list of saved games", folder, trouble);
        }
    }

    private Slot slot(String file) throws IOException {
        for (var generation : kept(file).generations()) {
            if (disk.stamp(generation).isPresent()) {
                try {
                    var bytes = bytes(generation);
                    return SaveFile.format(bytes) > SaveFile.FORMAT
                            ? Slot.newer(label(file))
                            : Slot.of(SaveFile.read(bytes));
                } catch (Damaged next) {
                    continue;
                }
            }
        }
        return Slot.damaged(label(file));
    }

    private static String label(String file) {
        return file.replace('_', ' ');
    }

    /** Removes a saved game with its older generations; what was set aside as damaged stays. */
    public void forget(String name) throws SaveException {
        var slot = SlotName.of(name);
        try {
            if (stamp(slot.file()).isEmpty() && !slotFiles().contains(slot.file())) {
                return;
            }
            try (var lock = disk.lock(folder.resolve("lock"))) {
                forget(slot, lock);
            }
        } catch (IOException trouble) {
            throw DiskTrouble.writing("The change", folder, trouble);
        }
    }

    private void forget(SlotName slot, Disk.Lock held) throws IOException {
        kept(slot.file()).delete();
        seen.put(slot.file(), Optional.empty());
    }

    private KeptFile kept(String file) {
        return new KeptFile(folder, file, disk);
    }

    private Optional<String> stamp(String file) throws IOException {
        return disk.stamp(kept(file).present());
    }

    /** The names of slots for which there is any generation, without {@code .json}. */
    private List<String> slotFiles() throws IOException {
        var files = new TreeMap<String, Path>();
        for (var path : disk.list(folder)) {
            var name = path.getFileName().toString();
            if (name.matches("[^.]+(\\.[0-9])?\\.json")) {
                files.put(name.substring(0, name.indexOf('.')), path);
            }
        }
        return List.copyOf(files.keySet());
    }
}
