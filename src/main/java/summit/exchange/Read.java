package summit.exchange;

import java.util.Optional;
import summit.exchange.Columns.Field;
import summit.story.Kind;

/** What cells gave: a kind of question, or what is wrong with which of them. */
record Read(Optional<Kind> kind, Field field, String problem) {
    static Read kind(Kind kind) {
        return new Read(Optional.of(kind), Field.ANSWER, "");
    }

    static Read problem(Field field, String problem) {
        return new Read(Optional.empty(), field, problem);
    }
}
