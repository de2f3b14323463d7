package summit.ui.plain;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.GameState;
import summit.quiz.Hands;
import summit.quiz.LetteredOption;
import summit.quiz.company.Ballot;
import summit.quiz.company.Company;
import summit.quiz.company.Deed;
import summit.quiz.company.Motion;
import summit.quiz.room.Tally;
import summit.story.Story;

/**
 * The story played by a class, line by line: hands are counted for what can be done, and Enter does what the most are for. Every deed is kept
 * before what follows from it is said.
 */
public final class PlainCompany {
    /** Columns of a bar that stands for all hands. */
    private static final int BAR = 20;

    private final Story story;
    private final InputLines input;
    private final PlainOutput output;
    private final Watch watch;
    private final Log<Deed> log;
    private final Narrator narrator;
    private final Situation situation;
    private Company company;
    /** A count that does not fit those present and waits to be taken all the same. */
    private Optional<List<Integer>> doubtful = Optional.empty();

    /** A class as it stands. */
    public PlainCompany(
            Story story, Company company, InputLines input, PlainOutput output, Watch watch, Log<Deed> log) {
        this.story = story;
        this.company = company;
        this.input = input;
        this.output = output;
        this.watch = watch;
        this.log = log;
        narrator = new Narrator(story, false);
        situation = new Situation(story);
    }

    /** Plays until it is left; the class as it stands then. */
    public Company run() throws IOException {
        output.print(help());
        if (company.happened().isEmpty()) {
            output.print(narrator.again(state()));
        } else {
            output.print(narrator.tell(state(), company.happened()));
        }
        situation();
        company.pending().ifPresent(this::tell);
        while (output.prompt()) {
            var line = input.next();
            if (line.isEmpty()) {
                output.endPrompt();
                break;
            }
            if (line.get().equalsIgnoreCase("q") || line.get().isEmpty() && state().isOver()) {
                break;
            }
            take(line.get());
        }
        if (!state().isOver()) {
            say("", "The play is kept as it stands.");
        }
        output.flush();
        return company;
    }

    private static List<String> help() {
        return List.of(
                "The class plays the story. Count the hands for each choice or option and type the numbers, as 5 12 7, or letters with"
                        + " numbers, as A 5 B 12; Enter does what the most are for. To decide yourself, type = and a number or letter, as =2. Answers"
                        + " that are no options are typed as they are. skip leaves a question, hint and sources help with it, look says where the class"
                        + " is, notes what is known, u takes the last step back, p 28 says how many are present, q leaves the play to be gone on with,"
                        + " ? says this again.");
    }

    private GameState state() {
        return company.game().state();
    }

    private void say(String... lines) {
        output.print(List.of(lines));
    }

    private void did(Deed deed) {
        log.add(deed);
        company = company.after(story, deed);
    }

    private Instant now() {
        return watch.now();
    }

    private void take(String line) {
        if (watch.hasSlept()) {
            did(new Deed.Returned(now()));
            say("The computer slept. That is no time of the play.");
        }
        var waiting = doubtful;
        doubtful = Optional.empty();
        // Help is named with a slash where the story is played alone.
        var words = line.toLowerCase(Locale.ROOT).replaceFirst("^/", "");
        switch (words) {
            case "" -> waiting.ifPresentOrElse(this::voted, this::majority);
            case "?", "help" -> output.print(help());
            case "u" -> takeBack();
            case "skip" -> play(new Command.Skip());
            case "hint" -> play(new Command.Hint());
            case "sources" -> play(new Command.Sources());
            case "look" -> {
                output.print(narrator.again(state()));
                situation();
            }
            case "notes" -> output.print(new Lookups(story).notes(state(), "all"));
            default -> typed(line, words);
        }
    }

    private void takeBack() {
        did(new Deed.TakenBack(now()));
        output.print(narrator.again(state()));
        situation();
    }

