package summit.load;

import java.util.List;
import java.util.Optional;

/** Collects the ids that a pack declares, quietly: what is wrong with them is reported when they are read. */
final class Declarations {
    private final Index index;

    Declarations(Index index) {
        this.index = index;
    }

    void collect(PackTree tree) {
        tree.manifest().ifPresent(manifest -> {
            all(Thing.VARIABLE, list(manifest, "variables"));
            all(Thing.ENDING, list(manifest, "endings"));
            all(Thing.ACHIEVEMENT, list(manifest, "achievements"));
            all(Thing.TOPIC, list(manifest, "topics"));
            all(Thing.PLACE, list(manifest, "places"));
            NamedTexts.fields(field(manifest, "texts")).forEach((id, text) -> {
                if (id.length() <= Limits.ID) {
                    index.declare(Thing.TEXT, id, text.place().key());
                }
            });
        });
        all(Thing.SCENE, tree.all("scenes"));
        all(Thing.QUESTION, tree.all("questions"));
        all(Thing.SOURCE, tree.all("sources"));
        all(Thing.FACT, tree.all("facts"));
        tree.pictures()
                .forEach(picture -> index.declare(
                        Thing.PICTURE, picture.getKey(), picture.getValue().place()));
        tree.all("scenes").forEach(this::storylet);
        for (var scene : tree.all("scenes")) {
            choices(scene);
            if (!index.isWithinLimits(scene.place())) {
                return;
            }
        }
    }

    private void all(Thing thing, List<Node> nodes) {
        nodes.forEach(node -> text(node, "id").ifPresent(id -> {
            index.declare(thing, id.value(), id.place());
            text(node, "title").ifPresent(title -> index.title(thing, id.value(), title.value()));
        }));
    }

    private void storylet(Node scene) {
        if (field(scene, "offer").isPresent()) {
            text(scene, "id")
                    .ifPresent(id -> list(scene, "tags").forEach(tag -> {
                        if (tag instanceof Node.Words words) {
                            index.storylet(words.value(), id.value());
                        }
                    }));
        }
    }

    /** "Unique in its scene, storylets offered there included": those are chosen by their scene's id. */
    private void choices(Node scene) {
        text(scene, "id").ifPresent(id -> {
            for (var choice : list(scene, "choices")) {
                text(choice, "id").ifPresent(words -> index.choice(id.value(), words.value(), words.place()));
                text(choice, "from")
                        .filter(from -> from.value().startsWith("#"))
                        .ifPresent(from -> index.storylets(from.value().substring(1))
                                .forEach(storylet -> index.choice(id.value(), storylet, from.place())));
            }
            field(scene, "fallback")
                    .flatMap(fallback -> text(fallback, "id"))
                    .ifPresent(words -> index.choice(id.value(), words.value(), words.place()));
        });
    }

    private static Optional<Node> field(Node node, String key) {
        return node instanceof Node.Fields fields ? fields.value(key) : Optional.empty();
    }

    private static List<Node> list(Node node, String key) {
        return field(node, key).orElse(node) instanceof Node.Items items ? items.items() : List.of();
    }

    private static Optional<Node.Words> text(Node node, String key) {
        return field(node, key).orElse(null) instanceof Node.Words words
                        && words.value().length() <= Limits.ID
                ? Optional.of(words)
                : Optional.empty();
    }
}
