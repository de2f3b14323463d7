package summit.load;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The texts of one language by their keys; remembers which texts there are, so that stray ones can be reported. */
final class Translation {
    private final SortedMap<String, Node> texts;
    private final SortedSet<String> asked = new TreeSet<>();

    Translation(Map<String, Node> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /** No translation: every text stays as written. */
    static Translation none() {
        return new Translation(new TreeMap<>());
    }

    /** The words in this language, or as they are written where nobody translated them. */
    Node.Words of(String key, Node.Words written) {
        asked.add(key);
        return texts.get(key) instanceof Node.Words words
                ? new Node.Words(words.place(), words.value(), written.value())
                : written;
    }

    /** A list of words that is translated as a whole. */
    Node list(String key, Node written) {
        asked.add(key);
        return texts.get(key) instanceof Node.Items items ? items : written;
    }

    SortedSet<String> asked() {
        return asked;
    }
}
