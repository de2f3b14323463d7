package summit.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summit.quiz.room.Deed;
import summit.quiz.room.Lesson;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Story;
import summit.ui.Keyboard;
import summit.ui.lanterna.FullScreen;
import summit.ui.lanterna.Surroundings;
import summit.ui.lesson.Classroom;
import summit.ui.lesson.LessonModel;
import summit.ui.lesson.LessonNews;
import summit.ui.lesson.LessonWish;
import summit.ui.plain.Watch;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program.Request;
import summit.ui.toolkit.Settings;

/** Holds a lesson on the full screen: tells it the time, and writes its deeds into the journal. */
record FullScreenLesson(Sessions.Kept<Deed> kept, Watch watch) implements Function<Request, Optional<Message>> {

    /** The lesson as it stands when it is over or left; {@code remark} is shown at first and may be empty. */
    Lesson run(
            Story story,
            Lesson beginning,
            List<Deed> deeds,
            ShowOptions options,
            Outside outside,
            Surroundings.Mode mode,
            String remark)
            throws IOException {
        var keys = ChosenKeys.in(options.folder(outside), Keyboard.LESSON);
        var settings = options.over(Settings.DEFAULT).with(keys.keymap());
        var screen = options.screen(outside, mode).forRoom().withMouse(settings.mouse());
        var look = new LessonModel.Look(settings, screen.depth(), screen.ascii());
        var opened = LessonModel.open(story, beginning, deeds, watch.now(), look, keys.after(remark));
        return FullScreen.run(new Classroom(), opened, this, screen).lesson();
    }

    @Override
    public Optional<Message> apply(Request request) {
        if (request instanceof LessonWish.Time time) {
            var now = watch.now();
            return brought(watch.hasSlept() ? woken(now) : new LessonNews.Timed(time.message(), now));
        }
        return request instanceof LessonWish.Keep keep ? brought(kept(keep.deed())) : Optional.empty();
    }

    private LessonNews woken(Instant now) {
        return new LessonNews.Woken(kept(new Deed.Returned(now)));
    }

    private LessonNews.Kept kept(Deed deed) {
        return new LessonNews.Kept(deed, trouble(deed));
    }

    /** What kept a deed from being written; empty if nothing did. */
    private String trouble(Deed deed) {
        try {
            kept.add(deed);
            return "";
        } catch (SaveException trouble) {
            return trouble.getMessage();
        }
    }

    private static Optional<Message> brought(LessonNews news) {
        return Optional.of(new Message.Brought(news));
    }
}
