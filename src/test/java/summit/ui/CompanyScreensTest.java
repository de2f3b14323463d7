package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import summit.engine.Command;
import summit.quiz.Occasion;
import summit.quiz.company.Ballot;
import summit.quiz.company.Company;
import summit.quiz.company.Deed;
import summit.story.Response;
import summit.story.Story;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Theme;

/** A class that plays the story on the full screen. */
class CompanyScreensTest {
    private static final Instant START = Instant.parse("2024-06-21T08:00:00Z");

    /** What a journal would hold. */
    private final List<Deed> kept = new ArrayList<>();

    private static Company company(Story story, Deed... deeds) {
        var about = story.manifest().about();
        var occasion = new Occasion(
                "story-20240621-080000",
                Occasion.Sort.STORY,
                new Occasion.Pack(about.id(), about.version(), about.title(), about.id()),
                7,
                START,
                List.of());
        return Company.after(story, Company.begin(story, occasion, "Class 9b"), List.of(deeds));
    }

    private Player before(Story story, Deed... deeds) {
        var model = Game.assemble(story, company(story, deeds), Player.SETTINGS, Theme.Depth.RGB, "");
        return Player.of(model, request -> {
            if (request instanceof Wish.Enact enact) {
                var deed = enact.deed().on(START.plusSeconds(kept.size() + 1L));
                kept.add(deed);
                return Optional.of(new News.Enacted(deed));
            }
            return Optional.empty();
        });
    }

    /** 28 are present and at the desk, where four choices can be voted for. */
    private Player atTheDesk() {
        return before(SmallStory.STORY).type("28").enter().readOn();
    }

    private Player atTheVote() {
        return atTheDesk().enter();
    }

    private static Player counted(Player player, int... hands) {
        for (var number : hands) {
            player.type(Integer.toString(number)).enter();
        }
        return player;
    }

    private static Company company(Player player) {
        return Game.company(player.model());
    }

    private static String scene(Player player) {
        return company(player).game().state().position().scene();
    }

    @Test
    void theMostDecideAndOneKeyCarriesIt() {
        var player = counted(atTheVote(), 5, 3, 12, 8);
        assertTrue(player.text().contains("Most are for C. Enter does it."), player::text);
        assertTrue(player.text().contains("12, 43%"), player::text);
        assertEquals("desk", scene(player));
        player.enter();
        assertEquals("list", scene(player));
        assertEquals(
                Optional.of(new Command.Choose("more")),
                company(player).ballots().get(0).done());
    }

    @Test
    void whereTheMostAreSharedNothingIsDoneBeforeItIsDecided() {
        var player = counted(atTheVote(), 10, 10, 4, 4).enter();
        assertEquals("desk", scene(player));
        player.type("b");
        assertTrue(player.text().contains("You decide for B."), player::text);
        player.enter();
        assertEquals(
                Optional.of(new Command.Choose("ask")),
                company(player).ballots().get(0).done());
    }

    @Test
    void howManyArePresentBeginsWithTheNumberThereIs() {
        var player = atTheDesk().type("p");
        assertTrue(player.text().contains("▸  28"), player::text);
        assertEquals(28, company(player.enter()).present(), "Enter alone changes nothing");
        assertEquals(27, company(player.type("p27").enter()).present(), "a digit begins anew");
        assertEquals(
                0,
                company(player.type("p")
                                .press(Key.Name.BACKSPACE, Key.Name.BACKSPACE)
                                .enter())
                        .present());
    }

    @Test
    void theTeacherDecidesOtherwiseThanTheMost() {
        var player = counted(atTheVote(), 20, 2, 3, 3).down(2).enter();
        assertEquals("list", scene(player));
        assertTrue(company(player).ballots().get(0).isOverruled());
    }

    @Test
    void aCountThatDoesNotFitIsDoubtedOnce() {
        var player = counted(atTheVote(), 5, 3, 12, 7);
        assertTrue(player.text().contains("28 present, 27 counted."), player::text);
        assertTrue(company(player).ballots().isEmpty());
        player.enter();
        assertEquals(List.of(5, 3, 12, 7), company(player).ballots().get(0).hands());
    }

    @Test
    void anOptionOfAQuestionIsVotedForAndItsAnswerTold() {
        var player = counted(atTheVote(), 28, 0, 0, 0).enter().readOn();
        assertTrue(player.text().contains("What colour is the car"), player::text);
        counted(player, 20, 8, 0, 0).enter();
        assertTrue(player.text().contains("✓ Right"), player::text);
        assertEquals("single", company(player).ballots().get(1).question());
    }

    @Test
    void aQuestionWithoutOptionsIsAnsweredInWords() {
        var player = atTheVote().type("c").enter().readOn().enter().type("d").enter();
        assertTrue(player.readOn().screen() instanceof QuestionScreen, player::text);
        player.type("Ada").enter();
        assertTrue(kept.get(kept.size() - 1) instanceof Deed.Played played
                && played.command().equals(new Command.Answer(new Response.Typed("Ada"))));
    }

