package summit.author.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summit.InlinePack;
import summit.story.Story;

class WatchTest {
    private static final Story STORY =
            InlinePack.story("[]", "[{ \"id\": \"a\", \"text\": \"A\", \"end\": \"end\" }]", "[]");

    /** Files of which only a stamp is known; those whose stamp has an "x" in it have mistakes. */
    private static final class Files implements Desk {
        private String stamp = "1";
        private int readings;

        @Override
        public SortedMap<String, String> stamps() {
            return new TreeMap<>(java.util.Map.of("scenes.json", stamp));
        }

        @Override
        public Version read() {
            readings++;
            return stamp.contains("x") ? Version.unreadable(stamp) : new Version(Optional.of(STORY), List.of(), "");
        }
    }

    private final Files files = new Files();
    private final Watch watch = new Watch(files, files.stamps());

    /** What each look at these stamps, one after another, tells: "." nothing, "+" a good version, else the trouble. */
    private String telling(String... stamps) {
        var told = new ArrayList<String>();
        for (var stamp : stamps) {
            files.stamp = stamp;
            told.add(watch.look()
                    .map(version -> version.story().isPresent() ? "+" : version.trouble())
                    .orElse("."));
        }
        return String.join(" ", told);
    }

    @Test
    void whatDoesNotChangeIsNotReadAgain() {
        assertEquals(". . .", telling("1", "1", "1"));
        assertEquals(0, files.readings);
    }

    @Test
    void aSaveIsReadOnceItHasSettled() {
        assertEquals(". + . .", telling("2", "2", "2", "2"));
        assertEquals(1, files.readings);
    }

    @Test
    void aStormOfSavesIsOneReading() {
        assertEquals(". . . . . + .", telling("2", "3", "4", "5", "6", "6", "6"));
        assertEquals(1, files.readings);
    }

    @Test
    void mistakesAreToldOnceTheFilesStayAsTheyAre() {
        assertEquals(". . . 2x . .", telling("2x", "2x", "2x", "2x", "2x", "2x"));
        assertEquals(1, files.readings);
    }

    @Test
    void aFileThatIsHalfWrittenFlashesNoMistake() {
        assertEquals(". . . . + .", telling("2x", "2x", "2x", "3", "3", "3"));
    }

    @Test
    void whatIsMendedIsToldAtOnce() {
        telling("2x", "2x", "2x", "2x");
        assertEquals(". +", telling("3", "3"));
    }

    @Test
    void goingBackToWhatWasToldBeforeItWasReadIsNoNews() {
        assertEquals(". . .", telling("2x", "1", "1"));
        assertEquals(0, files.readings);
    }
}
