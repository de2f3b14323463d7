package summit.ui.plain;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.marking.Presentation;
import summit.marking.TypedAnswer;
import summit.quiz.Discussion;
import summit.quiz.Glossary;
import summit.quiz.Hands;
import summit.quiz.LetteredOption;
import summit.quiz.Pupil;
import summit.quiz.room.Deed;
import summit.quiz.room.Held;
import summit.quiz.room.Lesson;
import summit.quiz.room.LessonRules.Voting;
import summit.quiz.room.Scores;
import summit.quiz.room.Tally;
import summit.story.Question;
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
                && next().isPresent()
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
        output.print(List.of(clock().orElse("")));
    }

    /** The one key: but a vote nobody voted in is not passed by it. */
    private void advance() {
        if (lesson().isOver()) {
            closed = true;
            return;
        }
        if (lesson().isVoting()
                && lesson().asked(lesson().question()).vote(lesson().vote()).isEmpty()) {
            output.print(List.of(howToVote()
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
                            line, lesson().shown(lesson().question()).options().size()) + " " + howToVote()));
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
        var question = lesson().question();
        votes(lines, question, false);
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
            output.print(List.of(turn()));
            return;
        }
        var who = named.or(this::next);
        if (who.isEmpty()) {
            output.print(List.of(turn()));
            return;
        }
        var read = TypedAnswer.read(lesson().question(), lesson().shown(lesson().question()), rest);
        if (read.answer().isEmpty()) {
            output.print(List.of(read.message()));
            return;
        }
        did(new Deed.Answered(watch.now(), who.get().id(), read.answer().get()));
        output.print(List.of(turn()));
    }

    private static boolean startsWith(String line, Pupil pupil) {
        var name = pupil.called();
        return line.regionMatches(true, 0, name, 0, name.length())
                && (line.length() == name.length() || line.charAt(name.length()) == ' ');
    }

    private Optional<Pupil> next() {
        return lesson().rules().voting() == Voting.BUZZERS
                ? lesson().hasTheWord()
                : lesson().awaited().stream().findFirst();
    }

    private String turn() {
        var next = next();
        if (lesson().rules().voting() == Voting.BUZZERS) {
            return next.map(pupil -> pupil.called() + " has the word. Type the answer.")
                    .orElse("Type the name of the team that pressed first. Enter goes on.");
        }
        return next.map(pupil -> pupil.called() + "? Type the answer, or a name and an answer.")
                .orElse("Everybody has answered. Enter goes on.");
    }

    private String howToVote() {
        var options = lesson().shown(lesson().question()).options().size();
        return lesson().rules().voting() == Voting.HANDS
                ? "Raise hands. Type " + options + " numbers, one an option, or letters with numbers, as A 5 B 12."
                : turn();
    }

    private void show() {
        if (lesson().isOver()) {
            totals();
            output.print(List.of(
                    (lesson().tieBreak().isPresent() ? "The first place is shared: x asks one more question. " : "")
                            + "b goes back to the last question; Enter leaves."));
            return;
        }
        var question = lesson().question();
        var lines = new ArrayList<String>();
        lines.add("");
        switch (lesson().floor().step()) {
            case READ -> {
                lines.addAll(asked(question));
                Glossary.of(story)
                        .in(List.of(question))
                        .forEach(term -> lines.add(term.word() + ": " + term.meaning()));
                lines.add("Read it. Enter opens the vote.");
            }
            case VOTE -> lines.addAll(voting(howToVote()));
            case TALK -> lines.addAll(talk(question));
            case VOTE_AGAIN -> {
                lines.addAll(asked(question));
                lines.addAll(voting("Vote again. " + howToVote()));
            }
            case TOLD -> lines.addAll(told(question));
            case BOARD -> lines.addAll(board());
            case BREAK ->
                lines.add("The round is over. Take a break; Enter goes on with question "
                        + (lesson().floor().place() + 2) + ".");
            case OVER -> throw new IllegalStateException("nothing is shown of a lesson that is over");
        }
        clock().ifPresent(lines::add);
        output.print(lines);
    }

    private Optional<String> clock() {
        var answering = lesson().rules().voting() == Voting.HANDS ? Optional.<Pupil>empty() : next();
        var isLonger = lesson().isVoting()
                && answering.filter(pupil -> pupil.extra() > 0).isPresent();
        return lesson().left(answering, watch.now())
                .map(left -> "Timer: " + left.toSeconds() + " s"
                        + (lesson().floor().timer().orElseThrow().runs() ? "" : ", stopped")
                        + (isLonger ? ", with extra time" : "") + ".");
    }

    private List<String> asked(Question question) {
        var lines = new ArrayList<String>();
        lines.add("Question " + (lesson().floor().place() + 1) + " of "
                + lesson().questions().size() + topic(question));
        story.picture(question.wording().art()).ifPresent(picture -> lines.add("Picture: " + picture.describe()));
        lines.add(Presentation.prompt(question));
        var options = lesson().shown(question).options();
        for (var i = 0; i < options.size(); i++) {
            lines.add(LetteredOption.letter(i) + ". " + options.get(i).text());
        }
        return lines;
    }

    private String topic(Question question) {
        return story.manifest().contents().topics().stream()
                .filter(topic -> topic.id().equals(question.reference().topic()))
                .map(topic -> ": " + topic.title())
                .findFirst()
                .orElse("");
    }

    private VoteLines votes(Question question) {
        return new VoteLines(Tally.of(lesson(), question), output.width());
    }

    /** Where hands were counted already, as they were when the lesson was left, that is said too. */
    private List<String> voting(String how) {
        var hands = lesson().asked(lesson().question()).vote(lesson().vote()).hands();
        return hands.isEmpty()
                ? List.of(how)
                : List.of(
                        how,
                        "Counted: " + hands.stream().map(String::valueOf).collect(Collectors.joining(" "))
                                + ". Enter takes that.");
    }

    private List<String> talk(Question question) {
        var lines = new ArrayList<String>();
        if (lesson().hidesVotes()) {
            lines.add("You have voted. How is told when you have voted again.");
        } else {
            lines.add("So far:");
            lines.addAll(votes(question).bars(lesson().asked(question).vote(0), false));
        }
        lines.add("Turn to somebody who chose something else and argue. " + "Enter opens the second vote.");
        return lines;
    }

    /** Both votes, or the only one. */
    private void votes(List<String> lines, Question question, boolean told) {
        var asked = lesson().asked(question);
        if (asked.voted().size() > 1) {
            lines.add("Before you talked:");
            lines.addAll(votes(question).bars(asked.voted().get(0), told));
            lines.add("After:");
        }
        asked.lastVote().ifPresent(vote -> lines.addAll(votes(question).bars(vote, told)));
    }

    private List<String> told(Question question) {
        var lines = new ArrayList<String>();
        votes(lines, question, true);
        lines.add("");
        lines.add("The answer: "
                + LetteredOption.answer(question, lesson().occasion().seed()));
        LetteredOption.of(question, lesson().occasion().seed()).stream()
                .filter(option -> !option.right() && !option.because().isEmpty())
                .forEach(option -> lines.add("- " + option.called() + ": " + option.because()));
        add(lines, question.wording().explain());
        sources(lines, question);
        lines.add("To talk about: " + Discussion.of(story, question));
        lines.add("Enter goes on.");
        return lines;
    }

    /** As the notebook has them: each fact, who says so, how sure it is, and who published it when. */
    private void sources(List<String> lines, Question question) {
        var known = Citations.of(story, question);
        if (known.count() == 0) {
            return;
        }
        lines.add("How do we know?");
        known.facts().forEach(fact -> lines.add(Citations.spoken(story, fact)));
        add(lines, known.words().isEmpty() ? "" : "- " + known.words());
    }

    private List<String> board() {
        var lines = new ArrayList<String>();
        lines.add("Scores:");
        scores(lines);
        lines.add("Enter goes on.");
        return lines;
    }

    /** The teams first, where the pupils of a roster have some. */
    private void scores(List<String> lines) {
        var teams = Scores.ofTeams(lesson()).ranked();
        teams.forEach(team -> lines.add(line(team)));
        if (!teams.isEmpty()) {
            lines.add("Each pupil:");
        }
        Scores.of(lesson()).ranked().forEach(score -> lines.add(line(score)));
    }

    private static String line(Scores.Score score) {
        return score.rank() + ". " + score.pupil().called() + ": " + score.score();
    }

    private void totals() {
        var lines = new ArrayList<String>();
        lines.add("");
        var hands = 0;
        var right = 0;
        var told = new ArrayList<String>();
        for (var question : lesson().questions()) {
            var vote = lesson().asked(question).lastVote();
            if (vote.isEmpty()) {
                continue;
            }
            var tally = Tally.of(lesson(), question);
            var all = tally.total(vote.get());
            var good = tally.right(vote.get());
            hands += all;
            right += good;
            told.add("- " + Tally.percent(good, all) + " per cent: "
                    + question.wording().prompt());
        }
        if (told.isEmpty()) {
            lines.add("No votes were counted.");
        } else {
            lines.add("Questions counted: " + told.size() + ". Right: " + right + " of " + hands + ", "
                    + Tally.percent(right, hands) + " per cent.");
            lines.addAll(told);
        }
        if (lesson().showsScores()) {
            scores(lines);
        }
        output.print(lines);
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