    @Test
    void aHintAndTheSourcesHelpWithAVote() {
        var player = atTheVote().type("a").enter().readOn().type("h");
        assertTrue(player.text().contains("Hint: It is night."), player::text);
        player.type("s");
        assertTrue(player.screen() instanceof EvidenceScreen, player::text);
        assertTrue(player.escape().screen() instanceof BallotScreen, player::text);
        player.type(">");
        assertTrue(player.screen() instanceof SceneScreen, player::text);
    }

    @Test
    void undoTakesTheCountBackAndThenTheStep() {
        var player = counted(atTheVote(), 5, 3, 12, 8).enter().readOn();
        assertEquals("list", scene(player));
        player.type("u");
        assertEquals("desk", scene(player));
        assertTrue(company(player).ballots().isEmpty());
        counted(player.readOn().enter(), 5, 3, 12, 8).type("u");
        assertTrue(company(player).pending().isEmpty());
        assertEquals("desk", scene(player));
    }

    @Test
    void nothingIsShownBeforeItIsKept() {
        var model = Game.assemble(SmallStory.STORY, company(SmallStory.STORY), Player.SETTINGS, Theme.Depth.RGB, "");
        var deaf = Player.of(model).enter();
        assertEquals(0, company(deaf).present());
        assertTrue(deaf.requests().get(0) instanceof Wish.Enact);
    }

    @Test
    void aVoteThatWasCountedBeforeTheProgramWasKilledIsStillThere() {
        var at = START.plusSeconds(5);
        var player = before(
                SmallStory.STORY,
                new Deed.Present(at, 28),
                new Deed.Voted(at, List.of(5, 3, 12, 8)),
                new Deed.Returned(at));
        assertTrue(player.text().contains("Most are for C."), player::text);
        player.enter();
        assertEquals("list", scene(player));
    }

    @Test
    void theDeedsKeptLeadToWhatIsShown() {
        var player = counted(atTheVote(), 0, 0, 0, 28).enter().readOn();
        var again = company(SmallStory.STORY, kept.toArray(Deed[]::new));
        assertEquals(company(player), again);
        assertEquals(Play.session(player.model()).game(), again.game());
        assertTrue(again.ballots().stream().map(Ballot::done).allMatch(Optional::isPresent));
        assertTrue(player.text().contains("By Class 9b") || player.text().contains("CAR SEEN"), player::text);
        for (var i = 0; i < 20 && !player.isOver(); i++) {
            player.enter();
        }
        assertTrue(player.isOver());
    }

    @Test
    void gamesAreNotSavedAndStepsNotTakenAgain() {
        var model = atTheVote().model();
        for (var action : List.of(Action.SAVE, Action.LOAD, Action.REDO, Action.CONSOLE)) {
            assertFalse(action.isPossible(model) || action.isFor(model), action.word());
        }
        assertFalse(
                Action.PRESENT.isPossible(Player.of(SmallStory.STORY).enter().model()));
    }

    @TestFactory
    Stream<DynamicTest> everyStepLooksAsItShould() {
        Map<String, Supplier<Player>> screens = new LinkedHashMap<>();
        screens.put("present", () -> before(SmallStory.STORY));
        screens.put("scene", this::atTheDesk);
        screens.put("vote", () -> counted(atTheVote(), 5, 3));
        screens.put("decision", () -> counted(atTheVote(), 5, 3, 12, 8));
        screens.put("question", () -> atTheVote().type("a").enter().readOn().type("h"));
        var tests = new ArrayList<DynamicTest>();
        screens.forEach((name, player) -> {
            for (var size : new int[][] {{80, 24}, {40, 10}, {140, 45}}) {
                var file = "company-" + name + "-" + size[0] + "x" + size[1];
                tests.add(DynamicTest.dynamicTest(
                        file,
                        () -> GoldenScreen.check(
                                file, player.get().on(size[0], size[1]).frame())));
            }
        });
        return tests.stream();
    }

    /** Whatever arrives in whatever order at whatever size: no exception, a frame of that size, and the journal tells the same. */
    @TestFactory
    Stream<DynamicTest> nothingThatArrivesBreaksIt() throws IOException {
        return SmokeTest.stories().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var random = new Random(5);
                    var story = entry.getValue();
                    kept.clear();
                    var player = before(story);
                    for (var i = 0; i < 1000; i++) {
                        if (player.isOver()) {
                            kept.clear();
                            player = before(story);
                        }
                        player.send(SmokeTest.message(random, START.plusMillis(100L * i)));
                        if (!player.isOver() && i % 3 == 0) {
                            SmokeTest.fits(player.frame(), player.model().stage());
                        }
                    }
                    assertEquals(
                            company(story, kept.toArray(Deed[]::new)).game(),
                            company(player).game());
                }));
    }
}
