package summit.ui.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summit.marking.Presentation;
import summit.marking.TypedAnswer;
import summit.quiz.Confidence;
import summit.quiz.Glossary;
import summit.quiz.report.SoloReport;
import summit.quiz.solo.Deed;
import summit.quiz.solo.SoloQuiz;
import summit.quiz.solo.SoloResult;
import summit.story.Question;
import summit.story.Story;

/** A quiz taken alone, line by line. Every deed is kept before what follows from it is said. */
public final class PlainQuiz {
    private final Story story;
    private final InputLines input;
    private final PlainOutput output;
    private final Watch watch;
    private final Function<Deed, List<Deed>> journal;
    private SoloQuiz quiz;
    /** Whether it was said what is open, and the next word to hand in does so. */
    private boolean isWarned;

    /** A quiz as it stands. {@code journal} keeps a deed, and gives back what was kept since the last one, this one at the end. */
    public PlainQuiz(
            Story story,
            SoloQuiz quiz,
            InputLines input,
            PlainOutput output,
            Watch watch,
            Function<Deed, List<Deed>> journal) {
        this.story = story;
        this.quiz = quiz;
        this.input = input;
        this.output = output;
        this.watch = watch;
        this.journal = journal;
    }

    /** Asks until the quiz is over, or left; the quiz as it stands then. */
    public SoloQuiz run() throws IOException {
        if (quiz.rules().isFree()) {
            output.print(
                    List.of(
                            "This is an exam: nothing is told before you hand it in. /done hands it in, /list shows how far you are."));
        }
        show();
        while (!quiz.isOver() && output.prompt()) {
            var line = input.next();
            if (line.isEmpty()) {
                output.endPrompt();
                break;
            }
            if (!take(line.get())) {
                break;
            }
        }
        if (quiz.isOver()) {
            output.print(List.of(""));
            output.print(TextPage.of(SoloReport.of(story, result()), output.width()));
        } else {
            output.print(List.of("", "The quiz is kept as it stands; the clock stands still."));
        }
        output.flush();
        return quiz;
    }

    private SoloResult result() {
        return SoloResult.of(quiz, story.manifest().ground().hint().keep());
    }

    private void did(Deed deed) {
        journal.apply(deed).forEach(this::happened);
    }

    private void happened(Deed deed) {
        var open = !quiz.isOver();
        quiz = quiz.after(deed);
        if (open && quiz.isOver() && !(deed instanceof Deed.HandedIn)) {
            output.print(List.of("", "Time is up."));
        }
    }

    /** What a line does; whether to go on. */
    private boolean take(String line) throws IOException {
        var wasWarned = isWarned;
        isWarned = false;
        if (line.strip().equalsIgnoreCase("/done") && !wasWarned && isUnfinished()) {
            isWarned = true;
            output.print(List.of(unfinished() + " /done once more hands it in all the same."));
            return true;
        }
        if (line.startsWith("/")) {
            return command(line.substring(1).strip());
        }
        if (line.isEmpty()) {
            show();
        } else if (quiz.question().isEmpty()) {
            output.print(List.of(
                    "This is the end of the quiz. /done tells the result, /go NUMBER goes back to a question."));
        } else {
            answer(quiz.question().get(), line);
        }
        return true;
    }

    private void answer(Question question, String line) throws IOException {
        var read = TypedAnswer.read(question, quiz.shown(question), line);
        if (read.answer().isEmpty()) {
            output.print(List.of(read.message()));
            return;
        }
        var response = read.answer().get();
        var sure = quiz.rules().confidence() ? confidence() : Optional.<Confidence>empty();
        did(new Deed.Answered(watch.now(), question.id(), response, sure));
        if (quiz.isOver()) {
            output.print(List.of("This answer came too late."));
            return;
        }
        if (quiz.rules().isFree()) {
            output.print(List.of("Noted."));
            move(quiz.place() + 1);
            return;
        }
        output.print(feedback(question));
        if (quiz.isClosed(question)) {
            forward();
        }
    }

    private Optional<Confidence> confidence() throws IOException {
        output.print(List.of(
                "How sure are you? 1 not very, 2 fairly, 3 very. (Right: 1, 2 or 3 marks. Wrong: 0, -2 or -6.)"));
        while (output.prompt()) {
            var line = input.next();
            if (line.isEmpty()) {
                output.endPrompt();
                return Optional.empty();
            }
            if (line.get().matches("[123]")) {
                return Optional.of(Confidence.values()[line.get().charAt(0) - '1']);
            }
            output.print(List.of("1, 2 or 3."));
        }
        return Optional.empty();
    }

    private List<String> feedback(Question question) {
        var result = quiz.result(question).orElseThrow();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.addAll(AnswerWords.feedback(question, result));
        if (result.isClosed()) {
            lines.addAll(AnswerWords.reasons(question, result));
            var known = Citations.brief(story, question);
            if (!known.isEmpty()) {
                lines.add("How we know: " + known + ".");
            }
        }
        return lines;
    }

    /** To the next question that is still open; behind the last one the quiz ends by itself where outcomes are told at once. */
    private void forward() {
        if (quiz.onward() < quiz.questions().size()) {
            move(quiz.onward());
        } else {
            did(new Deed.HandedIn(watch.now()));
        }
    }

