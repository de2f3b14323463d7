package summit.save;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The members of a JSON object, each of the type and within the bounds that are asked for. Members not asked for are let be. */
record Fields(ObjectNode object) {
    /** Members or elements that a map or a list may have. */
    private static final int MOST = 200_000;

    /** What is made of a value. */
    interface Reader<T> {
        T read(JsonNode node) throws Damaged;
    }

    /** The members of this value, which must be an object. */
    static Fields of(JsonNode node) throws Damaged {
        if (node instanceof ObjectNode object) {
            return new Fields(object);
        }
        throw new Damaged("an object was expected");
    }

    /** The value as text. */
    static String text(JsonNode node) throws Damaged {
        if (node.isString()) {
            return node.stringValue();
        }
        throw new Damaged("text was expected");
    }

    /** The value as text without what a terminal would act on: a journal may have come from somebody else's computer. */
    static String shown(JsonNode node) throws Damaged {
        return text(node).replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "");
    }

    /** The value as a whole number from 0 to two thousand million, more than any game counts. */
    static int count(JsonNode node) throws Damaged {
        if (node.isIntegralNumber() && node.canConvertToInt()) {
            var value = node.intValue();
            if (value >= 0 && value <= 2_000_000_000) {
                return value;
            }
        }
        throw new Damaged("a count was expected");
    }

    boolean has(String key) {
        return object.has(key);
    }

    <T> T get(String key, Reader<T> reader) throws Damaged {
        var node = object.get(key);
        if (node == null) {
            throw new Damaged("\"" + key + "\" is missing");
        }
        try {
            return reader.read(node);
        } catch (Damaged inside) {
            throw new Damaged("\"" + key + "\": " + inside.getMessage());
        }
    }

    <T> Optional<T> optional(String key, Reader<T> reader) throws Damaged {
        return has(key) ? Optional.of(get(key, reader)) : Optional.empty();
    }

    String text(String key) throws Damaged {
        return get(key, Fields::text);
    }

    String shown(String key) throws Damaged {
        return get(key, Fields::shown);
    }

    int count(String key) throws Damaged {
        return get(key, Fields::count);
    }

    /** A place from 0; places before the first were once kept, and are the first. */
    int place(String key) throws Damaged {
        var whole = whole(key);
        return whole < 0 ? 0 : count(key);
    }

    long whole(String key) throws Damaged {
        return get(key, node -> {
            if (node.isIntegralNumber() && node.canConvertToLong()) {
                return node.longValue();
            }
            throw new Damaged("a whole number was expected");
        });
    }

    boolean truth(String key) throws Damaged {
        return get(key, node -> {
            if (node.isBoolean()) {
                return node.booleanValue();
            }
            throw new Damaged("true or false was expected");
        });
    }

    Instant time(String key) throws Damaged {
        return get(key, node -> {
            try {
                return Instant.parse(text(node));
            } catch (DateTimeException unreadable) {
                throw new Damaged("a time was expected");
            }
        });
    }

    /** A list; empty where it is left out. */
    <T> List<T> list(String key, Reader<T> reader) throws Damaged {
        return optional(key, node -> elements(node, reader)).orElse(List.of());
    }

    /** The elements of a list. */
    static <T> List<T> elements(JsonNode node, Reader<T> reader) throws Damaged {
        if (!node.isArray() || node.size() > MOST) {
            throw new Damaged("a list was expected");
        }
        var elements = new ArrayList<T>();
        for (var element : node) {
            elements.add(reader.read(element));
        }
        return elements;
    }

    /** A map by id; empty where it is left out. */
    <T> TreeMap<String, T> map(String key, Reader<T> reader) throws Damaged {
        return optional(key, node -> members(node, reader)).orElseGet(TreeMap::new);
    }

    /** The members of an object, by id. */
    static <T> TreeMap<String, T> members(JsonNode node, Reader<T> reader) throws Damaged {
        var map = new TreeMap<String, T>();
        var fields = of(node);
        if (fields.object.size() > MOST) {
            throw new Damaged("there are too many members");
        }
        for (var name : fields.object.propertyNames()) {
            map.put(name, fields.get(name, reader));
        }
        return map;
    }
}
