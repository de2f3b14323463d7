package summit.load;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The translations of a pack: {@code strings/<language>.json}, an object of texts by their keys. */
final class Translations {
    private final SortedMap<String, Node> files;

    Translations(SortedMap<String, Node> files) {
        this.files = files;
    }

    /**
     * The translation into a language; the plain language serves where there is none for the region. {@code all} asks for every
     * text of the pack to be remembered, even if there is no translation.
     */
    Translation into(Optional<String> language, boolean all) {
        if (files.isEmpty() && !all) {
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
            texts.putAll(fields.fields());
        }
        texts.remove("note");
        texts.remove("$schema");
        return texts;
    }

    /** Reports texts that are not in the pack, and languages that lack many; after everything has been read. */
    void check(Reading reading) {
        // Texts that seem to be missing may be so because of errors in the pack.
        var sound = !reading.findings().hasErrorsOutsideTranslations();
        files.forEach((language, file) -> {
            if (!LanguageTag.isOne(language)) {
                reading.findings()
                        .add(
                                Code.NOT_A_LANGUAGE,
                                file.place(),
                                Quoted.of(language) + " is not a language tag.",
                                "Call the file after one: "
                                        + Quoted.of(LanguageTag.meant(language).orElse("de") + ".json") + ".");
                return;
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
            new Strays(reading).check(fields);
            checkTypes(reading, fields);
            if (sound) {
                checkWhole(reading, fields);
            }
        });
    }

    private static void checkTypes(Reading reading, Node.Fields fields) {
        texts(fields).forEach((key, value) -> {
            if (reading.translation().asked().containsKey(key)
                    && !(value instanceof Node.Words)
                    && !(value instanceof Node.Items)) {
                reading.findings()
                        .add(Code.WRONG_TYPE, value.place(), "a translation is a text, not " + value.kind() + ".", "");
            }
        });
    }

    private static void checkWhole(Reading reading, Node.Fields fields) {
        var asked = new TreeSet<>(reading.translation().asked().keySet());
        var lacking =
                asked.stream().filter(key -> !fields.fields().containsKey(key)).toList();
        if (!lacking.isEmpty()) {
            reading.findings()
                    .add(
                            Code.NOT_TRANSLATED,
                            fields.place(),
                            lacking.size() + " of " + asked.size() + " texts are not translated.",
                            "The first is " + Quoted.of(lacking.get(0)) + ".");
        }
    }
}
