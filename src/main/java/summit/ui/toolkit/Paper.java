package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import summit.engine.FrontPage;

/** Sets a front page on newspaper: masthead between rules, headline, columns side by side, corrections. */
public final class Paper {
    /** A page is never set wider. */
    public static final int WIDEST = 100;

    /** A narrower column would be all hyphens. */
    private static final int NARROWEST_COLUMN = 20;

    /** A column that was left white is at least this long, so that it is seen to be white. */
    private static final int WHITE = 5;

    private final boolean airy;
    private final int width;
    private final int inner;
    private final List<Row> rows = new ArrayList<>();

    private Paper(int width, boolean airy) {
        this.airy = airy;
        this.width = Math.max(1, width);
        this.inner = Math.max(1, width - 4);
    }

    /**
     * The page as rows of paper, each as wide as asked. {@code picture} is set over the columns and may be empty; without air the
     * head takes as few rows as it can.
     */
    public static List<Row> rows(FrontPage page, List<Row> picture, int width, boolean airy) {
        var paper = new Paper(width, airy);
        paper.head(page.top());
        paper.picture(picture);
        paper.columns(page.columns());
        paper.corrections(page.corrections());
        paper.add("", Role.PAPER);
        return List.copyOf(paper.rows);
    }

    /** The page as plain lines. */
    public static String text(FrontPage page) {
        var text = new StringBuilder();
        for (var row : rows(page, List.of(), 80, true)) {
            var line = new StringBuilder();
            row.cells().forEach(cell -> line.append(cell.glyph()));
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private void head(FrontPage.Top top) {
        air();
        middle(spaced(top.name()), Role.HEADLINE);
        rule("═");
        if (!top.edition().isEmpty()) {
            middle(top.edition(), Role.FADED);
            rule("─");
        }
        air();
        middle(top.headline(), Role.HEADLINE);
        if (!top.deck().isEmpty()) {
            air();
            middle(top.deck(), Role.PAPER);
        }
        air();
        rule("─");
    }

    private void air() {
        if (airy) {
            add("", Role.PAPER);
        }
    }

    /** A masthead in letters set wide, as far as they fit. */
    private String spaced(String name) {
        var capitals = name.toUpperCase(Locale.ROOT);
        var wide = String.join(" ", Cells.glyphs(capitals)).replace("   ", "    ");
        return Cells.columns(wide) <= inner ? wide : capitals;
    }

    private void picture(List<Row> picture) {
        if (picture.isEmpty()) {
            return;
        }
        add("", Role.PAPER);
        for (var row : picture) {
            var left = Math.max(0, (width - row.cells().size()) / 2);
            var cells = new ArrayList<>(Cells.of(" ".repeat(left), Role.PAPER));
            cells.addAll(row.cells().subList(0, Math.min(row.cells().size(), width - left)));
            add(cells);
        }
        add("", Role.PAPER);
    }

    /** As many columns side by side as fit; the next ones below them, under a rule. */
    private void columns(List<List<String>> columns) {
        var across = Math.max(1, Math.min(columns.size(), (inner + 3) / (NARROWEST_COLUMN + 3)));
        for (var from = 0; from < columns.size(); from += across) {
            if (from > 0) {
                rule("─");
            }
            abreast(columns.subList(from, Math.min(columns.size(), from + across)), across);
        }
    }

    private void abreast(List<List<String>> columns, int across) {
        var each = (inner - 3 * (across - 1)) / across;
        var set = columns.stream().map(column -> column(column, each)).toList();
        var longest = set.stream().mapToInt(List::size).max().orElse(0);
        for (var i = 0; i < longest; i++) {
            var cells = new ArrayList<Cell>();
            for (var c = 0; c < set.size(); c++) {
                if (c > 0) {
                    cells.addAll(Cells.of(" │ ", Role.FADED));
                }
                var line = i < set.get(c).size() ? set.get(c).get(i).cells() : List.<Cell>of();
                cells.addAll(line);
                cells.addAll(Cells.of(" ".repeat(Math.max(0, each - line.size())), Role.PAPER));
            }
            line(cells);
        }
    }

    private static List<Row> column(List<String> paragraphs, int width) {
        var lines = new ArrayList<Row>();
        if (paragraphs.stream().skip(1).allMatch(String::isBlank)) {
            paragraphs.stream().limit(1).forEach(heading -> wrapped(lines, heading, width, Role.HEADLINE));
            for (var i = 0; i < WHITE; i++) {
                lines.add(Row.of(
                        i == WHITE / 2 ? " ".repeat(Math.max(0, (width - 10) / 2)) + "left white" : "", Role.FADED));
            }
            return lines;
        }
        wrapped(lines, paragraphs.get(0), width, Role.HEADLINE);
        for (var paragraph : paragraphs.subList(1, paragraphs.size())) {
            wrapped(lines, paragraph, width, Role.PAPER);
            lines.add(Row.of("", Role.PAPER));
        }
        return lines;
    }

    private static void wrapped(List<Row> lines, String text, int width, Role role) {
        Wrap.lines(text, width).forEach(line -> lines.add(Row.of(Cells.cut(line.text(), width), role)));
    }

    private void corrections(List<String> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        rule("─");
        line(Cells.of("Corrections", Role.HEADLINE));
        for (var correction : corrections) {
            Wrap.lines(correction, inner).forEach(text -> line(Cells.of(text.text(), Role.PAPER)));
        }
    }

    private void middle(String text, Role role) {
        for (var line : Wrap.balanced(text, inner)) {
            var left = Math.max(0, (inner - Cells.columns(line.text())) / 2);
            line(Cells.of(" ".repeat(left) + line.text(), role));
        }
    }

    private void rule(String glyph) {
        line(Cells.of(glyph.repeat(inner), Role.FADED));
    }

    /** A line between the margins of the page. */
    private void line(List<Cell> cells) {
        var all = new ArrayList<>(Cells.of("  ", Role.PAPER));
        all.addAll(cells);
        add(all);
    }

    private void add(String text, Role role) {
        add(Cells.of(text, role));
    }

    private void add(List<Cell> cells) {
        var full = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
        full.addAll(Cells.of(" ".repeat(width - full.size()), Role.PAPER));
        rows.add(new Row(full, -1, -1, new Row.Place(rows.size(), 0)));
    }
}
