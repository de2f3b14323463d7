package summit.author.preview;

import java.util.SortedMap;

/** Where an author's files lie. */
public interface Desk {
    /** What tells a file from its next version, by name. Never fails: what cannot be looked at is told as a file. */
    SortedMap<String, String> stamps();

    /** Reads the pack. Never fails: what cannot be read is told as trouble. */
    Version read();
}
