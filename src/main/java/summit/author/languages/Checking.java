package summit.author.languages;

import java.util.ArrayList;
import java.util.List;

/** What is left to do in a translation, a line each. */
public final class Checking {
    private Checking() {}

    /** The lines; none if all is done and says what the original says with the same values. */
    public static List<String> lines(List<Entry> entries) {
        var lines = new ArrayList<String>();
        for (var entry : entries) {
            switch (entry.state()) {
                case NEW -> lines.add(entry.key() + ": not translated. \"" + entry.original() + "\"");
                case CHANGED ->
                    lines.add(entry.key() + ": translated from \"" + entry.was() + "\", which is now \""
                            + entry.original() + "\".");
                case GONE -> lines.add(entry.key() + ": no longer in the pack. Its translation is kept.");
                case DONE ->
                    Placeholders.mismatch(entry.key(), entry.original(), entry.translation())
                            .ifPresent(mismatch -> lines.add(entry.key() + ": " + mismatch));
            }
        }
        return lines;
    }
}
