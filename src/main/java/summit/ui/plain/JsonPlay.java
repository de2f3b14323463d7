package summit.ui.plain;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import summit.engine.Event;
import summit.engine.Playthrough;
import summit.story.Story;
import tools.jackson.databind.node.ObjectNode;

/** Plays for a program, in JSON Lines: one object after the start and after each command. Never keeps a game unasked. */
public final class JsonPlay {
    private final Story story;
    private final Games games;
    private final InputLines input;
    private final PrintWriter output;
    private Playthrough game;

    /** A game to be played on; nothing is printed yet. */
    public JsonPlay(Story story, Playthrough game, Games games, InputLines input, PrintWriter output) {
        this.story = story;
        this.game = game;
        this.games = games;
        this.input = input;
        this.output = output;
    }

    /** Plays a game from its beginning until it is told to quit or the input ends. */
    public void play(Playthrough.Turn beginning) throws IOException {
        game = beginning.playthrough();
        listen(JsonView.of(story, game.state(), beginning.events()));
    }

    /** Plays a game on from where it stands; the remarks are what there is to know about that. */
    public void resume(List<String> remarks) throws IOException {
        listen(remarked(JsonView.again(story, game.state()), remarks));
    }

    private void listen(ObjectNode first) throws IOException {
        var goesOn = print(first);
        while (goesOn) {
            var line = input.next();
            if (line.isEmpty()) {
                return;
            }
            if (!line.get().isEmpty()) {
                var open = game.state().open().map(sitting -> story.question(sitting.question()));
                var order = JsonOrder.read(line.get(), open);
                goesOn = print(answer(order)) && !isQuit(order);
            }
        }
    }

    private static boolean isQuit(JsonOrder order) {
        return order instanceof JsonOrder.Look look && look.word() == JsonOrder.Word.QUIT;
    }

    private boolean print(ObjectNode object) {
        output.print(JsonOrder.MAPPER.writeValueAsString(object));
        output.print('\n');
        return !output.checkError();
    }

    private ObjectNode answer(JsonOrder order) {
        if (order instanceof JsonOrder.Step step) {
            return step(step);
        }
        if (order instanceof JsonOrder.Look look) {
            return look(look.word());
        }
        if (order instanceof JsonOrder.Save save) {
            return save(save.name());
        }
        if (order instanceof JsonOrder.Load load) {
            return load(load.name());
        }
        var refusal = (JsonOrder.Refusal) order;
        return refused(refusal.code(), refusal.reason());
    }

    private ObjectNode step(JsonOrder.Step step) {
        var turn = game.step(story, step.command());
        if (turn.isRefused()) {
            var refused = (Event.Refused) turn.events().get(0);
            return refused(refused.code().code(), refused.reason());
        }
        game = turn.playthrough();
        return JsonView.of(story, game.state(), turn.events());
    }

    private ObjectNode look(JsonOrder.Word word) {
        return switch (word) {
            case LOOK -> JsonView.again(story, game.state());
            case NOTES -> JsonView.notes(story, game.state());
            case UNDO -> moved(game.undo(), "nothing-to-undo", "There is nothing to take back.");
            case REDO -> moved(game.redo(), "nothing-to-redo", "Nothing was taken back.");
            case QUIT -> JsonView.of(story, game.state(), List.of());
        };
    }

    private ObjectNode moved(Optional<Playthrough> elsewhere, String code, String reason) {
        if (elsewhere.isEmpty()) {
            return refused(code, reason);
        }
        game = elsewhere.get();
        return JsonView.again(story, game.state());
    }

    private ObjectNode save(String name) {
        try {
            var saved = games.save(name, game);
            return remarked(JsonView.of(story, game.state(), List.of()).put("saved", saved.name()), saved.remarks());
        } catch (IOException failure) {
            return refused("not-saved", words(failure));
        }
    }

    private ObjectNode load(String name) {
        try {
            var loaded = games.load(name);
            game = loaded.game();
            return remarked(JsonView.again(story, game.state()), loaded.remarks());
        } catch (IOException failure) {
            return refused("not-loaded", words(failure));
        }
    }

    private static ObjectNode remarked(ObjectNode object, List<String> remarks) {
        if (!remarks.isEmpty()) {
            remarks.forEach(object.putArray("remarks")::add);
        }
        return object;
    }

    private static String words(IOException failure) {
        return failure.getMessage() == null ? "It could not be read or written." : failure.getMessage();
    }

    private static ObjectNode refused(String code, String reason) {
        var object = JsonOrder.MAPPER.createObjectNode();
        object.putObject("refused").put("code", code).put("reason", reason);
        return object;
    }
}
