package summit.ui.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import summit.marking.TypedAnswer;
import summit.quiz.ClassQuiz;
import summit.quiz.Hands;
import summit.story.Kind;
import summit.story.Story;
import summit.ui.Cells;

/** A class quiz on one screen, line by line: the teacher reads out, counts hands and types the counts. */
public final class PlainClass {
    /** Columns of a bar that stands for all hands. */
    private static final int BAR = 20;

    /** Columns for the letter before an option's text, and for the numbers behind its bar. */
    private static final int AROUND = 29;

    private static final int LEAST_TEXT = 8;

    private final Story story;
    private final InputLines input;
    private final PlainOutput output;

    public PlainClass(Story story, InputLines input, PlainOutput output) {
        this.story = story;
        this.input = input;
        this.output = output;
    }

    /** Asks how many are present: 0 if nobody says. */
    public int present() throws IOException {
        output.print(List.of("How many are present? Enter alone if you do not want the hands checked."));
        while (output.prompt()) {
            var line = input.next();
            if (line.isEmpty()) {
                output.endPrompt();
                return 0;
            }
            if (line.get().isEmpty()) {
                return 0;
            }
            if (line.get().matches("\\d{1,3}")) {
                return Integer.parseInt(line.get());
            }
            output.print(List.of("A number up to " + Hands.MOST + ", or Enter alone."));
        }
        return 0;
    }

    /** Takes the class through the quiz; the quiz as it stands when it is over or left. */
    public ClassQuiz run(ClassQuiz quiz) throws IOException {
        var now = quiz;
        output.print(List.of("Raise hands; type the counts, as 5 12 7 2 or A 5 B 12. b goes back, s skips, q quits."));
        show(now);
        while (!now.isOver() && output.prompt()) {
            var line = input.next();
            if (line.isEmpty()) {
                output.endPrompt();
                break;
            }
            var word = line.get().toLowerCase(Locale.ROOT);
            if (word.equals("q")) {
                break;
            }
            now = after(now, word);
        }
        totals(now);
        output.flush();
        return now;
    }

    private ClassQuiz after(ClassQuiz quiz, String line) {
        return switch (line) {
            case "b" -> shown(quiz.back());
            case "s" -> shown(quiz.forward());
            case "" -> entered(quiz);
            default ->
                Hands.read(line, quiz.options().size())
                        .map(hands -> counted(quiz.counting(hands)))
                        .orElseGet(() -> misread(quiz));
        };
    }

    private ClassQuiz entered(ClassQuiz quiz) {
        if (quiz.doubtful().isPresent()) {
            return counted(quiz.acceptingDoubtful());
        }
        return quiz.counted().isPresent() ? shown(quiz.forward()) : misread(quiz);
    }

    private ClassQuiz misread(ClassQuiz quiz) {
        output.print(
                List.of(
                        "Type " + quiz.options().size()
                                + " numbers, one an option, or letters with numbers, as A 5 B 12. s skips the question, b goes back, q quits."));
        return quiz;
    }

    private ClassQuiz shown(ClassQuiz quiz) {
        show(quiz);
        return quiz;
    }

    private ClassQuiz counted(ClassQuiz quiz) {
        quiz.doubtful()
                .ifPresentOrElse(
                        hands -> output.print(List.of("That makes " + hands.total() + " hands, but " + quiz.present()
                                + " are present. Count again, or press Enter to take it as it is.")),
                        () -> told(quiz));
        return quiz;
    }

    private void show(ClassQuiz quiz) {
        if (quiz.isOver()) {
            return;
        }
        var question = quiz.question();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Question " + (quiz.place() + 1) + " of " + quiz.questions().size()
                + topic(question.reference().topic()));
        story.picture(question.wording().art()).ifPresent(picture -> lines.add("Picture: " + picture.describe()));
        lines.add(question.wording().prompt());
        var options = quiz.options();
        for (var i = 0; i < options.size(); i++) {
            lines.add(letter(i) + ". " + options.get(i).text());
        }
        output.print(lines);
        if (quiz.counted().isPresent()) {
            told(quiz);
        }
    }

    private String topic(String id) {
        return story.manifest().contents().topics().stream()
                .filter(topic -> topic.id().equals(id))
                .map(topic -> ": " + topic.title())
                .findFirst()
                .orElse("");
    }

    private void told(ClassQuiz quiz) {
        var question = quiz.question();
        var hands = quiz.counted().orElseThrow();
        var options = quiz.options();
        var right = quiz.rightPlace(question);
        var lines = new ArrayList<String>();
        lines.add("");
        var all = Math.max(1, hands.total());
        var room = Math.max(LEAST_TEXT, output.width() - BAR - AROUND);
        var longest = options.stream()
                .mapToInt(option -> Cells.columns(option.text()))
                .max()
                .orElse(0);
        for (var i = 0; i < options.size(); i++) {
            var count = hands.counts().get(i);
            // Rounded up, so that a single hand is seen.
            var bar = "#".repeat((count * BAR + all - 1) / all);
            var text = Cells.clip(options.get(i).text(), room);
            var gap = " ".repeat(Math.max(0, Math.min(longest, room) - Cells.columns(text)));
            lines.add(letter(i) + ". " + text + gap + " " + bar + (bar.isEmpty() ? "" : " ") + count + ", "
                    + Math.round(100.0 * count / all) + " per cent" + (i == right ? ", right" : ""));
        }
        lines.add("");
        lines.add("The answer: " + letter(right) + ". " + options.get(right).text());
        if (question.kind() instanceof Kind.Single single) {
            single.options().stream()
                    .filter(option -> !option.isRight() && !option.because().isEmpty())
                    .forEach(option -> lines.add("- " + option.text() + ": " + option.because()));
        }
        add(lines, question.wording().explain());
        var sources = Citations.brief(story, question);
        add(lines, sources.isEmpty() ? "" : "Sources: " + sources + ".");
        add(
                lines,
                question.wording().discuss().isEmpty()
                        ? ""
                        : "To talk about: " + question.wording().discuss());
        lines.add("Enter goes on; new counts replace these; b goes back one question.");
        output.print(lines);
    }

    private void totals(ClassQuiz quiz) {
        var lines = new ArrayList<String>();
        lines.add("");
        var shares = quiz.shares();
        if (shares.isEmpty()) {
            lines.add("No hands were counted.");
        } else {
            lines.add("Questions counted: " + shares.size() + ". Right hands: "
                    + quiz.total().right() + " of " + quiz.total().hands() + ", "
                    + quiz.total().percent() + " per cent.");
            shares.forEach(share -> lines.add("- " + share.part().percent() + " per cent: "
                    + share.question().wording().prompt()));
        }
        output.print(lines);
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static String letter(int place) {
        return TypedAnswer.letter(place).toUpperCase(Locale.ROOT);
    }
}
