package summit.load;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The translations of a pack: {@code strings/<language>.json}, an object of texts by their keys. */
final class Translations {
    private final SortedMap<String, Node> files;

    Translations(SortedMap<String, Node> files) {
        this.files = files;
    }

    /** The translation into a language; the plain language serves where there is none for the region. */
    Translation into(Optional<String> language) {
        if (files.isEmpty()) {
            return Translation.none();
        }
        return language.map(tag -> files.containsKey(tag) ? tag : tag.split("-")[0])
                .filter(files::containsKey)
                .map(tag -> Translation.of(texts(files.get(tag))))
                .orElse(Translation.of(Map.of()));
    }

    private static SortedMap<String, Node> texts(Node file) {
        var texts = new TreeMap<String, Node>();
        if (file instanceof Node.Fields fields) {
            fields.fields().forEach((key, field) -> texts.put(key, field.value()));
        }
        texts.remove("note");
        texts.remove("$schema");
        return texts;
    }

    /** Reports texts that are not in the pack, and languages that lack many; after everything has been read. */
    void check(Reading reading) {
        var asked = reading.translation().asked();
        files.forEach((language, file) -> {
            if (!ManifestPart.isLanguage(language)) {
                reading.findings()
                        .add(
                                Code.NOT_A_LANGUAGE,
                                file.place(),
                                Quoted.of(language) + " is not a language tag.",
                                "Call the file after one: \"de.json\".");
            }
            if (!(file instanceof Node.Fields fields)) {
                reading.findings()
                        .add(
                                Code.WRONG_TYPE,
                                file.place(),
                                "a translation is an object: { \"story.title\": \"...\" }, not " + file.kind() + ".",
                                "");
                return;
            }
            texts(file).forEach((key, value) -> {
                if (!asked.contains(key)) {
                    reading.findings()
                            .add(
                                    Code.NO_SUCH_TEXT,
                                    fields.fields().get(key).key(),
                                    "the pack has no text " + Quoted.of(key) + ".",
                                    reading.findings().didYouMean(key, asked));
                } else if (!(value instanceof Node.Words) && !(value instanceof Node.Items)) {
                    reading.findings()
                            .add(
                                    Code.WRONG_TYPE,
                                    value.place(),
                                    "a translation is a text, not " + value.kind() + ".",
                                    "");
                }
            });
            var lacking = asked.stream()
                    .filter(key -> !fields.fields().containsKey(key))
                    .toList();
            if (!lacking.isEmpty()) {
                reading.findings()
                        .add(
                                Code.NOT_TRANSLATED,
                                file.place(),
                                lacking.size() + " of " + asked.size() + " texts are not translated.",
                                "The first is " + Quoted.of(lacking.get(0)) + ".");
            }
        });
    }
}
