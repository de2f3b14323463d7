package summit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.author.scaffold.Addition;
import summit.load.Draft;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.load.Site;

/** Adds a scene or a question to a pack, in a file of its own. */
abstract class AddCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "Its id: small letters, digits and hyphens.")
    private String id = "";

    @Option(names = "--pack", paramLabel = "DIR", description = "The pack; without it the one you stand in.")
    private Path folder = Path.of("");

    private final Outside outside;

    AddCommand(Outside outside) {
        this.outside = outside;
    }

    /** Adds a scene. */
    @Command(
            name = "scene",
            description = "Adds a scene to a pack, in a file of its own.",
            mixinStandardHelpOptions = true,
            versionProvider = VersionOfProgram.class)
    static final class SceneCommand extends AddCommand {
        SceneCommand(Outside outside) {
            super(outside);
        }

        @Override
        Addition addition(Pack pack, String id) throws IOException {
            return Addition.scene(pack, id);
        }

        @Override
        Optional<Site> there(Draft draft, String id) {
            return draft.story()
                    .filter(story -> story.scenes().containsKey(id))
                    .map(story -> draft.places().scene(id));
        }
    }

    /** Adds a question. */
    @Command(
            name = "question",
            description = "Adds a question to a pack, in a file of its own.",
            mixinStandardHelpOptions = true,
            versionProvider = VersionOfProgram.class)
    static final class QuestionCommand extends AddCommand {
        QuestionCommand(Outside outside) {
            super(outside);
        }

        @Override
        Addition addition(Pack pack, String id) throws IOException {
            return Addition.question(pack, id);
        }

        @Override
        Optional<Site> there(Draft draft, String id) {
            return draft.story()
                    .filter(story -> story.questions().containsKey(id))
                    .map(story -> draft.places().question(id));
        }
    }

    abstract Addition addition(Pack pack, String id) throws IOException;

    /** Where the pack has such a thing with this id. */
    abstract Optional<Site> there(Draft draft, String id);

    @Override
    public Integer call() throws Exception {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new Stop(
                    Exit.USAGE,
                    "\"" + id + "\" cannot be an id. Write it in small letters, digits and single hyphens, beginning"
                            + " with a letter.");
        }
        var home = home();
        var pack = Pack.folder(home);
        var there = there(PackLoader.draft(pack), id).map(Site::position);
        if (there.isPresent()) {
            throw new Stop(
                    Exit.FINDINGS,
                    "\"" + id + "\" is there already: " + there.get().file() + ":"
                            + there.get().line() + ". Choose another id.");
        }
        var addition = addition(pack, id);
        var file = home.resolve(addition.file());
        if (Files.exists(file)) {
            throw new Stop(
                    Exit.FINDINGS,
                    "there is a file " + file + " already, and it was left as it is. Choose another id.");
        }
        var mistakes = addition.mistakes(pack);
        if (!mistakes.isEmpty()) {
            throw new Stop(
                    Exit.FINDINGS,
                    mistakes.get(0).message() + " " + mistakes.get(0).hint());
        }
        new NewFile(file).create(addition.text());
        var out = outside.writer();
        out.println(file + " is there. What leads to it:");
        out.println("  " + addition.way());
        out.flush();
        return Exit.WELL.code();
    }

    /** The folder of the pack: the one named, or the nearest one above where the command was given. */
    private Path home() throws Stop {
        for (var at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("story.json"))) {
                var here = Path.of("").toAbsolutePath();
                return at.startsWith(here) ? here.relativize(at) : at;
            }
            if (!folder.toString().isEmpty()) {
                break;
            }
        }
        throw new Stop(
                Exit.UNREADABLE,
                (folder.toString().isEmpty() ? "here" : folder + "") + " is no pack: there is no story.json."
                        + " Go into its folder, or name it: --pack DIR.");
    }
}
