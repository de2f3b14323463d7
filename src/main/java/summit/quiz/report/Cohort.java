package summit.quiz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.quiz.Occasion;
import summit.quiz.Results;
import summit.quiz.Script;
import summit.quiz.statistics.MarkTable;
import summit.story.Question;

/**
 * Several sessions taken together, of one pack and one sort, the earliest first. Who sat more than once counts by the first time, as item
 * statistics want it. A quiz that was not handed in is listed, and is in no figure about the class. {@code questions} are those that everybody who
 * handed in was asked; what only some were asked is told on their own sheets. {@code remarks} say what was left out, and why.
 */
public record Cohort(List<Sitting> sittings, List<Question> questions, List<String> remarks) {
    /** Where sessions of several sorts are taken together, the first of these that is there counts: an exam is no practice. */
    private static final List<Occasion.Sort> COUNTED = List.of(
            Occasion.Sort.EXAM,
            Occasion.Sort.CLASS,
            Occasion.Sort.PRACTICE,
            Occasion.Sort.SPRINT,
            Occasion.Sort.REVIEW,
            Occasion.Sort.STORY);

    public Cohort {
        sittings = List.copyOf(sittings);
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
    }

    /** A pupil's script, the questions that were put to that pupil, and when. The pupil's id is empty if nobody gave one. */
    public record Sitting(Script script, List<Question> asked, Occasion occasion) {
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
        var inOrder = sessions.stream()
                .filter(results -> !results.scripts().isEmpty())
                .sorted(Comparator.comparing(results -> results.occasion().started()))
                .toList();
        var sort = inOrder.stream()
                .map(results -> results.occasion().sort())
                .min(Comparator.comparingInt(COUNTED::indexOf));
        var counted = inOrder.stream()
                .filter(results -> sort.equals(Optional.of(results.occasion().sort())))
                .toList();
        var remarks = new ArrayList<String>();
        if (counted.size() < inOrder.size()) {
            remarks.add("Only " + words(sort.orElseThrow()) + " counts here. Left out: "
                    + inOrder.stream()
                            .filter(results -> !counted.contains(results))
                            .map(results -> results.occasion().id())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        var sittings = new Roll();
        counted.forEach(sittings::add);
        remarks.addAll(sittings.remarks());
        var all = sittings.all();
        return new Cohort(all, common(all.stream().filter(Sitting::isHandedIn).toList()), remarks);
    }

    private static String words(Occasion.Sort sort) {
        return "\"" + sort.name().toLowerCase(Locale.ROOT) + "\"";
    }

    /** Those whose ids nobody gave: a gradebook cannot tell who they are. */
    public long nameless() {
        return sittings.stream()
                .filter(sitting -> sitting.script().pupil().id().isEmpty())
                .count();
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
