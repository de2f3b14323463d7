package summit.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import summit.quiz.Hands;

/**
 * Hands being counted, a field an option. A field nobody has touched counts as none; {@code fresh} is whether the next digit begins the
 * number in the field anew; {@code doubted} is whether the count was said not to fit those present.
 */
record HandCount(List<Integer> fields, int focus, boolean fresh, boolean doubted) {
    private static final int UNTOUCHED = -1;

    HandCount {
        fields = List.copyOf(fields);
    }

    /** Nothing is counted yet. */
    static HandCount of(int options) {
        return new HandCount(Collections.nCopies(options, UNTOUCHED), 0, true, false);
    }

    /** A count that was made before and may be mended. */
    static HandCount made(List<Integer> hands) {
        return new HandCount(hands, 0, true, false);
    }

    /** The number in a field, in words; empty if nobody touched it. */
    String words(int field) {
        return fields.get(field) == UNTOUCHED ? "" : fields.get(field).toString();
    }

    /** The hands of each option. */
    List<Integer> hands() {
        return fields.stream().map(hands -> Math.max(0, hands)).toList();
    }

    int total() {
        return hands().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether no field was touched. */
    boolean isUntouched() {
        return fields.stream().allMatch(hands -> hands == UNTOUCHED);
    }

    boolean isAtLast() {
        return focus >= fields.size() - 1;
    }

    HandCount at(int field) {
        return new HandCount(fields, Math.floorMod(field, Math.max(1, fields.size())), true, doubted);
    }

    HandCount doubtedNow() {
        return new HandCount(fields, focus, true, true);
    }

    /** With a digit more in its field. */
    HandCount digit(int digit) {
        var before = fresh ? 0 : Math.max(0, fields.get(focus));
        var number = before * 10 + digit;
        return number > Hands.MOST ? this : with(number, false);
    }

    /** With the last digit of its field gone. */
    HandCount erased() {
        var before = fields.get(focus);
        return before < 10 ? with(UNTOUCHED, true) : with(before / 10, false);
    }

    /** With so many hands more in its field, or fewer. */
    HandCount more(int hands) {
        return with(Math.max(0, Math.min(Hands.MOST, Math.max(0, fields.get(focus)) + hands)), true);
    }

    /** Another number is another count: no doubt is left of it. */
    private HandCount with(int number, boolean begins) {
        var changed = new ArrayList<>(fields);
        changed.set(focus, number);
        return new HandCount(changed, focus, begins, false);
    }
}
