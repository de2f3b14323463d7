package summit.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file in which a player chooses keys, {@code keys.json} beside the profile. It is written by hand, so comments and commas
 * too many are let pass, and it is never written here. What is wrong with it is no reason not to play.
 */
public record KeysFile(Path path) {
    /** More than anybody writes by hand. */
    private static final int LARGEST = 64 * 1024;

    private static final int DEEPEST = 8;

    /** What was chosen, by the names of the actions, and what could not be read, in sentences. */
    public record Read(SortedMap<String, String> keys, List<String> notices) {
        public Read {
            keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
            notices = List.copyOf(notices);
        }
    }

    /** The file in this folder, which need not be there. */
    public static KeysFile in(DataFolder folder) {
        return new KeysFile(folder.path().resolve("keys.json"));
    }

    /** What the file says; nothing where there is none. */
    public Read read() {
        try {
            var bytes = new LocalDisk().read(path, LARGEST);
            return bytes.isEmpty() ? new Read(new TreeMap<>(), List.of()) : read(mapper().readTree(bytes.get()));
        } catch (JacksonException unreadable) {
            var place = unreadable.getLocation();
            var line = place == null ? "" : ", line " + place.getLineNr();
            return unreadable(path + line + " is not JSON: " + unreadable.getOriginalMessage() + ".");
        } catch (IOException trouble) {
            return unreadable(DiskTrouble.reading("The keys", path, trouble).getMessage());
        }
    }

    private static Read unreadable(String why) {
        return new Read(new TreeMap<>(), List.of(why + " The keys are as they come."));
    }

    private Read read(JsonNode json) {
        if (!(json instanceof ObjectNode object) || !(object.get("keys") instanceof ObjectNode chosen)) {
            return unreadable(path + " has no keys: it should read { \"keys\": { \"notebook\": \"F2\" } }.");
        }
        var keys = new TreeMap<String, String>();
        var notices = new ArrayList<String>();
        chosen.properties().forEach(member -> {
            if (member.getValue().isString()) {
                keys.put(member.getKey(), member.getValue().stringValue());
            } else {
                notices.add("The key for “" + member.getKey() + "” should be text, such as \"F2\".");
            }
        });
        return new Read(keys, notices);
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                        .build())
                .build();
    }
}
