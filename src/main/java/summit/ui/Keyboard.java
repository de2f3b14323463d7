package summit.ui;

import java.util.List;
import java.util.stream.Stream;
import summit.ui.book.BookKey;
import summit.ui.lesson.LessonAction;
import summit.ui.toolkit.Keyed;
import summit.ui.toolkit.Keymap;

/** Where keys are pressed: what is done in one place has keys of its own, which mean nothing in another. */
public enum Keyboard {
    STORY,
    LESSON,
    MAP;

    /** What keys do there, in the order in which it is listed. */
    public List<Keyed> keyed() {
        return switch (this) {
            case STORY -> together(Action.values(), List.of(PageKey.values()));
            case LESSON -> together(LessonAction.values(), PageKey.everywhere());
            case MAP -> together(BookKey.values(), PageKey.everywhere());
        };
    }

    private static List<Keyed> together(Keyed[] own, List<PageKey> pages) {
        return Stream.<Keyed>concat(Stream.of(own), pages.stream()).toList();
    }

    /** The keys there while the player wants no others. */
    public Keymap own() {
        return Keymap.own(keyed());
    }

    /** Everything that keys do, in the order in which it is listed. */
    static List<Keyed> all() {
        return Stream.of(values())
                .flatMap(place -> place.keyed().stream())
                .distinct()
                .toList();
    }

    /** Whether there is a place where both have a key, which must not be the same then. */
    static boolean meet(Keyed one, Keyed other) {
        return one != other
                && Stream.of(values())
                        .anyMatch(place ->
                                place.keyed().contains(one) && place.keyed().contains(other));
    }
}
