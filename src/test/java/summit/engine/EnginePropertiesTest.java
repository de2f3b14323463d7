package summit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import summit.engine.GameState.Origin;
import summit.marking.Marking;
import summit.story.Response;
import summit.story.Story;
import summit.story.Variable;

/** What holds for every legal story and every way of playing it, tried on random stories played at random. */
class EnginePropertiesTest {
    private static final int STORIES = 400;
    private static final int MOVES = 40;

    @Test
    void equalCommandsGiveEqualStates() {
        everyPlay((story, play) -> {
            var again = Playthrough.start(story, play.state().origin()).playthrough();
            for (var command : play.commands()) {
                again = again.step(story, command).playthrough();
            }
            assertEquals(play.state(), again.state());
        });
    }

    @Test
    void undoThenRedoIsEqual() {
        everyPlay((story, play) ->
                play.undo().ifPresent(back -> assertEquals(play, back.redo().orElseThrow())));
    }

    @Test
    void undoingEverythingLeadsToTheBeginning() {
        everyPlay((story, play) -> {
            var back = play;
            while (back.undo().isPresent()) {
                back = back.undo().orElseThrow();
            }
            assertEquals(Engine.start(story, play.state().origin()).state(), back.state());
        });
    }

    @Test
    void aRefusedCommandChangesNothing() {
        var shapes = List.<Response>of(
                new Response.Pick("nobody"),
                new Response.Picks(List.of("a", "a")),
                new Response.Truth(true),
                new Response.Amount(BigDecimal.ONE),
                new Response.Typed("words"),
                new Response.Pairs(new TreeMap<>(Map.of("nobody", "x"))));
        var refusals = new TreeSet<String>();
        everyPlay((story, play) -> {
            var impossible = new ArrayList<Command>(List.of(new Command.Choose("no-such-choice")));
            Engine.offered(story, play.state()).stream()
                    .filter(choice -> !choice.canChoose())
                    .forEach(locked -> impossible.add(new Command.Choose(locked.id())));
            var open = play.state().open().map(sitting -> story.question(sitting.question()));
            shapes.stream()
                    .filter(shape ->
                            open.isEmpty() || Marking.misfit(open.get(), shape).isPresent())
                    .forEach(shape -> impossible.add(new Command.Answer(shape)));
            if (open.isEmpty()) {
                impossible.addAll(List.of(new Command.Hint(), new Command.Sources(), new Command.Skip()));
            }
            for (var command : impossible) {
                var outcome = Engine.step(story, play.state(), command);
                assertTrue(outcome.isRefused(), command::toString);
                assertEquals(play.state(), outcome.state());
                refusals.add(((Event.Refused) outcome.events().get(0)).code().code()
                        + open.map(question -> " " + question.kind().type()).orElse(""));
            }
        });
        assertTrue(refusals.contains("locked"), refusals.toString());
        assertEquals(
                9,
                refusals.stream()
                        .filter(refusal -> refusal.startsWith("misfit "))
                        .count(),
                refusals.toString());
    }

    @Test
    void noVariableLeavesItsBounds() {
        everyPlay((story, play) -> play.state()
                .memory()
                .variables()
                .forEach((id, value) -> assertEquals(
                        value.intValue(),
                        story.manifest().variable(id).domain().clamp(value),
                        () -> id + " in "
                                + story.manifest().variables().values().stream()
                                        .map(Variable::id)
                                        .toList())));
    }

    @Test
    void skippingIsNeutral() {
        everyPlay((story, play) -> play.state().open().ifPresent(sitting -> {
            var skipped = Engine.step(story, play.state(), new Command.Skip());
            assertEquals(
                    play.state().answers().of(sitting.question()),
                    skipped.state().answers().of(sitting.question()));
            if (skipped.events().size() == 1) {
                assertEquals(play.state().memory(), skipped.state().memory());
            }
        }));
    }

    @Test
    void nobodyIsEverStuck() {
        everyPlay((story, play) -> assertEquals(
                play.state().isOver(), Moves.in(story, play.state()).isEmpty()));
    }

    @Test
    void whatIsNotRevealedEarnsNoMarksYet() {
        everyPlay((story, play) -> {
            var revealed = play.state().answers().order().stream()
                    .map(id -> play.state().answers().closing(id).orElseThrow())
                    .filter(GameState.Closing::revealed)
                    .count();
            assertEquals(revealed * 2000, Score.of(story, play.state()).outOf());
            assertTrue(!play.state().isOver()
                    || revealed == play.state().answers().order().size());
        });
    }

    @Test
    void everyStoryThatIsWalkedWhollyHasAnEnd() {
        var whole = 0;
        for (var seed = 0L; seed < 100; seed++) {
            var explorer = new Explorer(RandomStory.of(seed), 3000);
            if (!explorer.isLimited()) {
                whole++;
                assertFalse(explorer.endings().isEmpty(), "story " + seed + " ends nowhere");
            }
        }
        assertTrue(whole >= 20, "only " + whole + " stories were walked wholly");
    }

    private interface Property {
        void holds(Story story, Playthrough play);
    }

    private static void everyPlay(Property property) {
        for (var seed = 0L; seed < STORIES; seed++) {
            var story = RandomStory.of(seed);
            var random = new Random(seed);
            var play = Playthrough.start(story, new Origin(seed, "Kim")).playthrough();
            property.holds(story, play);
            for (var i = 0; i < MOVES && !play.state().isOver(); i++) {
                var moves = Moves.in(story, play.state());
                play = play.step(story, moves.get(random.nextInt(moves.size()))).playthrough();
                property.holds(story, play);
            }
        }
    }
}
