package summit.author.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import summit.InlinePack;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

class DrawingTest {
    private static StoryMap bundled(String id, Grouping by) throws Exception {
        var story = PackLoader.load(Pack.bundled(id)).story().orElseThrow();
        return map(story, by);
    }

    private static StoryMap map(Story story, Grouping by) {
        return Survey.of(story, scene -> by.of(story, scene));
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> groups(Document picture, String kind) {
        var found = new ArrayList<Element>();
        var groups = picture.getElementsByTagName("g");
        for (var i = 0; i < groups.getLength(); i++) {
            var group = (Element) groups.item(i);
            if (List.of(group.getAttribute("class").split(" ")).contains(kind)
                    && !group.getAttribute("data-" + (kind.equals("node") ? "id" : "from"))
                            .isEmpty()) {
                found.add(group);
            }
        }
        return found;
    }

    @Test
    void aPictureHasEveryNodeAndALineForAllThatAreJoined() throws Exception {
        for (var by : Grouping.values()) {
            var map = bundled("first-steps", by);
            var picture = parsed(Svg.picture(map));
            var ids = new TreeSet<String>();
            groups(picture, "node").forEach(node -> ids.add(node.getAttribute("data-id")));
            assertEquals(new TreeSet<>(map.nodes().keySet()), ids);
            assertEquals(Bundle.of(map).size(), groups(picture, "line").size());
        }
    }

    @Test
    void boxesDoNotOverlapAndLieInTheirFrames() throws Exception {
        for (var by : Grouping.values()) {
            var sketch = Layered.sketch(bundled("pyongyang-2024", by));
            assertApart(sketch);
            for (var box : sketch.boxes()) {
                var frame = sketch.frames().stream()
                        .filter(each -> each.title().equals(box.node().group()))
                        .findFirst();
                assertEquals(box.node().group().isEmpty(), frame.isEmpty());
                frame.ifPresent(
                        around -> assertTrue(around.area().x() <= box.area().x()
                                && box.area().right() <= around.area().right()));
            }
        }
    }

    @Test
    void theSameMapIsDrawnTheSame() throws Exception {
        var map = bundled("first-steps", Grouping.PLACE);
        assertEquals(Svg.picture(map), Svg.picture(map));
        assertEquals(Page.of(map), Page.of(map));
    }

    @Test
    void hostileWordsStayWordsInPicturesAndPages() throws Exception {
        var story = InlinePack.story("[]", """
                [{ "id": "a", "title": "</title><script>alert(1)</script>", "text": "A", "ask": { "question": "q" },
                   "choices": [{ "id": "on", "text": "]]>&amp;<img src=x onerror=alert(1)>' onclick='x", "to": "z" }] },
                 { "id": "z", "title": "\u05d0\u05d1 <b>", "text": "Z", "end": "end" }]""", """
                [{ "id": "q", "prompt": "</section><style>*{display:none}</style>", "answer": "Yes", "wrong": ["No"], "source": "me" }]""");
        for (var group : List.of("", "\"><script>]]>")) {
            var map = Survey.of(story, scene -> group);
            var picture = parsed(Svg.picture(map));
            assertEquals(0, picture.getElementsByTagName("script").getLength());
            assertEquals(0, picture.getElementsByTagName("img").getLength());
            var page = Page.of(map);
            assertEquals(page.indexOf("<script>"), page.lastIndexOf("<script>"));
            assertFalse(page.contains("<img"));
            assertFalse(page.contains("<style>*"));
            assertTrue(page.contains("&lt;/section&gt;&lt;style&gt;"));
        }
    }

    @Test
    void aPageFetchesNothing() throws Exception {
        var page = Page.of(bundled("pyongyang-2024", Grouping.PLACE));
        var outside = page.replace("http://www.w3.org/2000/svg", "");
        assertFalse(outside.contains("http:"));
        assertFalse(outside.contains("src="));
        assertFalse(outside.contains("@import"));
        assertTrue(page.contains("default-src 'none'"));
    }

    /** Hubs with spokes, ten places, conditions and endings. */
    private static Story large(int scenes) {
        var written = new StringBuilder("[");
        for (var i = 0; i < scenes; i++) {
            var hub = i - i % 10;
            var next = i % 10 == 0 && hub + 10 < scenes ? hub + 10 : scenes;
            written.append(
                    "{ \"id\": \"%s\", \"title\": \"Scene %d\", \"text\": \"A\", \"tags\": [\"t%d\"], \"choices\": ["
                            .formatted(i == 0 ? "a" : "s" + i, i, hub / 50));
            if (i % 10 == 0) {
                for (var spoke = 1; spoke < 10 && i + spoke < scenes; spoke++) {
                    written.append("{ \"id\": \"c%d\", \"text\": \"To %d\", \"to\": \"s%d\", \"once\": true },"
                            .formatted(spoke, spoke, i + spoke));
                }
                written.append("{ \"id\": \"on\", \"text\": \"On\", \"to\": \"%s\" }] },"
                        .formatted(next == scenes ? "z" : "s" + next));
            } else {
                written.append("{ \"id\": \"back\", \"text\": \"Back\", \"to\": \"%s\" }] },"
                        .formatted(hub == 0 ? "a" : "s" + hub));
            }
        }
        return InlinePack.story(
                "[]",
                written.append("{ \"id\": \"z\", \"text\": \"Z\", \"end\": \"end\" }]")
                        .toString(),
                "[]");
    }

    @Test
    void fiveHundredScenesStayReadable() throws Exception {
        for (var by : List.of(Grouping.TAG, Grouping.NONE)) {
            var map = map(large(500), by);
            var sketch = Layered.sketch(map);
            assertEquals(map.nodes().size(), sketch.boxes().size());
            assertApart(sketch);
            var page = parsed(Svg.picture(map));
            assertEquals(map.nodes().size(), groups(page, "node").size());
        }
    }

    private static void assertApart(Sketch sketch) {
        for (var i = 0; i < sketch.boxes().size(); i++) {
            var a = sketch.boxes().get(i);
            assertTrue(a.area().x() >= 0
                    && a.area().right() <= sketch.width()
                    && a.area().y() >= 0
                    && a.area().bottom() <= sketch.height());
            for (var b : sketch.boxes().subList(i + 1, sketch.boxes().size())) {
                assertTrue(
                        a.area().right() <= b.area().x()
                                || b.area().right() <= a.area().x()
                                || a.area().bottom() <= b.area().y()
                                || b.area().bottom() <= a.area().y(),
                        a.node().id() + " lies over " + b.node().id());
            }
        }
    }

    private static TreeSet<String> all(String page, String pattern) {
        var found = new TreeSet<String>();
        Pattern.compile(pattern).matcher(page).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    /** What the script of a page does on a click depends on these. */
    @Test
    void whateverIsClickedOnAPageIsThere() throws Exception {
        for (var id : Pack.bundledIds()) {
            var map = bundled(id, Grouping.PLACE);
            var page = Page.of(map);
            var nodes = map.nodes().keySet();
            assertEquals(nodes, all(page, "<g class=\"node[^>]* data-id=\"([^\"]+)\""), "each can be clicked");
            assertEquals(nodes, all(page, "<section data-node=\"([^\"]+)\">"), "each has something to show");
            var to = all(page, "<a href=\"#\" data-to=\"([^\"]+)\">");
            assertTrue(!to.isEmpty() && nodes.containsAll(to), "each link leads somewhere");
            var joined = all(page, "<g class=\"line[^>]* data-from=\"([^\"]+)\"");
            joined.addAll(all(page, "<g class=\"line[^>]* data-to=\"([^\"]+)\""));
            assertTrue(nodes.containsAll(joined), "each line joins what is there");
            assertTrue(page.contains("class=\"hint\""));
            assertEquals(
                    1,
                    all(page, "<g class=\"node[^\"]* start[^>]* data-id=\"([^\"]+)\"")
                            .size(),
                    "the page opens somewhere");
            var wanted = all(Resource.text("page.js"), "getElementById\\(\"([^\"]+)\"\\)");
            wanted.remove("trouble");
            var there = all(page, " id=\"([^\"]+)\"");
            assertTrue(there.containsAll(wanted), wanted + " in " + there);
        }
    }

    @Test
    void aHubAndItsSpokesAreOneLineEach() {
        var story = InlinePack.story("[]", """
                [{ "id": "a", "text": "A", "choices": [{ "id": "in", "text": "In", "to": "b" }, { "id": "too", "text": "In too", "to": "b" },
                    { "id": "on", "text": "On", "to": "z" }] },
                 { "id": "b", "text": "B", "choices": [{ "id": "out", "text": "Out", "to": "a" }] },
                 { "id": "z", "text": "Z", "end": "end" }]""", "[]");
        var bundles = Bundle.of(map(story, Grouping.NONE));
        assertEquals(3, bundles.size());
        assertEquals(List.of("in", "too", "◂ out"), bundles.get(0).words());
        assertTrue(bundles.get(0).goesOn() && bundles.get(0).comesBack());
    }

    @Test
    void aLongStoryRunsOnInRows() {
        var scenes = new StringBuilder("[");
        for (var i = 0; i < 60; i++) {
            scenes.append(
                    "{ \"id\": \"%s\", \"text\": \"A\", \"choices\": [{ \"id\": \"on\", \"text\": \"On\", \"to\": \"%s\" }] },"
                            .formatted(i == 0 ? "a" : "s" + i, i == 59 ? "z" : "s" + (i + 1)));
        }
        scenes.append("{ \"id\": \"z\", \"text\": \"Z\", \"end\": \"end\" }]");
        var sketch = Layered.sketch(map(InlinePack.story("[]", scenes.toString(), "[]"), Grouping.NONE));
        assertTrue(sketch.width() < 4 * sketch.height(), sketch.width() + " by " + sketch.height());
    }
}
