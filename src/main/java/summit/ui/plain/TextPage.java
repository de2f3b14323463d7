package summit.ui.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import summit.quiz.document.Document;
import summit.ui.toolkit.Cells;

/** A document as lines of text of at most a given width. Where a table is too wide its words are wrapped, and where that is
 * not enough it is told row by row. */
public final class TextPage implements Document.Visitor<List<String>> {
    private static final int LONGEST_BAR = 24;
    private static final int BETWEEN = 2;

    /** A column of words is never narrower, unless its words are. */
    private static final int NARROWEST = 16;

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
        var narrowed = narrowed(table, widths);
        if (narrowed.isEmpty()) {
            return rows.stream().flatMap(row -> told(heads, row).stream()).toList();
        }
        var lines = new ArrayList<String>(lines(table, narrowed, heads));
        lines.add("-".repeat(Math.max(0, taken(narrowed))));
        rows.forEach(row -> lines.addAll(lines(table, narrowed, row)));
        return lines;
    }

    private static int taken(List<Integer> widths) {
        return widths.stream().mapToInt(each -> each + BETWEEN).sum() - BETWEEN;
    }

    /** The widths, with the widest columns of words made narrower as far as need be; nothing if some would be hard to read. */
    private List<Integer> narrowed(Document.Table table, List<Integer> widths) {
        var narrowed = new ArrayList<>(widths);
        while (taken(narrowed) > width) {
            var widest = IntStream.range(0, narrowed.size())
                    .filter(i -> !table.columns().get(i).numbers() && narrowed.get(i) > NARROWEST)
                    .boxed()
                    .max(Comparator.comparing(narrowed::get));
            if (widest.isEmpty()) {
                return List.of();
            }
            narrowed.set(widest.get(), narrowed.get(widest.get()) - 1);
        }
        return narrowed;
    }

    /** A row, on as many lines as its longest cell needs. */
    private static List<String> lines(Document.Table table, List<Integer> widths, List<String> row) {
        var cells = IntStream.range(0, row.size())
                .mapToObj(i -> Wrapping.of(row.get(i), Math.max(1, widths.get(i))))
                .toList();
        var most = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, Math.max(1, most))
                .mapToObj(line -> line(
                        table,
                        widths,
                        cells.stream()
                                .map(cell -> line < cell.size() ? cell.get(line) : "")
                                .toList()))
                .toList();
    }

    private static String line(Document.Table table, List<Integer> widths, List<String> cells) {
        var line = new StringBuilder();
        for (var i = 0; i < cells.size(); i++) {
            var blank = " ".repeat(Math.max(0, widths.get(i) - Cells.columns(cells.get(i))));
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