    private void typed(String line, String words) {
        var motions = company.motions(story);
        if (words.matches("p\\s*\\d{1,3}")) {
            did(new Deed.Present(now(), Integer.parseInt(words.replaceAll("\\D", ""))));
            say(company.present() == 0 ? "Hands are not checked." : "Present: " + company.present() + ".");
        } else if (state().isOver()) {
            say("The story is over. u takes the last step back, Enter leaves.");
        } else if (motions.isEmpty()) {
            inWords(line);
        } else if (words.startsWith("=")) {
            decided(words.substring(1).strip(), motions);
        } else {
            hands(words, motions);
        }
    }

    /** The answer to a question that has no options to vote for. */
    private void inWords(String line) {
        var read = OpenQuestion.in(story, state()).read(line);
        read.answer().ifPresentOrElse(response -> play(new Command.Answer(response)), () -> say(read.message()));
    }

    private void decided(String which, List<Motion> motions) {
        var place = which.matches("\\d{1,3}")
                ? Integer.parseInt(which) - 1
                : which.matches("[a-z]") ? which.charAt(0) - 'a' : -1;
        if (place < 0 || place >= motions.size()) {
            say("= and a number from 1 to " + motions.size() + ", or a letter.");
            return;
        }
        play(motions.get(place).command());
    }

    private void hands(String words, List<Motion> motions) {
        var read = Hands.read(words, motions.size());
        if (read.isEmpty()) {
            say(howToVote(motions.size()));
            return;
        }
        var total = read.get().total();
        if (company.present() != 0 && total != company.present()) {
            doubtful = Optional.of(read.get().counts());
            say(company.present() + " present, " + total
                    + " counted. Count again, or press Enter to take it as it is.");
            return;
        }
        voted(read.get().counts());
    }

    private void voted(List<Integer> hands) {
        did(new Deed.Voted(now(), hands));
        company.pending().ifPresent(this::tell);
    }

    private void tell(Ballot ballot) {
        var all = ballot.hands().stream().mapToInt(Integer::intValue).sum();
        var lines = new ArrayList<String>();
        for (var i = 0; i < ballot.hands().size(); i++) {
            var hands = ballot.hands().get(i);
            var bar = "#".repeat(all == 0 ? 0 : (hands * BAR + all - 1) / all);
            lines.add(LetteredOption.letter(i) + ". " + bar + (bar.isEmpty() ? "" : " ") + hands + ", "
                    + Tally.percent(hands, all) + " per cent: "
                    + ballot.motions().get(i).text());
        }
        lines.add(ballot.winner()
                .map(most -> "Most are for: " + most.text() + ". Enter does it; = and a letter decides otherwise.")
                .orElse("No motion has the most hands. Talk, and vote again, or decide with = and a letter."));
        output.print(lines);
    }

    private void majority() {
        var winner = company.pending().flatMap(Ballot::winner);
        var motions = company.motions(story);
        if (winner.isPresent()) {
            play(winner.get().command());
        } else if (company.pending().isEmpty() && motions.size() == 1) {
            play(motions.get(0).command());
        } else {
            say(howToVote(motions.size()));
        }
    }

    private String howToVote(int motions) {
        if (motions == 0) {
            return OpenQuestion.in(story, state()).read("").message();
        }
        return motions == 1
                ? "Enter goes on."
                : "Raise hands. Type " + motions
                        + " numbers, or letters with numbers, as A 5 B 12; or = and a letter to" + " decide.";
    }

    private void play(Command command) {
        did(new Deed.Played(now(), command));
        output.print(narrator.tell(state(), company.happened()));
        if (company.happened().stream().noneMatch(Event.Refused.class::isInstance)) {
            situation();
        }
    }

    private void situation() {
        if (state().isOver()) {
            say("", "The story is over. u takes the last step back, Enter leaves.");
            return;
        }
        if (state().open().isPresent()) {
            output.print(situation.of(state()));
            return;
        }
        var lines = new ArrayList<String>();
        var status = situation.status(state());
        lines.add("");
        if (!status.isEmpty()) {
            lines.add(status);
        }
        var number = 0;
        for (var choice : Engine.offered(story, state())) {
            lines.add(
                    choice.canChoose()
                            ? LetteredOption.letter(number++) + ". " + choice.text()
                            : "   " + choice.text() + " (not now: " + choice.locked() + ")");
        }
        lines.add(howToVote(number));
        output.print(lines);
    }
}
