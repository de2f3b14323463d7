package summit.author.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.author.Written;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.story.Choice;
import summit.story.Scene;
import summit.story.Story;
import summit.story.Text;

/** All that is hidden in the present scene: choices, storylets, questions, ways on and paragraphs. */
final class HiddenHere {
    private static final int WORDS = 40;

    private final Story story;
    private final GameState state;
    private final Scene scene;
    private final Condition condition;
    private final List<Hidden> hidden = new ArrayList<>();

    private HiddenHere(Story story, GameState state) {
        this.story = story;
        this.state = state;
        this.scene = story.scene(state.position().scene());
        this.condition = new Condition(story, state);
    }

    /** In the author's order, by kind. */
    static List<Hidden> of(Story story, GameState state) {
        var here = new HiddenHere(story, state);
        here.scene.exits().choices().forEach(here::choice);
        here.storylets();
        here.asks();
        here.ways();
        here.text(here.scene.text());
        return here.hidden;
    }

    private void choice(Choice choice) {
        var key = scene.id() + "." + choice.id();
        var why = new ArrayList<String>();
        if (choice.once() && state.memory().chosen().containsKey(key)) {
            why.add("it is to be taken \"once\", and was");
        }
        var isSpent = !why.isEmpty();
        why.addAll(condition.against(choice.gate().condition()));
        var isShown = !isSpent && !choice.gate().locked().isEmpty();
        found("choice \"" + choice.id() + "\" is " + (isShown ? "locked" : "hidden"), why);
    }

    private void found(String what, List<String> why) {
        if (!why.isEmpty()) {
            hidden.add(new Hidden(what, why));
        }
    }

    private void storylets() {
        for (var offers : scene.exits().offers()) {
            var room = offers.max();
            for (var storylet : story.storylets(offers.tag())) {
                var offer = storylet.exits().offer().orElseThrow();
                var why = new ArrayList<String>();
                if (!offer.again() && state.memory().visits().getOrDefault(storylet.id(), 0) > 0) {
                    why.add("it was visited, and is not offered \"again\"");
                }
                why.addAll(condition.against(offer.condition()));
                if (why.isEmpty() && room-- <= 0) {
                    why.add("\"max\" is " + offers.max() + ", and others come before it");
                }
                found("storylet \"" + storylet.id() + "\" is not offered", why);
            }
        }
    }

    private void asks() {
        for (var ask : scene.asks()) {
            var why = new ArrayList<String>();
            if (state.answers().closing(ask.question()).isPresent()) {
                why.add("it was answered");
            }
            why.addAll(condition.against(ask.condition()));
            found("question \"" + ask.question() + "\" is not asked", why);
        }
    }

    private void ways() {
        for (var way : scene.exits().next()) {
            found("the way on to \"" + way.to() + "\" is not taken", condition.against(way.condition()));
        }
    }

    /** Blocks whose turn it is not are hidden by the number of visits alone, and that needs no telling. */
    private void text(Text text) {
        for (var block : text.blocks()) {
            if (block instanceof Text.Either either) {
                either(either);
            }
        }
    }

    private void either(Text.Either either) {
        var holds = Engine.holds(story, state, either.condition());
        var absent = holds ? either.otherwise() : either.then();
        first(absent)
                .ifPresent(words -> found(
                        "the text \"" + words + "\" is not shown",
                        holds
                                ? List.of("it is the \"else\" of " + new Written(story).expression(either.condition())
                                        + ", which holds")
                                : condition.against(either.condition())));
        text(holds ? either.then() : either.otherwise());
    }

    /** The beginning of a text. */
    private Optional<String> first(Text text) {
        return text.blocks().stream()
                .filter(Text.Paragraph.class::isInstance)
                .map(block -> new Written(story).line(((Text.Paragraph) block).template()))
                .map(HiddenHere::beginning)
                .findFirst();
    }

    private static String beginning(String words) {
        return words.codePointCount(0, words.length()) <= WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WORDS)).strip() + "…";
    }
}
