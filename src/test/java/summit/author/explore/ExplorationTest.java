package summit.author.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.author.explore.Element.Kind;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

/** What explorations find, against an explorer too plain to be wrong. */
class ExplorationTest {
    private static final int STORIES = 2000;
    private static final int STATES = 500;

    @Test
    void bruteForceFindsTheSameAndNothingShorter() {
        var compared = 0;
        for (var seed = 0L; seed < STORIES; seed++) {
            var story = Variation.of(seed);
            var brute = new BruteForce(story, STATES);
            if (brute.whole) {
                compared++;
                assertSame("story " + seed, brute, Exploration.of(story, new Limits(100_000, (int) (seed % 3) * 5, 1)));
            }
        }
        assertTrue(compared > 200, "only " + compared + " stories could be walked wholly");
    }

    @Test
    void bruteForceFindsTheSameFromTheMiddleOfAGame() {
        var compared = 0;
        for (var seed = 0L; seed < STORIES; seed += 4) {
            var story = Variation.of(seed);
            var middles = new BruteForce(story, STATES).under;
            if (middles.isEmpty()) {
                continue;
            }
            var middle = middles.get((int) (seed * 31 % middles.size()));
            var brute = new BruteForce(story, STATES, middle);
            if (brute.whole) {
                compared++;
                assertSame(
                        "story " + seed,
                        brute,
                        Exploration.from(story, middle, new Limits(100_000, 5, 1), Progress.QUIET));
            }
        }
        assertTrue(compared > 50, "only " + compared + " games could be walked wholly");
    }

    /** Everything is settled as brute force has it, and the figures of endings hold for what it met. */
    private static void assertSame(String story, BruteForce brute, Exploration exploration) {
        var found = new TreeMap<Element, Integer>();
        for (var finding : exploration.findings()) {
            if (finding.element().kind() != Kind.BOUND) {
                assertTrue(finding.possibility() != Possibility.UNSETTLED, story + ": " + finding);
                if (finding.possibility() == Possibility.REACHABLE) {
                    assertTrue(finding.shortest(), story + ": " + finding);
                    found.put(finding.element(), finding.turns());
                }
            }
        }
        assertEquals(brute.met, found, story);
        for (var figures : exploration.endings()) {
            var proved = figures.proved();
            var met = brute.marks.get(figures.ending());
            var what = story + ": " + figures + " " + met;
            assertEquals(brute.met.get(new Element(Kind.ENDING, figures.ending())), proved.leastTurns(), what);
            assertTrue(proved.leastMarks() <= met.least() && met.most() <= proved.mostMarks(), what);
            figures.seen().ifPresent(seen -> {
                assertTrue(met.least() <= seen.marks().least() && seen.marks().most() <= met.most(), what);
                assertTrue(proved.leastTurns() <= seen.turns().least(), what);
                assertTrue(seen.turns().most() <= proved.mostTurns().orElse(Integer.MAX_VALUE), what);
            });
        }
    }

    @Test
    void nothingThatHappensIsCalledImpossibleHoweverLittleIsSearched() {
        var settled = 0;
        for (var seed = 0L; seed < STORIES; seed += 2) {
            var story = Variation.of(seed);
            var brute = new BruteForce(story, STATES);
            var limits = new Limits(1 + (int) (seed % 40), (int) (seed % 3), seed);
            for (var finding : Exploration.of(story, limits).elements()) {
                var met = brute.met.containsKey(finding.element());
                switch (finding.possibility()) {
                    case REACHABLE -> {
                        settled++;
                        assertTrue(met || !brute.whole, "story " + seed + ": " + finding);
                    }
                    case IMPOSSIBLE -> {
                        settled++;
                        assertFalse(met, "story " + seed + ": " + finding);
                    }
                    case UNSETTLED -> {}
                }
            }
        }
        assertTrue(settled > STORIES * 2, "only " + settled + " elements were settled");
    }

    @Test
    void whatIsKnownWhenItIsStoppedIsTold() {
        var stopped = 0;
        for (var seed = 0L; seed < 50; seed++) {
            var story = Variation.of(seed);
            var brute = new BruteForce(story, STATES);
            var exploration =
                    Exploration.of(story, new Limits(100_000, 10, 1), (stage, states, settled, elements) -> false);
            for (var finding : exploration.elements()) {
                if (finding.possibility() == Possibility.UNSETTLED) {
                    assertEquals("the exploration was stopped", finding.reason());
                    stopped++;
                } else if (brute.whole) {
                    assertEquals(
                            brute.met.containsKey(finding.element()),
                            finding.possibility() == Possibility.REACHABLE,
                            finding::toString);
                }
            }
        }
        assertTrue(stopped > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "pyongyang-2024"})
    void everyElementOfTheShippedStoriesIsPlayedTo(String pack) throws IOException {
        var story =
                PackLoader.load(Pack.folder(Path.of("scenes", pack))).story().orElseThrow();
        var exploration = Exploration.of(story, new Limits(50_000, 1000, 1));
        for (var finding : exploration.elements()) {
            if (!finding.isForQuizzes()) {
                assertEquals(Possibility.REACHABLE, finding.possibility(), finding::toString);
                assertTrue(isMet(story, finding), finding::toString);
            }
        }
        for (var hub : exploration.of(Kind.HUB)) {
            assertTrue(hub.possibility() != Possibility.REACHABLE || isMet(story, hub), hub::toString);
        }
        var unsettled = exploration.findings().stream()
                .filter(finding -> finding.possibility() == Possibility.UNSETTLED)
                .map(finding -> finding.element().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(unsettled, listed(pack), "the list in docs/exploring.md of what is not settled");
    }

    /** The ids that the manual lists as not settled, in the line of a pack. */
    private static SortedSet<String> listed(String pack) throws IOException {
        var line = Files.readAllLines(Path.of("docs", "exploring.md")).stream()
                .filter(any -> any.startsWith("- `" + pack + "`: "))
                .findFirst()
                .orElseThrow();
        return Pattern.compile("`([^`]+)`")
                .matcher(line.substring(line.indexOf(": ")))
                .results()
                .map(id -> id.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the last command of its play meets it, in a game of another seed. */
    private static boolean isMet(Story story, Finding finding) {
        var outcome = Engine.start(story, new GameState.Origin(7, "Ann"));
        var met = Rehearsal.met(outcome.events());
        for (var command : finding.play()) {
            var before = outcome.state();
            outcome = Engine.step(story, before, command);
            assertFalse(outcome.isRefused(), () -> finding.element() + ": " + command);
            met = Rehearsal.met(story, before, command, outcome);
        }
        return finding.element().kind() == Kind.HUB
                ? Stock.of(story, story.scene(finding.element().id())).isUsedUp(outcome.state())
                : met.contains(finding.element());
    }
}
