package summit.author.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import summit.InlinePack;
import summit.engine.Command;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.engine.Rehearsal;
import summit.story.Story;

class ConsoleTest {
    private static final Story STORY = InlinePack.story("""
            [{ "id": "minutes", "type": "int", "min": 0, "max": 300, "start": 215 }, { "id": "lamp", "type": "bool" },
             { "id": "mood", "type": "enum", "members": ["calm", "cross"] },
             { "id": "bag", "type": "set", "members": ["oil", "rope"] },
             { "id": "ready", "value": "has(bag, oil) and lamp" }]""", """
            [{ "id": "a", "title": "The quay", "text": ["Stones.", { "if": "lamp", "text": "It shines.", "else": "It is dark." },
                  { "if": "minutes > 5", "text": "Late.", "else": "Early." }],
               "ask": { "question": "q", "if": "mood == cross" },
               "next": [{ "if": "minutes >= 290", "to": "z" }],
               "choices": [
                 { "id": "call", "text": "Call", "if": "minutes <= 200 and lamp", "locked": "Too late.", "to": "b" },
                 { "id": "or", "text": "Or", "if": "minutes <= 200 or lamp", "to": "b" },
                 { "id": "not", "text": "Not", "if": "not visits(a) >= 1", "to": "b" },
                 { "id": "sum", "text": "Sum", "if": "minutes < 10 + 10 * visits(b)", "to": "b" },
                 { "id": "enum", "text": "Enum", "if": "mood == cross", "to": "b" },
                 { "id": "set", "text": "Set", "if": "has(bag, rope)", "to": "b" },
                 { "id": "made", "text": "Made", "if": "ready", "to": "b" },
                 { "id": "did", "text": "Did", "if": "chosen(a.on) and answered(q)", "to": "b" },
                 { "id": "one", "text": "One", "once": true, "reply": "Done." },
                 { "from": "#aside", "max": 1 },
                 { "id": "on", "text": "On", "to": "b" } ] },
             { "id": "b", "text": "B", "choices": [{ "id": "back", "text": "Back", "to": "a" }] },
             { "id": "s1", "tags": ["aside"], "offer": { "text": "First", "priority": 2 }, "text": "1",
               "choices": [{ "id": "r", "text": "R", "to": "@return" }] },
             { "id": "s2", "tags": ["aside"], "offer": { "text": "Second", "priority": 1 }, "text": "2",
               "choices": [{ "id": "r", "text": "R", "to": "@return" }] },
             { "id": "s3", "tags": ["aside"], "offer": { "text": "Third", "if": "lamp" }, "text": "3",
               "choices": [{ "id": "r", "text": "R", "to": "@return" }] },
             { "id": "z", "text": "Z", "end": "end" }]""", """
            [{ "id": "q", "prompt": "Which?", "answer": "This", "wrong": ["That"], "source": "a book", "explain": "So." }]""");

    private Console console = new Console(
            STORY,
            Playthrough.start(STORY, new GameState.Origin(1, "Ann")).playthrough(),
            Rehearsal.START,
            Watched.NOTHING,
            List.of("before"));

    private List<String> said(String line) {
        return ((Reply.Said) console.obey(line)).lines();
    }

    private ConsoleTest does(String line) {
        var moved = (Reply.Moved) console.obey(line);
        console = new Console(STORY, moved.game(), moved.rehearsal(), console.watched(), console.kept());
        return this;
    }

    private void chooses(String choice) {
        var turn = console.game().step(STORY, new Command.Choose(choice));
        console = new Console(STORY, turn.playthrough(), console.rehearsal(), console.watched(), console.kept());
    }

