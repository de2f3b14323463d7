package summit.ui.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.FrontPage;
import summit.engine.GameState;
import summit.engine.Notebook;
import summit.engine.Offered;
import summit.engine.Passage;
import summit.engine.Result;
import summit.engine.Score;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.story.Kind;
import summit.story.Ledger;
import summit.story.Story;
import summit.story.Variable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A state of play and what led to it as one JSON object. It never holds what the player may not know yet. */
final class JsonView {
    private static final int VERSION = 1;

    private final Story story;
    private final GameState state;
    private final ObjectNode object = JsonOrder.MAPPER.createObjectNode();

    private JsonView(Story story, GameState state) {
        this.story = story;
        this.state = state;
    }

    /** The state, and what happened on the way to it. */
    static ObjectNode of(Story story, GameState state, List<Event> events) {
        var view = new JsonView(story, state);
        view.head();
        var passages = view.object.putArray("passages");
        events.forEach(event -> view.passages(passages, event));
        view.rest();
        events.forEach(view::news);
        return view.object;
    }

    /** The state, with the present scene as it reads now. */
    static ObjectNode again(Story story, GameState state) {
        return of(story, state, List.of(new Event.Entered(Engine.passage(story, state))));
    }

    /** The state with the facts in the notebook. */
    static ObjectNode notes(Story story, GameState state) {
        var object = of(story, state, List.of());
        var notes = object.putArray("notes");
        Notebook.of(story, state)
                .forEach(fact -> fact(notes.addObject(), story, fact).put("statement", fact.statement()));
        return object;
    }

    private void head() {
        object.put("v", VERSION);
        object.put("turn", state.turn());
        object.put("scene", state.position().scene());
    }

    private void rest() {
        state.open().ifPresent(sitting -> question(story.question(sitting.question())));
        if (!state.isOver() && state.open().isEmpty()) {
            var choices = object.putArray("choices");
            Engine.offered(story, state).forEach(choice -> choice(choices, choice));
        }
        var variables = object.putObject("variables");
        for (var id : Engine.status(story, state)) {
            story.manifest().variable(id).domain().accept(new Value(variables, id, Engine.value(story, state, id)));
        }
        var score = Score.of(story, state);
        object.put("marks", BigDecimal.valueOf(score.thousandths(), 3).doubleValue());
        object.put("outOf", BigDecimal.valueOf(score.outOf(), 3).doubleValue());
        state.position().ending().ifPresent(ending -> object.put("ending", ending));
    }

    private void passages(ArrayNode passages, Event event) {
        if (event instanceof Event.Entered entered) {
            passage(passages, entered.passage());
        } else if (event instanceof Event.Said said) {
            passage(passages, new Passage(state.position().scene(), "", "", said.paragraphs()));
        }
    }

    private static void passage(ArrayNode passages, Passage passage) {
        var node = passages.addObject();
        node.put("scene", passage.scene());
        putIfAny(node, "title", passage.title());
        putIfAny(node, "art", passage.art());
        strings(node.putArray("text"), passage.text());
    }

    /** What is told besides the state itself. */
    private void news(Event event) {
        if (event instanceof Event.Answered answered) {
            result(object.putObject("result"), answered.result());
        } else if (event instanceof Event.Revealed revealed) {
            var result = revealed.result();
            result(object.withArray("revealed").addObject().put("question", result.question()), result);
        } else if (event instanceof Event.Hinted hinted) {
            object.put("hint", hinted.hint());
        } else if (event instanceof Event.Sourced sourced) {
            var sources = object.putArray("sources");
            sourced.facts().stream()
                    .filter(story.ledger().facts()::containsKey)
                    .forEach(id ->
                            fact(sources.addObject(), story, story.ledger().fact(id)));
            state.open()
                    .map(sitting ->
                            story.question(sitting.question()).reference().source())
                    .filter(source -> !source.isEmpty())
                    .ifPresent(source -> sources.addObject().put("source", source));
        } else if (event instanceof Event.Ended) {
            FrontPage.of(story, state).ifPresent(page -> page(object.putObject("page"), page));
        }
    }

