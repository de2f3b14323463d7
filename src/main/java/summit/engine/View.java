package summit.engine;

import java.util.Optional;
import summit.story.Response;
import summit.story.Scope;
import summit.story.Story;
import summit.story.Verdict;

/** A state of a story, as its expressions see it. */
record View(Story story, GameState state) implements Scope {
    @Override
    public String scene() {
        return state.position().scene();
    }

    @Override
    public int variable(String id) {
        var stored = state.memory().variables().get(id);
        if (stored != null) {
            return stored;
        }
        var variable = story.manifest().variable(id);
        return variable.domain() instanceof summit.story.Variable.Computed computed
                ? computed.value().in(this)
                : variable.start();
    }

    @Override
    public int visits(String scene) {
        return state.memory().visits().getOrDefault(scene, 0);
    }

    @Override
    public boolean chosen(String scene, String choice) {
        return state.memory().chosen().containsKey(scene + "." + choice);
    }

    @Override
    public Optional<Verdict> verdict(String question) {
        return state.answers().closing(question).map(GameState.Closing::verdict);
    }

    @Override
    public boolean picked(String question, String option) {
        return state.answers()
                .closing(question)
                .filter(closing -> chose(closing.response(), option))
                .isPresent();
    }

    private static boolean chose(Response response, String option) {
        if (response instanceof Response.Pick pick) {
            return pick.option().equals(option);
        }
        if (response instanceof Response.Picks picks) {
            return picks.ids().contains(option);
        }
        return response instanceof Response.Truth truth
                && Boolean.toString(truth.value()).equals(option);
    }

    @Override
    public int count(Verdict verdict, String topic) {
        var count = 0;
        for (var id : state.answers().order()) {
            if (story.question(id).reference().topic().equals(topic)
                    && state.answers().closing(id).orElseThrow().verdict() == verdict) {
                count++;
            }
        }
        return count;
    }
}
