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

    /** {@code begin} is where its words stand in a translation, with a dot behind it. */
    Help sources(Entries entries, Help otherwise, String begin) {
        return read(entries, "sources", otherwise, begin);
    }

    Help hint(Entries entries, Help otherwise, String begin) {
        return read(entries, "hint", otherwise, begin);
    }

    private Help read(Entries entries, String key, Help otherwise, String begin) {
        return entries.node(key)
                .map(node -> Entries.of(reading, node, Shape.HELP))
                .map(cost -> new Help(
                        effects.read(cost, "do"),
                        cost.number("keep", 100, 0, 100),
                        cost.shown("price", begin + key + ".price")))
                .orElse(otherwise);
    }
}
