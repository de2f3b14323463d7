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
        return read(pack, language).loading();
    }

    /**
     * Reads a pack in the language it is written in, for authors: with the places of everything in it.
     *
     * @throws IOException if the bytes cannot be had; the message says what to do
     */
    public static Draft draft(Pack pack) throws IOException {
        var read = read(pack, Optional.empty());
        return new Draft(read.loading().story(), read.loading().diagnostics(), new Places(read.tree()));
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
        return new Draft(written.story(), List.copyOf(found), written.places());
    }

    /** What came of it, and the files it came of. */
    private record Read(Loading loading, PackTree tree) {}

    private static Read read(Pack pack, Optional<String> language) throws IOException {
        var findings = new Findings();
        var tree = PackTree.read(pack, findings);
        var index = new Index(findings);
        var translations = new Translations(tree.strings());
        var reading = new Reading(findings, index, translations.into(language));
        new Declarations(index).collect(tree);
        tree.checkShapes(reading);
        var story = Optional.of(new PackLoader(reading, tree).story());
        if (!findings.isIncomplete()) {
            translations.check(reading);
        }
        return new Read(new Loading(story.filter(whole -> findings.errors() == 0), findings.all()), tree);
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
    private Story story() {
        var manifest = new ManifestPart(reading, tree.manifest());
        var ledger = new LedgerPart(reading);
        tree.all("sources").forEach(ledger::source);
        tree.all("facts").forEach(ledger::fact);
        var pictures = pictures();
        var asOf = manifest.asOf();
        var strict = manifest.isStrict();
        var questions = questions(new Questions(reading, ledger, asOf, strict));
        var variables = manifest.variables();
        var ground = new Manifest.Ground(asOf, strict, manifest.sources(), manifest.hint());
        var told = new Scenes.Told(ledger, asOf, ground.sources(), ground.hint());
        var scenes = scenes(new Scenes(reading, variables, told, questions));
        var read = manifest.read(ground);
        reading.checkFormer();
        if (!reading.findings().isIncomplete()) {
            new Flow(reading, scenes, read.start()).check();
        }
        return new Story(read, scenes, questions, ledger.ledger(), pictures, new Renames(reading.renames()));
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
