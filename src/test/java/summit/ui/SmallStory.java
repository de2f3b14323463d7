package summit.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

/** A story of one desk with a question of each type round it, fixed for the sake of the golden screens. */
final class SmallStory {
    private static final String MANIFEST = """
            { "format": 1, "id": "small", "version": "1", "title": "The Small Desk", "language": "en", "start": "arrival",
              "about": "A night so short that it fits into a test.",
              "variables": [
                { "id": "minutes", "type": "int", "min": 0, "max": 600, "show": "time", "clock": "23:30" },
                { "id": "trust", "type": "int", "min": 0, "max": 4, "start": 2, "show": "desk",
                  "bands": [{ "from": 0, "text": "is wary" }, { "from": 2, "text": "is with you" }] } ],
              "topics": [{ "id": "cars", "title": "Cars" }, { "id": "names", "title": "Names" }],
              "places": [
                { "id": "newsroom", "title": "Newsroom", "at": [0, 0], "near": ["archive", "garage"] },
                { "id": "archive", "title": "Archive", "at": [1, 0], "near": [] },
                { "id": "garage", "title": "Garage", "at": [1, 1], "near": [] } ],
              "achievements": [{ "id": "spoke", "title": "Small talk", "about": "You talked.", "if": "chosen(desk.ask)" }],
              "endings": [
                { "id": "printed", "title": "Printed", "about": "The page is out.", "page": {
                    "masthead": "The Small Paper", "edition": "Late edition", "headline": "CAR SEEN IN GARAGE",
                    "deck": "It was black, says one who saw it",
                    "columns": [["THE CAR", "It stands in the garage, and nobody has moved it since the evening."],
                                ["THE NAME", { "list": "right", "empty": "" }], ["WHITE"]],
                    "corrections": ["The car is not blue."] } },
                { "id": "late", "title": "Too late", "about": "Morning came." } ] }
            """;

    private static final String SCENES = """
            { "scenes": [
                { "id": "arrival", "title": "Half past eleven", "place": "newsroom", "art": "lamp", "facts": ["F1"],
                  "text": ["The newsroom is quiet. One lamp burns, and somebody has left the telephone off its hook, so that it hums.",
                           "You are the editor on duty."],
                  "next": "desk" },
                { "id": "desk", "title": "The desk", "place": "newsroom", "art": "lamp",
                  "text": ["The wire has stopped. Papers lie where the day left them: a list of cars, a list of names, a cup.",
                           "The page closes when you say so."],
                  "choices": [
                    { "id": "single", "text": "Look at the photograph", "to": "q-single", "back": "desk" },
                    { "id": "ask", "text": "Ask the night chief what he thinks", "reply": "\\"Set it,\\" he says, \\"and go home.\\"" },
                    { "id": "archive", "text": "Ring the archive", "if": "minutes > 500", "locked": "The archive opens in the morning.", "to": "desk" },
                    { "id": "more", "text": "Go through the list of questions", "to": "list" },
                    { "id": "close", "text": "Close the page", "to": "out" } ] },
                { "id": "list", "title": "The list", "place": "archive", "text": "Everything that is not known yet, in one folder.",
                  "choices": [
                    { "id": "multiple", "text": "Tick the colours", "to": "q-multiple", "back": "list" },
                    { "id": "truefalse", "text": "True or false", "to": "q-truefalse", "back": "list" },
                    { "id": "number", "text": "Count the wheels", "to": "q-number", "back": "list" },
                    { "id": "text", "text": "Spell the name", "to": "q-text", "back": "list" },
                    { "id": "order", "text": "Order the evening", "to": "q-order", "back": "list" },
                    { "id": "match", "text": "Match the keys", "to": "q-match", "back": "list" },
                    { "id": "categorise", "text": "Sort the papers", "to": "q-categorise", "back": "list" },
                    { "id": "cloze", "text": "Fill in the caption", "to": "q-cloze", "back": "list" },
                    { "id": "back", "text": "Back to the desk", "to": "desk" } ] },
                { "id": "q-single", "title": "The photograph", "place": "newsroom", "text": "A car, a wall, a shadow.", "ask": { "question": "single", "hint": { "keep": 80, "price": "5 min" }, "sources": { "do": ["minutes += 5"], "price": "five minutes" }, "right": { "text": "The night chief nods.", "do": ["trust += 1"] } }, "next": "@return" },
                { "id": "q-multiple", "text": "Colours.", "ask": { "question": "multiple", "reveal": "later" }, "next": "@return" },
                { "id": "q-truefalse", "text": "A statement.", "ask": { "question": "truefalse" },
                  "choices": [{ "id": "leave", "text": "Leave it at that", "to": "@return" }] },
                { "id": "q-number", "text": "Wheels.", "ask": { "question": "number" }, "next": "@return" },
                { "id": "q-text", "text": "A name.", "ask": { "question": "text" }, "next": "@return" },
                { "id": "q-order", "text": "An evening.", "ask": { "question": "order" }, "next": "@return" },
                { "id": "q-match", "text": "Keys.", "ask": { "question": "match" }, "next": "@return" },
                { "id": "q-categorise", "text": "Papers.", "ask": { "question": "categorise" }, "next": "@return" },
                { "id": "q-cloze", "text": "A caption.", "ask": { "question": "cloze" }, "next": "@return" },
                { "id": "out", "title": "The page is out", "text": "The vans have gone.", "end": "printed" } ],
              "questions": [
                { "id": "single", "topic": "cars", "facts": ["F1", "F2"], "tries": 2, "again": "Look at the shadow.",
                  "hint": "It is night.", "prompt": "What colour is the car in the photograph?", "answer": "Black",
                  "wrong": [{ "text": "Blue", "because": "The wall is blue, not the car." }, "White", "Nobody can tell"],
                  "explain": "Two people saw it, and both say black.", "shuffle": false, "card": "The car is black",
                  "print": { "right": "The car is black.", "wrong": "The car is of some colour." } },
                { "id": "multiple", "type": "multiple", "topic": "cars", "source": "the list", "prompt": "Which of these are colours?",
                  "answer": ["Red", "Green"], "wrong": ["Loud", "Heavy"], "shuffle": false },
                { "id": "truefalse", "type": "truefalse", "topic": "names", "source": "the list", "prompt": "The garage has a door.", "answer": true, "explain": "How else would the car be in it?" },
                { "id": "number", "type": "number", "topic": "cars", "source": "the list", "prompt": "How many wheels has the car?", "answer": 4, "unit": "wheels" },
                { "id": "text", "type": "text", "topic": "names", "source": "the list", "prompt": "Whose car is it?", "accept": ["Ada"] },
                { "id": "order", "type": "order", "topic": "names", "source": "the list", "prompt": "What came first?", "items": ["Supper", "The wire", "The photograph", "The telephone"] },
                { "id": "match", "type": "match", "topic": "names", "source": "the list", "prompt": "Which key is whose?", "pairs": [{ "left": "Brass", "right": "Ada" }, { "left": "Steel", "right": "Ben" }], "extra": ["Cleo"] },
                { "id": "categorise", "type": "categorise", "topic": "names", "source": "the list", "prompt": "What goes where?", "categories": ["Printed", "Binned"], "items": [{ "text": "The photograph", "in": "printed" }, { "text": "The crossword", "in": "binned" }], "shuffle": false },
                { "id": "cloze", "type": "cloze", "topic": "names", "source": "the list", "prompt": "A [[colour]] car in the [[where]].", "gaps": [{ "id": "colour", "accept": ["black"] }, { "id": "where", "options": ["garage", "garden"] }] } ] }
            """;