    private void move(int place) {
        did(new Deed.Moved(watch.now(), place));
        show();
    }

    private boolean command(String typed) {
        var words = typed.split("\\s+", 2);
        var command = QuizWord.of(words[0], quiz.rules());
        if (command.isEmpty()) {
            output.print(List.of("There is no /" + words[0] + " here. /help lists what can be typed."));
            return true;
        }
        switch (command.get()) {
            case HELP -> output.print(QuizWord.list(quiz.rules()));
            case LOOK -> show();
            case HINT -> hint();
            case SOURCES ->
                output.print(quiz.question()
                        .map(question -> Citations.of(story, question).unspoken())
                        .orElse(List.of("No question is in sight.")));
            case NEXT -> next();
            case BACK -> back();
            case GO -> go(words.length > 1 ? words[1] : "");
            case FLAG -> flag();
            case LIST -> output.print(listed());
            case DONE -> did(new Deed.HandedIn(watch.now()));
            case QUIT -> {
                return false;
            }
        }
        return true;
    }

    private boolean isUnfinished() {
        return quiz.rules().isFree() && (open() > 0 || flagged() > 0);
    }

    private long open() {
        return quiz.questions().size() - quiz.answered();
    }

    private long flagged() {
        return quiz.questions().stream()
                .filter(question -> quiz.work(question).flagged())
                .count();
    }

    private String unfinished() {
        return "Without an answer: " + open() + ". Flagged: " + flagged() + ".";
    }

    private void hint() {
        var question = quiz.question().orElseThrow();
        if (question.wording().hint().isEmpty()) {
            output.print(List.of("This question has no hint."));
            return;
        }
        did(new Deed.Hinted(watch.now(), question.id()));
        output.print(List.of("Hint: " + question.wording().hint()));
    }

    private void next() {
        if (quiz.rules().isFree()) {
            move(quiz.place() + 1);
        } else {
            forward();
        }
    }

    private void back() {
        if (quiz.place() == 0) {
            output.print(List.of("This is the first question."));
        } else {
            move(quiz.place() - 1);
        }
    }

    private void go(String number) {
        if (number.matches("\\d{1,4}")
                && Integer.parseInt(number) >= 1
                && Integer.parseInt(number) <= quiz.questions().size()) {
            move(Integer.parseInt(number) - 1);
        } else {
            output.print(List.of("/go wants the number of a question, from 1 to "
                    + quiz.questions().size() + "."));
        }
    }

    private void flag() {
        quiz.question().ifPresent(question -> {
            var up = !quiz.work(question).flagged();
            did(new Deed.Flagged(watch.now(), question.id(), up));
            output.print(List.of(up ? "Flagged." : "The flag is gone."));
        });
    }

    private void show() {
        if (quiz.isOver()) {
            return;
        }
        var lines = new ArrayList<String>();
        lines.add("");
        quiz.left(watch.now())
                .ifPresent(
                        left -> lines.add("Time left: " + left.toMinutes() + " min " + left.toSecondsPart() + " s."));
        quiz.question().ifPresentOrElse(question -> lines.addAll(asked(question)), () -> lines.addAll(summary()));
        output.print(lines);
    }

    private List<String> asked(Question question) {
        var work = quiz.work(question);
        var help = new ArrayList<String>();
        if (quiz.rules().tellsAtOnce() && !question.wording().hint().isEmpty()) {
            help.add("/hint (keeps " + story.manifest().ground().hint().keep() + "% of the points)");
        }
        if (Citations.of(story, question).count() > 0) {
            help.add("/sources");
        }
        var lines = new ArrayList<String>(new OpenQuestion(
                        question,
                        quiz.shown(question),
                        quiz.place() + 1,
                        quiz.tries(question)
                                - (quiz.rules().isFree() ? 0 : work.answers().size()),
                        story.picture(question.wording().art())
                                .map(picture -> "Picture: " + picture.describe())
                                .orElse(""),
                        help.isEmpty() ? "" : "Help: " + String.join(", ", help) + ".")
                .lines());
        Glossary.of(story).in(List.of(question)).forEach(term -> lines.add(term.word() + ": " + term.meaning()));
        work.last()
                .filter(answer -> quiz.rules().isFree())
                .ifPresent(answer -> lines.add("Your answer so far: "
                        + summit.marking.ResponseWords.of(question, answer.response())
                        + ". Another one replaces it; /next keeps it."));
        return lines;
    }

    private List<String> summary() {
        var lines = new ArrayList<String>();
        lines.add("This was the last question. " + quiz.answered() + " of "
                + quiz.questions().size() + " have an answer.");
        lines.addAll(listed());
        lines.add("/go NUMBER goes back to a question, /done hands the quiz in.");
        return lines;
    }

    private List<String> listed() {
        var lines = new ArrayList<String>();
        for (var i = 0; i < quiz.questions().size(); i++) {
            var question = quiz.questions().get(i);
            var work = quiz.work(question);
            lines.add((i + 1) + ". " + Presentation.prompt(question) + " – "
                    + (work.last().isPresent() ? "answered" : "open") + (work.flagged() ? ", flagged" : ""));
        }
        return lines;
    }
}
