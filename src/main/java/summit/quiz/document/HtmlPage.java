package summit.quiz.document;

import java.util.Locale;

/**
 * A document as one self-contained HTML page: no scripts, no fonts and nothing fetched, so that it can be mailed and printed. Everything in
 * it is escaped, and runs of text find their own direction.
 */
public final class HtmlPage implements Document.Visitor<String> {
    private static final String STYLE = """
            :root{color-scheme:light}
            body{font:11pt/1.45 system-ui,sans-serif;color:#111;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.6em;line-height:1.2;margin:0 0 .6em}h2{font-size:1.25em;margin:1.6em 0 .4em}h3{font-size:1.05em;margin:1.2em 0 .3em}
            p{margin:.4em 0}.small{font-size:.85em;color:#444}
            table{border-collapse:collapse;width:100%;margin:.6em 0;font-size:.92em}
            th,td{border-bottom:1px solid #999;padding:.25em .5em;text-align:start;vertical-align:top;overflow-wrap:anywhere}
            th{border-bottom:2px solid #333}td:not(.n){min-width:9em}.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap;width:1%}
            ul{list-style:none;padding:0;margin:.4em 0}li{margin:.2em 0;display:flex;gap:.7em}li b{flex:none;min-width:1.3em;white-space:nowrap;padding-inline-end:.4em}
            .chart{display:grid;grid-template-columns:minmax(6em,max-content) 1fr max-content;gap:.2em .7em;align-items:center;margin:.6em 0}
            .chart span{overflow-wrap:anywhere}.bar{height:1em;border:1px solid #333;background:#fff}
            .bar i{display:block;height:100%;background:#333;print-color-adjust:exact;-webkit-print-color-adjust:exact}
            .poster{font-size:95vmin;font-weight:800;line-height:1;text-align:center;padding:15vmin 0 0}
            .line{border-bottom:1px solid #777;height:2em}
            .sheet{break-before:page}.sheet+h2,.sheet+section>*{margin-top:0}h1,h2,h3{break-after:avoid}tr,li,.chart,section{break-inside:avoid}.line{break-before:avoid}
            @media print{body{margin:0;max-width:none;padding:0}}
            .dense{font-size:9.5pt;line-height:1.3}.dense h1{font-size:1.4em;margin:0 0 .2em}.dense h2{font-size:1.15em;margin:.7em 0 .1em}
            .dense p,.dense ul,.dense table{margin:.2em 0}.dense li{margin:.1em 0}.dense th,.dense td{padding:.12em .5em}
            """;

    private HtmlPage() {}

    /** Paper to print on. */
    public enum Paper {
        A4,
        LETTER
    }

    /** The page, for this paper. */
    public static String of(Document document, Paper paper) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(document.language()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>")
                .append(escaped(document.title()))
                .append("</title>\n<style>\n")
                .append("@page{size:" + paper.name().toLowerCase(Locale.ROOT) + ";margin:"
                        + (document.dense() ? 12 : 18) + "mm}\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body" + (document.dense() ? " class=\"dense\"" : "") + ">\n")
                .append(isPoster(document) ? "" : "<h1 dir=\"auto\">" + escaped(document.title()) + "</h1>\n");
        var blocks = new HtmlPage();
        var isOpen = false;
        for (var block : document.blocks()) {
            var ends = block instanceof Document.Heading || block instanceof Document.NewSheet;
            page.append(ends && isOpen ? "</section>\n" : "");
            var begins = block instanceof Document.Heading heading && heading.level() > 1;
            // A question and its answers are not torn apart by the end of a sheet of paper.
            page.append(begins ? "<section>\n" : "");
            isOpen = begins || isOpen && !ends;
            page.append(block.accept(blocks)).append('\n');
        }
        return page.append(isOpen ? "</section>\n" : "")
                .append("</body>\n</html>\n")
                .toString();
    }

    /** A letter to be held up has the sheet for itself. */
    private static boolean isPoster(Document document) {
        return document.blocks().stream()
                .findFirst()
                .filter(Document.Poster.class::isInstance)
                .isPresent();
    }

    @Override
    public String heading(Document.Heading heading) {
        var tag = "h" + (heading.level() + 1);
        return "<" + tag + " dir=\"auto\">" + escaped(heading.words()) + "</" + tag + ">";
    }

    @Override
    public String paragraph(Document.Paragraph paragraph) {
        return "<p dir=\"auto\"" + (paragraph.small() ? " class=\"small\"" : "") + ">" + escaped(paragraph.words())
                + "</p>";
    }

    @Override
    public String items(Document.Items items) {
        var list = new StringBuilder("<ul>");
        for (var item : items.items()) {
            list.append("<li dir=\"auto\">")
                    .append(item.label().isEmpty() ? "" : "<b>" + escaped(item.label()) + "</b>")
                    .append(escaped(item.words()))
                    .append("</li>");
        }
        return list.append("</ul>").toString();
    }

    @Override
    public String table(Document.Table table) {
        var html = new StringBuilder("<table><thead><tr>");
        for (var column : table.columns()) {
            html.append("<th scope=\"col\"" + numbers(column) + ">")
                    .append(escaped(column.head()))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            html.append("<tr>");
            for (var i = 0; i < row.size(); i++) {
                html.append("<td dir=\"auto\"" + numbers(table.columns().get(i)) + ">")
                        .append(escaped(row.get(i)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String numbers(Document.Column column) {
        return column.numbers() ? " class=\"n\"" : "";
    }

    @Override
    public String chart(Document.Chart chart) {
        var html = new StringBuilder("<div class=\"chart\">");
        for (var bar : chart.bars()) {
            html.append("<span dir=\"auto\">" + escaped(bar.label()) + "</span>")
                    .append("<div class=\"bar\"><i style=\"width:" + Math.round(bar.share() * 1000) / 10.0
                            + "%\"></i></div>")
                    .append("<span dir=\"auto\">" + escaped(bar.words()) + "</span>");
        }
        return html.append("</div>").toString();
    }

    @Override
    public String writingLines(Document.WritingLines lines) {
        return "<div class=\"line\"></div>".repeat(lines.lines());
    }

    @Override
    public String poster(Document.Poster poster) {
        return "<div class=\"poster\">" + escaped(poster.word()) + "</div>";
    }

    @Override
    public String newSheet(Document.NewSheet sheet) {
        return "<div class=\"sheet\"></div>";
    }

    private static String escaped(String text) {
        // Most text is plain, and a class's sheets are megabytes of it.
        if (text.chars().allMatch(HtmlPage::isPlain)) {
            return text;
        }
        var html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> {
                    if (isPrintable(point)) {
                        html.appendCodePoint(point);
                    }
                }
            }
        });
        return html.toString();
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character < 0x7F && "&<>\"'".indexOf(character) < 0;
    }

    /** Control characters mean nothing on a page, and overrides of direction would reach past their own run. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> point == '\t';
            default -> true;
        };
    }
}
