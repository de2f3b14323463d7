package summit.cli;

import java.util.Locale;

/** Whether a command writes for people or for programs. */
enum TextOrJson {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
