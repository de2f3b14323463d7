package summit.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.engine.Score;
import summit.save.SaveException;
import summit.story.Story;
import summit.ui.Game;
import summit.ui.Keyboard;
import summit.ui.Model;
import summit.ui.Shelf;
import summit.ui.lanterna.FullScreen;
import summit.ui.lanterna.Options;
import summit.ui.lanterna.Surroundings;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program.Request;

/**
 * Plays on the full screen or in a window, and says on the normal screen afterwards where the game is. The story is read while
 * the terminal is being opened.
 */
final class FullScreenPlay implements Function<Request, Optional<Message>> {
    private final Playing playing;
    private final Surroundings.Mode mode;
    private final FutureTask<Story> reading;
    private Optional<Show> show = Optional.empty();
    private List<String> keyTroubles = List.of();

    /** What there is once the story is read. */
    private record Show(Story story, KeptGames games, Desk desk, Optional<Playthrough> opening) {}

    /** {@code reading} is the story, being read by another thread. */
    FullScreenPlay(Playing playing, Surroundings.Mode mode, FutureTask<Story> reading) {
        this.playing = playing;
        this.mode = mode;
        this.reading = reading;
    }

    Exit run() throws IOException, Stop {
        FullScreen.run(new Curtain(), Curtain.Scene.DOWN, this, options());
        if (show.isEmpty()) {
            // What is wrong can be read now that the screen is gone.
            playing.story();
            return Exit.WELL;
        }
        keyTroubles.forEach(playing.outside().complaints()::println);
        farewell(show.get()).forEach(playing.outside().complaints()::println);
        return Exit.WELL;
    }

    /** Goes as far as the title on a screen that nobody sees; whether it came there. */
    boolean rehearse() throws IOException {
        FullScreen.rehearse(new Rehearsal.ToTheTitle(), Curtain.Scene.DOWN, this, options());
        return show.isPresent();
    }

    @Override
    public Optional<Message> apply(Request request) {
        if (request instanceof Curtain.Raise) {
            return Optional.of(new Message.Brought(raised()));
        }
        return show.flatMap(running -> running.desk().apply(request));
    }

    /** The game to be played, once the story is read. */
    private Object raised() {
        try {
            var keys = ChosenKeys.in(playing.folder(), Keyboard.STORY);
            var story = reading.get();
            var games = playing.games(story);
            var seed = playing.options().seed.orElseGet(Playing::anySeed);
            var desk = new Desk(games, playing.folder(), Clock.systemUTC(), seed);
            var said = new ArrayList<String>();
            // Said here, and once more when the screen is gone.
            keyTroubles = keys.troubles();
            said.addAll(keyTroubles);
            var settings = playing.settings(games, said::addAll).with(keys.keymap());
            var opening =
                    new Opening(games, playing.options(), said::addAll).open().map(playing::renamed);
            show = Optional.of(new Show(story, games, desk, opening));
            var title = Game.open(
                    story, settings, shelf(desk, seed, said), options().depth());
            var words = String.join(" ", said);
            var model = opening.map(game -> Game.resume(title, game, "")).orElseGet(() -> begun(title, desk));
            return new Curtain.Raised(words.isEmpty() ? model : model.saying(words), settings.mouse());
        } catch (ExecutionException | IOException unreadable) {
            return new Curtain.Failed();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return new Curtain.Failed();
        }
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

    private Options options() {
        return playing.options().screen(playing.outside(), mode);
    }

    /** Where the game is, how it stands, and how to go on. Nothing if nothing was played. */
    private static List<String> farewell(Show show) {
        var lines = new ArrayList<String>();
        show.desk().last().or(show::opening).map(Playthrough::state).ifPresent(state -> {
            lines.add(result(show.story(), state));
            lines.addAll(show.games().whereabouts(state.isOver()));
        });
        return lines;
    }

    private static String result(Story story, GameState state) {
        var score = Score.of(story, state);
        var answers = state.answers().order().size();
        return state.position()
                        .ending()
                        .map(id -> "The end: " + story.manifest().ending(id).title() + ". ")
                        .orElse("")
                + "Turn " + state.turn() + ", " + answers + (answers == 1 ? " answer, " : " answers, ") + score.points()
                + " of " + score.possible() + " points.";
    }
}
