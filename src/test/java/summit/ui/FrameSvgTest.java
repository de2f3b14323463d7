package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import summit.ui.toolkit.FrameSvg;
import summit.ui.toolkit.Themes;

class FrameSvgTest {
    @Test
    void isWellFormedAndShowsTextAndPicture() throws Exception {
        var player = Player.of(SmallStory.STORY).enter();
        for (var theme : Themes.all()) {
            var svg = FrameSvg.of(player.frame(), theme);
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            assertEquals("svg", document.getDocumentElement().getTagName());
            assertTrue(document.getDocumentElement().getTextContent().contains("The newsroom is quiet."));
            assertTrue(svg.contains("fill=\"#f0b357\""));
        }
    }
}
