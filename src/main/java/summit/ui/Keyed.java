package summit.ui;

import java.util.List;
import java.util.stream.Stream;

/** Something that a key does, by a name under which the player can give it another key. */
public sealed interface Keyed permits Action, PageKey, LessonAction, BookKey {
    /** Its name, as it is typed. */
    String word();

    /** What it does, in words. */
    String words();

    /** Its key, unless the player chose another. */
    Key own();

    /** Keys that do it whatever was chosen. */
    List<Key> also();

    /** The key by which the screens know it, whichever was pressed. */
    default Key heard() {
        return own();
    }

    /** Where keys are pressed: what is done in one place has keys of its own, which mean nothing in another. */
    enum Place {
        STORY(List.of(Action.values()), List.of(PageKey.values())),
        LESSON(List.of(LessonAction.values()), PageKey.everywhere()),
        MAP(List.of(BookKey.values()), PageKey.everywhere());

        private final List<Keyed> keyed;

        Place(List<? extends Keyed> own, List<PageKey> pages) {
            this.keyed = Stream.<Keyed>concat(own.stream(), pages.stream()).toList();
        }

        /** What keys do there, in the order in which it is listed. */
        public List<Keyed> keyed() {
            return keyed;
        }
    }

    /** Everything that keys do, in the order in which it is listed. */
    static List<Keyed> all() {
        return Stream.of(Place.values())
                .flatMap(place -> place.keyed().stream())
                .distinct()
                .toList();
    }

    /** Whether there is a place where both have a key, which must not be the same then. */
    default boolean meets(Keyed other) {
        return this != other
                && Stream.of(Place.values())
                        .anyMatch(place ->
                                place.keyed().contains(this) && place.keyed().contains(other));
    }
}
