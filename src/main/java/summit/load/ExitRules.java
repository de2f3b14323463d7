package summit.load;

import java.util.List;
import java.util.Optional;
import summit.story.Choice;
import summit.story.Scene;

/** The rules of flow that one scene keeps or breaks by itself. */
final class ExitRules {
    private final Reading reading;
    private final Entries entries;
    private final Scene scene;

    ExitRules(Reading reading, Entries entries, Scene scene) {
        this.reading = reading;
        this.entries = entries;
        this.scene = scene;
    }

    /** {@code sound} says that the scene could be read without mistakes, so that nothing is missing for another reason. */
    void check(boolean sound) {
        if (entries.has("end")) {
            endsWithoutMore();
            lastIsUnconditional("end");
        }
        if (entries.has("next")) {
            nextBesideChoices();
        }
        if (sound) {
            leadsSomewhere();
            hasSureWayOut();
        }
    }

    private void report(Code code, Place place, String message, String hint) {
        reading.findings().add(code, place, entries.name() + " " + message, hint);
    }

    /** "A scene with {@code end} has no {@code choices}, {@code next}, {@code ask} or {@code fallback}." */
    private void endsWithoutMore() {
        for (var key : List.of("choices", "next", "ask", "fallback")) {
            if (entries.has(key)) {
                report(
                        Code.END_AND_MORE,
                        entries.place(key),
                        "ends the story, but has " + Quoted.of(key) + " too.",
                        "Let another scene do what comes before the end.");
            }
        }
    }

    /** "{@code next} stands beside {@code choices} only as a list whose every item has {@code if}; without, its last has none." */
    private void nextBesideChoices() {
        if (!entries.has("choices")) {
            lastIsUnconditional("next");
            return;
        }
        if (entries.node("next").orElse(null) instanceof Node.Fields) {
            // It is reported already that a list was meant.
            return;
        }
        if (!(entries.node("next").orElse(null) instanceof Node.Items items)) {
            report(
                    Code.CONDITION_MISPLACED,
                    entries.place("next"),
                    "always goes on, so its choices are never seen.",
                    "Write \"next\": [{ \"if\": \"...\", \"to\": \"...\" }], or remove one of them.");
            return;
        }
        for (var item : items.items()) {
            if (item instanceof Node.Fields way && !way.fields().containsKey("if")) {
                report(
                        Code.CONDITION_MISPLACED,
                        item.place(),
                        "always goes on here, so its choices are never seen.",
                        "Add \"if\": \"...\"");
            }
        }
    }

    private void lastIsUnconditional(String key) {
        if (!(entries.node(key).orElse(null) instanceof Node.Items list)) {
            return;
        }
        for (var i = 0; i < list.items().size(); i++) {
            var last = i == list.items().size() - 1;
            if (list.items().get(i) instanceof Node.Fields way && way.fields().containsKey("if") == last) {
                report(
                        Code.CONDITION_MISPLACED,
                        way.place(),
                        last
                                ? "does not say what happens when no condition holds."
                                : "never comes to what follows this.",
                        last
                                ? "The last item of " + Quoted.of(key) + " has no \"if\"."
                                : "Add \"if\", or put it last.");
            }
        }
    }

    private void leadsSomewhere() {
        if (scene.exits().choices().isEmpty()
                && scene.exits().offers().isEmpty()
                && scene.exits().next().isEmpty()
                && scene.exits().end().isEmpty()) {
            report(
                    Code.NO_EXIT,
                    entries.place("id"),
                    "has no \"choices\", \"next\" or \"end\".",
                    "Add \"next\": \"...\" or \"end\": \"...\"");
        }
    }

    /**
     * "A scene without {@code end} or an unconditional {@code next} has a choice with {@code to} and neither {@code if} nor
     * {@code once}, or a fallback."
     */
    private void hasSureWayOut() {
        var exits = scene.exits();
        if (!entries.has("choices") || exits.fallback().isPresent() || scene.isEnding()) {
            return;
        }
        var sure = exits.choices().stream()
                .anyMatch(choice -> isOpen(choice) && !choice.once() && !(choice.way() instanceof Choice.Reply));
        if (!sure) {
            report(
                    Code.NO_SURE_EXIT,
                    entries.place("choices"),
                    "can leave a player without anything to choose.",
                    firstOpen(exits)
                            .map(choice -> "Choice " + Quoted.of(choice.id())
                                    + " would do without \"once\"; or add a \"fallback\".")
                            .orElse("Add \"fallback\": { \"id\": \"on\", \"text\": \"...\", \"to\": \"...\" }"));
        }
    }

    private static Optional<Choice> firstOpen(Scene.Exits exits) {
        return exits.choices().stream()
                .filter(choice -> isOpen(choice) && !(choice.way() instanceof Choice.Reply))
                .findFirst();
    }

    private static boolean isOpen(Choice choice) {
        return Scenes.isAlways(choice.gate().condition());
    }
}
