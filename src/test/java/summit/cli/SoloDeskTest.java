package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.quiz.Occasion;
import summit.quiz.Selection;
import summit.quiz.solo.Deed;
import summit.quiz.solo.Plan;
import summit.save.Sessions;
import summit.story.Story;
import summit.ui.plain.Watch;

class SoloDeskTest {
    private static final Plan EXAM =
            new Plan(Occasion.Sort.EXAM, Selection.any(10), Optional.of(Duration.ofMinutes(1)), false, false);

    @TempDir
    private Path folder;

    /** A watch that is set by hand. */
    private static final class Held implements Watch {
        private Instant now = Instant.parse("2024-06-21T08:00:00Z");
        private boolean slept;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public boolean hasSlept() {
            var was = slept;
            slept = false;
            return was;
        }
    }

    private final Held watch = new Held();

    private SoloDesk desk() {
        return new SoloDesk(
                new Edition("larder", story(), story()),
                new Sessions(folder, Clock.systemUTC()),
                new QuizOptions(),
                watch);
    }

    private static Story story() {
        return summit.ui.plain.Packs.LARDER;
    }

    @Test
    void theTimeBeforeAKillIsSpentAndNothingIsCountedTwice() throws Exception {
        var desk = desk();
        var quiz = desk.begin(EXAM, 7, List.copyOf(story().questions().keySet()));
        watch.now = watch.now.plusSeconds(10);
        desk.stay();
        watch.now = watch.now.plusSeconds(10);
        desk.stay();
        watch.now = watch.now.plusSeconds(5);
        for (var deed : desk.keep(List.of(new Deed.Moved(watch.now, 1))).deeds()) {
            quiz = quiz.after(deed);
        }
        assertEquals(Duration.ofSeconds(35), quiz.left(watch.now).orElseThrow());
        watch.now = watch.now.plusSeconds(10);
        desk.stay();
        desk.close();
        watch.now = watch.now.plusSeconds(3600);
        var back = desk().resume(quiz.occasion().id()).quiz();
        assertEquals(Duration.ofSeconds(25), back.left(watch.now).orElseThrow());
    }

    @Test
    void whileTheComputerSleptNothingIsSpent() throws Exception {
        var desk = desk();
        var quiz = desk.begin(EXAM, 7, List.copyOf(story().questions().keySet()));
        watch.now = watch.now.plusSeconds(3600);
        watch.slept = true;
        desk.stay();
        watch.now = watch.now.plusSeconds(4);
        for (var deed : desk.keep(List.of(new Deed.Moved(watch.now, 1))).deeds()) {
            quiz = quiz.after(deed);
        }
        assertEquals(Duration.ofSeconds(56), quiz.left(watch.now).orElseThrow());
    }
}
