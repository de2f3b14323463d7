package summit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.marking.Fraction;
import summit.marking.Marking;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Effect;
import summit.story.Help;
import summit.story.Question;
import summit.story.Response;
import summit.story.Scene;
import summit.story.Story;

/** One step under way: the state so far and what has happened. */
final class Step implements Choice.Visitor<Outcome> {
    private final Story story;
    private final List<Event> events = new ArrayList<>();
    private GameState state;
    private Scene scene;

    Step(Story story, GameState state) {
        this.story = story;
        this.state = state;
        this.scene = story.scene(state.position().scene());
    }

    /** "Choosing runs: mark chosen, the choice's do, turn + 1, entry." */
    Outcome choose(String id) {
        var memory = state.memory();
        var key = scene.id() + "." + id;
        state = state.remembering(new GameState.Memory(
                memory.variables(),
                memory.visits(),
                memory.chosen().plus(key, memory.chosen().getOrDefault(key, 0) + 1)));
        for (var choice : scene.exits().choices()) {
            if (choice.id().equals(id)) {
                carryOut(choice.effects());
                state = state.aTurnLater();
                return choice.way().accept(this);
            }
        }
        state = state.aTurnLater();
        var fallback = scene.exits().fallback().filter(last -> last.id().equals(id));
        return fallback.isPresent() ? enter(fallback.get().to()) : detour(new Choice.Detour(id, scene.id()));
    }

    @Override
    public Outcome to(Choice.To to) {
        return enter(to.scene());
    }

    @Override
    public Outcome detour(Choice.Detour detour) {
        var position = state.position();
        state = state.at(
                new GameState.Position(position.scene(), position.returns().plus(detour.back()), position.ending()));
        return enter(detour.scene());
    }

    @Override
    public Outcome reply(Choice.Reply reply) {
        events.add(new Event.Said(Prose.of(reply.text(), story, state)));
        return done();
    }

    /** "Entry runs: visit + 1, the scene's do, the text (rendered once), each ask, next, choices." */
    Outcome enter(String target) {
        arrive(target);
        return goOn(0);
    }

    private void arrive(String target) {
        var position = state.position();
        var returns = position.returns();
        var id = target;
        if (target.equals(Scene.Target.BACK)) {
            id = returns.get(0);
            returns = returns.minus(0);
        }
        state = state.at(new GameState.Position(id, returns, position.ending()));
        var memory = state.memory();
        state = state.remembering(new GameState.Memory(
                memory.variables(),
                memory.visits().plus(id, memory.visits().getOrDefault(id, 0) + 1),
                memory.chosen()));
        scene = story.scene(id);
        carryOut(scene.effects());
        events.add(new Event.Entered(Engine.passage(scene, story, state)));
    }

    /** From the ask at this place on: the first question to be asked, else the way on, else the choices. */
    private Outcome goOn(int place) {
        state = state.asking(Optional.empty());
        var next = place;
        while (true) {
            for (var i = next; i < scene.asks().size(); i++) {
                if (isAsked(scene.asks().get(i))) {
                    return ask(scene.asks().get(i).question(), i);
                }
            }
            if (scene.isEnding()) {
                return end();
            }
            var way = way();
            if (way.isEmpty()) {
                return done();
            }
            arrive(way.get().to());
            next = 0;
        }
    }

