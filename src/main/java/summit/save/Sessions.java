package summit.save;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.room.LessonRules;
import summit.quiz.solo.Rules;
import tools.jackson.databind.node.ObjectNode;

/** The journals of quizzes and classes in one folder, a file a session, named by the session's id. */
public final class Sessions {
    private static final String ENDING = ".jsonl";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;
    private final Disk disk;
    private final Supplier<String> mark;

    /** The sessions in this folder, which need not be there yet. */
    public Sessions(Path folder, Clock clock) {
        this(folder, clock, new LocalDisk(), Sessions::anyMark);
    }

    Sessions(Path folder, Clock clock, Disk disk, Supplier<String> mark) {
        this.folder = folder;
        this.clock = clock;
        this.disk = disk;
        this.mark = mark;
    }

    /** Four letters or digits: a whole class begins in the same second, and its journals are copied into one folder. */
    private static String anyMark() {
        var random = ThreadLocalRandom.current();
        return Integer.toString(36 * 36 * 36 + random.nextInt(35 * 36 * 36 * 36), 36);
    }

    /** A session as it was left. {@code remark} says what of it could not be read, and is empty if all could. */
    public record Left<R, E>(Occasion occasion, R rules, List<E> entries, Optional<String> remark) {
        public Left {
            entries = List.copyOf(entries);
        }
    }

    /** A session whose entries are kept as they happen. */
    public static final class Kept<E> implements AutoCloseable {
        private final Journal journal;
        private final SessionJson<?, E> json;
        private final Path folder;

