package summit.ui.draft;

import java.util.List;
import java.util.Optional;
import summit.marking.Presentation;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Line;

/** An answer being made, of one of the shapes that questions have. Keys it has no use for leave it as it is. */
public sealed interface Draft permits PickDraft, PicksDraft, LineDraft, OrderDraft, PairsDraft, GapsDraft {
    /** The draft after a key. */
    Draft pressed(Key key);

    /** The answer, if there is one that could be filed. */
    Optional<Response> response();

    /** What to do first, where there is no answer yet. */
    default String missing() {
        return "There is no answer yet.";
    }

    /** The draft for another try: no key files it before something was chosen anew. */
    default Draft rested() {
        return this;
    }

    /** The draft with the focus on what is missing. */
    default Draft atMissing() {
        return this;
    }

    /** Whether this key, pressed now, also files the answer. */
    boolean files(Key key);

    /** Sets it into rows; {@code focused} is whether the keys go to it. */
    void lay(Flow flow, boolean focused);

    /** The number of the item that has the focus. */
    int focus();

    /** The draft after a click on an item; a second click on what a single choice has selected files it. */
    Draft clicked(int item);

    /** Whether letters are text. */
    default boolean isTyping() {
        return false;
    }

    /** The keys that do something in it. */
    List<Hint> hints();

    /** Text put in by pasting. */
    default Draft pasted(String text) {
        return this;
    }

    /** An empty answer to a question. */
    static Draft of(Question question, long seed) {
        return question.kind().accept(new Start(question, Presentation.of(question, seed)));
    }

    /** One start per type of question. */
    record Start(Question question, Presentation shown) implements Kind.Visitor<Draft> {
        @Override
        public Draft single(Kind.Single single) {
            return new PickDraft(shown.options(), PickDraft.NONE, false);
        }

        @Override
        public Draft multiple(Kind.Multiple multiple) {
            return new PicksDraft(shown.options(), 0, List.of());
        }

        @Override
        public Draft trueFalse(Kind.TrueFalse trueFalse) {
            return new PickDraft(shown.options(), PickDraft.NONE, true);
        }

        @Override
        public Draft numeric(Kind.Numeric numeric) {
            return new LineDraft(Line.EMPTY, numeric.unit(), true, false);
        }

        @Override
        public Draft words(Kind.Words words) {
            return new LineDraft(Line.EMPTY, "", false, false);
        }

        @Override
        public Draft ordering(Kind.Ordering ordering) {
            return new OrderDraft(shown.items(), 0, false, false);
        }

        @Override
        public Draft matching(Kind.Matching matching) {
            return PairsDraft.of(shown);
        }

        @Override
        public Draft categorising(Kind.Categorising categorising) {
            return PairsDraft.of(shown);
        }

        @Override
        public Draft cloze(Kind.Cloze cloze) {
            return GapsDraft.of(question.wording().prompt(), shown.blanks());
        }
    }

    /** The number of the item that a letter or digit means, or -1: a or 1 is the first. */
    static int numbered(Key key, int items) {
        var letter = Character.toLowerCase(key.typed()) - 'a';
        var digit = key.typed() - '1';
        var item = digit >= 0 && digit < 9 ? digit : letter;
        return item >= 0 && item < items ? item : -1;
    }

    /** The letter that picks an item. */
    static String letter(int item) {
        return item < 26 ? Character.toString('a' + item) : " ";
    }
}
