package summit.ui.plain;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.marking.TypedAnswer;
import summit.quiz.Hands;
import summit.quiz.Pupil;
import summit.quiz.room.Deed;
import summit.quiz.room.Held;
import summit.quiz.room.Lesson;
import summit.quiz.room.LessonRules.Voting;
import summit.story.Story;

/**
 * A lesson on one screen, line by line: the teacher reads out, counts hands or takes answers, and types them. Every deed is kept before what
 * follows from it is said, and nothing of the key is said before its time.
 */
public final class PlainLesson {
    private static final Duration MORE = Duration.ofSeconds(30);

    private static final String HELP =
            "Enter goes on. n goes on to the next question once the answer is told, s skips, b goes back, r asks the question anew, u takes the last step back, p 28 says how many"
                    + " are present, v hides the first vote until the second or shows it, w tells the answer without a second vote, t stops and starts the timer, + gives it half a minute, e ends the lesson, q leaves it to be"
                    + " gone on with, ? says this again.";

    private final Story story;
    private final InputLines input;
    private final PlainOutput output;
    private final Watch watch;
    private final Log<Deed> log;
    private Held held;
    private boolean closed;
    /** A count that does not fit those present and waits to be taken all the same. */
    private Optional<List<Integer>> doubtful = Optional.empty();
    /** Whether it was said how the last vote came out, so that the answer is next. */
    private boolean tallied;

    /** A lesson after the deeds that were done in it so far. */
    public PlainLesson(
            Story story,
            Lesson beginning,
            List<Deed> deeds,
            InputLines input,
            PlainOutput output,
            Watch watch,
            Log<Deed> log) {
        this.story = story;
        this.input = input;
        this.output = output;
        this.watch = watch;
        this.log = log;
        held = Held.of(beginning, deeds);
    }

    private Lesson lesson() {
        return held.lesson();
    }

    /** Takes the class through the lesson; the lesson as it stands when it is over or left. */
    public Lesson run() throws IOException {
        output.print(help());
        show();
        while (!closed && output.prompt()) {
            var line = input.next();
            if (line.isEmpty()) {
                output.endPrompt();
                break;
            }
            take(line.get());
        }
        if (!lesson().isOver()) {
            output.print(List.of("", "The lesson is kept as it stands."));
        }
        output.flush();
        return lesson();
    }

    private List<String> help() {
        return List.of(
                lesson().rules().voting() == Voting.HANDS
                        ? HELP
                        : HELP
                                + " A letter that can be the answer of whoever is asked is one; /b goes back all the same.");
    }

    private void did(Deed deed) {
        tallied = false;
        log.add(deed);
        held = held.did(deed);
    }

    private void take(String line) {
        var now = watch.now();
        if (watch.hasSlept()) {
            did(new Deed.Returned(now));
            output.print(List.of("The computer slept. The timer waits; t lets it run on."));
        }
        var waiting = doubtful;
        doubtful = Optional.empty();
        if (isAnswer(line)) {
            answer(line);
            return;
        }
        switch (line.toLowerCase(Locale.ROOT).replaceFirst("^/", "")) {
            case "" -> waiting.ifPresentOrElse(this::counted, this::advance);
            case "?", "h", "help" -> output.print(help());
            case "q" -> closed = true;
            case "n" -> onwards(now);
            case "s" -> then(new Deed.Moved(now, lesson().floor().place() + 1));
            case "b" -> back(now);
            case "r" -> anew(now);
            case "u" -> undo(now);
            case "v" -> hide(now);
            case "w" -> tell(now);
            case "x" -> lesson().tieBreak().ifPresent(question -> then(new Deed.Drawn(now, question.id())));
            case "e" -> then(new Deed.Ended(now));
            case "t" ->
                timer(new Deed.Paused(
                        now,
                        lesson().floor().timer().filter(timer -> timer.runs()).isPresent()));
            case "+" -> timer(new Deed.Extended(now, MORE));
            default -> typed(line);
        }
    }

    /** Whether somebody is waited for whose answer this can be: then it is no command, which is one with a stroke before it. */
    private boolean isAnswer(String line) {
        return lesson().isVoting()
                && lesson().rules().voting() != Voting.HANDS
                && speech().next().isPresent()
                && TypedAnswer.read(lesson().question(), lesson().shown(lesson().question()), line)
                        .answer()
                        .isPresent();
    }

    private void onwards(Instant now) {
        if (lesson().isSettled()) {
            then(new Deed.Advanced(now));
        } else {
            output.print(List.of("The answer is not told yet; s skips the question."));
        }
    }

    private void back(Instant now) {
        if (lesson().floor().place() == 0) {
            output.print(List.of("This is the first question."));
            return;
        }
        then(new Deed.Moved(now, lesson().floor().place() - 1));
    }

    private void hide(Instant now) {
        if (!lesson().rules().steps().discussion()) {
            output.print(List.of("There is one vote only, and nothing to hide."));
            return;
        }
        did(new Deed.Hidden(now, !lesson().floor().hidden()));
        output.print(List.of(
                lesson().floor().hidden()
                        ? "First votes are hidden until the second is counted."
                        : "First votes are shown when they are counted."));
    }

