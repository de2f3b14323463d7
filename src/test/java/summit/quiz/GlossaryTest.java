package summit.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Manifest.Term;

class GlossaryTest {
    @Test
    void onlyWholeWordsThatStandInAQuestionAreExplained() throws IOException {
        var story = PackLoader.load(Pack.bundled("pyongyang-2024")).story().orElseThrow();
        var glossary =
                new Glossary(List.of(new Term("THE ARTICLE", "x"), new Term("articl", "y"), new Term("zebra", "z")));
        assertEquals(
                List.of("THE ARTICLE"),
                glossary.in(List.of(story.question("whose-closeness"))).stream()
                        .map(Term::word)
                        .toList());
        assertTrue(glossary.in(List.of(story.question("drive-length"))).stream()
                .anyMatch(term -> term.meaning().equals("x")));
        assertTrue(Glossary.of(story).in(List.of()).isEmpty());
    }
}
