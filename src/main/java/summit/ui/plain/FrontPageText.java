package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import summit.engine.FrontPage;
import summit.story.Story;

/** A front page read from top to bottom. */
final class FrontPageText {
    private FrontPageText() {}

    static List<String> of(Story story, FrontPage page) {
        var lines = new ArrayList<String>();
        add(lines, page.top().name());
        add(lines, page.top().edition());
        lines.add("");
        add(lines, page.top().headline());
        add(lines, page.top().deck());
        story.picture(page.art()).ifPresent(picture -> lines.add("Picture: " + picture.describe()));
        for (var column : page.columns()) {
            lines.add("");
            lines.addAll(column);
        }
        if (!page.corrections().isEmpty()) {
            lines.add("");
            lines.add("Corrections");
            page.corrections().forEach(sentence -> lines.add("- " + sentence));
        }
        return lines;
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
