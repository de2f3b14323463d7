package summit.load;

import java.util.Optional;

/** Where a value of a file stands: an offset, and the way to it from the root. */
record Place(Source source, int offset, Optional<Place> parent, String segment) {
    static Place root(Source source, int offset) {
        return new Place(source, offset, Optional.empty(), "");
    }

    Place below(String name, int at) {
        return new Place(source, at, Optional.of(this), name);
    }

    Place at(int other) {
        return new Place(source, other, parent, segment);
    }

    /** Inside a string that begins here. */
    Place inside(int index) {
        return at(source.inside(offset, index));
    }

    Position position() {
        return source.position(offset, pointer());
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
