package summit.author;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.FrontPage;
import summit.engine.GameState;
import summit.engine.Offered;
import summit.engine.Playthrough;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Story;

/** Plays a plan and says where it did not go as written. */
public final class PlanRun {
    private final Story story;
    private final Plan plan;
    private Playthrough game;
    private List<String> shown = new ArrayList<>();

    private PlanRun(Story story, Plan plan) {
        this.story = story;
        this.plan = plan;
        var start = Playthrough.start(story, new GameState.Origin(plan.seed(), "Ann"));
        game = start.playthrough();
        show(start.events());
    }

    /** The game as it stands where the plan ends, or where it first did not go as written. */
    public static Playthrough game(Story story, Plan plan) {
        var run = new PlanRun(story, plan);
        run.failure();
        return run.game;
    }

    /** What was wanted and what was seen instead, with the plan's line; empty when all went as written. */
    public static Optional<String> failure(Story story, Plan plan) {
        return new PlanRun(story, plan).failure();
    }

    private Optional<String> failure() {
        for (var line : plan.lines()) {
            var wrong =
                    switch (line.word()) {
                        case SEE -> sees(line.rest()) ? "" : "\"" + line.rest() + "\" was not shown";
                        case NOT -> sees(line.rest()) ? "\"" + line.rest() + "\" was shown" : "";
                        case ENDING -> ends(line.rest());
                        case CHOOSE -> step(new Command.Choose(line.rest()));
                        case SKIP -> step(new Command.Skip());
                        case HINT -> step(new Command.Hint());
                        case SOURCES -> step(new Command.Sources());
                        case ANSWER -> answer(line.rest());
                        case SEED -> "";
                    };
            if (!wrong.isEmpty()) {
                return Optional.of("line " + line.number() + ": " + wrong + ". In scene "
                        + game.state().position().scene() + ", where it says:\n" + String.join("\n", shown)
                        + "\nand offers: "
                        + Engine.offered(story, game.state()).stream()
                                .map(Offered::id)
                                .toList());
            }
        }
        return Optional.empty();
    }

    private boolean sees(String words) {
        return shown.stream().anyMatch(paragraph -> paragraph.contains(words));
    }

    private String ends(String ending) {
        var reached = game.state().position().ending();
        return reached.filter(ending::equals).isPresent()
                ? ""
                : "the ending is not \"" + ending + "\" but "
                        + reached.map(id -> "\"" + id + "\"").orElse("not reached");
    }

    private String answer(String written) {
        if (game.state().open().isEmpty()) {
            return "no question is open";
        }
        var question = story.question(game.state().open().orElseThrow().question());
        try {
            return step(new Command.Answer(response(question, written)));
        } catch (NumberFormatException e) {
            return "question \"" + question.id() + "\" wants a number, not \"" + written + "\"";
        }
    }

    private static Response response(Question question, String written) {
        return question.kind().accept(new Kind.Visitor<Response>() {
            @Override
            public Response single(Kind.Single single) {
                return new Response.Pick(written);
            }

            @Override
            public Response multiple(Kind.Multiple multiple) {
                return picks();
            }

            @Override
            public Response trueFalse(Kind.TrueFalse trueFalse) {
                return new Response.Truth(Boolean.parseBoolean(written));
            }

            @Override
            public Response numeric(Kind.Numeric numeric) {
                return new Response.Amount(new BigDecimal(written));
            }

            @Override
            public Response words(Kind.Words words) {
                return new Response.Typed(written);
            }

            @Override
            public Response ordering(Kind.Ordering ordering) {
                return picks();
            }

            @Override
            public Response matching(Kind.Matching matching) {
                return pairs("\\s+");
            }

            @Override
            public Response categorising(Kind.Categorising categorising) {
                return pairs("\\s+");
            }

            @Override
            public Response cloze(Kind.Cloze cloze) {
                return pairs("\\|");
            }

            private Response picks() {
                return new Response.Picks(List.of(written.split("\\s+")));
            }

            private Response pairs(String between) {
                var pairs = new TreeMap<String, String>();
                for (var pair : written.split(between)) {
                    var sides = pair.split("=", 2);
                    pairs.put(sides[0].strip(), sides.length > 1 ? sides[1].strip() : "");
                }
                return new Response.Pairs(pairs);
            }
        });
    }

    private String step(Command command) {
        var turn = game.step(story, command);
        if (turn.events().get(0) instanceof Event.Refused refused) {
            return "refused: " + refused.reason();
        }
        game = turn.playthrough();
        show(turn.events());
        return "";
    }

    private void show(List<Event> events) {
        shown = new ArrayList<>();
        for (var event : events) {
            if (event instanceof Event.Entered entered) {
                shown.add(entered.passage().title());
                shown.addAll(entered.passage().text());
            } else if (event instanceof Event.Said said) {
                shown.addAll(said.paragraphs());
            } else if (event instanceof Event.Asked asked) {
                shown.add(story.question(asked.question()).wording().prompt());
            } else if (event instanceof Event.Hinted hinted) {
                shown.add(hinted.hint());
            } else if (event instanceof Event.Ended) {
                FrontPage.of(story, game.state()).ifPresent(this::show);
            }
        }
        Engine.offered(story, game.state()).forEach(offered -> shown.add(offered.text()));
    }

    private void show(FrontPage page) {
        shown.add(page.top().headline());
        shown.add(page.top().deck());
        page.columns().forEach(shown::addAll);
        shown.addAll(page.corrections());
    }
}
