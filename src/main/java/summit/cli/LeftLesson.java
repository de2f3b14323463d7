package summit.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.quiz.room.Deed;
import summit.quiz.room.Lesson;

/** A lesson that was left before its end, and the deeds done in it. */
record LeftLesson(Lesson lesson, List<Deed> deeds) {
    private static final DateTimeFormatter BEGAN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    LeftLesson {
        deeds = List.copyOf(deeds);
    }

    /** "the lesson of 27 November 2026, 04:22: 28 present, question 10 of 10". */
    String words(ZoneId zone) {
        var present = lesson.floor().present();
        return "the lesson of " + BEGAN.format(lesson.occasion().started().atZone(zone)) + ": "
                + (present == 0 ? "" : present + " present, ")
                + "question " + (lesson.floor().place() + 1) + " of "
                + lesson.questions().size();
    }

    /** Whether somebody ever said that so many are present: the number may have been mended since. */
    private boolean hadPresent(int pupils) {
        return deeds.stream().anyMatch(deed -> deed instanceof Deed.Present said && said.pupils() == pupils);
    }

    /** What somebody asked for who would have another lesson than this one, as it is typed; nothing if this is the one. */
    List<String> others(LessonPlan plan, VotingOptions voting, Optional<Long> seed, Optional<Integer> present)
            throws Stop {
        var others = new ArrayList<String>();
        var occasion = lesson.occasion();
        seed.filter(number -> number != occasion.seed()).ifPresent(number -> others.add("--seed " + number));
        present.filter(pupils -> !hadPresent(pupils)).ifPresent(pupils -> others.add("--present " + pupils));
        var asked = plan.others(occasion.seed(), occasion.questions());
        if (!asked.isEmpty()) {
            others.add(asked);
        }
        if (voting.saysRules() && !voting.rules().equals(lesson.rules())) {
            others.add("other rules of voting, time or scores");
        }
        return others;
    }
}
