package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.List;

/**
 * A word in passing over the footer. A key takes it away; while that key is being answered it is {@code fading}: it is not to
 * be read any more, but the rows it took are still taken, so that a page that is turned is the page that was seen.
 */
record Notice(String words, boolean fading) {
    static final Notice NONE = new Notice("", false);

    /** Columns left to the marks that tell where there is more, beside its last line. */
    static final int MARKS = 10;

    /** Its lines in so many columns, at most this many. */
    List<Wrap.Line> lines(int columns, int most) {
        if (words.isEmpty()) {
            return List.of();
        }
        var wide = Wrap.lines(words, columns);
        var last = wide.get(wide.size() - 1);
        var lines = Cells.columns(last.text()) <= columns - MARKS ? wide : Wrap.lines(words, columns - MARKS);
        if (lines.size() <= Math.max(1, most)) {
            return lines;
        }
        var shown = new ArrayList<>(lines.subList(0, Math.max(1, most)));
        var cut = shown.remove(shown.size() - 1);
        shown.add(new Wrap.Line(Cells.clip(cut.text(), columns - MARKS - 2) + " …", cut.offset()));
        return shown;
    }

    Notice faded() {
        return words.isEmpty() ? this : new Notice(words, true);
    }
}
