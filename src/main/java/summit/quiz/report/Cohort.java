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
 * A quiz that was not handed in is listed, and is in no figure about the class. {@code questions} are those that everybody who handed in
 * was asked; what only some were asked is told on their own sheets.
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

        private boolean isHandedIn() {
            return script.handedIn();
        }

        /** The points on all that was asked, of the points there were. */
        MarkTable own() {
            return MarkTable.of(asked, List.of(script));
        }
    }

    /** These sessions together. */
    public static Cohort of(List<Results> sessions) {
        var inOrder = new ArrayList<>(sessions);
        inOrder.sort(Comparator.comparing(results -> results.occasion().started()));
        var sittings = new LinkedHashMap<String, Sitting>();
        for (var results : inOrder) {
            for (var script : results.scripts()) {
                // Something left half done is no first time if the pupil sat again.
                sittings.merge(
                        script.pupil().id(),
                        new Sitting(script, results.questions()),
                        (first, later) ->
                                first.script().handedIn() || !later.script().handedIn() ? first : later);
            }
        }
        var all = List.copyOf(sittings.values());
        return new Cohort(all, common(all.stream().filter(Sitting::isHandedIn).toList()));
    }

    /** Those that count, in the order of the marks' rows. */
    public List<Sitting> handedIn() {
        return sittings.stream().filter(Sitting::isHandedIn).toList();
    }

    /** Those that are only listed. */
    public List<Sitting> open() {
        return sittings.stream().filter(sitting -> !sitting.isHandedIn()).toList();
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
        return handedIn().stream().anyMatch(sitting -> sitting.asked().size() > questions.size());
    }

    /** The marks on the questions that everybody was asked. */
    public MarkTable marks() {
        return MarkTable.of(questions, handedIn().stream().map(Sitting::script).toList());
    }
}
