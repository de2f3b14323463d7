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
        return read(entries, "sources", otherwise);
    }

    Help hint(Entries entries, Help otherwise) {
        return read(entries, "hint", otherwise);
    }

    private Help read(Entries entries, String key, Help otherwise) {
        return entries.node(key)
                .map(node -> Entries.of(reading, node, Shape.HELP))
                .map(cost -> new Help(effects.read(cost, "do"), cost.number("keep", 100, 0, 100)))
                .orElse(otherwise);
    }
}
