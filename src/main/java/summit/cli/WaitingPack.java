package summit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

/** What is played before a pack can be played for the first time. */
record WaitingPack() implements Pack {
    private static final String STORY = """
            { "format": 1, "id": "summit-preview-waiting", "version": "1", "title": "Preview", "language": "en", "start": "waiting",
              "endings": [{ "id": "none", "title": "Nothing to play" }] }
            """;

    private static final String SCENES = """
            { "scenes": [
                { "id": "waiting", "title": "Not yet",
                  "text": "This pack cannot be played yet. What is wrong with it is listed here. Mend it and save: the story then begins by itself.",
                  "choices": [{ "id": "wait", "text": "Wait", "reply": "Nothing was mended yet." }, { "id": "end", "text": "Leave off", "to": "over" }] },
                { "id": "over", "text": "You can begin again at any time.", "end": "none" } ] }
            """;

    /** Its story. */
    static Story story() {
        try {
            return PackLoader.load(new WaitingPack()).story().orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String label() {
        return "preview";
    }

    @Override
    public List<String> names() {
        return List.of("scenes.json", "story.json");
    }

    @Override
    public byte[] bytes(String name) {
        return (name.equals("story.json") ? STORY : SCENES).getBytes(StandardCharsets.UTF_8);
    }
}
