package summit.ui.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.GameState;
import summit.engine.Offered;
import summit.engine.Playthrough;
import summit.engine.Score;
import summit.story.Kind;
import summit.story.Story;
import summit.ui.Speech;

/** Plays a story line by line: says what happened and what can be done, then takes a line, until the end of input. */
public final class PlainPlay {
    private final Story story;
    private final Games games;
    private final InputLines input;
    private final PlainOutput output;
    private final Narrator narrator;
    private final Situation situation;
    private final Lookups lookups;
    private final FilingDesk desk;
    private Playthrough game;

    /** What "Did you mean" was asked of: the line that an empty line or "yes" stands for; empty if nothing was asked. */
    private String suggested = "";

    /** A game that is to be played on; nothing is printed yet. */
    public PlainPlay(Story story, Playthrough game, Games games, InputLines input, PlainOutput output) {
        this.story = story;
        this.game = game;
        this.games = games;
        this.input = input;
        this.output = output;
        this.narrator = new Narrator(story, true);
        this.situation = new Situation(story);
        this.lookups = new Lookups(story);
        this.desk = new FilingDesk(story, games, output);
    }

    /** Plays until {@code /quit} or the end of input; the game as it stands then. */
    public Playthrough play(Playthrough.Turn beginning) throws IOException {
        told(beginning);
        return listen();
    }

    /** Tells the beginning of a game, and what can be done then; {@link #obey} goes on. */
    void begin(Playthrough.Turn beginning) {
        told(beginning);
        output.print(situation.of(game.state()));
    }

    private void told(Playthrough.Turn beginning) {
        game = beginning.playthrough();
        heading();
        output.print(narrator.tell(game.state(), beginning.events()));
        keep();
    }

    /** The game as it stands. */
    Playthrough game() {
        return game;
    }

    /** Plays on from where the game stands, saying first where that is. */
    public Playthrough resume() throws IOException {
        heading();
        look();
        return listen();
    }

    private void heading() {
        output.blank();
        output.print(
                List.of(story.manifest().about().title(), "Type the number of a choice, words of it, or /help.", ""));
    }

    private Playthrough listen() throws IOException {
        output.print(situation.of(game.state()));
        while (output.prompt()) {
            var line = input.next();
            if (line.isEmpty()) {
                output.endPrompt();
                break;
            }
            if (isQuit(line.get())) {
                break;
            }
            obey(line.get());
        }
        output.blank();
        output.print(games.whereabouts(game.state().isOver()));
        output.flush();
        return game;
    }

    private static boolean isQuit(String line) {
        return line.equalsIgnoreCase("/quit");
    }

    /** Does what a line says. */
    void obey(String typed) {
        var isYes = List.of("", "y", "yes").contains(typed.toLowerCase(Locale.ROOT));
        var line = isYes && !suggested.isEmpty() ? suggested : typed;
        suggested = "";
        if (line.startsWith("/") && !line.startsWith("//")) {
            var words = line.substring(1).split(" +", 2);
            var argument = words.length == 2 ? words[1].strip() : "";
            PlainCommand.of(words[0]).ifPresentOrElse(command -> carryOut(command, argument), () -> unknown(words[0]));
            return;
        }
        // An answer may begin with a slash: the second one says that no command is meant.
        var words = line.startsWith("//") ? line.substring(1) : line;
        if (asksForHelp(line)) {
            help();
            return;
        }
        if (game.state().open().isPresent()) {
            answer(words);
        } else if (game.state().isOver()) {
            say(situation.of(game.state()));
        } else {
            choose(words);
        }
    }

    /** Whether it is what people type who do not know the commands yet, unless a choice or an answer in words may be meant. */
    private boolean asksForHelp(String line) {
        if (line.equals("?")) {
            return true;
        }
        var inWords = state().open()
                .map(sitting -> story.question(sitting.question()).kind())
                .filter(kind -> kind instanceof Kind.Words || kind instanceof Kind.Cloze);
        return line.equalsIgnoreCase("help")
                && inWords.isEmpty()
                && (state().open().isPresent()
                        || Speech.meant(line, Engine.offered(story, state())).isEmpty());
    }

    private GameState state() {
        return game.state();
    }

    private List<String> commands() {
        return PlainCommand.list(Costs.ofHint(story, state()), Costs.ofSources(story, state()));
    }

    private void unknown(String word) {
        var lines = new ArrayList<String>();
        lines.add("There is no command \"/" + word + "\". There are:");
        lines.addAll(commands());
        say(lines);
    }

