package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import summit.quiz.document.Document;
import summit.ui.Cells;

/** A document as lines of text of at most a given width. A table that is too wide is told row by row. */
public final class TextPage implements Document.Visitor<List<String>> {
    private static final int LONGEST_BAR = 24;
    private static final int BETWEEN = 2;

    private final int width;

    private TextPage(int width) {
        this.width = width;
    }

    /** The lines of a document. */
    public static List<String> of(Document document, int width) {
        var page = new TextPage(width);
        var lines = new ArrayList<String>();
        lines.addAll(underlined(document.title(), '=', width));
        for (var block : document.blocks()) {
            lines.add("");
            lines.addAll(block.accept(page));
        }
        return lines;
    }

    private static List<String> underlined(String words, char line, int width) {
        var lines = new ArrayList<>(Wrapping.of(Cells.clean(words), width));
        var longest = lines.stream().mapToInt(Cells::columns).max().orElse(0);
        lines.add(Character.toString(line).repeat(Math.min(longest, width)));
        return lines;
    }

    private List<String> wrapped(String words) {
        return Wrapping.of(Cells.clean(words), width);
    }

    @Override
    public List<String> heading(Document.Heading heading) {
        return heading.level() == 1 ? underlined(heading.words(), '-', width) : wrapped(heading.words());
    }

    @Override
    public List<String> paragraph(Document.Paragraph paragraph) {
        return wrapped(paragraph.words());
    }

    @Override
    public List<String> items(Document.Items items) {
        return items.items().stream()
                .flatMap(item -> wrapped((item.label().isEmpty()
                                        ? "- "
                                        : item.label() + (item.label().matches("[A-Za-z0-9]+") ? ". " : "  "))
                                + item.words())
                        .stream())
                .toList();
    }

    @Override
    public List<String> table(Document.Table table) {
        var heads = table.columns().stream()
                .map(Document.Column::head)
                .map(Cells::clean)
                .toList();
        var rows = table.rows().stream()
                .map(row -> row.stream().map(Cells::clean).toList())
                .toList();
        var widths = IntStream.range(0, heads.size())
                .mapToObj(i -> IntStream.concat(
                                IntStream.of(Cells.columns(heads.get(i))),
                                rows.stream().mapToInt(row -> Cells.columns(row.get(i))))
                        .max()
                        .orElse(0))
                .toList();
        if (widths.stream().mapToInt(each -> each + BETWEEN).sum() - BETWEEN > width) {
            return rows.stream().flatMap(row -> told(heads, row).stream()).toList();
        }
        var lines = new ArrayList<String>();
        lines.add(line(table, widths, heads));
        lines.add("-"
                .repeat(Math.max(
                        0, widths.stream().mapToInt(each -> each + BETWEEN).sum() - BETWEEN)));
        rows.forEach(row -> lines.add(line(table, widths, row)));
        return lines;
    }

    private static String line(Document.Table table, List<Integer> widths, List<String> cells) {
        var line = new StringBuilder();
        for (var i = 0; i < cells.size(); i++) {
            var blank = " ".repeat(widths.get(i) - Cells.columns(cells.get(i)));
            line.append(i == 0 ? "" : " ".repeat(BETWEEN))
                    .append(table.columns().get(i).numbers() ? blank + cells.get(i) : cells.get(i) + blank);
        }
        return line.toString().stripTrailing();
    }

    /** The first cell, and the others with their heads. */
    private List<String> told(List<String> heads, List<String> row) {
        var others = IntStream.range(1, row.size())
                .filter(i -> !row.get(i).isEmpty())
                .mapToObj(i -> heads.get(i).isEmpty() ? row.get(i) : heads.get(i) + ": " + row.get(i))
                .toList();
        return wrapped("- " + row.get(0) + (others.isEmpty() ? "" : ". " + String.join("; ", others) + "."));
    }

    @Override
    public List<String> chart(Document.Chart chart) {
        var label = Math.min(
                width / 2,
                chart.bars().stream()
                        .mapToInt(bar -> Cells.columns(bar.label()))
                        .max()
                        .orElse(0));
        var words = chart.bars().stream()
                .mapToInt(bar -> Cells.columns(bar.words()))
                .max()
                .orElse(0);
        var length = Math.max(4, Math.min(LONGEST_BAR, width - label - words - 2 * BETWEEN));
        return chart.bars().stream()
                .map(bar -> {
                    var clipped = Cells.clip(bar.label(), label);
                    var filled = (int) Math.round(bar.share() * length);
                    return clipped + " ".repeat(label - Cells.columns(clipped) + BETWEEN) + "#".repeat(filled)
                            + ".".repeat(length - filled) + "  " + Cells.clean(bar.words());
                })
                .toList();
    }

    @Override
    public List<String> writingLines(Document.WritingLines lines) {
        return IntStream.range(0, lines.lines())
                .mapToObj(i -> "_".repeat(width))
                .toList();
    }

    @Override
    public List<String> poster(Document.Poster poster) {
        return wrapped(poster.word());
    }

    @Override
    public List<String> newSheet(Document.NewSheet sheet) {
        return List.of("");
    }
}