    private Optional<Scene.Way> way() {
        for (var way : scene.exits().next()) {
            if (way.condition().holds(view())) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    /** "A question closes at most once per play; asking a closed question shows nothing." */
    private boolean isAsked(Ask ask) {
        return state.answers().closing(ask.question()).isEmpty()
                && ask.condition().holds(view());
    }

    private Outcome ask(String question, int place) {
        state = state.with(question, state.answers().of(question))
                .asking(Optional.of(new GameState.Sitting(question, place)));
        events.add(new Event.Asked(question));
        return done();
    }

    private Outcome end() {
        for (var id : state.answers().order()) {
            state = Effects.revealed(state, id, events);
        }
        var ending = scene.exits().end().stream()
                .filter(finish -> finish.condition().holds(view()))
                .findFirst()
                .orElseThrow()
                .ending();
        var position = state.position();
        state = state.at(new GameState.Position(position.scene(), position.returns(), Optional.of(ending)));
        events.add(new Event.Ended(ending));
        return done();
    }

    Question question() {
        return story.question(state.open().orElseThrow().question());
    }

    private Ask ask() {
        return scene.asks().get(state.open().orElseThrow().place());
    }

    /** "With tries left an imperfect answer shows again and because, nothing else. The last try decides." */
    Outcome answer(Response response) {
        var question = question();
        var ask = ask();
        var place = state.open().orElseThrow().place();
        var before = state.answers().of(question.id());
        var mark = Marking.mark(question, response);
        var tries = before.tries() + 1;
        // A question told later closes at the first answer: a second try would betray the outcome of the first.
        var left = ask.revealLater() ? 0 : question.grading().tries() - tries;
        if (left > 0 && !mark.fraction().equals(Fraction.ONE)) {
            state = state.with(
                    question.id(), new GameState.Progress(tries, before.hinted(), before.sourced(), Optional.empty()));
            events.add(new Event.Answered(new Result(question.id(), response, mark, Result.Stage.AGAIN, left)));
            return done();
        }
        var closing = new GameState.Closing(response, mark, kept(question, ask, before), !ask.revealLater());
        state = state.closing(
                question.id(), new GameState.Progress(tries, before.hinted(), before.sourced(), Optional.of(closing)));
        events.add(new Event.Answered(new Result(
                question.id(), response, mark, closing.revealed() ? Result.Stage.TOLD : Result.Stage.KEPT, 0)));
        // "Closing runs: feedback, the outcome's do, text, then to if given; otherwise the scene goes on."
        var consequence = ask.consequences().of(mark.verdict());
        carryOut(consequence.effects());
        if (!consequence.text().isEmpty()) {
            events.add(new Event.Said(Prose.of(consequence.text(), story, state)));
        }
        if (consequence.to().isEmpty()) {
            return goOn(place + 1);
        }
        state = state.asking(Optional.empty());
        return enter(consequence.to());
    }

    /** The share of the points left: {@code retry} percent for each earlier try, and what help leaves of them. */
    private static Fraction kept(Question question, Ask ask, GameState.Progress before) {
        var kept = Fraction.ONE;
        for (var i = 0; i < before.tries(); i++) {
            kept = kept.times(new Fraction(question.grading().retry(), 100));
        }
        if (before.hinted()) {
            kept = kept.times(new Fraction(ask.hint().keep(), 100));
        }
        return before.sourced() ? kept.times(new Fraction(ask.sources().keep(), 100)) : kept;
    }

    Outcome hint() {
        var question = question();
        var before = state.answers().of(question.id());
        help(before.hinted(), ask().hint());
        var now = state.answers().of(question.id());
        state = state.with(question.id(), new GameState.Progress(now.tries(), true, now.sourced(), now.closing()));
        events.add(new Event.Hinted(question.wording().hint()));
        return done();
    }

    Outcome sources() {
        var question = question();
        var before = state.answers().of(question.id());
        help(before.sourced(), ask().sources());
        var now = state.answers().of(question.id());
        state = state.with(question.id(), new GameState.Progress(now.tries(), now.hinted(), true, now.closing()));
        events.add(new Event.Sourced(question.reference().facts()));
        return done();
    }

    private void help(boolean hadBefore, Help help) {
        if (!hadBefore) {
            carryOut(help.effects());
        }
    }

    Outcome skip() {
        var sitting = state.open().orElseThrow();
        events.add(new Event.Skipped(sitting.question()));
        return goOn(sitting.place() + 1);
    }

    private void carryOut(List<Effect> effects) {
        state = Effects.carryOut(effects, story, state, events);
    }

    private View view() {
        return new View(story, state);
    }

    private Outcome done() {
        return new Outcome(state, events);
    }
}
