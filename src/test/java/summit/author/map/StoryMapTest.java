package summit.author.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.Golden;
import summit.InlinePack;
import summit.author.explore.Exploration;
import summit.author.explore.Limits;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

class StoryMapTest {
    private static Story bundled(String id) throws IOException {
        return PackLoader.load(Pack.bundled(id)).story().orElseThrow();
    }

    private static StoryMap map(Story story, Grouping by) {
        return Survey.of(story, scene -> by.of(story, scene));
    }

    @Test
    void theOutlineOfTheSmallStoryIsAsKept() throws IOException {
        var map = map(bundled("first-steps"), Grouping.PLACE);
        Golden.check("map/first-steps.txt", String.join("\n", new Outline(map).lines()) + "\n");
        Golden.check("map/first-steps.dot", new Dot(map).text());
        Golden.check("map/first-steps.mmd", new Mermaid(map).text());
    }

    @Test
    void everySceneChoiceAndEndingOfAStoryIsOnTheMap() throws IOException {
        var story = bundled("pyongyang-2024");
        for (var by : Grouping.values()) {
            var map = map(story, by);
            assertTrue(map.nodes().keySet().containsAll(story.scenes().keySet()));
            story.manifest()
                    .endings()
                    .keySet()
                    .forEach(id -> assertTrue(map.nodes().containsKey(Node.END + id)));
            var onward = map.onward();
            story.scenes()
                    .values()
                    .forEach(scene -> scene.exits()
                            .choices()
                            .forEach(choice -> assertTrue(onward.get(scene.id()).stream()
                                    .anyMatch(link -> link.id().equals(choice.id())))));
        }
    }

    @Test
    void nodesStandInTheOrderOfTheStoryAndWhatNothingLeadsToIsMarked() {
        var story = InlinePack.story("[]", """
                [{ "id": "a", "text": "A", "choices": [{ "id": "on", "text": "On", "to": "z" }] },
                 { "id": "b", "text": "Lost", "choices": [{ "id": "on", "text": "On", "to": "b" }] },
                 { "id": "z", "text": "Z", "end": "end" }]""", "[]");
        var map = map(story, Grouping.NONE);
        assertEquals(
                List.of("a", "z", "end:end", "b", "end:other"),
                List.copyOf(map.nodes().keySet()));
        assertTrue(map.nodes().get("b").marks().contains(Node.Mark.UNLINKED));
        assertTrue(map.nodes().get("end:other").marks().contains(Node.Mark.UNLINKED));
        assertFalse(map.nodes().get("z").isTrouble());
    }

    @Test
    void scenesThatOnlyLeadToEachOtherAreMarkedToo() {
        var story = InlinePack.story("[]", """
                [{ "id": "a", "text": "A", "choices": [{ "id": "on", "text": "On", "to": "z" }] },
                 { "id": "b", "text": "Lost", "choices": [{ "id": "on", "text": "On", "to": "c" }] },
                 { "id": "c", "text": "Lost", "choices": [{ "id": "on", "text": "On", "to": "b" }] },
                 { "id": "z", "text": "Z", "end": "end" }]""", "[]");
        var nodes = map(story, Grouping.NONE).nodes();
        assertTrue(nodes.get("b").isTrouble());
        assertTrue(nodes.get("c").isTrouble());
    }

    @Test
    void hostileWordsStayWordsInEveryFormat() {
        var story = InlinePack.story("[]", """
                [{ "id": "a", "title": "\\"]; evil -> b \\\\ <script>x</script> & } `", "text": "A",
                   "choices": [{ "id": "end", "text": "\\"|-->|\\" {{x}", "to": "z" }] },
                 { "id": "z", "title": "\u05d0\u05d1\u05d2 (\u05d3)", "text": "Z", "end": "end" }]""", "[]");
        var map = map(story, Grouping.NONE);
        assertTrue(
                new Dot(map).text().contains("\\\"]; evil -> b \\\\ <script>x</script> & } `\\na"),
                new Dot(map).text());
        var mermaid = new Mermaid(map).text();
        assertFalse(mermaid.contains("<script"), mermaid);
        assertFalse(mermaid.contains("evil ->"), mermaid);
        assertTrue(mermaid.contains("\u05d0\u05d1\u05d2"), mermaid);
    }

    @Test
    void whatNoPlayComesToIsMarked() {
        var story = InlinePack.story("[{ \"id\": \"lit\", \"type\": \"bool\" }]", """
                [{ "id": "a", "text": "A", "choices": [{ "id": "on", "text": "On", "to": "z" }, { "id": "up", "text": "Up", "to": "b", "if": "lit" }] },
                 { "id": "b", "text": "B", "choices": [{ "id": "on", "text": "On", "to": "z" }] },
                 { "id": "z", "text": "Z", "end": "end" }]""", "[]");
        var exploration = Exploration.of(story, new Limits(1000, 10, 1));
        var map = new Explored(map(story, Grouping.NONE), exploration).marked(true);
        assertTrue(map.nodes().get("b").marks().contains(Node.Mark.IMPOSSIBLE));
        assertFalse(map.nodes().get("a").isTrouble());
        assertFalse(map.nodes().get("z").isTrouble());
        assertTrue(map.links().stream()
                .filter(link -> link.from().equals("a") && link.id().equals("up"))
                .allMatch(link -> link.marks().contains(Link.Mark.IMPOSSIBLE)));
        assertTrue(new Outline(map).lines().stream().anyMatch(line -> line.contains("b  [! impossible]")));
    }
}
