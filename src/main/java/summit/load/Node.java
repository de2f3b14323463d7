package summit.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows where it stands. */
sealed interface Node {
    Place place();

    /** What it is, as a message says it. */
    String kind();

    /** A string; {@code original} is what the author wrote where {@code value} is a translation. */
    record Words(Place place, String value, String original) implements Node {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number, in digits. */
    record Figure(Place place, String digits) implements Node {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Truth(Place place, boolean value) implements Node {
        @Override
        public String kind() {
            return value ? "true" : "false";
        }
    }

    record Nothing(Place place) implements Node {
        @Override
        public String kind() {
            return "null";
        }
    }

    record Items(Place place, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** An object, with its fields as they were written. */
    record Fields(Place place, Map<String, Node> fields) implements Node {
        /** The value of a field, if there is one of this name. */
        Optional<Node> value(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }
}
