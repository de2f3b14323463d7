package summit.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.story.Choice;
import summit.story.Expression;
import summit.story.Scene;

/** Reads the ways out of a scene. */
final class Exits {
    private final Reading reading;
    private final Expressions expressions;
    private final Templates templates;
    private final Entries scene;
    private final String owner;
    private final String key;
    private final Targets targets;
    private final Map<String, Place> taken = new HashMap<>();

    /** {@code key} is how the scene's translation keys begin. */
    Exits(Expressions expressions, Entries scene, String key) {
        this.reading = expressions.reading();
        this.expressions = expressions;
        this.templates = new Templates(expressions);
        this.scene = scene;
        this.owner = scene.plain("id");
        this.key = key;
        this.targets = new Targets(reading);
    }

    Scene.Exits read() {
        var choices = new ArrayList<Choice>();
        var offers = new ArrayList<Scene.Offers>();
        for (var node : scene.list("choices")) {
            if (node instanceof Node.Fields fields && fields.fields().containsKey("from")) {
                offers.add(offers(Entries.of(reading, node, Shape.OFFERS), choices.size()));
            } else {
                choices.add(choice(Entries.of(reading, node, Shape.CHOICE)));
            }
        }
        return new Scene.Exits(next(), choices, offers, fallback(), end(), offer());
    }

    private Choice choice(Entries entries) {
        var id = entries.id();
        entries.was("choice", owner + ".", id);
        take(id, entries.place("id"), "choice", "");
        var begin = choiceKey(id);
        if (entries.has("locked") && !entries.has("if")) {
            entries.clash("locked", "has \"locked\" but no \"if\".", "Say with \"if\" when it is open.");
        }
        return new Choice(
                id,
                templates.read(entries, "text", begin + "text"),
                new Choice.Gate(
                        expressions.condition(entries, "if"), templates.read(entries, "locked", begin + "locked")),
                entries.flag("once", false),
                new Effects(expressions).read(entries, "do"),
                way(entries, begin));
    }

    private Choice.Way way(Entries entries, String begin) {
        if (entries.has("to") == entries.has("reply") && !entries.hasUnknown()) {
            entries.clash(
                    "reply",
                    entries.has("to") ? "has \"to\" and \"reply\"." : "has neither \"to\" nor \"reply\".",
                    entries.has("to") ? "It can do one of them." : "Add \"to\": \"...\"");
        }
        if (entries.has("back") && (!entries.has("to") || isReturn(entries))) {
            entries.clash(
                    "back",
                    "has \"back\" but leads to no scene.",
                    "A detour leads \"to\" a scene and \"back\" to one.");
        }
        if (entries.has("reply")) {
            return new Choice.Reply(new Texts(expressions).read(entries, "reply", begin + "reply"));
        }
        var to = targets.read(entries, "to", "leads to");
        return entries.has("back")
                ? new Choice.Detour(to, entries.refer("back", Thing.SCENE, "leads back to"))
                : new Choice.To(to);
    }

    private static boolean isReturn(Entries entries) {
        return entries.plain("to").equals(Scene.Target.BACK);
    }

    private String choiceKey(String choice) {
        return "choice." + owner + "." + choice + ".";
    }

    private void take(String id, Place place, String what, String where) {
        var first = taken.putIfAbsent(id, place);
        if (first != null) {
            reading.index().twice(what + " " + Quoted.of(id) + where, first, place);
        }
    }

    private Scene.Offers offers(Entries entries, int position) {
        var tag = entries.words("from").map(words -> tag(words)).orElse("");
        return new Scene.Offers(tag, entries.number("max", Integer.MAX_VALUE, 1, Integer.MAX_VALUE), position);
    }

    private String tag(Node.Words words) {
        if (!words.value().startsWith("#")) {
            reading.findings()
                    .add(
                            Code.NO_SUCH_TAG,
                            words.place(),
                            "a tag begins with #.",
                            "Write \"from\": " + Quoted.of("#" + words.value()));
            return words.value();
        }
        var tag = words.value().substring(1);
        var storylets = reading.index().storylets(tag);
        if (storylets.isEmpty()) {
            var near = reading.findings().nearest(tag, reading.index().tags());
            reading.missing(
                    Code.NO_SUCH_TAG,
                    words.place(),
                    "no scene with \"offer\" has the tag " + Quoted.of(tag) + "."
                            + near.map(word -> " Did you mean " + Quoted.of("#" + word) + "?")
                                    .orElse(""),
                    "",
                    List.of());
        }
        storylets.forEach(storylet -> take(storylet, words.place(), "storylet", " among these choices"));
        return tag;
    }

    private Optional<Scene.Fallback> fallback() {
        return scene.node("fallback").map(node -> {
            var entries = Entries.of(reading, node, Shape.FALLBACK);
            var id = entries.id();
            entries.was("choice", owner + ".", id);
            take(id, entries.place("id"), "choice", "");
            return new Scene.Fallback(
                    id,
                    templates.read(entries, "text", choiceKey(id) + "text"),
                    targets.read(entries, "to", "leads to"));
        });
    }

    private List<Scene.Way> next() {
        if (scene.node("next").orElse(null) instanceof Node.Words) {
            return List.of(new Scene.Way(Expression.TRUE, targets.read(scene, "next", "goes on to")));
        }
        var ways = new ArrayList<Scene.Way>();
        for (var node : scene.list("next")) {
            var entries = Entries.of(reading, node, Shape.WAY);
            ways.add(new Scene.Way(
                    expressions.condition(entries, "if"),
                    entries.words("to")
                            .map(words -> targets.read(words, () -> scene.name() + " goes on to"))
                            .orElse("")));
        }
        return ways;
    }

    private List<Scene.Finish> end() {
        if (scene.node("end").orElse(null) instanceof Node.Words) {
            return List.of(new Scene.Finish(Expression.TRUE, scene.refer("end", Thing.ENDING, "ends with")));
        }
        var finishes = new ArrayList<Scene.Finish>();
        for (var node : scene.list("end")) {
            var entries = Entries.of(reading, node, Shape.FINISH);
            finishes.add(new Scene.Finish(
                    expressions.condition(entries, "if"),
                    entries.words("ending")
                            .filter(words -> reading.refers(Thing.ENDING, words, () -> scene.name() + " ends with"))
                            .map(Node.Words::value)
                            .orElse("")));
        }
        return finishes;
    }

    private Optional<Scene.Offer> offer() {
        return scene.node("offer").map(node -> {
            var entries = Entries.of(reading, node, Shape.OFFER);
            if (scene.list("tags").isEmpty()) {
                reading.findings()
                        .add(
                                Code.MISSING_KEY,
                                scene.place("offer"),
                                scene.name() + " is offered but has no tag to be found by.",
                                "Add \"tags\": [\"...\"]");
            }
            return new Scene.Offer(
                    templates.read(entries, "text", key + "offer.text"),
                    expressions.condition(entries, "if"),
                    entries.number("priority", 0, -1_000_000, 1_000_000),
                    entries.flag("again", false));
        });
    }
}
