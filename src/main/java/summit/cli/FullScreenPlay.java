package summit.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.engine.Score;
import summit.save.SaveException;
import summit.story.Story;
import summit.ui.Game;
import summit.ui.Model;
import summit.ui.Settings;
import summit.ui.Shelf;
import summit.ui.lanterna.FullScreen;
import summit.ui.lanterna.Options;
import summit.ui.lanterna.Surroundings;

/** Plays on the full screen or in a window, and says on the normal screen afterwards where the game is. */
record FullScreenPlay(Playing playing, Story story, Surroundings.Mode mode) {

    Exit run() throws IOException {
        var games = playing.games(story);
        var seed = playing.options().seed.orElseGet(Playing::anySeed);
        var desk = new Desk(games, playing.folder(), Clock.systemUTC(), seed);
        var settings = playing.settings(games);
        var said = new ArrayList<String>();
        var opening = new Opening(games, playing.options(), said::addAll).open().map(playing::renamed);
        var options = options(settings);
        var title = Game.open(story, settings, shelf(desk, seed, said), options.depth());
        var words = String.join(" ", said);
        var start = opening.map(game -> Game.resume(title, game, words)).orElseGet(() -> begun(title, desk));
        FullScreen.run(new Game(), start, desk, options);
        farewell(games, desk.last().or(() -> opening)).forEach(playing.outside().complaints()::println);
        return Exit.WELL;
    }

    /** A game that was asked to begin begins at once; otherwise the title has the choice. */
    private Model begun(Model title, Desk desk) {
        if (!playing.options().afresh && playing.options().seed.isEmpty()) {
            return title;
        }
        var step = Game.begin(title);
        step.requests().forEach(desk::apply);
        return step.model();
    }

    private static Shelf shelf(Desk desk, long seed, List<String> said) {
        try {
            return desk.shelf();
        } catch (IOException | SaveException unreadable) {
            said.add(unreadable.getMessage());
            return Shelf.empty(seed);
        }
    }

    private Options options(Settings settings) {
        var options = Options.in(
                playing.outside().surroundings(), playing.folder().path().resolve("summit.log"));
        options = options.withMouse(settings.mouse());
        if (playing.options().ascii) {
            options = options.inAscii();
        }
        return mode == Surroundings.Mode.WINDOW ? options.inWindow() : options;
    }

    /** Where the game is, how it stands, and how to go on. Nothing if nothing was played. */
    private List<String> farewell(KeptGames games, Optional<Playthrough> game) {
        var lines = new ArrayList<String>();
        game.map(Playthrough::state).ifPresent(state -> {
            lines.add(result(state));
            lines.addAll(games.whereabouts());
        });
        return lines;
    }

    private String result(GameState state) {
        var score = Score.of(story, state);
        var answers = state.answers().order().size();
        return state.position()
                        .ending()
                        .map(id -> "The end: " + story.manifest().ending(id).title() + ". ")
                        .orElse("")
                + "Turn " + state.turn() + ", " + answers + (answers == 1 ? " answer, " : " answers, ") + score.points()
                + " of " + score.possible() + " points told.";
    }
}
