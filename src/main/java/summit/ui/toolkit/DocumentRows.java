package summit.ui.toolkit;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.quiz.document.Document;

/** A document as a text that scrolls. */
public record DocumentRows(Flow flow) implements Document.Visitor<Flow> {
    /** The document at a width. */
    public static Flow of(Document document, int width) {
        var flow = new Flow(width);
        flow.text(Cells.clean(document.title()), Role.TITLE).blank();
        var rows = new DocumentRows(flow);
        document.blocks().forEach(block -> block.accept(rows));
        return flow;
    }

    @Override
    public Flow heading(Document.Heading heading) {
        return flow.text(Cells.clean(heading.words()), heading.level() == 1 ? Role.HEADING : Role.CHOICE)
                .blank();
    }

    @Override
    public Flow paragraph(Document.Paragraph paragraph) {
        return flow.text(Cells.clean(paragraph.words()), paragraph.small() ? Role.DIM : Role.PROSE)
                .blank();
    }

    @Override
    public Flow items(Document.Items items) {
        items.items()
                .forEach(item -> flow.marked(
                        (item.label().isEmpty() ? "•" : Cells.clean(item.label())) + " ",
                        Role.ACCENT,
                        Cells.clean(item.words()),
                        Role.PROSE));
        return flow.blank();
    }

    @Override
    public Flow table(Document.Table table) {
        for (var row : table.rows()) {
            flow.marked(
                    "• ",
                    Role.ACCENT,
                    IntStream.range(0, row.size())
                            .filter(i -> !row.get(i).isEmpty())
                            .mapToObj(i -> Cells.clean((table.columns().get(i).head() + " " + row.get(i)).strip()))
                            .collect(Collectors.joining(" · ")),
                    Role.PROSE);
        }
        return flow.blank();
    }

    @Override
    public Flow chart(Document.Chart chart) {
        return flow.rows(Chart.of(chart.bars(), flow.width())).blank();
    }

    @Override
    public Flow writingLines(Document.WritingLines lines) {
        return flow;
    }

    @Override
    public Flow poster(Document.Poster poster) {
        return flow.text(Cells.clean(poster.word()), Role.TITLE).blank();
    }

    @Override
    public Flow newSheet(Document.NewSheet sheet) {
        return flow.blank();
    }
}
