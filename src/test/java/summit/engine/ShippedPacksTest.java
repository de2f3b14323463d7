package summit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Scene;
import summit.story.Story;

/** The stories that come with the program can be played to every ending, and nothing in them lies idle. */
class ShippedPacksTest {
    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "pyongyang-2024"})
    void everySceneChoiceQuestionAndEndingIsMet(String pack) throws IOException {
        var story = story(pack);
        var plays = new RandomPlays(story, 5000);
        assertEquals(List.of(), missing(story.scenes().keySet(), plays.scenes), "scenes never entered");
        assertEquals(List.of(), missing(asked(story), plays.questions), "questions never asked");
        assertEquals(
                List.of(),
                missing(story.manifest().endings().keySet(), plays.endings.keySet()),
                "endings never reached");
        assertEquals(List.of(), missing(choices(story), plays.choices()), "choices never taken");
    }

    @Test
    void aFullNightAsksAboutTwoDozenQuestions() throws IOException {
        var counts = new RandomPlays(story("pyongyang-2024"), 200)
                .questionsInAPlay.stream().sorted().toList();
        var usual = counts.get(counts.size() / 2);
        assertTrue(
                usual >= 24 && usual <= 28,
                () -> "half of the plays close more than " + usual + " questions: " + counts);
    }

    @Test
    void aboutTwelveOfTheLeadsFitInANight() throws IOException {
        var story = story("pyongyang-2024");
        var favours = List.of("night-desk", "favour");
        var leads = story.scenes().values().stream()
                .filter(scene -> scene.exits().offer().isPresent()
                        && scene.setting().tags().stream().noneMatch(favours::contains))
                .map(Scene::id)
                .toList();
        assertTrue(leads.size() >= 20, leads.toString());
        var counts = new RandomPlays(story, 200)
                .scenesInANight.stream()
                        .map(scenes -> leads.stream().filter(scenes::contains).count())
                        .sorted()
                        .toList();
        var usual = counts.get(counts.size() / 2);
        assertTrue(usual >= 10 && usual <= 13, counts.toString());
        assertTrue(counts.get(counts.size() - 1) < leads.size(), "a night in which everything could be checked");
    }

    private static TreeSet<String> asked(Story story) {
        var asked = new TreeSet<String>();
        story.scenes().values().forEach(scene -> scene.asks().forEach(ask -> asked.add(ask.question())));
        return asked;
    }

    private static TreeSet<String> choices(Story story) {
        var choices = new TreeSet<String>();
        story.scenes()
                .values()
                .forEach(scene ->
                        scene.exits().choices().forEach(choice -> choices.add(scene.id() + "." + choice.id())));
        return choices;
    }

    private static List<String> missing(java.util.Collection<String> wanted, java.util.Collection<String> met) {
        return wanted.stream().filter(id -> !met.contains(id)).toList();
    }

    private static Story story(String pack) throws IOException {
        var loading = PackLoader.load(Pack.folder(Path.of("scenes", pack)));
        return loading.story()
                .orElseThrow(() -> new AssertionError(loading.diagnostics().toString()));
    }
}
