package summit.author.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.story.Variable;

/** The values that a variable can be given, as far as some of it was typed. */
record Values(String typed) implements Variable.Visitor<Stream<Offer>> {
    @Override
    public Stream<Offer> whole(Variable.Whole whole) {
        return Stream.of(new Offer(typed, whole.min() + " to " + whole.max(), !typed.isEmpty()));
    }

    @Override
    public Stream<Offer> truth(Variable.Truth truth) {
        return named(List.of("true", "false"));
    }

    @Override
    public Stream<Offer> oneOf(Variable.OneOf oneOf) {
        return named(oneOf.members().stream().map(Variable.Member::id).toList());
    }

    private Stream<Offer> named(List<String> ids) {
        return ids.stream().filter(id -> id.startsWith(typed)).map(id -> new Offer(id, "a value", true));
    }

    @Override
    public Stream<Offer> setOf(Variable.SetOf setOf) {
        var ids = setOf.members().stream().map(Variable.Member::id).collect(Collectors.joining(", "));
        return Stream.of(new Offer(typed, "any of " + ids + "; or none", !typed.isEmpty()));
    }

    @Override
    public Stream<Offer> computed(Variable.Computed computed) {
        return Stream.of(new Offer(typed, "worked out from other things", false));
    }
}
