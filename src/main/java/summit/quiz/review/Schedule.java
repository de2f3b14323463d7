package summit.quiz.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A way to decide from what happened to a question when it should come back. */
public interface Schedule {
    /** The day on which a question is due, after these reviews of it, the earliest first; there is at least one. */
    LocalDate due(List<Review> reviews);

    /**
     * The questions of a log that are due on a day, those that waited longest first, then by id. What was not answered yet is not
     * among them.
     */
    default List<String> dueOn(LocalDate day, List<Review> log) {
        var dues = new TreeMap<String, LocalDate>();
        histories(log).forEach((question, reviews) -> dues.put(question, due(reviews)));
        return dues.entrySet().stream()
                .filter(due -> !due.getValue().isAfter(day))
                .sorted(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /** The reviews of each question, in the order of the log. */
    static TreeMap<String, List<Review>> histories(List<Review> log) {
        var histories = new TreeMap<String, List<Review>>();
        log.forEach(review -> histories
                .computeIfAbsent(review.question(), question -> new ArrayList<>())
                .add(review));
        return histories;
    }
}
