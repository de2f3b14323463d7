package summit.quiz.report;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Names in the order of a list that people read: small letters beside large ones, and numbers in them by their size, so 2 before 10. */
final class ByName implements Comparator<String> {
    static final ByName ORDER = new ByName();

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private ByName() {}

    @Override
    public int compare(String one, String other) {
        var left = PART.matcher(one);
        var right = PART.matcher(other);
        while (true) {
            var isLeft = left.find();
            var isRight = right.find();
            if (!isLeft || !isRight) {
                // Names that differ in nothing a reader sees still have an order.
                return isLeft == isRight ? one.compareTo(other) : isLeft ? 1 : -1;
            }
            var order = parts(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int parts(String one, String other) {
        if (!isNumber(one) || !isNumber(other)) {
            return one.compareToIgnoreCase(other);
        }
        var left = one.replaceFirst("^0+(?=.)", "");
        var right = other.replaceFirst("^0+(?=.)", "");
        return left.length() == right.length() ? left.compareTo(right) : Integer.compare(left.length(), right.length());
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }
}
