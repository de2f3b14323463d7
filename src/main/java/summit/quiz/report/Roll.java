package summit.quiz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.Results;
import summit.quiz.Script;

/**
 * Who sat, as sessions are added to it, the earliest first. Pupils are the same if they have the same id. One that nobody gave, but the program made of a
 * name or of the session, says nothing beyond its own session: two pupils called Ann, or two teams called Red, are two.
 */
final class Roll {
    private final Map<List<String>, Cohort.Sitting> sittings = new LinkedHashMap<>();
    private final Map<String, Integer> nameless = new TreeMap<>();
    private final List<String> again = new ArrayList<>();

    void add(Results results) {
        for (var script : results.scripts()) {
            var pupil = script.pupil();
            var sitting = new Cohort.Sitting(
                    new Script(known(pupil, results.occasion()), script.replies(), script.handedIn()),
                    results.questions(),
                    results.occasion());
            if (isGiven(pupil, results.occasion())) {
                sittings.merge(List.of(pupil.id()), sitting, this::counting);
            } else {
                sittings.put(List.of(results.occasion().id(), pupil.id()), sitting);
                if (!pupil.name().isEmpty()) {
                    nameless.merge(pupil.name(), 1, Integer::sum);
                }
            }
        }
    }

    /** Something left half done is no first time if the pupil sat again. */
    private Cohort.Sitting counting(Cohort.Sitting first, Cohort.Sitting later) {
        var counts = first.script().handedIn() || !later.script().handedIn() ? first : later;
        again.add(
                first.script().pupil().called() + " (" + first.script().pupil().id()
                        + ") sat more than once: what counts is "
                        + counts.occasion().id() + ".");
        return counts;
    }

    private static boolean isGiven(Pupil pupil, Occasion occasion) {
        return !pupil.id().isEmpty()
                && !pupil.id().equals(pupil.name())
                && !pupil.id().equals(occasion.id());
    }

    /** The pupil as a reader knows them, without an id that nobody gave. */
    private static Pupil known(Pupil pupil, Occasion occasion) {
        if (isGiven(pupil, occasion)) {
            return pupil;
        }
        var mark = occasion.id().substring(occasion.id().lastIndexOf('-') + 1);
        return new Pupil(
                "",
                pupil.name().isEmpty() ? "Without a name (" + mark + ")" : pupil.name(),
                pupil.team(),
                pupil.extra());
    }

    List<Cohort.Sitting> all() {
        return List.copyOf(sittings.values());
    }

    List<String> remarks() {
        var remarks = new ArrayList<>(again);
        nameless.forEach((name, times) -> {
            if (times > 1) {
                remarks.add(name + " is there " + times + " times without an id, and each is listed.");
            }
        });
        return remarks;
    }
}