        private Kept(Journal journal, SessionJson<?, E> json, Path folder) {
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

    /** The rules of a solo quiz, and who answers. */
    public record Solo(Rules rules, Pupil pupil) {}

    /** A session taken up again: as it was left, and open for more. */
    public record Resumed<R, E>(Left<R, E> left, Kept<E> kept) {}

    /** An id for a session that begins now; no other session has it. */
    public String fresh(Occasion.Sort sort, Instant started) throws SaveException {
        var base = sort.name().toLowerCase(Locale.ROOT) + "-" + TIME.format(started) + "-" + mark.get();
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

    /** A solo quiz that begins. */
    public Kept<summit.quiz.solo.Deed> begin(Occasion occasion, Rules rules, Pupil pupil) throws SaveException {
        return begin(occasion, new Solo(rules, pupil), new SoloJson(occasion.sort()));
    }

    /** A class's lesson that begins. */
    public Kept<summit.quiz.room.Deed> begin(Occasion occasion, LessonRules rules) throws SaveException {
        return begin(occasion, rules, new LessonJson());
    }

    /** A class that begins to play the story, which calls it by this name. */
    public Kept<summit.quiz.company.Deed> begin(Occasion occasion, String player) throws SaveException {
        return begin(occasion, player, new CompanyJson());
    }

    <R, E> Kept<E> begin(Occasion occasion, R rules, SessionJson<R, E> json) throws SaveException {
        try {
            disk.makeFolder(folder);
            var head = OccasionJson.write(occasion);
            head.set("rules", json.writeRules(rules));
            return new Kept<>(Journal.create(file(occasion.id()), head, disk), json, folder);
        } catch (IOException trouble) {
            throw unread(occasion.id(), trouble);
        }
    }

    /** What a session is of, by the first line of its journal. */
    public Occasion occasion(String id) throws SaveException {
        return occasion(file(id));
    }

    /** What a journal that was copied from somewhere else is of. */
    public Occasion occasion(Path file) throws SaveException {
        var id = file.toString();
        try {
            var head = Journal.head(file, disk);
            checkFormat(head);
            return OccasionJson.read(head);
        } catch (Damaged damaged) {
            throw damaged(id, damaged);
        } catch (IOException trouble) {
            throw unread(id, trouble);
        }
    }

    /** A solo quiz to go on with. */
    public Resumed<Solo, summit.quiz.solo.Deed> resumeSolo(String id) throws SaveException {
        return resume(id, new SoloJson(occasion(id).sort()));
    }

    /** A lesson to go on with. */
    public Resumed<LessonRules, summit.quiz.room.Deed> resumeLesson(String id) throws SaveException {
        return resume(id, new LessonJson());
    }

    /** A class's play to go on with; its rule is the name the story calls it by. */
    public Resumed<String, summit.quiz.company.Deed> resumeCompany(String id) throws SaveException {
        return resume(id, new CompanyJson());
    }

    /** A class's play to be looked at, in its journal. */
    public Left<String, summit.quiz.company.Deed> readCompany(Path file) throws SaveException {
        return read(file, new CompanyJson());
    }

    /** A solo quiz to be looked at, in its journal. */
    public Left<Solo, summit.quiz.solo.Deed> readSolo(Path file) throws SaveException {
        return read(file, new SoloJson(occasion(file).sort()));
    }

    /** A lesson to be looked at, in its journal. */
    public Left<LessonRules, summit.quiz.room.Deed> readLesson(Path file) throws SaveException {
        return read(file, new LessonJson());
    }

    /** A session to go on with. */
    <R, E> Resumed<R, E> resume(String id, SessionJson<R, E> json) throws SaveException {
        try {
            var opened = Journal.open(file(id), disk, clock.instant(), meaning(json));
            try {
                return new Resumed<>(left(opened.content(), json), new Kept<>(opened.journal(), json, folder));
            } catch (Damaged unusable) {
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
    <R, E> Left<R, E> read(Path file, SessionJson<R, E> json) throws SaveException {
        var id = file.toString();
        try {
            return left(Journal.read(file, disk, meaning(json)), json);
        } catch (Damaged damaged) {
            throw damaged(id, damaged);
        } catch (IOException trouble) {
            throw unread(id, trouble);
        }
    }

    private static <E> Journal.Meaning<E> meaning(SessionJson<?, E> json) {
        return new Journal.Meaning<>() {
            @Override
            public void accept(ObjectNode head) throws Damaged, IOException {
                checkFormat(head);
            }

            @Override
            public E entry(ObjectNode line) throws Damaged {
                return json.read(Fields.of(line));
            }
        };
    }

    private static <R, E> Left<R, E> left(Journal.Content<E> content, SessionJson<R, E> json) throws Damaged {
        var remark = content.isWhole()
                ? Optional.<String>empty()
                : Optional.of("The journal could not be read from line "
                        + (content.entries().size() + 2) + " on ("
                        + content.trouble() + "; " + content.rest() + " bytes). What came before is complete: "
                        + content.entries().size() + " entries.");
        return new Left<>(
                OccasionJson.read(content.head()),
                Fields.of(content.head()).get("rules", node -> json.readRules(Fields.of(node))),
                content.entries(),
                remark);
    }

    private static void checkFormat(ObjectNode head) throws Damaged, IOException {
        if (OccasionJson.isNewer(head)) {
            throw new IOException("it was written by a newer version of this program");
        }
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
            // Locked, it is open nowhere else, and nobody opens it meanwhile.
            var lock = Journal.lock(file(id), disk);
            try {
                for (var file : disk.list(folder)) {
                    if (file.getFileName().toString().startsWith(id + ENDING)) {
                        disk.delete(file);
                    }
                }
            } finally {
                lock.close();
            }
            disk.sync(folder);
        } catch (Journal.InUse open) {
            throw unread(id, open);
        } catch (IOException trouble) {
            throw DiskTrouble.writing("The session", folder, trouble);
        }
    }

    /** The journal of a session. */
    public Path file(String id) throws SaveException {
        return folder.resolve(checked(id) + ENDING);
    }

    /** A name that can be a session's, and reaches no other file. */
    static String checked(String id) throws SaveException {
        if (!id.matches("[a-z]+-[0-9]{8}-[0-9]{6}(-[a-z0-9]+)*")) {
            throw new SaveException(
                    SaveException.Reason.NAME,
                    "\"" + id
                            + "\" is not the name of a session, and no file or folder is called so. Without a name the sessions are listed.");
        }
        return id;
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
