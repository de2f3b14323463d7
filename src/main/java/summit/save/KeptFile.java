package summit.save;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that is replaced as a whole, and the {@value #OLDER} generations before it: {@code name.json}, {@code name.1.json}
 * and so on, the newest first. Once it was written, {@code name.json} is there and whole at every moment.
 */
record KeptFile(Path folder, String name, Disk disk) {
    /** Generations kept besides the present one. */
    static final int OLDER = 3;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** The present file. */
    Path present() {
        return generation(0);
    }

    /** The files there may be, the newest first. */
    List<Path> generations() {
        var all = new ArrayList<Path>();
        for (var i = 0; i <= OLDER; i++) {
            all.add(generation(i));
        }
        return all;
    }

    private Path generation(int number) {
        return folder.resolve(number == 0 ? name + ".json" : name + "." + number + ".json");
    }

    /** Replaces the file. If this fails the file is as it was. */
    void write(byte[] bytes) throws IOException {
        disk.makeFolder(folder);
        var fresh = folder.resolve(name + ".json.tmp");
        try {
            disk.write(fresh, bytes);
        } catch (IOException full) {
            disk.delete(fresh);
            throw full;
        }
        if (disk.stamp(present()).isPresent()) {
            for (var i = OLDER; i > 1; i--) {
                if (disk.stamp(generation(i - 1)).isPresent()) {
                    disk.move(generation(i - 1), generation(i));
                }
            }
            disk.copy(present(), generation(1));
        }
        disk.move(fresh, present());
        disk.sync(folder);
    }

    /** Gives a damaged generation a name under which nothing will touch it. */
    Path setAside(Path generation, Instant now) throws IOException {
        var aside = aside(generation, now, disk);
        disk.move(generation, aside);
        disk.sync(folder);
        return aside;
    }

    /** A name beside a damaged file that nothing has. */
    static Path aside(Path damaged, Instant now, Disk disk) throws IOException {
        var base = damaged.getFileName() + ".damaged-" + TIME.format(now);
        var aside = damaged.resolveSibling(base);
        for (var i = 2; disk.stamp(aside).isPresent(); i++) {
            aside = damaged.resolveSibling(base + "-" + i);
        }
        return aside;
    }

    /** Removes the file and its older generations. */
    void delete() throws IOException {
        for (var i = OLDER; i >= 0; i--) {
            disk.delete(generation(i));
        }
        disk.sync(folder);
    }
}
