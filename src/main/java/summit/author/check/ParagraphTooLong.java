package summit.author.check;

import summit.load.Code;
import summit.load.Site;

/** Texts of which a small screen cannot show the whole, so that the beginning is gone before the end is read. */
final class ParagraphTooLong implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        copy.texts().forEach(site -> look(site, copy.screen(), report));
    }

    private static void look(Site site, Screen screen, Report report) {
        site.words()
                .filter(screen::isTooLong)
                .ifPresent(words -> report.add(
                        Code.TOO_LONG,
                        site.position(),
                        "this paragraph takes " + screen.rowsOf(words) + " lines on a screen of " + screen.size()
                                + ", which shows " + screen.rows() + ".",
                        "Divide it: a text may be a list of paragraphs."));
    }
}
