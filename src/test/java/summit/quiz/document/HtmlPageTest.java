package summit.quiz.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HtmlPageTest {
    private static final Document EVERYTHING = new Document(
            "All & \"everything\"",
            "en",
            new Document.Writer()
                    .heading(1, "One <two>")
                    .paragraph("It's so.")
                    .remark("By the way.")
                    .add(new Document.Items(List.of(new Document.Item("A", "first"), new Document.Item("", "second"))))
                    .add(new Document.Table(
                            List.of(new Document.Column("Name", false), new Document.Column("Points", true)),
                            List.of(List.of("Ann", "3"))))
                    .add(new Document.Chart(List.of(new Document.Bar("A", 0.333, "1 of 3"))))
                    .add(new Document.WritingLines(2))
                    .add(new Document.NewSheet())
                    .blocks());

    @Test
    void everyBlockIsInAPageThatFetchesNothing() {
        var html = HtmlPage.of(EVERYTHING, HtmlPage.Paper.LETTER);
        for (var part : List.of(
                "One &lt;two&gt;", "It&#39;s so.", "<b>A</b>first", "class=\"n\">3<", "width:33.3%", "size:letter")) {
            assertTrue(html.contains(part), part + " in " + html);
        }
        for (var outside : List.of("http", "src=", "<script", "@import", "url(")) {
            assertFalse(html.contains(outside), outside);
        }
        assertEquals(2, html.split("class=\"line\"").length - 1);
    }

    @Test
    void aQuestionAndItsAnswersStayOnOneSheetAndACardHasItsSheetForItself() {
        var questions = new Document.Writer()
                .heading(3, "1. Who?")
                .paragraph("Ada")
                .heading(3, "2. Where?")
                .paragraph("Here")
                .add(new Document.NewSheet())
                .paragraph("Key")
                .blocks();
        var html = HtmlPage.of(new Document("Sheet", "en", questions), HtmlPage.Paper.A4)
                .replaceAll("\n", "");
        assertTrue(
                html.contains("<section><h4 dir=\"auto\">1. Who?</h4><p dir=\"auto\">Ada</p></section><section>"),
                html);
        assertTrue(html.contains("Here</p></section><div class=\"sheet\"></div>"), html);
        assertTrue(html.contains("section{break-inside:avoid}"), html);
        var card = new Document("Cards", "en", List.of(new Document.Poster("A")));
        assertFalse(HtmlPage.of(card, HtmlPage.Paper.A4).contains("<h1"));
    }

    /** The body is well formed: each element is closed where it was opened. */
    @Test
    void theBodyIsWellFormed() throws Exception {
        var html = HtmlPage.of(EVERYTHING, HtmlPage.Paper.A4);
        var body = html.substring(html.indexOf("<body>"), html.indexOf("</html>"));
        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)));
        assertEquals("body", parsed.getDocumentElement().getTagName());
    }

    @Test
    void aRowHasTheCellsOfItsTable() {
        var columns = List.of(new Document.Column("Name", false));
        assertThrows(IllegalArgumentException.class, () -> new Document.Table(columns, List.of(List.of("Ann", "3"))));
    }

    @Test
    void aBarIsAShare() {
        for (var share : List.of(-0.1, 1.1, Double.NaN)) {
            assertThrows(IllegalArgumentException.class, () -> new Document.Bar("A", share, ""));
        }
    }
}
