package summit.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.room.Deed;
import summit.quiz.room.Lesson;
import summit.quiz.room.LessonRules;
import summit.story.Story;
import summit.ui.lesson.Classroom;
import summit.ui.lesson.LessonModel;
import summit.ui.lesson.LessonNews;
import summit.ui.lesson.LessonWish;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Theme;

/** Drives a lesson on the full screen in words of intent; its clock goes on a second a key, and its journal is a list. */
final class Lecture {
    static final Instant START = Instant.parse("2024-06-21T08:00:00Z");

    private final Classroom classroom = new Classroom();
    private final List<Deed> kept = new ArrayList<>();
    private LessonModel model;
    private Instant now = START;
    private String trouble = "";

    private Lecture(LessonModel model) {
        this.model = model;
    }

    static Lecture of(Story story, LessonRules rules, String... questions) {
        return of(story, rules, List.of(questions), List.of());
    }

    static Lecture of(Story story, LessonRules rules, List<String> questions, List<Deed> before) {
        var about = story.manifest().about();
        var occasion = new Occasion(
                "class-20240621-080000",
                Occasion.Sort.CLASS,
                new Occasion.Pack(about.id(), about.version(), about.title(), about.id()),
                7,
                START,
                questions);
        var look = new LessonModel.Look(Settings.DEFAULT.with(Keyboard.LESSON.own()), Theme.Depth.RGB, false);
        var beginning = Lesson.begin(story, occasion, rules);
        return new Lecture(LessonModel.open(story, beginning, before, START, look, ""));
    }

    static List<Pupil> teams(String... names) {
        return List.of(names).stream().map(name -> new Pupil(name, name, "")).toList();
    }

    /** From now on the disk fails. */
    Lecture failing(String words) {
        trouble = words;
        return this;
    }

    /** Nothing is seen of a deed before it is kept. */
    Lecture send(Message message) {
        var messages = new ArrayDeque<Message>(List.of(message));
        while (!messages.isEmpty()) {
            var step = classroom.update(model, messages.remove());
            model = step.model();
            for (var request : step.requests()) {
                if (request instanceof LessonWish.Time time) {
                    now = now.plusSeconds(1);
                    messages.add(new Message.Brought(new LessonNews.Timed(time.message(), now)));
                } else if (request instanceof LessonWish.Keep keep) {
                    assertFalse(model.deeds().contains(keep.deed()));
                    kept.add(keep.deed());
                    messages.add(new Message.Brought(new LessonNews.Kept(keep.deed(), trouble)));
                }
            }
        }
        return this;
    }

    Lecture press(Key.Name... names) {
        for (var name : names) {
            send(new Message.Pressed(Key.of(name)));
        }
        return this;
    }

    Lecture enter() {
        return press(Key.Name.ENTER);
    }

    /** Reads to the end of the text and goes on to what comes next. */
    Lecture goOn() {
        var floor = lesson().floor();
        for (var i = 0; i < 30 && lesson().floor().equals(floor); i++) {
            enter();
        }
        return this;
    }

    Lecture type(String text) {
        text.codePoints().forEach(point -> send(new Message.Pressed(Key.of(point))));
        return this;
    }

    /** Counts hands, one number an option, and takes the count. */
    Lecture count(int... hands) {
        for (var number : hands) {
            type(Integer.toString(number)).enter();
        }
        return this;
    }

    Lecture on(int width, int height) {
        return send(new Message.Resized(width, height));
    }

    LessonModel model() {
        return model;
    }

    Lesson lesson() {
        return model.lesson();
    }

    Classroom classroom() {
        return classroom;
    }

    List<Deed> kept() {
        return List.copyOf(kept);
    }

    Frame frame() {
        return classroom.view(model);
    }

    String text() {
        return Player.text(frame());
    }

    Instant now() {
        return now;
    }

    boolean isOver() {
        return classroom.isOver(model);
    }
}
