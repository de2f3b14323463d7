package summit.ui.toolkit;

import java.util.Locale;
import java.util.Set;
import summit.story.Picture.Colour;

/** A frame as a picture: what a terminal with all colours would show, as SVG text. For manuals, and for looking at tests. */
public final class FrameSvg {
    private static final int WIDTH = 9;
    private static final int HEIGHT = 19;
    private static final int MARGIN = 12;

    private final Frame frame;
    private final Theme theme;
    private final StringBuilder svg = new StringBuilder();

    private FrameSvg(Frame frame, Theme theme) {
        this.frame = frame;
        this.theme = theme;
    }

    /** The frame in the colours of the theme. */
    public static String of(Frame frame, Theme theme) {
        return new FrameSvg(frame, theme).draw();
    }

    private String draw() {
        var width = frame.width() * WIDTH + 2 * MARGIN;
        var height = frame.height() * HEIGHT + 2 * MARGIN;
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
                font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="15" xml:space="preserve">
                <rect width="100%%" height="100%%" rx="8" fill="%s"/>
                """.formatted(
                        width, height, width, height, hex(theme.look(Role.PROSE).background())));
        for (var row = 0; row < frame.height(); row++) {
            grounds(row);
            texts(row);
        }
        return svg.append("</svg>\n").toString();
    }

    /** Backgrounds, as few rectangles as will do; pictures cell by cell. */
    private void grounds(int row) {
        var cells = frame.rows().get(row);
        for (var from = 0; from < cells.size(); ) {
            if (cells.get(from).ink() instanceof Cell.Ink.Pixels pixels) {
                block(from, 1, row, 0, HEIGHT / 2.0, hex(pixels.upper()));
                block(from, 1, row, HEIGHT / 2.0, HEIGHT / 2.0, hex(pixels.lower()));
                from++;
                continue;
            }
            var ground = ground(cells.get(from));
            var to = from;
            while (to < cells.size()
                    && !(cells.get(to).ink() instanceof Cell.Ink.Pixels)
                    && ground(cells.get(to)).equals(ground)) {
                to++;
            }
            if (!ground.equals(hex(theme.look(Role.PROSE).background()))) {
                block(from, to - from, row, 0, HEIGHT, ground);
            }
            from = to;
        }
    }

    private void block(int column, int cells, int row, double down, double height, String colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
                MARGIN + column * WIDTH,
                MARGIN + row * HEIGHT + down,
                cells * WIDTH + 0.3,
                height + 0.3,
                colour));
    }

    /** Texts, a run of one role at a time; its length is given, so that every font keeps to the grid. */
    private void texts(int row) {
        var cells = frame.rows().get(row);
        for (var from = 0; from < cells.size(); ) {
            if (!(cells.get(from).ink() instanceof Cell.Ink.As as)) {
                from++;
                continue;
            }
            var text = new StringBuilder();
            var to = from;
            while (to < cells.size() && cells.get(to).ink().equals(as)) {
                text.append(cells.get(to++).glyph());
            }
            var words = text.toString();
            if (!words.isBlank()) {
                run(from, to - from, row, words, theme.look(as.role()));
            }
            from = to;
        }
    }

    private void run(int column, int cells, int row, String words, Theme.Look look) {
        var reversed = look.emphasis().contains(Theme.Emphasis.REVERSE);
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" textLength=\"%d\" fill=\"%s\"%s>%s</text>\n",
                MARGIN + column * WIDTH,
                MARGIN + row * HEIGHT + 14,
                cells * WIDTH,
                hex(reversed ? look.background() : look.foreground()),
                emphasis(look.emphasis()),
                words.replace("&", "&amp;").replace("<", "&lt;")));
    }

    private static String emphasis(Set<Theme.Emphasis> emphasis) {
        return (emphasis.contains(Theme.Emphasis.BOLD) ? " font-weight=\"bold\"" : "")
                + (emphasis.contains(Theme.Emphasis.UNDERLINE) ? " text-decoration=\"underline\"" : "");
    }

    private String ground(Cell cell) {
        var look = theme.look(((Cell.Ink.As) cell.ink()).role());
        return hex(look.emphasis().contains(Theme.Emphasis.REVERSE) ? look.foreground() : look.background());
    }

    private static String hex(Colour colour) {
        return "#%06x".formatted(colour.rgb() & 0xFFFFFF);
    }
}
