package summit.ui;

import java.util.List;
import java.util.stream.Stream;
import summit.ui.book.BookKey;
import summit.ui.lesson.LessonAction;
import summit.ui.toolkit.Keyed;
import summit.ui.toolkit.Keymap;

/** Where keys are pressed: what is done in one place has keys of its own, which mean nothing in another. */
public enum Keyboard {
    STORY(List.of(Action.values()), List.of(PageKey.values())),
    LESSON(List.of(LessonAction.values()), PageKey.everywhere()),
    MAP(List.of(BookKey.values()), PageKey.everywhere());

    private final List<Keyed> keyed;

    Keyboard(List<? extends Keyed> own, List<PageKey> pages) {
        this.keyed = Stream.<Keyed>concat(own.stream(), pages.stream()).toList();
    }

    /** What keys do there, in the order in which it is listed. */
    public List<Keyed> keyed() {
        return keyed;
    }

    /** The keys there while the player wants no others. */
    public Keymap own() {
        return Keymap.own(keyed);
    }

    /** Everything that keys do, in the order in which it is listed. */
    static List<Keyed> all() {
        return Stream.of(values())
                .flatMap(place -> place.keyed.stream())
                .distinct()
                .toList();
    }

    /** Whether there is a place where both have a key, which must not be the same then. */
    static boolean meet(Keyed one, Keyed other) {
        return one != other
                && Stream.of(values()).anyMatch(place -> place.keyed.contains(one) && place.keyed.contains(other));
    }
}
