package summit.ui.book;

import java.util.List;
import java.util.Locale;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Keyed;

/** What keys do in a book that is looked things up in, such as the map of a story, beside walking about. */
public enum BookKey implements Keyed {
    SEARCH("Searches for words", '/'),
    TROUBLE("To the next that wants looking at", 't'),
    LEAVE("Leaves", 'q');

    private final String words;
    private final Key own;

    BookKey(String words, char own) {
        this.words = words;
        this.own = Key.of(own);
    }

    @Override
    public String word() {
        return "map-" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Key own() {
        return own;
    }

    @Override
    public List<Key> also() {
        return List.of();
    }
}
