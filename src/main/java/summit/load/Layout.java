package summit.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** Where the tokens of a file stand, up to where it can be read: a second look at a file of which something is to be said. */
final class Layout {
    private final List<Spot> spots = new ArrayList<>();
    private final ArrayDeque<Spot> open = new ArrayDeque<>();

    /**
     * An offset, and the way to it from the root: the object or list it stands in, and its key or its number there. A key has the
     * same way as its value.
     */
    record Spot(int offset, Optional<Spot> parent, Optional<String> key, int number) {
        private static final Spot ROOT = new Spot(0, Optional.empty(), Optional.empty(), 0);

        /** RFC 6901. */
        String pointer() {
            var pointer = new StringBuilder();
            for (var spot = this; spot.parent.isPresent(); spot = spot.parent.get()) {
                pointer.insert(0, "/" + spot.segment());
            }
            return pointer.toString();
        }

        private String segment() {
            return key.map(name -> name.replace("~", "~0").replace("/", "~1")).orElse(Integer.toString(number));
        }
    }

    Layout(String text) {
        try (var parser = JsonTree.parser(text)) {
            read(parser);
        } catch (JacksonException broken) {
            // nothing behind this has a place
        }
    }

    private void read(JsonParser parser) {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructEnd()) {
                open.pop();
            }
            var around = parser.streamReadContext();
            spots.add(spot(JsonTree.offset(parser), token.isStructStart() ? around.getParent() : around));
            if (token.isStructStart()) {
                open.push(spots.get(spots.size() - 1));
            }
        }
    }

    private Spot spot(int offset, TokenStreamContext around) {
        return new Spot(
                offset,
                Optional.ofNullable(open.peek()),
                Optional.ofNullable(around.currentName()).filter(name -> around.inObject()),
                around.getCurrentIndex());
    }

    /** The place of a token by its number, from 0; the beginning of the file where there is no such token. */
    Spot spot(int token) {
        return token < spots.size() ? spots.get(token) : Spot.ROOT;
    }
}
