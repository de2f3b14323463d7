package summit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import summit.author.languages.Merging;
import summit.author.languages.Piece;
import summit.author.languages.StringsFile;
import summit.author.languages.Wording;
import summit.author.languages.Work;
import summit.author.scaffold.Overlay;
import summit.exchange.CsvSheet;
import summit.exchange.Unreadable;
import summit.load.Diagnostic;
import summit.load.LanguageTag;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.load.Severity;
import summit.save.WholeFile;
import summit.save.WholeFile.Existing;
import summit.ui.toolkit.Cells;

/**
 * The texts of a pack, and what is kept of their translation into one language: {@code strings/<language>.json}, and beside it {@code
 * <language>.memory.csv}, which remembers what each translation was made from, and translations of texts that are gone.
 */
final class TranslationFolder {
    private static final List<String> HEADINGS = List.of("key", "original", "translation");
    private static final int MOST_BYTES = 32 << 20;

    private final Pack pack;
    private final String name;
    private final String language;
    private final List<Wording> wordings;
    private final StringsFile file;
    private final Work work;

    private TranslationFolder(
            Pack pack, String name, String language, List<Wording> wordings, StringsFile file, Work work) {
        this.pack = pack;
        this.name = name;
        this.language = language;
        this.wordings = List.copyOf(wordings);
        this.file = file;
        this.work = work;
    }

    /** What there is of a translation of the pack that somebody named. */
    static TranslationFolder of(String name, String language, Outside outside) throws IOException, Stop {
        if (!LanguageTag.isOne(language)) {
            throw new Stop(
                    Exit.USAGE,
                    "\"" + Cells.clean(language) + "\" is not a language tag. " + LanguageTag.hint(language));
        }
        var pack = Pack.open(name);
        var draft = PackLoader.draft(pack);
        var outsideOfIt = draft.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .anyMatch(found -> !isIn(found, pack, language));
        if (draft.story().isEmpty() && outsideOfIt) {
            new PackFinder(outside, Optional.empty()).story(name);
        }
        var own = draft.places().manifest().at("language").words().orElse("");
        if (own.equals(language)) {
            throw new Stop(
                    Exit.USAGE,
                    "the pack is written in \"" + own + "\". Name the language it is to be translated into.");
        }
        var wordings = Wording.all(draft.places());
        var file = strings(pack, language);
        var work = Work.of(file.texts(), memory(name, language), wordings);
        return new TranslationFolder(pack, name, language, wordings, file, work);
    }

    private static boolean isIn(Diagnostic found, Pack pack, String language) {
        return found.position().file().equals(pack.label() + "/" + strings(language));
    }

    private static String strings(String language) {
        return "strings/" + language + ".json";
    }

    private static StringsFile strings(Pack pack, String language) throws IOException, Stop {
        if (!pack.names().contains(strings(language))) {
            return StringsFile.none();
        }
        try {
            return StringsFile.read(new String(pack.bytes(strings(language)), StandardCharsets.UTF_8));
        } catch (StringsFile.NotPlain notPlain) {
            throw new Stop(Exit.FINDINGS, pack.label() + "/" + strings(language) + ": " + notPlain.getMessage());
        }
    }

    private static Path memoryFile(String name, String language) {
        return Path.of(name).resolve("strings").resolve(language + ".memory.csv");
    }

    /** Only a folder remembers; a .zip or a bundled pack is not where translating is done. */
    private static Map<String, Piece> memory(String name, String language) throws IOException, Stop {
        var pieces = new TreeMap<String, Piece>();
        if (Files.isDirectory(Path.of(name)) && Files.exists(memoryFile(name, language))) {
            var rows = rows(memoryFile(name, language));
            for (var row : rows.subList(Math.min(1, rows.size()), rows.size())) {
                var cells = Stream.concat(row.cells().stream(), Stream.of("", "", ""))
                        .toList();
                pieces.put(cells.get(0), new Piece(cells.get(1), cells.get(2)));
            }
        }
        return pieces;
    }

    /** The rows of a table. */
    static List<Merging.Row> rows(Path table) throws IOException, Stop {
        if (!Files.isRegularFile(table)) {
            throw new Stop(Exit.UNREADABLE, "there is no file " + table + ". Check the name.");
        }
        if (Files.size(table) > MOST_BYTES) {
            throw new Stop(Exit.UNREADABLE, table + " is too large for a table of texts.");
        }
        try {
            return CsvSheet.readExactly(Files.readAllBytes(table)).rows().stream()
                    .map(row -> new Merging.Row(row.number(), row.cells()))
                    .toList();
        } catch (Unreadable unreadable) {
            throw new Stop(Exit.UNREADABLE, table + ": " + unreadable.getMessage());
        }
    }

    List<Wording> wordings() {
        return wordings;
    }

    Work work() {
        return work;
    }

    String language() {
        return language;
    }

    Path json() {
        return Path.of(name).resolve("strings").resolve(language + ".json");
    }

    /** The texts of the file with this work in it. */
    private StringsFile with(Work merged) {
        return file.with(merged, wordings);
    }

    /**
     * What the loader has to say about the translation with this work in it; only errors. Each is at a key, which the pointer
     * names.
     */
    List<Diagnostic> errors(Work merged) throws IOException {
        var overlay = Overlay.over(
                pack, new TreeMap<>(Map.of(strings(language), with(merged).text())));
        return PackLoader.load(overlay, Optional.of(language)).diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    /** Writes the translation and what is remembered. The memory comes first: without it a text would count as done too soon. */
    void keep(Work merged) throws IOException, Stop {
        if (!Files.isDirectory(Path.of(name))) {
            throw new Stop(
                    Exit.USAGE,
                    name + " is not a folder, and only there can a translation be written. Unpack it first.");
        }
        Files.createDirectories(json().getParent());
        var present = with(merged);
        var rows = new java.util.ArrayList<List<String>>();
        rows.add(HEADINGS);
        merged.pieces()
                .forEach((key, piece) -> rows.add(
                        List.of(key, piece.original(), present.entries().containsKey(key) ? "" : piece.translation())));
        write(memoryFile(name, language), CsvSheet.write(rows, ','));
        write(json(), present.text());
    }

    private static void write(Path path, String text) throws IOException {
        new WholeFile(path).write(text.getBytes(StandardCharsets.UTF_8), Existing.REPLACE);
    }
}
