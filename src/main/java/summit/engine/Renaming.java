package summit.engine;

import java.util.Optional;
import java.util.TreeMap;
import summit.marking.Marking;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Story;

/** What things of a game played in an earlier version of a story are called in the story as it is now. */
public record Renaming(Story story) {
    /** The scene's present id, or the old one if no scene has it any more. */
    public String scene(String old) {
        return story.scenes().containsKey(old)
                ? old
                : story.renames().now("scene", old).orElse(old);
    }

    /** The question's present id, or the old one. */
    public String question(String old) {
        return story.questions().containsKey(old)
                ? old
                : story.renames().now("question", old).orElse(old);
    }

    /** The variable's present id, or the old one. */
    public String variable(String old) {
        return story.manifest().variables().containsKey(old)
                ? old
                : story.renames().now("variable", old).orElse(old);
    }

    /** The ending's present id, or the old one. */
    public String ending(String old) {
        return story.manifest().endings().containsKey(old)
                ? old
                : story.renames().now("ending", old).orElse(old);
    }

    /** The present id of a member of a variable, or the old one. */
    public String member(String variable, String old) {
        return story.renames().now("member", variable + "." + old).orElse(old);
    }

    /** The present id of a choice, a fallback or a storylet taken in a scene (by its present id); empty if there is none. */
    public Optional<String> choice(String scene, String old) {
        if (isChoice(scene, old)) {
            return Optional.of(old);
        }
        return story.renames()
                .now("choice", scene + "." + old)
                .or(() -> Optional.of(scene(old)))
                .filter(id -> isChoice(scene, id));
    }

    private boolean isChoice(String scene, String id) {
        var in = story.scenes().get(scene);
        if (in == null) {
            return false;
        }
        var storylet = story.scenes().get(id);
        return in.exits().choices().stream().anyMatch(choice -> choice.id().equals(id))
                || in.exits().fallback().filter(last -> last.id().equals(id)).isPresent()
                || storylet != null && storylet.exits().offer().isPresent();
    }

    /** The command as it is given now in this state. */
    public Command command(GameState state, Command old) {
        if (old instanceof Command.Choose choose) {
            return new Command.Choose(
                    choice(state.position().scene(), choose.choice()).orElse(choose.choice()));
        }
        if (old instanceof Command.Answer answer && state.open().isPresent()) {
            var question = story.question(state.open().orElseThrow().question());
            return new Command.Answer(response(question, answer.response()));
        }
        return old;
    }

    /** An author's change as it is made now. */
    public Edit edit(Edit old) {
        return old instanceof Edit.Assign assign
                ? new Edit.Assign(variable(assign.variable()), assign.value())
                : new Edit.Enter(scene(((Edit.Enter) old).scene()));
    }

    /** The response with the present ids of options and items; as it was if it fits already. */
    public Response response(Question question, Response old) {
        return Marking.misfit(question, old).isEmpty() ? old : old.accept(new Ids(question));
    }

    private final class Ids implements Response.Visitor<Response> {
        private final Question question;

        Ids(Question question) {
            this.question = question;
        }

        private String now(String id) {
            return story.renames().now("option", question.id() + "." + id).orElse(id);
        }

        @Override
        public Response pick(Response.Pick pick) {
            return new Response.Pick(now(pick.option()));
        }

        @Override
        public Response picks(Response.Picks picks) {
            return new Response.Picks(picks.ids().stream().map(this::now).toList());
        }

        @Override
        public Response truth(Response.Truth truth) {
            return truth;
        }

        @Override
        public Response amount(Response.Amount amount) {
            return amount;
        }

        @Override
        public Response typed(Response.Typed typed) {
            return typed;
        }

        @Override
        public Response pairs(Response.Pairs pairs) {
            // What fills a gap are words, not an id.
            var words = question.kind() instanceof Kind.Cloze;
            var renamed = new TreeMap<String, String>();
            pairs.pairs().forEach((left, right) -> renamed.put(now(left), words ? right : now(right)));
            return new Response.Pairs(renamed);
        }
    }
}
