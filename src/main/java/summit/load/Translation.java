package summit.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of one language by their keys; remembers which texts there are, so that stray ones can be reported. */
final class Translation {
    private final Map<String, Node> texts;
    private final Map<String, Site> asked = new LinkedHashMap<>();
    private final boolean remembers;

    private Translation(Map<String, Node> texts, boolean remembers) {
        this.texts = texts;
        this.remembers = remembers;
    }

    /** The translations of texts by their keys; none of them if every text stays as written. */
    static Translation of(Map<String, Node> texts) {
        return new Translation(texts, true);
    }

    /** For a pack that has no translation which could have stray texts, so that none needs to be remembered. */
    static Translation none() {
        return new Translation(Map.of(), false);
    }

    /** The words in this language, or as they are written where nobody translated them. */
    Node.Words of(String key, Node.Words written) {
        remember(key, written);
        return texts.get(key) instanceof Node.Words words
                ? new Node.Words(words.place(), words.value(), written.value())
                : written;
    }

    /** A list of words that is translated as a whole. */
    Node list(String key, Node written) {
        remember(key, written);
        return texts.get(key) instanceof Node.Items items ? items : written;
    }

    private void remember(String key, Node written) {
        if (remembers) {
            asked.put(key, Site.of(written));
        }
    }

    /** The texts that were read so far as they were written, by their keys, in the order of reading. */
    Map<String, Site> asked() {
        return asked;
    }
}
