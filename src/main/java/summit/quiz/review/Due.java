package summit.quiz.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be reviewed on a day: the questions that are due, those that waited longest first, how many lie in each of {@link Leitner}'s
 * boxes (none where another schedule holds), and when the next one is due.
 */
public record Due(List<String> questions, List<Integer> boxes, Optional<LocalDate> next) {
    public Due {
        questions = List.copyOf(questions);
        boxes = List.copyOf(boxes);
    }

    /** What is due of these questions, after all that a log tells of them. */
    public static Due of(Schedule schedule, List<Review> log, List<String> questions, LocalDate today) {
        var histories = Schedule.histories(log);
        histories.keySet().retainAll(List.copyOf(questions));
        return new Due(
                schedule.dueOn(today, log).stream().filter(questions::contains).toList(),
                schedule instanceof Leitner leitner
                        ? boxes(histories.values().stream().map(leitner::box).toList())
                        : List.of(),
                histories.values().stream().map(schedule::due).sorted().findFirst());
    }

    private static List<Integer> boxes(List<Integer> taken) {
        var counts = new ArrayList<Integer>();
        for (var box = 1; box <= Leitner.BOXES; box++) {
            var number = box;
            counts.add((int) taken.stream().filter(each -> each == number).count());
        }
        return counts;
    }

    /** The same in sentences. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(questions.isEmpty() ? "Nothing is due today." : "Due today: " + questions.size() + ".");
        if (!boxes.isEmpty()) {
            var words = new ArrayList<String>();
            for (var i = 0; i < boxes.size(); i++) {
                words.add("box " + (i + 1) + ": " + boxes.get(i));
            }
            sentences.add("In " + String.join(", ", words) + ".");
        }
        if (questions.isEmpty()) {
            sentences.add(next.map(day -> "The next question is due on " + day + ".")
                    .orElse("Questions come here once they were asked in another quiz."));
        }
        return sentences;
    }
}