    @Test
    void whyTellsWhatIsHiddenAndWhichPartIsFalse() {
        chooses("one");
        assertEquals(
                List.of(
                        "choice \"call\" is locked:",
                        "  minutes <= 200 (now 215)",
                        "  lamp (now false)",
                        "choice \"or\" is hidden:",
                        "  minutes <= 200 or lamp (now minutes is 215, lamp is false)",
                        "choice \"not\" is hidden:",
                        "  not (visits(a) >= 1) (now visits(a) is 1)",
                        "choice \"sum\" is hidden:",
                        "  minutes < 10 + 10 * visits(b) (now minutes is 215, visits(b) is 0)",
                        "choice \"enum\" is hidden:",
                        "  mood == cross (now calm)",
                        "choice \"set\" is hidden:",
                        "  has(bag, rope) (now bag is none)",
                        "choice \"made\" is hidden:",
                        "  ready: has(bag, oil) (now bag is none)",
                        "  ready: lamp (now false)",
                        "choice \"did\" is hidden:",
                        "  chosen(a.on)",
                        "  answered(q)",
                        "choice \"one\" is hidden:",
                        "  it is to be taken \"once\", and was",
                        "storylet \"s2\" is not offered:",
                        "  \"max\" is 1, and others come before it",
                        "storylet \"s3\" is not offered:",
                        "  lamp (now false)",
                        "question \"q\" is not asked:",
                        "  mood == cross (now calm)",
                        "the way on to \"z\" is not taken:",
                        "  minutes >= 290 (now 215)",
                        "the text \"It shines.\" is not shown:",
                        "  lamp (now false)",
                        "the text \"Early.\" is not shown:",
                        "  it is the \"else\" of minutes > 5, which holds"),
                said("why"));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeDoneIsAnsweredWithWhatCan() {
        return Stream.of(
                        List.of("go", "Say: go SCENE"),
                        List.of("set minutes", "Say: set VARIABLE VALUE"),
                        List.of("go quay", "No scene is called \"quay\". There is a."),
                        List.of("force xyz", "No scene is called \"xyz\"."),
                        List.of("set minutes 301", "\"minutes\" is a whole number from 0 to 300."),
                        List.of("set mood glad", "\"mood\" is one of calm, cross."),
                        List.of("watch xyz", "No variable and no scene is called \"xyz\"."),
                        List.of("turns 4", "Say a number from 0 to 0."),
                        List.of("turns -1", "Say a number from 0 to 0."),
                        List.of("turns 99999999999", "Say a number from 0 to 0."),
                        List.of("restore nothing", "No moment is kept as \"nothing\"."))
                .map(row ->
                        DynamicTest.dynamicTest(row.get(0), () -> assertEquals(List.of(row.get(1)), said(row.get(0)))));
    }

    @Test
    void whatIsNoOrderIsAnsweredWithTheList() {
        assertEquals(Order.values().length + 1, said("xyzzy").size());
        assertEquals(Order.values().length + 1, said("").size());
    }

    @Test
    void ordersThatNeedTheWorldAreHandedOn() {
        assertEquals(new Reply.Seek("b"), console.obey("go b"));
        assertEquals(new Reply.Keep("the quay at night"), console.obey("snapshot the quay at night"));
        assertEquals(new Reply.TakeUp("before"), console.obey("restore before"));
        assertEquals(new Reply.Forget("before"), console.obey("forget before"));
    }

    @Test
    void turnsListWhatWasDoneAndLeadBackToAnyMoment() {
        does("set lamp = true").does("force b").does("set minutes 3");
        chooses("back");
        assertEquals(
                List.of(
                        "0: the beginning",
                        "1: lamp set to true",
                        "2: to scene \"b\" by force",
                        "3: minutes set to 3",
                        "4: choice \"back\" in scene \"b\""),
                said("turns"));
        does("turns 2");
        assertEquals("b", console.game().state().position().scene());
        assertEquals(215, console.game().state().memory().variables().get("minutes"));
        assertEquals(List.of("That is where you are."), said("turns 2"));
    }

    @Test
    void whatIsWatchedIsReadInEveryState() {
        var watching = (Reply.Watching) console.obey("watch minutes");
        console = new Console(STORY, console.game(), console.rehearsal(), watching.watched(), List.of());
        watching = (Reply.Watching) console.obey("watch a");
        console = new Console(STORY, console.game(), console.rehearsal(), watching.watched(), List.of());
        assertEquals(List.of("minutes: 215", "visits(a): 1"), said("watch"));
        watching = (Reply.Watching) console.obey("watch minutes");
        assertEquals(List.of("visits(a)"), watching.watched().names());
        assertEquals(
                List.of(new Watched.Reading("gone", "gone"), new Watched.Reading("visits(gone)", "gone")),
                new Watched(List.of("gone", "visits(gone)"))
                        .in(STORY, console.game().state()));
    }

    @TestFactory
    Stream<DynamicTest> whatCanBeTypedIsOffered() {
        return Stream.of(
                        List.of("", "go |force |set |watch |why|turns |snapshot |restore |forget "),
                        List.of("s", "set |snapshot "),
                        List.of("go quay", "go a"),
                        List.of("go S", "go s1|go s2|go s3"),
                        List.of("set mi", "set minutes "),
                        List.of("set mood ", "set mood calm|set mood cross"),
                        List.of("set mood cr", "set mood cross"),
                        List.of("set lamp ", "set lamp true|set lamp false"),
                        List.of("watch mood", "watch mood"),
                        List.of("restore ", "restore before"),
                        List.of("turns ", ""),
                        List.of("xyz", ""))
                .map(row -> DynamicTest.dynamicTest(
                        "\"" + row.get(0) + "\"",
                        () -> assertEquals(
                                row.get(1),
                                console.offers(row.get(0)).stream()
                                        .map(Offer::line)
                                        .reduce("", (all, line) -> all.isEmpty() ? line : all + "|" + line))));
    }

    @Test
    void whatWasTypedWholeIsOfferedFirst() {
        for (var i = 0; i < 12; i++) {
            does("set minutes " + i);
        }
        assertEquals("turns 1", console.offers("turns 1").get(0).line());
        assertEquals("go s2", console.offers("go s2").get(0).line());
        assertEquals("go b", console.offers("go b").get(0).line());
    }

    @Test
    void everyOfferThatIsWholeIsUnderstood() {
        does("set lamp true");
        for (var order : Order.values()) {
            for (var offer : console.offers(order.word() + " ")) {
                var reply = offer.whole() ? console.obey(offer.line()) : new Reply.Said(List.of());
                assertTrue(
                        !(reply instanceof Reply.Said said)
                                || said.lines().stream().noneMatch(line -> line.startsWith("Say: ")),
                        offer.line());
            }
        }
    }
}
