package summit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Choice;
import summit.story.Story;

/** A remark is made once in a night: what a reader of the bundled story has read on one page is not read again on another. */
class RepeatedRemarksTest {
    /** Shorter than this many words, a line is a word of course. */
    private static final int REMARK = 6;

    /** How the hour is told before a remark. */
    private static final Pattern CLOCK = Pattern.compile("^\\d\\d:\\d\\d\\. ");

    /** What is said as long as it is so, by what it begins with, and why. */
    private static final Map<String, String> STANDING = Map.of(
            "First proof at half past one.", "a warning, until the first verb or the first proof",
            "Lindqvist will call for the page", "when the page closes, in the last hour",
            "On the ledge, beside the pins,", "slips can still be laid side by side",
            "Cards with a verb: ", "how much is filed",
            "Pryce will read every line twice", "what closing the page will cost",
            "Pryce will want five minutes", "what closing the page will cost",
            "Lindqvist has one arm in her coat", "what closing the page so early would print");

    @Test
    void nothingIsSaidTwiceInANight() throws IOException {
        var story = PackLoader.load(Pack.folder(Path.of("scenes", "pyongyang-2024")))
                .story()
                .orElseThrow();
        var again = takenUpAgain(story);
        var twice = new TreeMap<String, Integer>();
        var remarks = 0;
        for (var night : new RandomPlays(story, 400).told) {
            var pages = new TreeMap<String, String>();
            var page = "";
            for (var event : night) {
                if (event instanceof Event.Entered entered) {
                    page = entered.passage().scene();
                }
                for (var remark : remarks(event)) {
                    var before = pages.put(remark, page);
                    remarks++;
                    if (before != null && !(before.equals(page) && again.contains(page))) {
                        twice.merge(before + ", " + page + ": " + remark, 1, Integer::sum);
                    }
                }
            }
        }
        assertTrue(remarks > 10_000, "only " + remarks + " remarks");
        assertEquals(Map.of(), twice, "remarks made twice in a night, and in how many nights");
    }

    private static List<String> remarks(Event event) {
        var paragraphs = event instanceof Event.Entered entered
                ? entered.passage().text()
                : event instanceof Event.Said said ? said.paragraphs() : List.<String>of();
        return paragraphs.stream()
                .map(paragraph -> CLOCK.matcher(paragraph).replaceFirst(""))
                .filter(paragraph -> paragraph.split(" ").length >= REMARK)
                .filter(paragraph -> STANDING.keySet().stream().noneMatch(paragraph::startsWith))
                .toList();
    }

    /** Where a player goes back to, to read it again: the sheet, the cards and slips at the wall, and whatever was left unanswered. */
    private static TreeSet<String> takenUpAgain(Story story) {
        var open = story.scenes().values().stream()
                .flatMap(scene -> scene.exits().choices().stream())
                .filter(choice -> choice.id().startsWith("again-"))
                .map(Choice::way)
                .map(way -> way instanceof Choice.Detour detour ? detour.scene() : ((Choice.To) way).scene())
                .collect(Collectors.toCollection(TreeSet::new));
        open.addAll(List.of("sheet", "red-pencil", "rival-paper"));
        story.scenes().keySet().stream().filter(id -> id.startsWith("card-")).forEach(open::add);
        return open;
    }
}
