package summit.load;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.story.Manifest;
import summit.story.Picture;
import summit.story.Question;
import summit.story.Renames;
import summit.story.Scene;
import summit.story.Story;

/** Reads packs. All mistakes are collected; a pack with any error gives no story. */
public final class PackLoader {
    private final Reading reading;
    private final PackTree tree;

    private PackLoader(Reading reading, PackTree tree) {
        this.reading = reading;
        this.tree = tree;
    }

    /**
     * Reads a pack in the language it is written in.
     *
     * @throws IOException if the bytes cannot be had; the message says what to do
     */
    public static Loading load(Pack pack) throws IOException {
        return load(pack, Optional.empty());
    }

    /**
     * Reads a pack in a language that it has a translation for, as {@code strings/<language>.json}; what is not translated,
     * and everything if there is no such file, is as it was written.
     *
     * @throws IOException if the bytes cannot be had; the message says what to do
     */
    public static Loading load(Pack pack, Optional<String> language) throws IOException {
        return read(pack, language, false).loading();
    }

    /**
     * Reads a pack in the language it is written in, for authors: with the places of everything in it.
     *
     * @throws IOException if the bytes cannot be had; the message says what to do
     */
    public static Draft draft(Pack pack) throws IOException {
        return read(pack, Optional.empty(), true).draft();
    }

    /**
     * Reads a pack in every language it has, for authors: what is found is of all of them, the story is as it was written.
     *
     * @throws IOException if the bytes cannot be had; the message says what to do
     */
    public static Draft check(Pack pack) throws IOException {
        var written = draft(pack);
        var found = new LinkedHashSet<>(written.diagnostics());
        for (var language : languages(pack)) {
            found.addAll(load(pack, Optional.of(language)).diagnostics());
        }
        return new Draft(
                written.story(),
                written.asRead(),
                written.texts(),
                List.copyOf(found),
                written.places(),
                written.severities());
    }

    /** A story, whole or not, and what it came of. */
    private record Read(Whole whole, Reading reading, PackTree tree) {
        private Optional<Story> story() {
            return reading.findings().errors() == 0 ? Optional.of(whole.story()) : Optional.empty();
        }

        Loading loading() {
            return new Loading(story(), reading.findings().all());
        }

        Draft draft() {
            return new Draft(
                    story(),
                    whole.story(),
                    reading.texts().all(),
                    reading.findings().all(),
                    new Places(tree, reading.translation().asked()),
                    whole.severities());
        }
    }

    /** What the readers make of the files. */
    private record Whole(Story story, Severities severities) {}

    /** Where files are copies or keys are misspelt, reads once more without that, so that nothing else is said because of it. */
    private static Read read(Pack pack, Optional<String> language, boolean forAuthors) throws IOException {
        var findings = new Findings();
        var tree = PackTree.read(pack, findings);
        var ofFiles = findings.copy();
        var read = read(tree, findings, language, forAuthors);
        if (findings.has(Code.ID_TWICE)) {
            var others = ofFiles.copy();
            var fewer = tree.withoutCopies(others);
            if (fewer.isPresent()) {
                tree = fewer.get();
                ofFiles = others;
                findings = others.copy();
                read = read(tree, findings, language, forAuthors);
            }
        }
        if (findings.meant().isEmpty()) {
            return read;
        }
        ofFiles.addMisspelt(findings);
        return read(tree.corrected(new AsMeant(findings.meant()), ofFiles), ofFiles, language, forAuthors);
    }

    private static Read read(PackTree tree, Findings findings, Optional<String> language, boolean forAuthors) {
        var index = new Index(findings);
        var translations = new Translations(tree.strings());
        var reading = new Reading(findings, index, translations.into(language, forAuthors));
        new Declarations(index).collect(tree);
        tree.checkShapes(reading);
        var whole = new PackLoader(reading, tree).whole();
        if (!findings.isIncomplete()) {
            translations.check(reading);
        }
        return new Read(whole, reading, tree);
    }

    /** The languages that the pack has translations into, sorted. */
    public static List<String> languages(Pack pack) throws IOException {
        return pack.names().stream()
                .filter(name -> name.startsWith("strings/"))
                .map(name -> name.substring("strings/".length(), name.length() - ".json".length()))
                .sorted()
                .toList();
    }

    /** Questions come before what refers to their options, variables before what changes them, scenes last. */
    private Whole whole() {
        var manifest = new ManifestPart(reading, tree.manifest());
        var ledger = new LedgerPart(reading);
        tree.all("sources").forEach(ledger::source);
        tree.all("facts").forEach(ledger::fact);
        var pictures = pictures();
        var asOf = manifest.asOf();
        var strict = manifest.isStrict();
        var questions = questions(new Questions(reading, ledger, asOf, strict));
        var variables = manifest.variables();
        manifest.texts();
        var ground = new Manifest.Ground(asOf, strict, manifest.sources(), manifest.hint());
        var told = new Scenes.Told(ledger, asOf, ground.sources(), ground.hint());
        var scenes = scenes(new Scenes(reading, variables, told, questions));
        var read = manifest.read(ground);
        reading.checkFormer();
        if (!reading.findings().isIncomplete()) {
            new Flow(reading, scenes, read.start()).check();
        }
        return new Whole(
                new Story(read, scenes, questions, ledger.ledger(), pictures, new Renames(reading.renames())),
                manifest.severities());
    }

    private SortedMap<String, Picture> pictures() {
        var pictures = new TreeMap<String, Picture>();
        tree.pictures()
                .forEach(file ->
                        pictures.put(file.getKey(), new Pictures(reading).read(file.getKey(), file.getValue())));
        return pictures;
    }

    private SortedMap<String, Question> questions(Questions reader) {
        var questions = new TreeMap<String, Question>();
        for (var node : tree.all("questions")) {
            var question = reader.read(node);
            questions.putIfAbsent(question.id(), question);
        }
        return questions;
    }

    private SortedMap<String, Scene> scenes(Scenes reader) {
        var scenes = new TreeMap<String, Scene>();
        for (var node : tree.all("scenes")) {
            var scene = reader.read(node);
            scenes.putIfAbsent(scene.id(), scene);
        }
        return scenes;
    }
}
