package summit.author.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import summit.author.explore.Element.Kind;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Effect;
import summit.story.Expression;
import summit.story.Scene;

/** Makes the scenes of a story ready for a machine. */
final class Assembly implements Choice.Visitor<Code.Target> {
    private final Machine machine;
    private final Plot plot;
    private final SortedSet<String> deciding;
    private final Formulas formulas;
    private final Actions actions;

    /** {@code deciding} are the questions that matter to what the machine keeps. */
    Assembly(Machine machine, SortedSet<String> deciding) {
        this.machine = machine;
        this.plot = machine.plot();
        this.deciding = deciding;
        this.formulas = new Formulas(plot, machine.layout());
        this.actions = new Actions(machine, formulas);
    }

    Code.Place place(Scene scene) {
        var id = scene.id();
        var arrival = new ArrayList<Code.Action>();
        actions.count(Feature.visits(id)).ifPresent(arrival::add);
        arrival.addAll(actions.of(id, scene.effects()));
        return new Code.Place(
                element(Kind.SCENE, id),
                List.copyOf(arrival),
                scene.asks().stream().map(ask -> asked(id, ask)).toList(),
                scene.exits().next().stream()
                        .map(way -> new Code.Way(test(id, way.condition()), number(way.to())))
                        .toList(),
                scene.exits().end().stream()
                        .map(finish ->
                                new Code.Finish(test(id, finish.condition()), element(Kind.ENDING, finish.ending())))
                        .toList(),
                doors(scene));
    }

    private int element(Kind kind, String id) {
        return machine.elements().number(new Element(kind, id));
    }

    private int number(String target) {
        return target.equals(Scene.Target.BACK) ? Code.BACK : machine.number(target);
    }

    private Test test(String scene, Expression condition) {
        return formulas.test(scene, condition);
    }

    private Code.Doors doors(Scene scene) {
        var exits = new ArrayList<Code.Exit>();
        for (var choice : scene.exits().choices()) {
            var test = test(scene.id(), Occurrences.available(scene, choice));
            exits.add(exit(
                    scene,
                    choice.id(),
                    -1,
                    new Code.Gate(test, List.of(), 1),
                    choice.effects(),
                    choice.way().accept(this)));
        }
        for (var offers : scene.exits().offers()) {
            storylets(scene, offers, exits);
        }
        scene.exits().fallback().ifPresent(fallback -> {
            var others = exits.stream().map(exit -> exit.gate().test()).toList();
            exits.add(exit(
                    scene,
                    fallback.id(),
                    -1,
                    new Code.Gate(test(scene.id(), Expression.TRUE), others, 1),
                    List.of(),
                    new Code.Target(false, number(fallback.to()), -1)));
        });
        return new Code.Doors(
                List.copyOf(exits),
                machine.elements()
                        .hub(scene.id())
                        .map(stock -> new Code.Hub(
                                element(Kind.HUB, scene.id()),
                                stock.left().stream()
                                        .map(left -> test(scene.id(), left))
                                        .toList())));
    }

    private void storylets(Scene scene, Scene.Offers offers, List<Code.Exit> exits) {
        var before = new ArrayList<Test>();
        for (var storylet : plot.story().storylets(offers.tag())) {
            var test = test(scene.id(), Occurrences.available(storylet));
            exits.add(exit(
                    scene,
                    storylet.id(),
                    element(Kind.STORYLET, storylet.id()),
                    new Code.Gate(test, List.copyOf(before), offers.max()),
                    List.of(),
                    new Code.Target(false, number(storylet.id()), number(scene.id()))));
            before.add(test);
        }
    }

    private Code.Exit exit(
            Scene scene, String id, int storylet, Code.Gate gate, List<Effect> effects, Code.Target target) {
        var all = new ArrayList<Code.Action>();
        actions.mark(Feature.chosen(scene.id(), id)).ifPresent(all::add);
        all.addAll(actions.of(scene.id(), effects));
        var element = machine.elements().number(Element.choice(scene.id(), id));
        return new Code.Exit(id, element, storylet, gate, List.copyOf(all), target);
    }

    @Override
    public Code.Target to(Choice.To to) {
        return new Code.Target(false, number(to.scene()), -1);
    }

    @Override
    public Code.Target detour(Choice.Detour detour) {
        return new Code.Target(false, number(detour.scene()), number(detour.back()));
    }

    @Override
    public Code.Target reply(Choice.Reply reply) {
        return new Code.Target(true, -1, -1);
    }

    private Code.Asked asked(String scene, Ask ask) {
        var matters = deciding.contains(ask.question());
        return new Code.Asked(
                element(Kind.QUESTION, ask.question()),
                ask.question(),
                test(scene, Occurrences.asked(ask)),
                matters,
                matters ? closings(scene, ask) : List.of(),
                matters ? helps(scene, ask) : List.of());
    }

    private List<Code.Closing> closings(String scene, Ask ask) {
        var question = plot.story().question(ask.question());
        var told = new TreeSet<String>();
        machine.slice().kept().stream()
                .filter(feature ->
                        feature.kind() == Feature.Kind.PICKED && feature.id().equals(question.id()))
                .forEach(feature -> told.add(feature.part()));
        return Trials.of(question, told).stream()
                .map(trial -> {
                    var after = ask.consequences().of(trial.verdict());
                    var all = new ArrayList<Code.Action>();
                    actions.mark(Feature.closed(question.id())).ifPresent(all::add);
                    actions.set(Feature.came(question.id()), Formulas.code(trial.verdict()))
                            .ifPresent(all::add);
                    told.forEach(option -> actions.set(
                                    Feature.picked(question.id(), option),
                                    trial.picked().contains(option) ? 1 : 0)
                            .ifPresent(all::add));
                    actions.count(Feature.count(
                                    trial.verdict(), question.reference().topic()))
                            .ifPresent(all::add);
                    all.addAll(actions.of(scene, after.effects()));
                    return new Code.Closing(
                            trial, List.copyOf(all), after.to().isEmpty() ? Code.ONWARD : number(after.to()));
                })
                .toList();
    }

    private List<Code.Help> helps(String scene, Ask ask) {
        var helps = new ArrayList<Code.Help>();
        if (!plot.story().question(ask.question()).wording().hint().isEmpty()) {
            help(true, scene, Feature.hinted(ask.question()), ask.hint().effects())
                    .ifPresent(helps::add);
        }
        help(false, scene, Feature.sourced(ask.question()), ask.sources().effects())
                .ifPresent(helps::add);
        return helps;
    }

    private Optional<Code.Help> help(boolean hint, String scene, Feature taken, List<Effect> effects) {
        if (!machine.slice().changes(effects)) {
            return Optional.empty();
        }
        var all = new ArrayList<Code.Action>();
        actions.mark(taken).ifPresent(all::add);
        all.addAll(actions.of(scene, effects));
        var kept = machine.layout().has(taken);
        Formula notYet = state -> Range.ANY_TRUTH;
        if (kept) {
            var field = machine.layout().of(taken);
            notYet = (Formula.Sure) state -> 1 - field.in(state);
        }
        var missing = new TreeSet<Feature>();
        if (!kept) {
            missing.add(taken);
        }
        return Optional.of(new Code.Help(hint, new Test(notYet, missing, Optional.empty()), List.copyOf(all)));
    }
}
