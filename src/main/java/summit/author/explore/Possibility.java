package summit.author.explore;

import java.util.Locale;

/** What is known of whether play can come to something. */
public enum Possibility {
    /** It can; there is a play that does. */
    REACHABLE,
    /** It cannot; that is proved. */
    IMPOSSIBLE,
    /** Nobody knows: no play was found, and no proof that there is none. */
    UNSETTLED;

    /** The word for it in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
