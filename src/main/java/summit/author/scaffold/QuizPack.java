package summit.author.scaffold;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A pack around a list of questions: a welcome and an end. Between them stands the scene {@value #ASKING}, which asks them all and
 * is written with the questions.
 */
public record QuizPack(Starter about, List<String> topics) {
    /** The scene that asks all questions. */
    public static final String ASKING = "all-questions";

    /** Where that scene goes on to. */
    public static final String END = "the-end";

    public QuizPack {
        topics = List.copyOf(topics);
    }

    /** The files of the pack by their names in it, all but that of the questions. */
    public SortedMap<String, String> files() throws IOException {
        var files = Starter.schemas();
        for (var name : List.of("story.json", "scenes.json")) {
            files.put(
                    name,
                    about.filled(Starter.resource("/summit/author/scaffold/quiz/" + name))
                            .replace("@topics@", topicList()));
        }
        return files;
    }

    private String topicList() {
        return topics.isEmpty()
                ? ""
                : topics.stream()
                        .map(topic -> "{ \"id\": " + Starter.quoted(summit.story.Slug.of(topic)) + ", \"title\": "
                                + Starter.quoted(topic) + " }")
                        .collect(Collectors.joining(", ", "\n  \"topics\": [", "],"));
    }
}
