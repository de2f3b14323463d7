package summit.load;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tags of languages as BCP 47 has them: {@code de}, {@code pt-BR}. Well-formed is not enough, for {@code german} is that too: a language
 * has its two letters, or three if there are no two, and a region is one that there is.
 */
public final class LanguageTag {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private LanguageTag() {}

    /** Whether this is one. */
    public static boolean isOne(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return isLanguage(tag.split("-")[0].toLowerCase(Locale.ROOT))
                    && (locale.getCountry().isEmpty()
                            || locale.getCountry().length() == 3
                            || REGIONS.contains(locale.getCountry()));
        } catch (IllformedLocaleException notOne) {
            return false;
        }
    }

    private static boolean isLanguage(String letters) {
        return LANGUAGES.contains(letters)
                || letters.length() == 3 && twoLetters(letters).isEmpty();
    }

    /** The tag that was probably meant by what is none. */
    public static Optional<String> meant(String written) {
        var plain = written.strip();
        var first = plain.split("[ (_-]", -1)[0];
        return Stream.of(
                        Stream.of(plain.replace('_', '-')),
                        twoLetters(first.toLowerCase(Locale.ROOT)).stream(),
                        named(first).stream(),
                        Stream.of(first))
                .flatMap(tags -> tags)
                .filter(LanguageTag::isOne)
                .findFirst();
    }

    private static Optional<String> twoLetters(String threeLetters) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(letters -> threeLetters.length() == 3 && threeLetters.equals(three(letters)))
                .findFirst();
    }

    private static String three(String letters) {
        try {
            return new Locale(letters).getISO3Language();
        } catch (MissingResourceException none) {
            return "";
        }
    }

    /** The language with this name, in English or in itself. */
    private static Optional<String> named(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(letters -> {
                    var locale = new Locale(letters);
                    return List.of(locale.getDisplayLanguage(Locale.ENGLISH), locale.getDisplayLanguage(locale))
                            .stream()
                            .anyMatch(name::equalsIgnoreCase);
                })
                .findFirst();
    }

    /** What to write instead. */
    public static String hint(String written) {
        return meant(written).map(tag -> "Write " + Quoted.of(tag) + ".").orElse("Write \"en\", \"de\" or \"pt-BR\".");
    }
}
