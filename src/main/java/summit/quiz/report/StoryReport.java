package summit.quiz.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Command;
import summit.engine.FrontPage;
import summit.engine.Score;
import summit.marking.Marking;
import summit.quiz.LetteredOption;
import summit.quiz.company.Ballot;
import summit.quiz.company.Company;
import summit.quiz.company.Motion;
import summit.quiz.document.Document;
import summit.quiz.document.Document.Bar;
import summit.story.Story;
import summit.story.Verdict;

/** How a class played the story: each vote, what was done, and how it ended. Only hands are in it; it tells no pupil from another. */
public record StoryReport(Story story, Company company, ZoneId zone) {

    /** The report of a play, its times as in this zone. */
    public static Document of(Story story, Company company, ZoneId zone) {
        return new StoryReport(story, company, zone).document();
    }

    private Document document() {
        var writer = new Document.Writer();
        var occasion = company.occasion();
        writer.remark(Numbers.day(occasion.started(), zone) + " · "
                + Numbers.count(company.ballots().size(), "vote") + " · "
                + (company.present() > 0 ? company.present() + " present · " : "")
                + Numbers.time(company.times().length()) + " · story version "
                + occasion.pack().version());
        ending(writer);
        votes(writer);
        var about = story.manifest().about();
        return new Document("The class played: " + about.title(), about.language(), writer.blocks());
    }

    private void ending(Document.Writer writer) {
        var state = company.game().state();
        writer.heading(1, "How it went");
        var score = Score.of(story, state);
        var stands =
                state.answers().order().isEmpty() ? "" : " Points: " + score.points() + " of " + score.possible() + ".";
        writer.paragraph(state.position()
                        .ending()
                        .map(id -> story.manifest().ending(id))
                        .map(ending -> "The end: " + ending.title() + ". " + ending.about())
                        .orElse("The play is not at its end; it stands at turn " + state.turn() + ".")
                + stands);
        FrontPage.of(story, state)
                .ifPresent(
                        page -> writer.paragraph("The front page: " + page.top().headline()));
    }

    private void votes(Document.Writer writer) {
        writer.heading(1, "Vote by vote");
        if (company.ballots().isEmpty()) {
            writer.paragraph("No vote was held.");
            return;
        }
        var number = 0;
        for (var ballot : company.ballots()) {
            number++;
            writer.heading(2, number + ". " + ballot.about());
            writer.add(new Document.Chart(bars(ballot)));
            writer.remark(outcome(ballot));
        }
    }

    private static List<Bar> bars(Ballot ballot) {
        var all = ballot.hands().stream().mapToInt(Integer::intValue).sum();
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < ballot.motions().size(); i++) {
            var hands = ballot.hands().get(i);
            bars.add(new Bar(
                    LetteredOption.letter(i) + ": " + ballot.motions().get(i).text(),
                    all == 0 ? 0 : (double) hands / all,
                    Integer.toString(hands)));
        }
        return bars;
    }

    private String outcome(Ballot ballot) {
        if (ballot.done().isEmpty()) {
            return "Nothing was done on it yet.";
        }
        var words = "Done: " + ballot.decided().map(Motion::text).orElse("something else") + ".";
        if (ballot.isOverruled()) {
            words += " The teacher decided otherwise than the most.";
        } else if (ballot.winner().isEmpty()) {
            words += " The vote was shared; the teacher decided.";
        }
        return words + verdict(ballot).map(verdict -> " " + verdict).orElse("");
    }

    /** What the answer was worth, once the class was told. */
    private Optional<String> verdict(Ballot ballot) {
        if (ballot.question().isEmpty() || !(ballot.done().orElseThrow() instanceof Command.Answer answer)) {
            return Optional.empty();
        }
        var isTold = company.game()
                .state()
                .answers()
                .closing(ballot.question())
                .filter(closing -> closing.revealed())
                .isPresent();
        var question = story.question(ballot.question());
        return isTold
                ? Optional.of(
                        Marking.mark(question, answer.response()).verdict() == Verdict.RIGHT
                                ? "That was right."
                                : "Right was: "
                                        + LetteredOption.answer(
                                                question, company.occasion().seed()) + ".")
                : Optional.empty();
    }
}
