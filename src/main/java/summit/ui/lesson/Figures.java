package summit.ui.lesson;

import java.time.Duration;
import summit.quiz.LetteredOption;
import summit.quiz.room.Lesson.Step;
import summit.quiz.room.Tally;

/** The figures that are shown large, and what they are; empty where there is none now. */
record Figures(LessonModel model) {
    String number() {
        return model.lesson().isOver()
                ? ""
                : Integer.toString(model.lesson().floor().place() + 1);
    }

    String counted() {
        var lesson = model.lesson();
        if (lesson.floor().step() == Step.TOLD) {
            var tally = Tally.of(lesson, lesson.question());
            for (var i = 0; i < tally.options().size(); i++) {
                if (tally.isRight(i)) {
                    return LetteredOption.letter(i);
                }
            }
        }
        if (model.isCounting()) {
            return Integer.toString(model.podium().hands().total());
        }
        return model.isAnswering()
                ? Integer.toString(
                        lesson.rules().pupils().size() - lesson.awaited().size())
                : "";
    }

    String countedLabel() {
        var lesson = model.lesson();
        if (lesson.floor().step() == Step.TOLD) {
            return "the answer";
        }
        if (model.isCounting()) {
            return lesson.floor().present() == 0
                    ? "hands"
                    : "of " + lesson.floor().present() + " hands";
        }
        return model.isAnswering() ? "of " + lesson.rules().pupils().size() + " answered" : "";
    }

    String time() {
        return model.left().map(Figures::clock).orElse("");
    }

    String timeLabel() {
        var timer = model.lesson().floor().timer();
        if (timer.isEmpty()) {
            return "";
        }
        if (model.left().orElseThrow().isZero()) {
            return "time is up";
        }
        var isLonger = model.isAnswering()
                && model.turn().filter(pupil -> pupil.extra() > 0).isPresent();
        return (timer.get().runs() ? "left" : "stopped") + (isLonger ? ", with extra time" : "");
    }

    /** Minutes and seconds; a second begun counts. */
    private static String clock(Duration left) {
        var seconds = (left.toMillis() + 999) / 1000;
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
