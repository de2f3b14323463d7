package summit.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summit.quiz.Occasion;
import summit.quiz.Selection;
import summit.quiz.review.Review;
import summit.quiz.solo.Deed;
import summit.quiz.solo.Plan;
import summit.quiz.solo.SoloQuiz;
import summit.story.Story;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Theme;

/** Stands for the table at which a quiz is taken: it keeps deeds in memory, and each time it is asked a second has gone by. */
final class QuizTable implements Function<Program.Request, Optional<News>> {
    static final Instant START = Instant.parse("2024-06-21T08:00:00Z");

    private final Story story;
    private final List<Deed> deeds = new ArrayList<>();
    private Instant now = START;
    private String trouble = "";

    QuizTable(Story story) {
        this.story = story;
    }

    static Plan plan(Occasion.Sort sort) {
        return new Plan(sort, Selection.any(10), Optional.empty(), false, false);
    }

    static QuizOffers offers(Plan plan, List<Review> log) {
        return new QuizOffers(plan, 7, LocalDate.of(2024, 6, 21), log, Optional.empty(), "summit report");
    }

    /** Somebody before the menu. */
    Player sits(QuizOffers offers) {
        return Player.of(Game.quiz(story, offers, Player.SETTINGS, Theme.Depth.RGB), this);
    }

    /** From now on nothing can be kept. */
    void breaks(String why) {
        trouble = why;
    }

    void waits(int seconds) {
        now = now.plusSeconds(seconds);
    }

    Instant now() {
        return now;
    }

    List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    @Override
    public Optional<News> apply(Program.Request request) {
        if (request instanceof Wish.BeginQuiz begin) {
            var occasion = new Occasion(
                    "quiz-20240621-080000",
                    begin.plan().sort(),
                    new Occasion.Pack("small", "1", "Small", "small"),
                    begin.seed(),
                    now,
                    begin.questions());
            return Optional.of(new News.QuizOpened(
                    SoloQuiz.begin(story, occasion, begin.plan().rules()), ""));
        }
        if (request instanceof Wish.Keep keep) {
            now = now.plusSeconds(1);
            var done = keep.deeds().stream().map(deed -> deed.on(now)).toList();
            deeds.addAll(done);
            var kept = new News.Kept(done);
            return Optional.of(trouble.isEmpty() ? kept : new News.Several(List.of(kept, new News.Failed(trouble))));
        }
        return Optional.empty();
    }
}
