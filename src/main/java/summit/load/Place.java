package summit.load;

import java.util.Optional;

/** Where a value of a file stands: an offset, and the way to it from the root. */
record Place(Source source, int offset, int inside, Optional<Place> parent, String segment) {
    private static final int OUTSIDE = -1;

    static Place root(Source source, int offset) {
        return new Place(source, offset, OUTSIDE, Optional.empty(), "");
    }

    Place below(String name, int at) {
        return new Place(source, at, OUTSIDE, Optional.of(this), name);
    }

    /** At a character of the string that begins here. */
    Place inside(int index) {
        return new Place(source, offset, index, parent, segment);
    }

    /** Worked out only now, since most places are never asked for. */
    Position position() {
        return source.position(inside == OUTSIDE ? offset : source.inside(offset, inside), pointer());
    }

    /** RFC 6901. */
    private String pointer() {
        var pointer = "";
        for (var place = this; place.parent.isPresent(); place = place.parent.get()) {
            pointer = "/" + place.segment.replace("~", "~0").replace("/", "~1") + pointer;
        }
        return pointer;
    }
}