    private void carryOut(PlainCommand command, String argument) {
        switch (command) {
            case HELP -> help();
            case LOOK -> {
                look();
                say(situation.of(game.state()));
            }
            case NOTES -> say(lookups.notes(game.state(), argument));
            case WALL -> say(lookups.wall(game.state(), argument));
            case MAP -> say(lookups.map(game.state()));
            case SCORE -> score();
            case ANSWERS -> say(narrator.answers(game.state()));
            case HINT -> step(new Command.Hint());
            case SOURCES -> sources(argument);
            case SKIP -> step(new Command.Skip());
            case UNDO -> moved(game.undo(), "One step back.", "There is nothing to take back.");
            case REDO -> moved(game.redo(), "Done again.", "Nothing was taken back.");
            case SAVE -> desk.save(argument, game);
            case LOAD -> load(argument);
            case SAVES -> desk.list();
            case TRANSCRIPT -> desk.give(new Transcript(story).of(game), argument);
            case PAGE -> desk.page(state(), argument);
            case NAME -> name(argument);
            case QUIT -> say(List.of("To leave, type /quit alone."));
        }
    }

    private void help() {
        var lines = new ArrayList<String>();
        lines.add("Type the number of a choice, or a few of its words. Type an answer as the question asks for it.");
        lines.addAll(commands());
        say(lines);
    }

    /** Of the open question, or of one that was told: those cost nothing any more. */
    private void sources(String number) {
        if (number.matches("[1-9]\\d{0,5}")) {
            say(narrator.sources(state(), Integer.parseInt(number)));
        } else if (!number.isEmpty()) {
            say(List.of("/sources takes the number of a question that was answered, as /sources 2."));
        } else if (state().open().isPresent() || state().answers().order().isEmpty()) {
            step(new Command.Sources());
        } else {
            say(narrator.sources(state(), 0));
        }
    }

    private void look() {
        output.print(narrator.again(game.state()));
    }

    private void score() {
        var lines = new ArrayList<>(narrator.score(game.state()));
        if (state().isOver()) {
            Score.first(story, game)
                    .ifPresent(first -> lines.add("As first answered, before steps were taken back: " + first.points()
                            + " of " + first.possible() + "."));
        }
        var status = situation.status(game.state());
        if (!status.isEmpty()) {
            lines.add(status);
        }
        say(lines);
    }

    private void answer(String line) {
        var read = OpenQuestion.in(story, game.state()).read(line);
        read.answer()
                .ifPresentOrElse(response -> step(new Command.Answer(response)), () -> say(List.of(read.message())));
    }

    private void choose(String line) {
        var read = new ChoiceLine(Engine.offered(story, state())).read(line);
        suggested = read.suggested();
        read.choice().ifPresentOrElse(this::choose, () -> say(read.message()));
    }

    /** Takes a choice and says which it was, unless the scene it leads to has the same title. */
    private void choose(Offered choice) {
        var turn = game.step(story, new Command.Choose(choice.id()));
        var first = turn.events().get(0);
        var isTitle = first instanceof Event.Entered entered
                && entered.passage().title().equals(choice.text());
        if (!isTitle) {
            say(List.of(choice.text()));
        }
        taken(turn);
    }

    private void step(Command command) {
        taken(game.step(story, command));
    }

    private void taken(Playthrough.Turn turn) {
        game = turn.playthrough();
        output.print(narrator.tell(game.state(), turn.events()));
        if (!turn.isRefused()) {
            keep();
            output.print(situation.of(game.state()));
        }
    }

    private void moved(Optional<Playthrough> elsewhere, String done, String impossible) {
        if (elsewhere.isEmpty()) {
            say(List.of(impossible));
            return;
        }
        game = elsewhere.get();
        keep();
        say(List.of(done));
        look();
        output.print(situation.of(game.state()));
    }

    private void keep() {
        desk.keep(game);
    }

    private void load(String name) {
        desk.load(name).ifPresent(loaded -> {
            game = loaded.game();
            keep();
            say(List.of("You go on with \"" + name + "\"."));
            output.print(loaded.remarks());
            look();
            output.print(situation.of(game.state()));
        });
    }

    private void name(String name) {
        if (name.isEmpty()) {
            say(List.of("Say which: /name NAME"));
            return;
        }
        game = game.named(name);
        keep();
        say(List.of("You are " + name + "."));
    }

    private void say(List<String> lines) {
        output.blank();
        output.print(lines);
    }
}