    private void question(summit.story.Question question) {
        var node = object.putObject("question");
        node.put("id", question.id());
        node.put("type", question.kind().type());
        node.put("prompt", question.wording().prompt());
        putIfAny(node, "art", question.wording().art());
        var shown = Presentation.of(question, state.origin().seed());
        if (question.kind() instanceof Kind.Single || question.kind() instanceof Kind.Multiple) {
            items(node.putArray("options"), shown.options());
        }
        if (!shown.items().isEmpty()) {
            items(node.putArray("items"), shown.items());
        }
        if (question.kind() instanceof Kind.Matching) {
            items(node.putArray("targets"), shown.targets());
        }
        if (question.kind() instanceof Kind.Categorising) {
            items(node.putArray("categories"), shown.targets());
        }
        if (!shown.blanks().isEmpty()) {
            var gaps = node.putArray("gaps");
            for (var blank : shown.blanks()) {
                var gap = gaps.addObject()
                        .put("id", blank.gap())
                        .put("text", "gap " + (shown.blanks().indexOf(blank) + 1));
                if (!blank.options().isEmpty()) {
                    items(
                            gap.putArray("options"),
                            blank.options().stream()
                                    .map(word -> new Kind.Item(word, word))
                                    .toList());
                }
            }
        }
        if (question.kind() instanceof Kind.Numeric numeric) {
            putIfAny(node, "unit", numeric.unit());
        }
    }

    private static void items(ArrayNode array, List<Kind.Item> items) {
        items.forEach(item -> array.addObject().put("id", item.id()).put("text", item.text()));
    }

    private static void choice(ArrayNode choices, Offered choice) {
        var node = choices.addObject().put("id", choice.id()).put("text", choice.text());
        putIfAny(node, "locked", choice.locked());
    }

    /** With tries left: those and the author's reasons. Filed and not told: nothing at all. Told: everything. */
    private void result(ObjectNode node, Result result) {
        var question = story.question(result.question());
        if (result.isTold()) {
            node.put("outcome", result.mark().verdict().name().toLowerCase(Locale.ROOT));
            node.put("fraction", result.mark().fraction().value());
        }
        node.put("triesLeft", result.triesLeft());
        if (result.stage() == Result.Stage.AGAIN) {
            putIfAny(node, "again", question.wording().again());
        }
        if (result.stage() != Result.Stage.KEPT) {
            strings(node.putArray("because"), result.mark().because());
        }
        if (result.isTold()) {
            node.put("answer", Marking.answer(question));
            node.put("explain", question.wording().explain());
            strings(node.putArray("facts"), question.reference().facts());
        }
    }

    private static ObjectNode fact(ObjectNode node, Story story, Ledger.Fact fact) {
        node.put("id", fact.id());
        node.put("attribution", fact.standing().attribution());
        node.put("certainty", fact.standing().certainty().name().toLowerCase(Locale.ROOT));
        var sources = node.putArray("sources");
        fact.sources().stream()
                .filter(story.ledger().sources()::containsKey)
                .map(id -> story.ledger().sources().get(id))
                .forEach(source -> {
                    var one = sources.addObject().put("id", source.id()).put("publisher", source.publisher());
                    one.put("title", source.title());
                    putIfAny(one, "url", source.url());
                    putIfAny(one, "date", source.date());
                });
        return node;
    }

    private static void page(ObjectNode node, FrontPage page) {
        node.put("masthead", page.top().name());
        node.put("edition", page.top().edition());
        node.put("headline", page.top().headline());
        node.put("deck", page.top().deck());
        putIfAny(node, "art", page.art());
        var columns = node.putArray("columns");
        page.columns().forEach(column -> strings(columns.addArray(), column));
        strings(node.putArray("corrections"), page.corrections());
    }

    private static void putIfAny(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static void strings(ArrayNode array, List<String> strings) {
        strings.forEach(array::add);
    }

    /** Puts a variable in its own JSON type: a number, a truth, a member's id, or a list of them. */
    private record Value(ObjectNode variables, String id, int value) implements Variable.Visitor<ObjectNode> {
        @Override
        public ObjectNode whole(Variable.Whole whole) {
            return variables.put(id, value);
        }

        @Override
        public ObjectNode truth(Variable.Truth truth) {
            return variables.put(id, value != 0);
        }

        @Override
        public ObjectNode oneOf(Variable.OneOf oneOf) {
            return variables.put(id, oneOf.members().get(value).id());
        }

        @Override
        public ObjectNode setOf(Variable.SetOf setOf) {
            var members = variables.putArray(id);
            setOf.held(value).forEach(member -> members.add(member.id()));
            return variables;
        }

        @Override
        public ObjectNode computed(Variable.Computed computed) {
            return computed.truth() ? truth(new Variable.Truth()) : variables.put(id, value);
        }
    }
}
