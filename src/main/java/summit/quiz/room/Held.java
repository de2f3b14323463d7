package summit.quiz.room;

import java.util.ArrayList;
import java.util.List;

/** A lesson as far as it was held: how it began, every deed since, and how it stands after them. */
public record Held(Lesson beginning, List<Deed> deeds, Lesson lesson) {
    public Held {
        deeds = List.copyOf(deeds);
    }

    /** A lesson in which these deeds were done. */
    public static Held of(Lesson beginning, List<Deed> deeds) {
        return new Held(beginning, deeds, Lesson.after(beginning, deeds));
    }

    /** With one deed more; only what was taken back is gone through from the beginning. */
    public Held did(Deed deed) {
        var more = new ArrayList<>(deeds);
        more.add(deed);
        return deed instanceof Deed.TakenBack ? of(beginning, more) : new Held(beginning, more, lesson.after(deed));
    }

    /** Whether there is a step that can be taken back. */
    public boolean canTakeBack() {
        return deeds.stream().anyMatch(Deed::isStep);
    }
}
