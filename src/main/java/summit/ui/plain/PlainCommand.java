package summit.ui.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be typed behind a slash. */
enum PlainCommand {
    HELP("", "lists what can be typed"),
    LOOK("", "says again where you are, and what the picture shows"),
    NOTES("[WORD]", "the facts you know, and who says so; those with WORD, or all"),
    WALL("[WORD]", "the claims and how you filed them; what hangs under that with WORD"),
    MAP("", "the places, and where you have been"),
    SCORE("", "the points you know of"),
    ANSWERS("", "the answers told so far, with the reasons"),
    HINT("", "a hint for the open question"),
    SOURCES("[NUMBER]", "what the open question rests on, or the answer to question NUMBER"),
    SKIP("", "leaves the open question for later"),
    UNDO("", "takes the last step back"),
    REDO("", "does again what was taken back"),
    SAVE("NAME", "keeps the game under a name"),
    LOAD("NAME", "goes on with a game kept under a name"),
    SAVES("", "lists the games kept"),
    TRANSCRIPT("[FILE]", "prints the story so far, or writes it to a new file"),
    PAGE("[FILE]", "prints the front page at the end, or writes it to a new file"),
    NAME("NAME", "what the story calls you"),
    QUIT("", "leaves; the game is kept");

    private final String argument;
    private final String about;

    PlainCommand(String argument, String about) {
        this.argument = argument;
        this.about = about;
    }

    /** The word that is typed behind the slash. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The command with this word. */
    static Optional<PlainCommand> of(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** All of them, a line each, with what a hint and the sources cost, where they cost anything. */
    static List<String> list(String hint, String sources) {
        var lines = new ArrayList<String>();
        for (var command : values()) {
            var price = command == HINT ? hint : command == SOURCES ? sources : "";
            lines.add("/" + command.word() + (command.argument.isEmpty() ? "" : " " + command.argument) + price + ": "
                    + command.about);
        }
        return lines;
    }
}
