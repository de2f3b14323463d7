package summit.quiz.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import summit.engine.Command;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.quiz.Occasion;
import summit.quiz.document.Document;
import summit.quiz.report.StoryReport;
import summit.story.Story;

/** A class that plays the story: votes, the teacher's word, and taking back. */
class CompanyTest {
    private static final Instant START = Instant.parse("2024-06-21T08:00:00Z");

    private static Story story;

    private int seconds;

    @BeforeAll
    static void read() throws Exception {
        story = PackLoader.load(Pack.bundled("first-steps")).story().orElseThrow();
    }

    private static Company beginning() {
        var occasion = new Occasion(
                "story-20240621-080000",
                Occasion.Sort.STORY,
                new Occasion.Pack("first-steps", "1", "The Lamp", "first-steps"),
                7,
                START,
                List.of());
        return Company.begin(story, occasion, "class 9b");
    }

    private Instant at() {
        return START.plusSeconds(++seconds);
    }

    /** A vote in which the motion at a place has all hands, and what it comes to. */
    private List<Deed> carried(Company company, int place) {
        var motions = company.motions(story);
        var hands = new ArrayList<Integer>();
        for (var i = 0; i < motions.size(); i++) {
            hands.add(i == place ? 20 : 0);
        }
        return List.of(
                new Deed.Voted(at(), hands),
                new Deed.Played(at(), motions.get(place).command()));
    }

    @Test
    void theMotionWithTheMostHandsWinsAndATieIsNobodys() {
        var motions = List.of(
                new Motion("a", new Command.Choose("a")),
                new Motion("b", new Command.Choose("b")),
                new Motion("c", new Command.Choose("c")));
        assertEquals(Optional.of(motions.get(1)), Motion.winner(motions, List.of(3, 9, 8)));
        assertEquals(Optional.empty(), Motion.winner(motions, List.of(9, 9, 8)));
        assertEquals(Optional.empty(), Motion.winner(motions, List.of(0, 0, 0)));
    }

    @Test
    void aVoteWaitsUntilItIsActedOnAndASecondCountReplacesTheFirst() {
        var begun = beginning();
        var votes = begun.motions(story).size();
        var first = new ArrayList<Integer>();
        for (var i = 0; i < votes; i++) {
            first.add(i);
        }
        var voted = Company.after(
                story, begun, List.of(new Deed.Voted(at(), first), new Deed.Voted(at(), carriedHands(votes))));
        assertEquals(1, voted.ballots().size());
        assertEquals(carriedHands(votes), voted.pending().orElseThrow().hands());
        assertEquals(begun.game(), voted.game());
        var other = begun.motions(story).get(votes - 1);
        var done = voted.after(story, new Deed.Played(at(), other.command()));
        assertEquals(Optional.empty(), done.pending());
        assertEquals(votes > 1, done.ballots().get(0).isOverruled());
        assertEquals(Optional.of(other), done.ballots().get(0).decided());
    }

    private static List<Integer> carriedHands(int motions) {
        var hands = new ArrayList<Integer>();
        for (var i = 0; i < motions; i++) {
            hands.add(i == 0 ? 20 : 1);
        }
        return hands;
    }

    @Test
    void whatIsNotPossibleNowChangesNothing() {
        var begun = beginning();
        var odd = Company.after(
                story,
                begun,
                List.of(
                        new Deed.Voted(at(), List.of()),
                        new Deed.Played(at(), new Command.Choose("nowhere")),
                        new Deed.TakenBack(at())));
        assertEquals(begun.game(), odd.game());
        assertTrue(odd.ballots().isEmpty());
    }

    @Test
    void theTimeWhileTheProgramWasClosedIsNotCounted() {
        var begun = beginning().after(story, new Deed.Present(START.plusSeconds(30), 28));
        var back = begun.after(story, new Deed.Returned(START.plusSeconds(5000)))
                .after(story, new Deed.Present(START.plusSeconds(5010), 27));
        assertEquals(Duration.ofSeconds(40), back.times().length());
        assertEquals(27, back.present());
    }

    /** Whatever a class votes for: it comes to an end, and taking everything back is the beginning. */
    @Test
    void anyPlayIsFoldedFromItsDeedsAndCanBeTakenBack() {
        for (var seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            var deeds = new ArrayList<Deed>();
            var company = beginning();
            for (var i = 0; i < 60 && !company.game().state().isOver(); i++) {
                var motions = company.motions(story).size();
                var next = motions == 0
                        ? List.<Deed>of(new Deed.Played(at(), new Command.Skip()))
                        : carried(company, random.nextInt(motions));
                deeds.addAll(next);
                company = Company.after(story, company, next);
                assertEquals(Optional.empty(), company.pending());
            }
            assertEquals(
                    company.game(), Company.after(story, beginning(), deeds).game());
            var report = StoryReport.of(story, company, ZoneOffset.UTC);
            var charts = report.blocks().stream()
                    .filter(Document.Chart.class::isInstance)
                    .count();
            assertEquals(company.ballots().size(), charts);
            while (!company.game().past().isEmpty()) {
                company = company.after(story, new Deed.TakenBack(at()));
            }
            assertEquals(beginning().game().state(), company.game().state());
            assertFalse(
                    company.ballots().stream().anyMatch(ballot -> ballot.done().isPresent()));
        }
    }
}
