package summit.ui.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.quiz.solo.Rules;

/** What can be typed behind a slash in a quiz. */
enum QuizWord {
    HELP("", "lists what can be typed"),
    LOOK("", "says the question again"),
    HINT("", "a hint, which costs points"),
    SOURCES("", "what the question rests on, without the answer"),
    NEXT("", "goes on without answering"),
    BACK("", "goes to the question before"),
    GO("NUMBER", "goes to the question with this number"),
    FLAG("", "marks the question to look at again, or takes the mark away"),
    LIST("", "lists the questions: answered, flagged, open"),
    DONE("", "ends the quiz and tells the result"),
    QUIT("", "leaves; the quiz can be gone on with");

    private final String argument;
    private final String about;

    QuizWord(String argument, String about) {
        this.argument = argument;
        this.about = about;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The command with this word, where these rules have it. */
    static Optional<QuizWord> of(String word, Rules rules) {
        return Arrays.stream(values())
                .filter(command -> command.isIn(rules))
                .filter(command -> command.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** A hint is for where outcomes are told at once, going about for where they are not. */
    private boolean isIn(Rules rules) {
        return switch (this) {
            case HINT -> rules.tellsAtOnce();
            case BACK, GO, FLAG -> rules.isFree();
            case HELP, LOOK, SOURCES, NEXT, LIST, DONE, QUIT -> true;
        };
    }

    static List<String> list(Rules rules) {
        var lines = new ArrayList<String>();
        for (var command : values()) {
            if (command.isIn(rules)) {
                lines.add("/" + command.word() + (command.argument.isEmpty() ? "" : " " + command.argument) + ": "
                        + command.about);
            }
        }
        return lines;
    }
}
