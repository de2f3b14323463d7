package summit.save;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.quiz.Occasion;
import tools.jackson.databind.node.ObjectNode;

/** The journals of quizzes and classes in one folder, a file a session, named by the session's id. */
public final class Sessions {
    private static final String ENDING = ".jsonl";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;
    private final Disk disk;

    /** The sessions in this folder, which need not be there yet. */
    public Sessions(Path folder, Clock clock) {
        this(folder, clock, new LocalDisk());
    }

    Sessions(Path folder, Clock clock, Disk disk) {
        this.folder = folder;
        this.clock = clock;
        this.disk = disk;
    }

    /** A journal as it was found. {@code remark} says what could not be read, and is empty if all could. */
    record Found(Occasion occasion, List<ObjectNode> entries, Optional<String> remark) {
        Found {
            entries = List.copyOf(entries);
        }
    }

    /** A session whose entries are kept as they happen. */
    public static final class Kept<E> implements AutoCloseable {
        private final Journal journal;
        private final EntryJson<E> json;
        private final Path folder;

        private Kept(Journal journal, EntryJson<E> json, Path folder) {
            this.journal = journal;
            this.json = json;
            this.folder = folder;
        }

        /** Adds an entry; it is on the disk when this returns. */
        public void add(E entry) throws SaveException {
            try {
                journal.append(json.write(entry));
            } catch (IOException trouble) {
                throw DiskTrouble.writing("The session", folder, trouble);
            }
        }

        /** Lets other programs go on with the session. */
        @Override
        public void close() throws SaveException {
            try {
                journal.close();
            } catch (IOException trouble) {
                throw DiskTrouble.writing("The session", folder, trouble);
            }
        }
    }

    /** A session taken up again: what it is of, what happened so far, what could not be read (or nothing), and the journal for more. */
    public record Resumed<E>(Occasion occasion, List<E> entries, Optional<String> remark, Kept<E> kept) {
        public Resumed {
            entries = List.copyOf(entries);
        }
    }

    /** An id for a session that begins now; no other session has it. */
    public String fresh(Occasion.Sort sort, Instant started) throws SaveException {
        var base = sort.name().toLowerCase(Locale.ROOT) + "-" + TIME.format(started);
        try {
            var id = base;
            for (var i = 2; disk.stamp(file(id)).isPresent(); i++) {
                id = base + "-" + i;
            }
            return id;
        } catch (IOException trouble) {
            throw DiskTrouble.reading("The session", folder, trouble);
        }
    }

    /** A session that begins. */
    <E> Kept<E> begin(Occasion occasion, EntryJson<E> json) throws SaveException {
        try {
            disk.makeFolder(folder);
            var journal = Journal.create(file(occasion.id()), OccasionJson.write(occasion), disk);
            return new Kept<>(journal, json, folder);
        } catch (IOException trouble) {
            throw DiskTrouble.writing("The session", folder, trouble);
        }
    }

    /** A session to go on with. */
    <E> Resumed<E> resume(String id, EntryJson<E> json) throws SaveException {
        try {
            var opened = Journal.open(file(id), disk, clock.instant());
            try {
                var found = found(opened.content());
                return new Resumed<>(
                        found.occasion(),
                        entries(found.entries(), json),
                        found.remark(),
                        new Kept<>(opened.journal(), json, folder));
            } catch (Damaged | IOException unusable) {
                opened.journal().close();
                throw unusable;
            }
        } catch (Damaged damaged) {
            throw damaged(id, damaged);
        } catch (IOException trouble) {
            throw unread(id, trouble);
        }
    }

    /** A session to be looked at. */
    Found read(String id) throws SaveException {
        try {
            return found(Journal.read(file(id), disk));
        } catch (Damaged damaged) {
            throw damaged(id, damaged);
        } catch (IOException trouble) {
            throw unread(id, trouble);
        }
    }

    static <E> List<E> entries(List<ObjectNode> lines, EntryJson<E> json) throws Damaged {
        var entries = new ArrayList<E>();
        for (var line : lines) {
            entries.add(json.read(line));
        }
        return entries;
    }

    private static Found found(Journal.Content content) throws Damaged, IOException {
        if (OccasionJson.isNewer(content.head())) {
            throw new IOException("it was written by a newer version of this program");
        }
        var remark = content.isWhole()
                ? Optional.<String>empty()
                : Optional.of("The end of the journal could not be read (" + content.rest()
                        + " bytes). What came before it is complete: "
                        + content.entries().size() + " entries.");
        return new Found(OccasionJson.read(content.head()), content.entries(), remark);
    }

    /** The ids of all sessions kept, the latest first. */
    public List<String> ids() throws SaveException {
        try {
            return disk.list(folder).stream()
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted(java.util.Comparator.comparing(Sessions::time).reversed())
                    .toList();
        } catch (IOException trouble) {
            throw DiskTrouble.reading("The sessions", folder, trouble);
        }
    }

    private static String time(String id) {
        return id.substring(id.indexOf('-') + 1);
    }

    /** Removes a session and everything set aside from it. */
    public void purge(String id) throws SaveException {
        try {
            for (var file : disk.list(folder)) {
                if (file.getFileName().toString().startsWith(id + ENDING)) {
                    disk.delete(file);
                }
            }
            disk.sync(folder);
        } catch (IOException trouble) {
            throw DiskTrouble.writing("The session", folder, trouble);
        }
    }

    private Path file(String id) throws SaveException {
        if (!id.matches("[a-z]+-[0-9]{8}-[0-9]{6}(-[0-9]+)?")) {
            throw new SaveException(SaveException.Reason.NAME, "\"" + id + "\" is not the name of a session.");
        }
        return folder.resolve(id + ENDING);
    }

    private SaveException damaged(String id, Damaged damaged) {
        return new SaveException(
                SaveException.Reason.DAMAGED,
                "The session " + id + " cannot be read: " + damaged.getMessage() + " (" + folder + ").",
                damaged);
    }

    private SaveException unread(String id, IOException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return new SaveException(
                    SaveException.Reason.ABSENT, "There is no session \"" + id + "\" (" + folder + ").", trouble);
        }
        if (trouble instanceof Journal.InUse) {
            return new SaveException(
                    SaveException.Reason.DISK,
                    "The session " + id + " is open in another window. Close it there first.",
                    trouble);
        }
        return DiskTrouble.reading("The session", folder, trouble);
    }
}
