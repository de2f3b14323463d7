package summit.engine;

import java.util.ArrayList;
import java.util.List;
import summit.story.Effect;
import summit.story.Story;

/** Carries out effects in order; each sees what the one before it did. */
final class Effects implements Effect.Visitor<GameState> {
    private final Story story;
    private final List<Event> events;
    private GameState state;

    private Effects(Story story, GameState state, List<Event> events) {
        this.story = story;
        this.state = state;
        this.events = events;
    }

    /** The state after the effects; what they reveal is added to the events. */
    static GameState carryOut(List<Effect> effects, Story story, GameState state, List<Event> events) {
        if (effects.isEmpty()) {
            return state;
        }
        var carrier = new Effects(story, state, events);
        for (var effect : effects) {
            carrier.state = effect.accept(carrier);
        }
        return carrier.state;
    }

    @Override
    public GameState assign(Effect.Assign assign) {
        return store(assign.variable(), assign.value().in(view()));
    }

    @Override
    public GameState add(Effect.Add add) {
        var now = view().variable(add.variable());
        return store(add.variable(), now + (long) add.sign() * add.value().in(view()));
    }

    @Override
    public GameState membership(Effect.Membership membership) {
        var now = view().variable(membership.set());
        var bit = 1 << membership.member();
        return store(membership.set(), membership.joins() ? now | bit : now & ~bit);
    }

    @Override
    public GameState reveal(Effect.Reveal reveal) {
        return revealed(state, reveal.question(), events);
    }

    @Override
    public GameState when(Effect.When when) {
        return when.condition().holds(view()) ? carryOut(when.effects(), story, state, events) : state;
    }

    /** The state in which a closed question is told; unchanged if it is not closed or was told before. */
    static GameState revealed(GameState state, String question, List<Event> events) {
        var progress = state.answers().of(question);
        var kept = progress.closing().filter(closing -> !closing.revealed());
        if (kept.isEmpty()) {
            return state;
        }
        var told = kept.get().told();
        events.add(new Event.Revealed(new Result(question, told.response(), told.mark(), Result.Stage.TOLD, 0)));
        return state.with(
                question,
                new GameState.Progress(
                        progress.tries(), progress.hinted(), progress.sourced(), java.util.Optional.of(told)));
    }

    private View view() {
        return new View(story, state);
    }

    private GameState store(String id, long value) {
        var clamped = story.manifest().variable(id).domain().clamp(value);
        var memory = state.memory();
        return state.remembering(
                new GameState.Memory(memory.variables().plus(id, clamped), memory.visits(), memory.chosen()));
    }

    /** The stored variables at the start of play. */
    static ById<Integer> starting(Story story) {
        var variables = ById.<Integer>empty();
        for (var variable : new ArrayList<>(story.manifest().variables().values())) {
            if (!variable.isComputed()) {
                variables = variables.plus(variable.id(), variable.start());
            }
        }
        return variables;
    }
}
