package summit.author.check;

import java.text.Normalizer;
import java.util.OptionalInt;
import summit.load.Code;
import summit.load.Site;

/**
 * Characters that terminals draw differently or not at all: emoji, marks that do not melt into their letter, characters without a
 * meaning of their own. Characters that are not to be seen at all are an error already while reading.
 */
final class TextCannotBeDrawn implements Rule {
    /** Before it there are only letters and signs that every terminal draws. */
    private static final char FIRST_MARK = 0x300;

    @Override
    public void look(Copy copy, Report report) {
        copy.texts().forEach(site -> look(site, copy.screen(), report));
    }

    private static void look(Site site, Screen screen, Report report) {
        site.words()
                .ifPresent(words -> undrawable(words, screen)
                        .ifPresent(at -> report.add(
                                Code.CANNOT_BE_DRAWN,
                                site.inside(at),
                                "the text has " + name(words.codePointAt(at))
                                        + " here, which terminals draw in different ways or not at all.",
                                "Say it in words.")));
    }

    /** Where the first such character stands, in a text that may be composed further. */
    private static OptionalInt undrawable(String words, Screen screen) {
        for (var i = 0; i < words.length(); i++) {
            if (words.charAt(i) < FIRST_MARK) {
                continue;
            }
            var point = words.codePointAt(i);
            if (isEmoji(point, screen) || isLoose(words, i, screen) || !screen.shows(point)) {
                return OptionalInt.of(i);
            }
            i += Character.charCount(point) - 1;
        }
        return OptionalInt.empty();
    }

    /** Pictures two columns wide, and whatever has no meaning but in one font. */
    private static boolean isEmoji(int point, Screen screen) {
        return switch (Character.getType(point)) {
            case Character.OTHER_SYMBOL -> screen.width(point) == 2 || point >= 0x1F000;
            case Character.MODIFIER_SYMBOL -> point >= 0x1F000;
            case Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** A mark that does not become one character with the letter before it. */
    private static boolean isLoose(String words, int at, Screen screen) {
        var point = words.codePointAt(at);
        if (screen.width(point) > 0) {
            return false;
        }
        var from = at == 0 ? 0 : words.offsetByCodePoints(at, -1);
        var both = words.substring(from, at + Character.charCount(point));
        return Normalizer.normalize(both, Normalizer.Form.NFC).codePoints().anyMatch(each -> screen.width(each) == 0);
    }

    private static String name(int point) {
        var name = Character.getName(point);
        return "U+%04X".formatted(point) + (name == null ? "" : " (" + name.toLowerCase(java.util.Locale.ROOT) + ")");
    }
}
