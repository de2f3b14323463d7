package summit.author.preview;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Tells new versions of a pack, one after each save. It is looked at again and again at short intervals: files are read when they
 * have not changed since the last look, so a storm of saves is one reading; and a version with mistakes is told only when the files
 * then stay as they are for {@value #PATIENCE} looks, as an editor may be in the middle of writing them.
 */
public final class Watch {
    /** Looks at files that do not change, before mistakes in them are believed. */
    static final int PATIENCE = 3;

    private final Desk desk;
    private SortedMap<String, String> told;
    private SortedMap<String, String> seen;
    private int still;
    private Optional<Version> doubted = Optional.empty();

    /** A watch that begins with a version read just now, before which the files had these stamps. */
    public Watch(Desk desk, SortedMap<String, String> stamps) {
        this.desk = desk;
        this.told = stamps;
        this.seen = stamps;
    }

    /** Looks at the files; a version to be told now, if there is one. */
    public Optional<Version> look() {
        var now = desk.stamps();
        if (!now.equals(seen)) {
            seen = now;
            still = 0;
            doubted = Optional.empty();
            return Optional.empty();
        }
        if (seen.equals(told)) {
            return Optional.empty();
        }
        still++;
        var version = doubted.orElseGet(desk::read);
        if (version.story().isEmpty() && still < PATIENCE) {
            doubted = Optional.of(version);
            return Optional.empty();
        }
        doubted = Optional.empty();
        told = seen;
        return Optional.of(version);
    }
}
