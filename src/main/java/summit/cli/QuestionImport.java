package summit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import summit.author.scaffold.Overlay;
import summit.author.scaffold.QuizPack;
import summit.author.scaffold.Starter;
import summit.exchange.Rows;
import summit.exchange.Sheet;
import summit.exchange.SheetQuestion;
import summit.exchange.Tally;
import summit.load.Diagnostic;
import summit.load.Draft;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.load.Severity;
import summit.story.Slug;
import summit.ui.toolkit.Cells;

/**
 * The rows of a table on their way into a pack. All that is wrong is told before anything is written. The file they come to is
 * this program's as long as nobody changes it: then importing again writes it anew. Once somebody has, only questions that are new
 * are added, in a file beside it.
 */
record QuestionImport(Outside outside, String name, String source) {

    /** What the pack and its file of questions are called. */
    String stem() {
        var stem = Slug.of(name.replaceFirst("\\.[^.]*$", ""));
        return stem.matches("[a-z].*") ? stem : "questions" + (stem.isEmpty() ? "" : "-" + stem);
    }

    /** Makes a pack of them; what to tell. */
    List<String> alone(Sheet sheet, Path folder, Optional<String> title, String language) throws IOException, Stop {
        if (Files.exists(folder)) {
            throw new Stop(
                    Exit.UNREADABLE,
                    folder + " is there already. To bring its questions up to date: "
                            + outside.line(List.of("import", name, "--into", folder.toString()))
                            + ". For another pack: --new DIR.");
        }
        var rows = read(sheet, new TreeMap<>());
        var topics = rows.questions().stream()
                .map(question -> question.place().topic())
                .filter(topic -> !Slug.of(topic).isEmpty())
                .distinct()
                .toList();
        var words = name.replaceFirst("\\.[^.]*$", "").replaceAll("[-_ ]+", " ");
        var starter = new Starter(stem(), title.orElse(words), language);
        var files = new QuizPack(starter, topics).files();
        var target = "questions/" + stem() + ".json";
        files.put(target, ImportedFile.text(name, rows.questions(), true));
        check(rows.questions(), target, List.of(), new Overlay(folder.toString(), Optional.empty(), files));
        for (var file : files.entrySet()) {
            new NewFile(folder.resolve(file.getKey())).create(file.getValue());
        }
        var lines = new ArrayList<>(rows.remarks());
        lines.add(Tally.counted(rows.questions().size()) + " from " + name + " became a pack in " + folder + ".");
        lines.add(Tally.of(rows.questions()) + ".");
        Tally.hands(rows.questions()).ifPresent(lines::add);
        lines.addAll(starter.remarks());
        lines.add("Now:");
        lines.add("  " + outside.line(List.of("play", folder.toString())));
        lines.add("  " + outside.line(List.of("class", folder.toString())));
        return lines;
    }

    /** Lets them join a pack; what to tell. */
    List<String> into(Sheet sheet, Path folder) throws IOException, Stop {
        if (!Files.isDirectory(folder)) {
            throw new Stop(Exit.UNREADABLE, "there is no folder " + folder + ". Without --into a new pack is made.");
        }
        var draft = new PackFinder(outside, Optional.empty()).draft(folder.toString());
        var target = "questions/" + stem() + ".json";
        var file = folder.resolve(target);
        if (!Files.exists(file)) {
            return join(sheet, folder, draft, target, new TreeMap<>(), false);
        }
        var old = Files.readString(file);
        return new Written(old).isUntouched()
                ? join(sheet, folder, draft, target, prompts(draft, folder, target), old.contains(QuizPack.ASKING))
                : add(sheet, folder, draft, target);
    }

    /** Writes the file of questions, for the first time or anew. */
    private List<String> join(
            Sheet sheet, Path folder, Draft draft, String target, SortedMap<String, String> known, boolean asking)
            throws IOException, Stop {
        var rows = read(sheet, known);
        var story = draft.story().orElseThrow();
        var taken = rows.questions().stream()
                .filter(question -> story.questions().containsKey(question.id()) && !known.containsValue(question.id()))
                .map(question ->
                        "row " + question.row() + ": the pack has a question \"" + question.id() + "\" already ("
                                + draft.places().question(question.id()).position()
                                + "). Remove the row, or give it another id in a column \"id\".")
                .toList();
        stopFor(taken);
        var text = ImportedFile.text(name, rows.questions(), asking);
        write(rows.questions(), folder, draft, target, text, !known.isEmpty());
        var ids = rows.questions().stream().map(SheetQuestion::id).collect(Collectors.toSet());
        var added = ids.stream().filter(id -> !known.containsValue(id)).count();
        var lines = new ArrayList<>(rows.remarks());
        lines.add(folder.resolve(target) + " has "
                + Tally.counted(rows.questions().size()) + " from " + name + ", " + added + " of them new.");
        lines.add(Tally.of(rows.questions()) + ".");
        Tally.hands(rows.questions()).ifPresent(lines::add);
        if (!known.isEmpty()) {
            rows.changed(story)
                    .forEach((question, columns) ->
                            lines.add("Row " + question.row() + " is changed: " + String.join(", ", columns) + "."));
            gone(known, ids)
                    .ifPresent(gone -> lines.add("No longer in the table, and so no longer there: " + gone + "."));
        }
        if (!asking && added > 0) {
            lines.add("A scene asks one like this: \"ask\": { \"question\": \""
                    + rows.questions().get(0).id() + "\" }");
            lines.add("The ids: "
                    + rows.questions().stream().map(SheetQuestion::id).collect(Collectors.joining(", ")) + ".");
        }
        return lines;
    }

