package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import summit.engine.FrontPage;
import summit.story.Story;

/** A front page read from top to bottom. */
final class FrontPageText {
    private FrontPageText() {}

    static List<String> of(Story story, FrontPage page) {
        return without("", story, page);
    }

    /** The page without its picture if it is this one, which was read out before. */
    static List<String> without(String art, Story story, FrontPage page) {
        var lines = new ArrayList<String>();
        add(lines, page.top().name());
        add(lines, page.top().edition());
        lines.add("");
        add(lines, page.top().headline());
        add(lines, page.top().deck());
        story.picture(page.art().equals(art) ? "" : page.art())
                .ifPresent(picture -> lines.add("Picture: " + picture.describe()));
        for (var column : page.columns()) {
            lines.add("");
            lines.addAll(column(column));
        }
        if (!page.corrections().isEmpty()) {
            lines.add("");
            lines.add("Corrections");
            // What ends in a colon leads over to the points.
            page.corrections().forEach(sentence -> lines.add((sentence.endsWith(":") ? "" : "- ") + sentence));
        }
        return lines;
    }

    /** A column in words: rows of dots and empty paragraphs, which stand for white paper, cannot be heard. */
    private static List<String> column(List<String> column) {
        var lines = new ArrayList<String>();
        for (var paragraph : column) {
            var line = isWhite(paragraph) ? "Left white." : paragraph;
            if (!isWhite(paragraph)
                    || lines.isEmpty()
                    || !lines.get(lines.size() - 1).equals(line)) {
                lines.add(line);
            }
        }
        var body = column.subList(Math.min(1, column.size()), column.size());
        if (lines.size() == 2 && body.stream().allMatch(FrontPageText::isWhite)) {
            lines.set(1, "This column is white.");
        }
        return lines;
    }

    private static boolean isWhite(String paragraph) {
        return paragraph.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
