package summit.ui.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlowTest {
    @Test
    void pointsOfAListStandTogetherAndTheirLinesBelowTheirWords() {
        var flow = new Flow(12)
                .paragraphs(List.of("Missed:", "- all of the archive", "- the web", "That was it."), Role.PROSE);
        assertEquals(
                List.of("Missed:", "", "- all of the", "  archive", "- the web", "", "That was it.", ""),
                flow.rows().stream().map(FlowTest::text).toList());
    }

    @Test
    void aPlaceInTheTextIsTheSameWhetherOrNotItIsAPoint() {
        var points = new Flow(40).paragraphs(List.of("- one", "- two", "three"), Role.PROSE);
        var others = new Flow(40).paragraphs(List.of("one", "two", "three"), Role.PROSE);
        assertEquals(others.block(), points.block());
    }

    private static String text(Row row) {
        return row.cells().stream()
                .map(Cell::glyph)
                .collect(Collectors.joining())
                .stripTrailing();
    }
}
