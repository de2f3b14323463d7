package summit.save;

import java.util.Locale;

/** Words for the constants of an enum, as they stand in files: in lower case, with hyphens. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, String word) throws Damaged {
        for (var constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        throw new Damaged("\"" + word + "\" was not expected");
    }
}
