package summit.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import summit.quiz.Occasion;
import summit.quiz.room.Deed;
import summit.quiz.room.Lesson;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Story;

/** What each session is, in words: when it began, what was asked of how many, and whether it ended. */
record SessionList(Sessions sessions, KeptStories stories) {
    private static final DateTimeFormatter BEGAN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /** A session in words. */
    String words(String id) throws Exception {
        var occasion = sessions.occasion(id);
        var words = new ArrayList<String>();
        words.add(BEGAN.format(occasion.started().atZone(ZoneId.systemDefault())) + "  "
                + occasion.pack().title() + ": " + what(occasion));
        var story = stories.of(occasion);
        if (story.isPresent()) {
            words.add(end(occasion, story.get()));
        }
        return String.join("; ", words);
    }

    private String what(Occasion occasion) throws SaveException {
        var count = occasion.questions().size();
        var questions = count == 1 ? "1 question" : count + " questions";
        return switch (occasion.sort()) {
            case STORY -> "played by a class";
            case CLASS -> "lesson, " + questions + present(lesson(occasion).entries());
            case PRACTICE, EXAM, SPRINT, REVIEW -> occasion.sort().name().toLowerCase(Locale.ROOT) + ", " + questions;
        };
    }

    private Sessions.Left<summit.quiz.room.LessonRules, Deed> lesson(Occasion occasion) throws SaveException {
        return sessions.readLesson(sessions.file(occasion.id()));
    }

    private static String present(List<Deed> deeds) {
        return deeds.stream()
                .filter(Deed.Present.class::isInstance)
                .map(Deed.Present.class::cast)
                .map(Deed.Present::pupils)
                .filter(pupils -> pupils > 0)
                .reduce((earlier, later) -> later)
                .map(pupils -> ", " + pupils + " present")
                .orElse("");
    }

    /** Whether it ended, or how far it came. */
    private String end(Occasion occasion, Story story) throws SaveException {
        return switch (occasion.sort()) {
            case STORY ->
                ClassPlay.left(story, sessions.readCompany(sessions.file(occasion.id())))
                                .game()
                                .state()
                                .isOver()
                        ? "ended"
                        : "left open";
            case CLASS -> {
                var left = lesson(occasion);
                var there = Lesson.after(Lesson.begin(story, occasion, left.rules()), left.entries());
                yield there.isOver()
                        ? "ended"
                        : "left open at question " + (there.floor().place() + 1);
            }
            case PRACTICE, EXAM, SPRINT, REVIEW -> {
                var quiz = SoloSessions.left(story, sessions.readSolo(sessions.file(occasion.id())));
                yield quiz.isOver() ? "ended" : "left open with " + quiz.answered() + " answered";
            }
        };
    }
}