    /** Adds the questions that are new in a file of their own, since the first was changed by hand. */
    private List<String> add(Sheet sheet, Path folder, Draft draft, String target) throws IOException, Stop {
        var story = draft.story().orElseThrow();
        var known = new TreeMap<String, String>();
        story.questions()
                .values()
                .forEach(question -> known.put(question.wording().prompt(), question.id()));
        var rows = read(sheet, known);
        var fresh = rows.questions().stream()
                .filter(question -> !story.questions().containsKey(question.id()))
                .toList();
        var lines = new ArrayList<>(rows.remarks());
        lines.add(folder.resolve(target)
                + " was changed by hand since it was imported, so it is yours and was left as it is.");
        rows.changed(story)
                .forEach(
                        (question, columns) -> lines.add(
                                "Row " + question.row()
                                        + " has other " + String.join(", ", columns) + " than \"" + question.id()
                                        + "\" in "
                                        + draft.places()
                                                .question(question.id())
                                                .position()
                                                .file()
                                        + ", which was kept. To take the row instead, remove that question from the file and import again."));
        var ids = rows.questions().stream().map(SheetQuestion::id).collect(Collectors.toSet());
        gone(prompts(draft, folder, target), ids)
                .ifPresent(gone -> lines.add("Not in the table, and kept: " + gone + "."));
        if (fresh.isEmpty()) {
            lines.add("The table has no question that is new.");
            return lines;
        }
        var number = 2;
        while (Files.exists(folder.resolve(beside(target, number)))) {
            number++;
        }
        write(fresh, folder, draft, beside(target, number), ImportedFile.text(name, fresh, false), false);
        lines.add(folder.resolve(beside(target, number)) + " has what is new: " + Tally.of(fresh) + ".");
        fresh.forEach(question -> lines.add("Row " + question.row() + " is new: \"" + question.id() + "\"."));
        return lines;
    }

    /** Which of the questions that were there the table has no more. */
    private static Optional<String> gone(SortedMap<String, String> known, Set<String> ids) {
        var gone =
                known.values().stream().filter(id -> !ids.contains(id)).sorted().toList();
        return gone.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", gone));
    }

    private static String beside(String target, int number) {
        return target.replaceFirst("\\.json$", "-" + number + ".json");
    }

    private void write(
            List<SheetQuestion> questions, Path folder, Draft draft, String target, String text, boolean anew)
            throws IOException, Stop {
        var files = new TreeMap<String, String>();
        files.put(target, text);
        check(questions, target, draft.diagnostics(), Overlay.over(Pack.folder(folder), files));
        var file = new NewFile(folder.resolve(target));
        if (anew) {
            file.replace(text);
        } else {
            file.create(text);
        }
    }

    /** The ids of the questions that stand in the file, by their prompts. */
    private static SortedMap<String, String> prompts(Draft draft, Path folder, String target) {
        var ids = new TreeMap<String, String>();
        for (var question : draft.story().orElseThrow().questions().values()) {
            if (draft.places().question(question.id()).position().file().endsWith("/" + target)) {
                ids.put(question.wording().prompt(), question.id());
            }
        }
        return ids;
    }

    private Rows read(Sheet sheet, SortedMap<String, String> ids) throws Stop {
        var rows = Rows.read(sheet, new Rows.Known(source, ids));
        stopFor(rows.problems());
        return rows;
    }

    private void stopFor(List<String> problems) throws Stop {
        if (problems.isEmpty()) {
            return;
        }
        var errors = outside.complaints();
        problems.forEach(problem -> errors.println(Cells.clean(name + ": " + problem)));
        throw new Stop(
                Exit.FINDINGS,
                (problems.size() == 1 ? "this is" : "these " + problems.size() + " are")
                        + " to be mended first; nothing was written.");
    }

    /** What the loader says of the pack as it would be, by rows where it is about the new file. */
    private void check(List<SheetQuestion> questions, String target, List<Diagnostic> before, Pack pack)
            throws IOException, Stop {
        var problems = PackLoader.load(pack).diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR && !before.contains(found))
                .map(found -> problem(questions, target, found))
                .distinct()
                .toList();
        stopFor(problems);
    }

    private static String problem(List<SheetQuestion> questions, String target, Diagnostic found) {
        var words = found.message() + (found.hint().isEmpty() ? "" : " " + found.hint());
        var parts = found.position().pointer().split("/");
        return found.position().file().endsWith("/" + target) && parts.length > 2 && parts[1].equals("questions")
                ? "row " + questions.get(Integer.parseInt(parts[2])).row() + ": " + words
                : found.position() + ": " + words;
    }
}