    private void tell(Instant now) {
        if (!lesson().awaitsSecondVote()) {
            output.print(List.of("No second vote is waited for."));
            return;
        }
        lesson().told(now).forEach(this::did);
        show();
    }

    private void undo(Instant now) {
        var present = lesson().floor().present();
        then(new Deed.TakenBack(now));
        if (lesson().floor().present() != present) {
            output.print(List.of(present()));
        }
    }

    private String present() {
        var present = lesson().floor().present();
        return present == 0 ? "Hands are not checked." : "Present: " + present + ".";
    }

    private void anew(Instant now) {
        var wasTold = lesson().asked(lesson().question()).isTold();
        then(new Deed.Reopened(now));
        if (wasTold) {
            output.print(List.of("The answer was told: reports keep the votes from before."));
        }
    }

    private void then(Deed deed) {
        did(deed);
        show();
    }

    private void timer(Deed deed) {
        if (lesson().floor().timer().isEmpty()) {
            output.print(List.of("There is no timer now."));
            return;
        }
        did(deed);
        output.print(List.of(speech().clock(watch.now()).orElse("")));
    }

    /** The one key: but a vote nobody voted in is not passed by it. */
    private void advance() {
        if (lesson().isOver()) {
            closed = true;
            return;
        }
        if (lesson().isVoting()
                && lesson().asked(lesson().question()).vote(lesson().vote()).isEmpty()) {
            output.print(List.of(speech().howToVote()
                    + (lesson().awaitsSecondVote()
                            ? " w tells the answer without a second vote."
                            : " s skips the question.")));
            return;
        }
        if (lesson().isLastVote() && !tallied) {
            tally();
            return;
        }
        then(new Deed.Advanced(watch.now()));
    }

    private void typed(String line) {
        var present = line.toLowerCase(Locale.ROOT).matches("p\\s*\\d{1,3}");
        if (present) {
            did(new Deed.Present(watch.now(), Integer.parseInt(line.replaceAll("\\D", ""))));
            output.print(List.of(present()));
        } else if (!lesson().isVoting()) {
            output.print(List.of("Enter goes on; no vote is open now."));
        } else if (lesson().rules().voting() == Voting.HANDS) {
            hands(line);
        } else {
            answer(line);
        }
    }

    private void hands(String line) {
        var read =
                Hands.read(line, lesson().shown(lesson().question()).options().size());
        if (read.isEmpty()) {
            output.print(List.of(Hands.fault(
                            line, lesson().shown(lesson().question()).options().size()) + " " + speech().howToVote()));
            return;
        }
        var hands = read.get().counts();
        var surplus = lesson().surplus(hands);
        if (surplus != 0) {
            doubtful = Optional.of(hands);
            output.print(List.of(lesson().floor().present() + " present, "
                    + read.get().total() + " counted. Count again, or press Enter to take it as it is."));
            return;
        }
        counted(hands);
    }

    private void counted(List<Integer> hands) {
        did(new Deed.Counted(watch.now(), hands));
        advance();
    }

    /** How the class voted in the end: nobody comes to the answer by one line too many. */
    private void tally() {
        var lines = new ArrayList<>(List.of(""));
        speech().votes(lines, lesson().question(), false);
        lines.add(
                lesson().rules().voting() == Voting.HANDS
                        ? "Enter tells the answer; numbers count anew."
                        : "Enter tells the answer; a name and an answer put one right.");
        output.print(lines);
        tallied = true;
    }

    /** An answer of whoever's turn it is, or of whoever is named before it; or a key being pressed. */
    private void answer(String line) {
        var named = lesson().rules().pupils().stream()
                .filter(pupil -> startsWith(line, pupil))
                .max(java.util.Comparator.comparingInt(pupil -> pupil.called().length()));
        var rest = named.map(pupil -> line.substring(pupil.called().length()).strip())
                .orElse(line);
        if (named.isPresent() && rest.isEmpty() && lesson().rules().voting() == Voting.BUZZERS) {
            did(new Deed.Buzzed(watch.now(), named.get().id()));
            output.print(List.of(speech().turn()));
            return;
        }
        var who = named.or(speech()::next);
        if (who.isEmpty()) {
            output.print(List.of(speech().turn()));
            return;
        }
        var read = TypedAnswer.read(lesson().question(), lesson().shown(lesson().question()), rest);
        if (read.answer().isEmpty()) {
            output.print(List.of(read.message()));
            return;
        }
        did(new Deed.Answered(watch.now(), who.get().id(), read.answer().get()));
        output.print(List.of(speech().turn()));
    }

    private static boolean startsWith(String line, Pupil pupil) {
        var name = pupil.called();
        return line.regionMatches(true, 0, name, 0, name.length())
                && (line.length() == name.length() || line.charAt(name.length()) == ' ');
    }

    private void show() {
        output.print(speech().step(watch.now()));
    }

    private LessonSpeech speech() {
        return new LessonSpeech(story, lesson());
    }
}
