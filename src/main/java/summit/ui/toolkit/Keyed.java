package summit.ui.toolkit;

import java.util.List;

/** Something that a key does, by a name under which the player can give it another key. */
public interface Keyed {
    /** Its name, as it is typed. */
    String word();

    /** What it does, in words. */
    String words();

    /** Its key, unless the player chose another. */
    Key own();

    /** Keys that do it whatever was chosen. */
    List<Key> also();

    /** The key by which the screens know it, whichever was pressed. */
    default Key heard() {
        return own();
    }
}
