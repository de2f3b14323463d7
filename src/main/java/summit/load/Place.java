package summit.load;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where a value of a file stands: the number of its token there. Offset, line and pointer are worked out only when they are asked
 * for, since most places never are.
 */
final class Place implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.<Place, String>comparing(place -> place.source.file())
            .thenComparingInt(place -> place.token)
            .thenComparingInt(place -> place.inside);

    private static final int OUTSIDE = -1;

    private final Source source;
    private final int token;
    private final int inside;

    private Place(Source source, int token, int inside) {
        this.source = source;
        this.token = token;
        this.inside = inside;
    }

    static Place of(Source source, int token) {
        return new Place(source, token, OUTSIDE);
    }

    /** Where a file begins. */
    static Place root(Source source) {
        return of(source, 0);
    }

    /** Where the key of this value stands, which is the token before it. */
    Place key() {
        return of(source, token - 1);
    }

    /** At a character of the string that begins here. */
    Place inside(int index) {
        return new Place(source, token, index);
    }

    /** The order of positions, without their being worked out. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    Position position() {
        return source.position(
                offset() + insideLiteral(), source.layout().spot(token).pointer());
    }

    private int offset() {
        return source.layout().spot(token).offset();
    }

    /** The string that begins here, as it is written, with its quotation marks; nothing if there is none. */
    Optional<String> literal() {
        return source.literal(offset());
    }

    /** Whether a key stands here, not a value. */
    boolean isKey() {
        return literal()
                .filter(written -> source.isFollowedByColon(offset() + written.length()))
                .isPresent();
    }

    /** How many characters of the literal stand before the place itself. */
    int insideLiteral() {
        return inside == OUTSIDE ? 0 : source.inside(offset(), inside) - offset();
    }

    /** The key that the value here is under; nothing for an item of a list. */
    Optional<String> name() {
        return source.layout().spot(token).key();
    }
}
