package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summit.ui.Player.atDesk;
import static summit.ui.Player.atTitle;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.ui.toolkit.Key;

/** What is looked up beside the story: notebook, wall, map, backlog, side panel, and the chart of the end. */
class LookingUpTest {
    @Test
    void theBacklogHoldsWhatWasSaid() {
        var player = atDesk().type("2").type("b").press(Key.Name.HOME);
        assertTrue(player.text().contains("The newsroom is quiet."));
        player.press(Key.Name.END);
        assertTrue(player.text().contains("› Ask the night chief"));
    }

    @Test
    void theNotebookHoldsWhatWasLearned() {
        var player = atDesk().type("n");
        assertTrue(player.text().contains("A car stands in the garage."));
        assertTrue(player.text().contains("The Small Wire — reported · 1 source"));
        player.type("s");
        assertTrue(player.text().contains("“A car at night”, 2024-06-20"));
    }

    @Test
    void factsAreToldWhenTheyAreNoted() {
        var player = atDesk().type("1").readOn().type("a");
        assertTrue(player.text().contains("Noted: 1 fact."), player.text());
    }

    @Test
    void thePanelDoesNotTellWhatAQuestionStillAsks() {
        var player = atDesk().on(140, 45);
        assertTrue(player.text().contains("In the notebook: 1 fact"), player.text());
        assertFalse(player.text().contains("A car stands in the garage."), player.text());
        player.type("1").readOn().type("a");
        assertTrue(player.text().contains("A car stands in the garage."), player.text());
    }

    @Test
    void thePanelKeepsThePictureThatWasLastSeenInAPlace() {
        // The question about the photograph has no picture of its own, nor has its scene.
        var player = atDesk().on(140, 45).type("1");
        assertTrue(player.text().contains("▀▀▀▀"), player.text());
        assertFalse(player.on(80, 24).text().contains("▀"), player.text());
        assertFalse(atDesk().on(140, 45).type("4").text().contains("▀"));
    }

    @Test
    void thePanelTellsTheLastCardsFiled() {
        var player = atDesk().on(140, 45);
        assertFalse(player.text().contains("On the wall"), player.text());
        player.type("1").readOn().type("a");
        assertTrue(player.text().contains("On the wall: 1 of 1 filed"), player.text());
        assertTrue(player.text().contains("· Black: The car is black"), player.text());
    }

    @Test
    void theMapTellsWhatWasSeenAtEachPlace() {
        var player = atDesk().type("4").type("m");
        assertTrue(player.text().contains("● Newsroom: Half past eleven · The desk"), player.text());
        assertTrue(player.text().contains("◆ Archive: The list"), player.text());
        assertFalse(player.text().contains("Garage:"), player.text());
    }

    @Test
    void withoutADrawingTheMapIsAListOfAllPlaces() {
        var player = atDesk().type("4").type("m").on(26, 20);
        var rows = player.text().lines().map(String::strip).toList();
        var newsroom = rows.indexOf("● Newsroom");
        assertTrue(newsroom > 0, player.text());
        assertEquals(
                List.of("Half past eleven · The", "desk", "◆ Archive", "The list", "○ Garage"),
                rows.subList(newsroom + 1, newsroom + 6));
    }

    @Test
    void theBarsOfTheChartAreOfOneLengthAndTheVerdictsWrap() {
        var player = atDesk().type("1").readOn().type("h").type("a").readOn().type("4");
        player.type("2").readOn().type("f").readOn().type("1");
        player.type("7").readOn().type("1").down(1).type("1").enter().readOn();
        player.type("9").type("5").readOn().press(Key.Name.RIGHT).on(40, 20);
        var rows = player.text().lines().map(String::strip).toList();
        assertTrue(rows.contains("✓ 1 right  ~ 1 partly right"), player.text());
        assertTrue(rows.contains("✗ 1 wrong"), player.text());
        var bars = rows.stream().filter(row -> row.contains("█")).toList();
        assertEquals(2, bars.size(), player.text());
        assertEquals(
                1,
                bars.stream()
                        .map(row -> row.replaceAll("[^█▌░]", "").length())
                        .distinct()
                        .count(),
                player.text());
    }

    @Test
    void theWallHasTheVerbsInTheOrderOfTheOptions() {
        assertEquals(List.of("Black", "Blue", "White", "Nobody can tell"), WallScreen.verbs(SmallStory.STORY));
    }

    @Test
    void theBacklogEndsWithWhatIsBeingRead() {
        var player = atTitle().enter().type("b").press(Key.Name.END);
        assertTrue(player.text().contains("You are the editor on duty."), player.text());
        assertFalse(player.text().contains("The wire has stopped."), player.text());
    }
}