    private static final String FACTS = """
            { "sources": [
                { "id": "S1", "publisher": "The Small Wire", "title": "A car at night", "url": "https://example.org/a", "date": "2024-06-20" },
                { "id": "S2", "publisher": "The Other Wire", "title": "A car, perhaps", "date": "2024-06-20", "url": "https://example.org/b" } ],
              "facts": [
                { "id": "F1", "statement": "A car stands in the garage.", "attribution": "The Small Wire", "certainty": "reported", "topic": "cars", "sources": ["S1"] },
                { "id": "F2", "statement": "The car is black.", "attribution": "two people who saw it", "certainty": "disputed", "topic": "cars", "sources": ["S1", "S2"], "conflicts": "A third says it is very dark green." } ] }
            """;

    private static final String LAMP = """
            { "describe": "A lamp on a desk.",
              "palette": { ".": { "rgb": "#101522", "256": 17, "16": "black" }, "y": { "rgb": "#f0b357", "256": 215, "16": "yellow" },
                           "b": { "rgb": "#6b4423", "256": 94, "16": "red" } },
              "rows": ["........................", "........yyyyyyyy........", ".......yyyyyyyyyy.......", "......yyyyyyyyyyyy......",
                       "...........bb...........", "...........bb...........", "...........bb...........", "...........bb...........",
                       "...........bb...........", "..........bbbb..........", "bbbbbbbbbbbbbbbbbbbbbbbb", "bbbbbbbbbbbbbbbbbbbbbbbb"],
              "layers": [{ "rows": ["yy"], "path": [[0, 8], [4, 8], [8, 8], [16, 8]] }],
              "millis": 200,
              "ascii": ["        ________", "       /        \\\\", "           ||", "           ||", "   ________||________"] }
            """;

    private SmallStory() {}

    /** The story; it is read once. */
    static final Story STORY = read(SCENES);

    /** The story after an edit of its scenes and questions: some words in place of others. */
    static Story edited(String words, String others) {
        if (!SCENES.contains(words)) {
            throw new IllegalArgumentException(words);
        }
        return read(SCENES.replace(words, others));
    }

    private static Story read(String scenes) {
        try {
            var loading = PackLoader.load(new InMemory(scenes));
            return loading.story()
                    .orElseThrow(() ->
                            new IllegalStateException(loading.diagnostics().toString()));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private record InMemory(String scenes) implements Pack {
        @Override
        public String label() {
            return "small";
        }

        @Override
        public List<String> names() {
            return List.of("art/lamp.json", "facts.json", "scenes.json", "story.json");
        }

        @Override
        public byte[] bytes(String name) {
            var text =
                    switch (name) {
                        case "story.json" -> MANIFEST;
                        case "scenes.json" -> scenes;
                        case "facts.json" -> FACTS;
                        default -> LAMP;
                    };
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
