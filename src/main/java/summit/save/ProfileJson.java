package summit.save;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The profile as JSON. Reading is forgiving: a member of the wrong type counts as absent, for it would be a pity to lose the
 * rest over it.
 */
final class ProfileJson {
    static final int FORMAT = 1;

    private static final List<String> KNOWN = List.of("format", "player", "settings", "packs");

    private ProfileJson() {}

    static byte[] write(Profile profile) {
        var json = Json.object();
        json.put("format", FORMAT);
        json.put("player", profile.player());
        profile.settings().forEach(json.putObject("settings")::put);
        var packs = json.putObject("packs");
        profile.packs().forEach((id, met) -> {
            var pack = packs.putObject(id);
            met.endings().forEach(pack.putArray("endings")::add);
            met.achievements().forEach(pack.putArray("achievements")::add);
            met.questions().forEach(pack.putArray("questions")::add);
        });
        profile.unknown().forEach((key, text) -> json.set(key, Json.parsed(text)));
        return Json.bytes(json);
    }

    static Profile read(byte[] bytes) throws Damaged {
        var json = Json.read(bytes);
        var player = json.get("player");
        var packs = new TreeMap<String, Profile.Met>();
        object(json, "packs").properties().forEach(pack -> packs.put(pack.getKey(), met(pack.getValue())));
        var unknown = new TreeMap<String, String>();
        json.properties().stream()
                .filter(member -> !KNOWN.contains(member.getKey()))
                .forEach(member -> unknown.put(member.getKey(), Json.line(member.getValue())));
        return new Profile(
                player != null && player.isString() ? player.stringValue() : "", settings(json), packs, unknown);
    }

    private static SortedMap<String, String> settings(ObjectNode json) {
        var settings = new TreeMap<String, String>();
        object(json, "settings").properties().forEach(member -> {
            if (member.getValue().isValueNode() && !member.getValue().isNull()) {
                settings.put(member.getKey(), member.getValue().asString());
            }
        });
        return settings;
    }

    private static Profile.Met met(JsonNode pack) {
        return pack instanceof ObjectNode object
                ? new Profile.Met(ids(object, "endings"), ids(object, "achievements"), ids(object, "questions"))
                : Profile.Met.NOTHING;
    }

    private static SortedSet<String> ids(ObjectNode object, String key) {
        var ids = new TreeSet<String>();
        var list = object.get(key);
        if (list != null && list.isArray()) {
            list.forEach(id -> {
                if (id.isString()) {
                    ids.add(id.stringValue());
                }
            });
        }
        return ids;
    }

    private static ObjectNode object(ObjectNode json, String key) {
        return json.get(key) instanceof ObjectNode object ? object : Json.object();
    }
}
