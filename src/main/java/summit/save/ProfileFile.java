package summit.save;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The file of the profile, {@code profile.json}. It is read again before each change, so that two programs lose nothing. */
public final class ProfileFile {
    private final KeptFile file;
    private final Clock clock;
    private final Disk disk;

    /** The profile read, and what the player should know about that. */
    public record Read(Profile profile, List<String> notices) {
        public Read {
            notices = List.copyOf(notices);
        }
    }

    /** The profile in this folder, which need not be there yet. */
    public ProfileFile(DataFolder folder, Clock clock) {
        this(folder.path(), clock, new LocalDisk());
    }

    ProfileFile(Path folder, Clock clock, Disk disk) {
        this.file = new KeptFile(folder, "profile", disk);
        this.clock = clock;
        this.disk = disk;
    }

    /** The profile; {@link Profile#NEW} if there is none. A damaged file is set aside and an older copy taken. */
    public Read read() throws SaveException {
        try {
            return readGenerations();
        } catch (IOException trouble) {
            throw DiskTrouble.reading("The profile", file.folder(), trouble);
        }
    }

    private Read readGenerations() throws IOException {
        var notices = new ArrayList<String>();
        for (var generation : file.generations()) {
            try {
                var bytes = disk.read(generation, Json.LARGEST);
                if (bytes.isPresent()) {
                    return new Read(ProfileJson.read(bytes.get()), notices);
                }
            } catch (Damaged | Disk.TooLarge damaged) {
                notices.add(setAside(generation, damaged));
            }
        }
        return new Read(Profile.NEW, notices);
    }

    private String setAside(Path generation, Exception damaged) {
        var what = "The profile " + generation.getFileName() + " is damaged (" + damaged.getMessage() + ").";
        try {
            return what + " It was set aside as "
                    + file.setAside(generation, clock.instant()).getFileName() + ".";
        } catch (IOException refused) {
            return what;
        }
    }

    /** Changes the profile as it is on the disk now, and returns what it became. */
    public Read change(UnaryOperator<Profile> change) throws SaveException {
        try {
            disk.makeFolder(file.folder());
            try (var lock = disk.lock(file.folder().resolve("lock"))) {
                return change(change, lock);
            }
        } catch (IOException trouble) {
            throw DiskTrouble.writing("The profile", file.folder(), trouble);
        }
    }

    /** The lock is asked for so that nobody calls this without holding it. */
    private Read change(UnaryOperator<Profile> change, Disk.Lock held) throws IOException {
        var before = readGenerations();
        var after = change.apply(before.profile());
        if (!after.equals(before.profile())) {
            file.write(ProfileJson.write(after));
        }
        return new Read(after, before.notices());
    }
}
