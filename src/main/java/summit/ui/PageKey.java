package summit.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Keyed;

/**
 * What keys do on a page. Those that no keyboard lacks always do it, and letters beside them as long as the player wants no others
 * and no letter is asked for.
 */
public enum PageKey implements Keyed {
    UP("The line or the choice before", Key.of('k'), Key.Name.UP),
    DOWN("The next line or choice", Key.of('j'), Key.Name.DOWN),
    LEFT("Changes back, or turns to the sheet before", Key.Name.LEFT),
    RIGHT("Changes, or turns to the next sheet", Key.Name.RIGHT),
    PAGE_UP("A page back", Key.Name.PAGE_UP),
    PAGE_DOWN("A page on", Key.Name.PAGE_DOWN),
    FIRST("To the beginning", Key.of('g'), Key.Name.HOME),
    LAST("To the end", Key.of('G'), Key.Name.END),
    SPACE("Reads on; in an answer it ticks, picks up or changes", Key.of(' ')),
    ENTER("Does what is selected, or reads on", Key.Name.ENTER),
    BACK("One step back", Key.Name.ESCAPE),
    NEXT("To the next field or sheet; leaves a question open", Key.Name.TAB),
    PREVIOUS("To the field, sheet or question before", Key.Name.BACK_TAB),
    HINT("A question's hint", Key.of('h')),
    SOURCES("How we know: a question's sources, and the notebook's", Key.of('s')),
    FLAG("In an exam: flags a question", Key.of('!')),
    QUESTIONS("In an exam: all questions", Key.of('o')),
    SKIP("Before a class: leaves a question open", Key.of('>')),
    FORGET("Forgets a saved game", Key.of('x')),
    FRONT_PAGE("At the end: saves the front page as text", Key.of('f'));

    private final String words;
    private final Key own;
    private final Key heard;

    PageKey(String words, Key own, Key heard) {
        this.words = words;
        this.own = own;
        this.heard = heard;
    }

    PageKey(String words, Key own) {
        this(words, own, own);
    }

    PageKey(String words, Key.Name name) {
        this(words, Key.of(name));
    }

    PageKey(String words, Key own, Key.Name always) {
        this(words, own, Key.of(always));
    }

    /** Those that are the same wherever keys are pressed. */
    static List<PageKey> everywhere() {
        return Stream.of(values())
                .filter(key -> key == SPACE || !key.heard.isPlainCharacter())
                .toList();
    }

    /** Whether there is such a thing where this is shown: an exam has questions to flag, a story has games and a front page. */
    boolean isFor(Model model) {
        return switch (this) {
            case FLAG, QUESTIONS -> model.isQuiz();
            case SKIP -> model.isClass();
            case FORGET -> Action.LOAD.isFor(model);
            case FRONT_PAGE -> !model.isQuiz();
            default -> true;
        };
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Key own() {
        return own;
    }

    @Override
    public Key heard() {
        return heard;
    }

    @Override
    public List<Key> also() {
        return heard.isPlainCharacter() ? List.of() : List.of(heard);
    }
}
