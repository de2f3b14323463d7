package summit.ui.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import summit.quiz.Hands;
import summit.quiz.room.Deed;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;

/**
 * Hands being counted, a field an option. A field nobody has touched counts as none; {@code fresh} is whether the next digit begins the
 * number in the field anew; {@code doubted} is whether the count was said not to fit those present.
 */
public record HandCount(List<Integer> fields, int focus, boolean fresh, boolean doubted) {
    private static final int UNTOUCHED = Deed.Typed.UNTOUCHED;

    public HandCount {
        fields = List.copyOf(fields);
    }

    /** Nothing is counted yet. */
    public static HandCount of(int options) {
        return new HandCount(Collections.nCopies(options, UNTOUCHED), 0, true, false);
    }

    /** A count that was made before and may be mended. */
    public static HandCount made(List<Integer> hands) {
        return new HandCount(hands, 0, true, false);
    }

    /** A count that was being typed when the terminal was closed; the first field that nobody touched is next. */
    public static HandCount typed(List<Integer> hands) {
        return new HandCount(hands, Math.max(0, hands.indexOf(UNTOUCHED)), true, false);
    }

    /** The number in a field, in words; empty if nobody touched it. */
    String words(int field) {
        return fields.get(field) == UNTOUCHED ? "" : fields.get(field).toString();
    }

    /** Sets an option with the field for its hands; where they are {@code hidden} only the number being typed is seen. */
    public void field(Flow flow, int option, String text, boolean hidden) {
        var isFocus = option == focus;
        var number = hidden && !isFocus && fields.get(option) != UNTOUCHED ? "*" : words(option);
        var field = (isFocus ? "▸" : " ") + "[" + " ".repeat(3 - number.length()) + number + "] ";
        var from = flow.rows().size();
        flow.item(option, field, text, Role.CHOICE, isFocus);
        if (isFocus) {
            flow.caret(from, 4);
        }
    }

    /** The hands of each option. */
    public List<Integer> hands() {
        return fields.stream().map(hands -> Math.max(0, hands)).toList();
    }

    /** All hands together. */
    public int total() {
        return hands().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the last field is being filled. */
    public boolean isAtLast() {
        return focus >= fields.size() - 1;
    }

    /** The same in another field. */
    public HandCount at(int field) {
        return new HandCount(fields, Math.floorMod(field, Math.max(1, fields.size())), true, doubted);
    }

    /** The same, after it was said not to fit those present. */
    public HandCount doubtedNow() {
        return new HandCount(fields, focus, true, true);
    }

    /** What becomes of a count that is to be taken where so many are present (0: that is not known). */
    public enum Taken {
        /** The next field comes first. */
        NEXT_FIELD,
        /** Nobody raised a hand. */
        NOBODY,
        /** It does not fit those present, which was not said yet. */
        DOUBTFUL,
        COUNTED
    }

    /** From field to field, and after the last one the count is taken, unless it does not fit and was not said to be right. */
    public Taken taken(int present) {
        if (!isAtLast() && !doubted) {
            return Taken.NEXT_FIELD;
        }
        if (total() == 0) {
            return Taken.NOBODY;
        }
        return present != 0 && total() != present && !doubted ? Taken.DOUBTFUL : Taken.COUNTED;
    }

    /** What is said of a count that does not fit. */
    public String doubt(int present) {
        return "! " + present + " present, " + total() + " counted. Count again, or Enter takes it as it is.";
    }

    /** The same in the next field. */
    public HandCount next() {
        return at(focus + 1);
    }

    /** What a key makes of it: digits, ways from field to field, one more or less; empty if the key means something else. */
    public Optional<HandCount> pressed(Key key) {
        if (key.typed() >= '0' && key.typed() <= '9') {
            return Optional.of(digit(key.typed() - '0'));
        }
        return switch (key.name()) {
            case UP, BACK_TAB -> Optional.of(at(focus - 1));
            case DOWN, TAB -> Optional.of(next());
            case LEFT -> Optional.of(more(-1));
            case RIGHT -> Optional.of(more(1));
            case BACKSPACE, DELETE -> Optional.of(erased());
            default -> Optional.empty();
        };
    }

    /** With a digit more in its field. */
    private HandCount digit(int digit) {
        var before = fresh ? 0 : Math.max(0, fields.get(focus));
        var number = before * 10 + digit;
        return number > Hands.MOST ? this : with(number, false);
    }

    /** With the last digit of its field gone. */
    private HandCount erased() {
        var before = fields.get(focus);
        return before < 10 ? with(UNTOUCHED, true) : with(before / 10, false);
    }

    /** With so many hands more in its field, or fewer. */
    private HandCount more(int hands) {
        return with(Math.max(0, Math.min(Hands.MOST, Math.max(0, fields.get(focus)) + hands)), true);
    }

    /** Another number is another count: no doubt is left of it. */
    private HandCount with(int number, boolean begins) {
        var changed = new ArrayList<>(fields);
        changed.set(focus, number);
        return new HandCount(changed, focus, begins, false);
    }
}
