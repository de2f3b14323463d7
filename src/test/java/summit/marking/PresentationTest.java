package summit.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.story.Kind;
import summit.story.Kind.Item;

class PresentationTest {
    @Test
    void itemsToBeOrderedNeverStartInTheRightOrder() {
        var right = List.of("a", "b");
        for (var seed = 0; seed < 200; seed++) {
            var shown = Presentation.of(Asked.order(false, "a", "b"), seed).items();
            assertNotEquals(right, shown.stream().map(Item::id).toList());
        }
    }

    @Test
    void optionsAndItemsKeepTheWrittenOrderWhereTheAuthorWantsIt() {
        var options = List.of(Asked.option("a:+"), Asked.option("b"), Asked.option("c"), Asked.option("d"));
        var match = new Kind.Matching(
                Asked.items("a", "b", "c"), Asked.items("x", "y", "z"), Asked.pairs("a=x", "b=y", "c=z"), false);
        var targets = new HashSet<List<Item>>();
        for (var seed = 0; seed < 50; seed++) {
            var single = Presentation.of(Asked.question(new Kind.Single(options, false)), seed);
            assertEquals(Asked.items("a", "b", "c", "d"), single.options());
            var matching = Presentation.of(Asked.question(match), seed);
            assertEquals(Asked.items("a", "b", "c"), matching.items());
            targets.add(matching.targets());
        }
        assertEquals(6, targets.size(), "targets are mixed all the same, for their written order is the answer");
    }

    @Test
    void blanksStandInTheOrderOfThePromptAndTheirOptionsAreMixed() {
        var firsts = new HashSet<String>();
        for (var seed = 0; seed < 50; seed++) {
            var blanks = Presentation.of(Asked.cloze(), seed).blanks();
            assertEquals(
                    List.of("first", "second", "third"),
                    blanks.stream().map(Presentation.Blank::gap).toList());
            firsts.add(blanks.get(2).options().get(0));
        }
        assertEquals(3, firsts.size());
    }

    @Test
    void trueStandsBeforeFalse() {
        var shown =
                Presentation.of(Asked.question(new Kind.TrueFalse(false)), 3).options();
        assertEquals(List.of("true", "false"), shown.stream().map(Item::id).toList());
    }

    @Test
    void everyKindIsPresentedTheSameWayTwice() {
        for (var question : Asked.everyKind()) {
            assertEquals(Presentation.of(question, 99), Presentation.of(question, 99));
        }
    }
}
