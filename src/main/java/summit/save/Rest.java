package summit.save;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.stream.Stream;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.engine.Offered;
import summit.story.Choice;
import summit.story.Scene;
import summit.story.Story;

/** Whether play can go on from a state that this story did not itself lead to. */
record Rest(Story story) {
    /** Whether the state is an ending of the story, or has an open question or a choice that can be taken. */
    boolean canGoOn(GameState state) {
        var position = state.position();
        if (!story.scenes().containsKey(position.scene())) {
            return false;
        }
        if (state.isOver()) {
            return position.ending()
                    .filter(story.manifest().endings()::containsKey)
                    .isPresent();
        }
        return state.open().isPresent() || Engine.offered(story, state).stream().anyMatch(Offered::canChoose);
    }

    /**
     * Whether play in this scene may come to an {@code @return} that belongs to a detour taken before: one that is reached
     * without taking a detour from here on.
     */
    boolean leadsBack(String scene) {
        var seen = new HashSet<String>();
        var queue = new ArrayDeque<String>();
        queue.add(scene);
        while (!queue.isEmpty()) {
            var id = queue.remove();
            if (id.equals(Scene.Target.BACK)) {
                return true;
            }
            if (story.scenes().containsKey(id) && seen.add(id)) {
                onward(story.scene(id)).forEach(queue::add);
            }
        }
        return false;
    }

    private static Stream<String> onward(Scene scene) {
        var exits = scene.exits();
        var choices = exits.choices().stream().map(Choice::way).map(way -> way.accept(new Onward()));
        var next = exits.next().stream().map(Scene.Way::to);
        var fallback = exits.fallback().stream().map(Scene.Fallback::to);
        var asks = scene.asks().stream()
                .flatMap(ask -> Stream.of(
                        ask.consequences().right().to(),
                        ask.consequences().partly().to(),
                        ask.consequences().wrong().to()));
        return Stream.of(choices, next, fallback, asks)
                .flatMap(targets -> targets)
                .filter(target -> !target.isEmpty());
    }

    /** The scene a way leads to in the end; a detour's is where it comes back to. */
    private record Onward() implements Choice.Visitor<String> {
        @Override
        public String to(Choice.To to) {
            return to.scene();
        }

        @Override
        public String detour(Choice.Detour detour) {
            return detour.back();
        }

        @Override
        public String reply(Choice.Reply reply) {
            return "";
        }
    }
}
