package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.story.Expression;
import summit.story.Template;

/** Reads templates: "a string in which {@code {expr}} is replaced by a value and {@code {{} is a brace". */
final class Templates {
    private final Reading reading;
    private final Expressions expressions;

    Templates(Expressions expressions) {
        this.reading = expressions.reading();
        this.expressions = expressions;
    }

    /** The template under a key, empty if there is none. */
    Template read(Entries entries, String key, String translationKey) {
        var written = entries.words(key);
        return written.isEmpty() ? Template.EMPTY : read(entries, written.get(), translationKey);
    }

    Template read(Entries entries, Node.Words written, String translationKey) {
        return template(entries.translated(written, translationKey));
    }

    private Template template(Node.Words words) {
        var text = words.value();
        if (text.indexOf('{') < 0) {
            return text.isEmpty() ? new Template(List.of()) : new Template(List.of(new Template.Words(text)));
        }
        var parts = new ArrayList<Template.Part>();
        var plain = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '{') {
                plain.append(text.charAt(i));
            } else if (text.startsWith("{{", i)) {
                plain.append('{');
                i++;
            } else {
                var end = text.indexOf('}', i);
                if (end < 0) {
                    unclosed(words, i, "the brace is not closed.", "Close it with }, or write {{ for a brace itself.");
                    break;
                }
                flush(plain, parts);
                part(words, i + 1, end).ifPresent(parts::add);
                i = end;
            }
        }
        flush(plain, parts);
        return new Template(parts);
    }

    private static void flush(StringBuilder plain, ArrayList<Template.Part> parts) {
        if (!plain.isEmpty()) {
            parts.add(new Template.Words(plain.toString()));
            plain.setLength(0);
        }
    }

    private void unclosed(Node.Words words, int at, String message, String hint) {
        reading.findings().add(Code.BAD_TEMPLATE, words.place().inside(at), message, hint);
    }

    private Optional<Template.Part> part(Node.Words words, int from, int to) {
        var inside = words.value().substring(from, to).strip();
        switch (inside) {
            case "":
                unclosed(words, from - 1, "there is nothing between the braces.", "Write {{ for a brace itself.");
                return Optional.empty();
            case "player":
                return Optional.of(new Template.Known(Template.Thing.PLAYER));
            case "marks()":
                return Optional.of(new Template.Known(Template.Thing.MARKS));
            case "turns()":
                return Optional.of(new Template.Known(Template.Thing.TURNS));
            default:
                break;
        }
        var typed = expressions.read(words, from, to);
        if (typed.expression() instanceof Expression.Of of && !typed.word().isEmpty()) {
            return Optional.of(new Template.Value(of.variable()));
        }
        if (!typed.sort().is(Sort.Base.NUMBER)) {
            reading.findings()
                    .add(
                            Code.WRONG_SORT,
                            words.place().inside(typed.at()),
                            "a text shows variables and numbers, and this is "
                                    + typed.sort().words() + ".",
                            "For one text or another use a block: { \"if\": ..., \"text\": ... }");
            return Optional.empty();
        }
        return Optional.of(new Template.Number(typed.expression()));
    }
}
