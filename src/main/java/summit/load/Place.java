package summit.load;

import java.util.Optional;

/** Where a value of a file stands: an offset, and the way to it from the root. */
final class Place {
    private static final int OUTSIDE = -1;

    private final Source source;
    private final int offset;
    private final int inside;
    /** Null at the root. */
    private final Place parent;

    private final String segment;

    private Place(Source source, int offset, int inside, Place parent, String segment) {
        this.source = source;
        this.offset = offset;
        this.inside = inside;
        this.parent = parent;
        this.segment = segment;
    }

    static Place root(Source source, int offset) {
        return new Place(source, offset, OUTSIDE, null, "");
    }

    Place below(String name, int at) {
        return new Place(source, at, OUTSIDE, this, name);
    }

    /** The same value by another offset: that of its key. */
    Place at(int offset) {
        return new Place(source, offset, OUTSIDE, parent, segment);
    }

    /** At a character of the string that begins here. */
    Place inside(int index) {
        return new Place(source, offset, index, parent, segment);
    }

    /** Worked out only now, since most places are never asked for. */
    Position position() {
        return source.position(inside == OUTSIDE ? offset : source.inside(offset, inside), pointer());
    }

    /** The string that begins here, as it is written, with its quotation marks; nothing if there is none. */
    Optional<String> literal() {
        return source.literal(offset);
    }

    /** Whether a key stands here, not a value. */
    boolean isKey() {
        return literal()
                .filter(written -> source.isFollowedByColon(offset + written.length()))
                .isPresent();
    }

    /** How many characters of the literal stand before the place itself. */
    int insideLiteral() {
        return inside == OUTSIDE ? 0 : source.inside(offset, inside) - offset;
    }

    /** The key that the value here is under; nothing for an item of a list. */
    Optional<String> name() {
        return segment.isEmpty() || Character.isDigit(segment.charAt(0)) ? Optional.empty() : Optional.of(segment);
    }

    /** RFC 6901. */
    private String pointer() {
        var pointer = "";
        for (var place = this; place.parent != null; place = place.parent) {
            pointer = "/" + place.segment.replace("~", "~0").replace("/", "~1") + pointer;
        }
        return pointer;
    }
}
