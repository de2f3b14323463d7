package summit.save;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summit.engine.Command;
import summit.engine.GameState.Origin;
import summit.engine.Playthrough;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Effect;
import summit.story.Ending;
import summit.story.Expression;
import summit.story.Help;
import summit.story.Kind;
import summit.story.Ledger;
import summit.story.Manifest;
import summit.story.Question;
import summit.story.Renames;
import summit.story.Response;
import summit.story.Scene;
import summit.story.Sorted;
import summit.story.Story;
import summit.story.Template;
import summit.story.Text;
import summit.story.Variable;

/**
 * A small story to be edited: a desk, from which the garden, the archive (a detour, with a question) and the end can be
 * reached; the garden asks a question too. One variable of each type.
 */
final class Tale {
    final TreeMap<String, Scene> scenes = new TreeMap<>();
    final TreeMap<String, Question> questions = new TreeMap<>();
    final TreeMap<String, Variable> variables = new TreeMap<>();
    final TreeMap<String, Ending> endings = new TreeMap<>();
    final TreeMap<String, String> renames = new TreeMap<>();
    String version = "1";
    String start = "desk";

    Tale() {
        scene(
                "desk",
                List.of(),
                to("go", "garden", new Effect.Add("minutes", 1, new Expression.Constant(10))),
                new Choice(
                        "look",
                        Template.of("Look it up"),
                        Choice.Gate.OPEN,
                        false,
                        List.of(),
                        new Choice.Detour("archive", "desk")),
                to("tense", "desk", new Effect.Assign("mood", new Expression.Constant(1))),
                to("lead", "desk", new Effect.Membership("leads", 2, true)),
                to("finish", "end"));
        scene("garden", List.of(ask("who")), to("back", "desk"), to("stay", "garden"));
        scene("archive", List.of(ask("when")), to("return", Scene.Target.BACK));
        scenes.put("end", scene("end", List.of(), new Scene.Finish(Expression.TRUE, "printed")));
        question("who", new Kind.Single(List.of(option("putin", 100), option("kim", 0)), true));
        question("when", new Kind.Numeric(new BigDecimal("19"), new Kind.Tolerance(BigDecimal.ZERO, false), ""));
        variable("minutes", new Variable.Whole(0, 100));
        variable("late", new Variable.Truth());
        variable("mood", new Variable.OneOf(List.of(member("calm"), member("tense"))));
        variable("leads", new Variable.SetOf(List.of(member("car"), member("dogs"), member("pact"))));
        endings.put("printed", new Ending("printed", "Printed", "", "", Optional.empty()));
    }

    void variable(String id, Variable.Domain domain) {
        variables.put(id, new Variable(id, "", domain, 0, Variable.Shown.PLAIN));
    }

    static Variable.Member member(String id) {
        return new Variable.Member(id, id);
    }

    static Kind.Option option(String id, int worth) {
        return new Kind.Option(id, "The " + id, worth, worth == 100 ? "" : "not " + id, "");
    }

    void question(String id, Kind kind) {
        questions.put(
                id,
                new Question(
                        id,
                        kind,
                        new Question.Wording("?", "", "a hint", "", "", ""),
                        new Question.Grading(2, 2, 50),
                        new Question.Reference("", 1, List.of(), List.of(), "a test", Optional.empty()),
                        Question.Press.NONE));
    }

    static Ask ask(String question) {
        var nothing = new Ask.Consequences(Ask.Consequence.NONE, Ask.Consequence.NONE, Ask.Consequence.NONE);
        return new Ask(question, Expression.TRUE, false, nothing, Help.FREE, Help.FREE);
    }

    static Choice to(String id, String scene, Effect... effects) {
        return new Choice(id, Template.of(id), Choice.Gate.OPEN, false, Arrays.asList(effects), new Choice.To(scene));
    }

    void scene(String id, List<Ask> asks, Choice... choices) {
        scenes.put(
                id,
                new Scene(
                        id,
                        new Scene.Setting("The " + id, "", "", List.of(), List.of(), Optional.empty()),
                        new Text(List.of(new Text.Paragraph(Template.of("This is the " + id + ".")))),
                        List.of(),
                        asks,
                        new Scene.Exits(
                                List.of(),
                                List.of(choices),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty())));
    }

    static Scene scene(String id, List<Scene.Way> next, Scene.Finish... finish) {
        return new Scene(
                id,
                new Scene.Setting("", "", "", List.of(), List.of(), Optional.empty()),
                Text.EMPTY,
                List.of(),
                List.of(),
                new Scene.Exits(next, List.of(), List.of(), Optional.empty(), List.of(finish), Optional.empty()));
    }

    /** Takes a scene out, and every choice that leads to it. */
    void remove(String gone) {
        scenes.remove(gone);
        for (var scene : new ArrayList<>(scenes.values())) {
            var choices = scene.exits().choices().stream()
                    .filter(choice -> !choice.way().toString().contains("scene=" + gone))
                    .toArray(Choice[]::new);
            if (!scene.isEnding()) {
                scene(scene.id(), scene.asks(), choices);
            }
        }
    }

    Story story() {
        return new Story(
                new Manifest(
                        new Manifest.About("tale", version, "A Tale", "en", "", "", "", "the player"),
                        start,
                        new Manifest.Ground(Optional.empty(), false, Help.FREE, Help.FREE),
                        variables,
                        endings,
                        new Manifest.Contents(List.of(), List.of(), List.of(), List.of(), Manifest.Teaching.NONE)),
                scenes,
                questions,
                new Ledger(Sorted.by(Ledger.Source::id, List.of()), Sorted.by(Ledger.Fact::id, List.of())),
                new TreeMap<>(),
                new Renames(renames));
    }

    /**
     * A game after these steps: {@code undo}, {@code redo}, {@code hint}, {@code sources}, {@code skip}, {@code =option}, {@code
     * #number}, or else a choice. None may be refused.
     */
    static Playthrough play(Story story, String... steps) {
        return play(story, Playthrough.start(story, new Origin(7, "Ada")).playthrough(), steps);
    }

    static Playthrough play(Story story, Playthrough from, String... steps) {
        var game = from;
        for (var step : steps) {
            if (step.equals("undo")) {
                game = game.undo().orElseThrow();
            } else if (step.equals("redo")) {
                game = game.redo().orElseThrow();
            } else {
                var turn = game.step(story, command(step));
                if (turn.isRefused()) {
                    throw new AssertionError(step + ": " + turn.events());
                }
                game = turn.playthrough();
            }
        }
        return game;
    }

    private static Command command(String step) {
        if (step.startsWith("=")) {
            return new Command.Answer(new Response.Pick(step.substring(1)));
        }
        if (step.startsWith("#")) {
            return new Command.Answer(new Response.Amount(new BigDecimal(step.substring(1))));
        }
        return switch (step) {
            case "hint" -> new Command.Hint();
            case "sources" -> new Command.Sources();
            case "skip" -> new Command.Skip();
            default -> new Command.Choose(step);
        };
    }
}
