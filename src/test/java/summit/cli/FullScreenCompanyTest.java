package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.quiz.Occasion;
import summit.quiz.company.Deed;
import summit.save.DataFolder;
import summit.save.Sessions;
import summit.ui.News;
import summit.ui.Wish;
import summit.ui.plain.Watch;
import summit.ui.toolkit.Message;

/** A class's play on the full screen and the world around it. */
class FullScreenCompanyTest {
    private static final Instant START = Instant.parse("2024-06-21T08:00:00Z");
    private static final Instant LATER = START.plusSeconds(7200);

    @TempDir
    private Path data;

    private record Held(boolean hasSlept) implements Watch {
        @Override
        public Instant now() {
            return LATER;
        }
    }

    /** What the screen is told of a vote, where the computer slept before it or not. */
    private Object told(boolean hasSlept) throws Exception {
        var sessions = new Sessions(data, Clock.systemUTC());
        var occasion = new Occasion(
                sessions.fresh(Occasion.Sort.STORY, START),
                Occasion.Sort.STORY,
                new Occasion.Pack("larder", "1", "The Larder", "larder"),
                7,
                START,
                List.of());
        try (var kept = sessions.begin(occasion, "9b")) {
            var screen = new FullScreenCompany(kept, new DataFolder(data), new Held(hasSlept));
            var news = screen.apply(new Wish.Enact(new Deed.Voted(START, List.of(1, 2))));
            return ((Message.Brought) news.orElseThrow()).what();
        }
    }

    @Test
    void aSleepOfTheComputerComesBeforeTheDeedAfterIt() throws Exception {
        var voted = new News.Enacted(new Deed.Voted(LATER, List.of(1, 2)));
        assertEquals(voted, told(false));
        assertEquals(new News.Several(List.of(new News.Enacted(new Deed.Returned(LATER)), voted)), told(true));
    }
}
