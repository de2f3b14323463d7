package summit.load;

import summit.story.Help;

/** Reads what help with a question costs. */
final class Helps {
    private final Reading reading;
    private final Effects effects;

    Helps(Expressions expressions) {
        this.reading = expressions.reading();
        this.effects = new Effects(expressions);
    }

    Help sources(Entries entries, Help otherwise) {
        return read(entries, "sources", Shape.SOURCES_COST, otherwise);
    }

    Help hint(Entries entries, Help otherwise) {
        return read(entries, "hint", Shape.HINT_COST, otherwise);
    }

    private Help read(Entries entries, String key, Shape shape, Help otherwise) {
        return entries.node(key)
                .map(node -> Entries.of(reading, node, shape))
                .map(cost -> new Help(effects.read(cost, "do"), cost.number("keep", 100, 0, 100)))
                .orElse(otherwise);
    }
}
