package summit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import summit.author.plans.Plan;
import summit.author.plans.Recording;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.story.Story;
import summit.ui.plain.InputLines;
import summit.ui.plain.PlainOutput;
import summit.ui.plain.PlainPlay;

/** Writes a plan out of a play: of one played now, or of a saved game. */
record PlanRecorder(Outside outside, String pack, Story story, String name, PlayOptions options) {

    /** Plays, in lines of text, and writes what was done; or writes what was done in a game that was kept under a name. */
    void record(Optional<String> save) throws IOException, Stop {
        var file = file();
        var game = save.isPresent() ? saved(save.get()) : played(file);
        var lines = new Recording(story, game)
                .lines()
                .orElseThrow(() -> new Stop(
                        Exit.UNREADABLE,
                        "this game does not go back to the beginning of the story as it is now: it was begun under another"
                                + " version, or is very long. Play it again with --record alone."));
        new NewFile(file).create(String.join("\n", lines) + "\n");
        var out = outside.writer();
        out.println("To run it: " + outside.line(List.of("test", pack, name())));
        out.flush();
    }

    private Path file() throws Stop {
        if (!Files.isDirectory(Path.of(pack))) {
            throw new Stop(Exit.USAGE, "a plan is written into a folder, and " + pack + " is none.");
        }
        if (!name.matches("[A-Za-z0-9][\\w -]*(\\.plan)?")) {
            throw new Stop(
                    Exit.USAGE, "\"" + name + "\" cannot be the name of a plan. Use letters, digits and hyphens.");
        }
        var file = Path.of(pack, "plans", name() + ".plan");
        if (Files.exists(file)) {
            throw new Stop(Exit.UNREADABLE, "there is a plan " + file + " already. Choose another name.");
        }
        return file;
    }

    public String name() {
        return name.replaceFirst("\\.plan$", "");
    }

    private Playthrough saved(String save) throws IOException {
        return new Playing(outside, options, pack).games(story).load(save).game();
    }

    private Playthrough played(Path file) throws IOException {
        var origin = new GameState.Origin(
                options.seed.orElse(Plan.SEED), story.manifest().about().player());
        var output = new PlainOutput(outside.writer(), outside.width(), outside.isAscii());
        var beginning = Playthrough.start(story, origin);
        var play = new PlainPlay(
                story,
                beginning.playthrough(),
                new RecordedGames(file.toString()),
                new InputLines(outside.reader(), InputLines.TYPED),
                output);
        return play.play(beginning);
    }
}
