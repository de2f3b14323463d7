package summit.quiz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import summit.quiz.Results;
import summit.quiz.Script;
import summit.quiz.statistics.MarkTable;
import summit.story.Question;

/**
 * Several sessions taken together, of one pack, the earliest first. Who sat more than once counts by the first time, as item statistics want it.
 * {@code questions} are those that everybody was asked; what only some were asked is told on their own sheets.
 */
public record Cohort(List<Sitting> sittings, List<Question> questions) {
    public Cohort {
        sittings = List.copyOf(sittings);
        questions = List.copyOf(questions);
    }

    /** A pupil's script, and the questions that were put to that pupil. */
    public record Sitting(Script script, List<Question> asked) {
        public Sitting {
            asked = List.copyOf(asked);
        }
    }

    /** These sessions together. */
    public static Cohort of(List<Results> sessions) {
        var inOrder = new ArrayList<>(sessions);
        inOrder.sort(Comparator.comparing(results -> results.occasion().started()));
        var sittings = new LinkedHashMap<String, Sitting>();
        for (var results : inOrder) {
            for (var script : results.scripts()) {
                sittings.putIfAbsent(script.pupil().id(), new Sitting(script, results.questions()));
            }
        }
        var all = List.copyOf(sittings.values());
        return new Cohort(all, common(all));
    }

    private static List<Question> common(List<Sitting> sittings) {
        return sittings.isEmpty()
                ? List.of()
                : sittings.get(0).asked().stream()
                        .filter(question -> sittings.stream().allMatch(sitting -> asks(sitting, question)))
                        .toList();
    }

    private static boolean asks(Sitting sitting, Question question) {
        return sitting.asked().stream().anyMatch(asked -> asked.id().equals(question.id()));
    }

    /** Whether some were asked what others were not. */
    public boolean isMixed() {
        return sittings.stream().anyMatch(sitting -> sitting.asked().size() > questions.size());
    }

    /** The marks on the questions that everybody was asked. */
    public MarkTable marks() {
        return MarkTable.of(questions, sittings.stream().map(Sitting::script).toList());
    }
}
