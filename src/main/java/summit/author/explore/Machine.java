package summit.author.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.story.Choice;
import summit.story.Expression;
import summit.story.Question;
import summit.story.Verdict;

/** A slice of a story made ready to be searched: where everything lies in a packed state, and the code of its scenes. */
final class Machine {
    private final Plot plot;
    private final Slice slice;
    private final Layout layout = new Layout();
    private final Layout.Field scene;
    private final Layout.Field open;
    private final Layout.Field stack;
    private final Stacks stacks = new Stacks();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names;
    private final List<Code.Place> places = new ArrayList<>();
    /** The counts that are cut off. */
    private final List<Feature> endless;

    Machine(Plot plot, Slice slice) {
        this.plot = plot;
        this.slice = slice;
        var story = plot.story();
        names = List.copyOf(story.scenes().keySet());
        names.forEach(name -> numbers.put(name, numbers.size()));
        scene = layout.room(0, names.size() - 1);
        open = layout.room(
                0,
                story.scenes().values().stream()
                        .mapToInt(each -> each.asks().size())
                        .max()
                        .orElse(0));
        stack = layout.room(0, detours() ? Stacks.MOST - 1 : 0);
        slice.kept().forEach(this::allocate);
        endless = slice.kept().stream().filter(plot.caps()::isCutOff).toList();
        var assembly = new Assembly(this, slice.questions(story));
        story.scenes().values().forEach(each -> places.add(assembly.place(each)));
    }

    private boolean detours() {
        return plot.story().scenes().values().stream()
                        .anyMatch(each -> !each.exits().offers().isEmpty()
                                || each.exits().choices().stream()
                                        .anyMatch(choice -> choice.way() instanceof Choice.Detour))
                || !plot.start().position().returns().isEmpty();
    }

    private void allocate(Feature feature) {
        switch (feature.kind()) {
            case VARIABLE -> variable(feature);
            case VISITS, COUNT -> layout.add(feature, 0, most(feature));
            case CAME -> layout.add(feature, 0, Verdict.values().length);
            case CHOSEN, CLOSED, PICKED, HINTED, SOURCED -> layout.add(feature, 0, 1);
        }
    }

    private void variable(Feature feature) {
        var range = plot.range(new Expression.Of(feature.id()));
        layout.add(feature, Range.low(range), Range.high(range));
    }

    /** As far as a count is counted. */
    int most(Feature feature) {
        return feature.kind() == Feature.Kind.COUNT
                ? Math.max(
                        1,
                        Math.min(
                                plot.caps().of(feature), questions(feature.id()).size()))
                : plot.caps().of(feature);
    }

    private List<Question> questions(String topic) {
        return plot.story().questions().values().stream()
                .filter(question -> question.reference().topic().equals(topic))
                .toList();
    }

    Plot plot() {
        return plot;
    }

    Slice slice() {
        return slice;
    }

    Elements elements() {
        return plot.elements();
    }

    Layout layout() {
        return layout;
    }

    Stacks stacks() {
        return stacks;
    }

    Layout.Field scene() {
        return scene;
    }

    /** The place of the open question in its scene's list, counted from 1; 0 while none is open. */
    Layout.Field open() {
        return open;
    }

    Layout.Field stack() {
        return stack;
    }

    int number(String scene) {
        return numbers.get(scene);
    }

    Code.Place place(long[] state) {
        return places.get(scene.in(state));
    }

    Code.Place place(int scene) {
        return places.get(scene);
    }

    /** What a player does by a move, numbered as an {@link Execution} numbers them. */
    Step.Move move(long[] from, int move) {
        var place = place(from);
        var open = this.open.in(from);
        if (open == 0) {
            return new Step.Choose(place.doors().exits().get(move).id());
        }
        var asked = place.asks().get(open - 1);
        if (move == 0) {
            return new Step.Skip(asked.question());
        }
        return move <= asked.closings().size()
                ? new Step.Close(
                        asked.question(), asked.closings().get(move - 1).trial())
                : new Step.Help(
                        asked.question(),
                        asked.helps().get(move - 1 - asked.closings().size()).hint());
    }

    /** Whether it shows when an element is met: bounds are met only where their variable is kept. */
    boolean tells(Element element) {
        return element.kind() != Element.Kind.BOUND
                || layout.has(
                        Feature.variable(element.id().substring(0, element.id().indexOf('.'))));
    }

    /** Whether the counts of the slice can matter beyond what is counted, so that a search of it proves nothing. */
    boolean isCutOff() {
        return !endless.isEmpty();
    }

    /** Whether a state has a count that stands where it is cut off: what follows on it need not be what follows in the game. */
    boolean isCutOff(long[] state) {
        return endless.stream().anyMatch(count -> layout.of(count).in(state) >= most(count));
    }

    /** A state of the game as this machine packs it. */
    long[] packed(GameState state) {
        var packed = new long[layout.words()];
        scene.put(packed, number(state.position().scene()));
        open.put(packed, state.open().map(sitting -> sitting.place() + 1).orElse(0));
        var returns = 0;
        for (var i = state.position().returns().size() - 1; i >= 0; i--) {
            returns = stacks.push(number(state.position().returns().get(i)), returns);
        }
        stack.put(packed, returns);
        for (var feature : slice.kept()) {
            layout.of(feature).put(packed, value(feature, state));
        }
        return packed;
    }

    private int value(Feature feature, GameState state) {
        var id = feature.id();
        var memory = state.memory();
        return switch (feature.kind()) {
            case VARIABLE -> memory.variables().get(id);
            case VISITS -> Math.min(most(feature), memory.visits().getOrDefault(id, 0));
            case CHOSEN -> memory.chosen().containsKey(id + "." + feature.part()) ? 1 : 0;
            case CLOSED -> state.answers().closing(id).isPresent() ? 1 : 0;
            case CAME ->
                state.answers()
                        .closing(id)
                        .map(closing -> Formulas.code(closing.verdict()))
                        .orElse(0);
            case PICKED -> Engine.holds(plot.story(), state, new Expression.Picked(id, feature.part())) ? 1 : 0;
            case COUNT -> Math.min(most(feature), count(feature, state));
            case HINTED -> state.answers().of(id).hinted() ? 1 : 0;
            case SOURCED -> state.answers().of(id).sourced() ? 1 : 0;
        };
    }

    private int count(Feature feature, GameState state) {
        var verdict = Verdict.valueOf(feature.part());
        return (int) state.answers().order().stream()
                .filter(id -> plot.story().question(id).reference().topic().equals(feature.id()))
                .filter(id -> state.answers().closing(id).orElseThrow().verdict() == verdict)
                .count();
    }
}
