package summit.author.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import summit.engine.RandomStory;
import summit.story.Ask;
import summit.story.Expression;
import summit.story.Help;
import summit.story.Manifest;
import summit.story.Scene;
import summit.story.Story;

/** Random stories, some of which begin in an odd way: with several questions, at an end, or by going on to one. */
final class Variation {
    private Variation() {}

    static Story of(long seed) {
        var story = RandomStory.of(seed);
        return switch ((int) (seed % 5)) {
            case 1 -> beginning(story, asking(story.scene("s0"), 3));
            case 2 -> beginning(story, asking(story.scene("s0"), 1));
            case 3 -> seed % 2 == 0 ? from(story, "end") : beginning(story, goingOn(story.scene("s0")));
            default -> story;
        };
    }

    private static Story from(Story story, String start) {
        var manifest = story.manifest();
        return new Story(
                new Manifest(
                        manifest.about(),
                        start,
                        manifest.ground(),
                        manifest.variables(),
                        manifest.endings(),
                        manifest.contents()),
                story.scenes(),
                story.questions(),
                story.ledger(),
                new TreeMap<>());
    }

    private static Story beginning(Story story, Scene start) {
        var scenes = new TreeMap<>(story.scenes());
        scenes.put(start.id(), start);
        return new Story(story.manifest(), scenes, story.questions(), story.ledger(), new TreeMap<>());
    }

    /** The scene with all questions before its own, on the first so many of which nothing depends. */
    private static Scene asking(Scene scene, int idle) {
        var asks = new ArrayList<Ask>();
        for (var question : List.of("q2", "q1", "q0")) {
            asks.add(new Ask(
                    question,
                    Expression.TRUE,
                    false,
                    new Ask.Consequences(Ask.Consequence.NONE, Ask.Consequence.NONE, Ask.Consequence.NONE),
                    Help.FREE,
                    Help.FREE));
        }
        asks.subList(idle, asks.size()).clear();
        asks.addAll(scene.asks());
        return new Scene(scene.id(), scene.setting(), scene.text(), scene.effects(), asks, scene.exits());
    }

    private static Scene goingOn(Scene scene) {
        var exits = scene.exits();
        return new Scene(
                scene.id(),
                scene.setting(),
                scene.text(),
                scene.effects(),
                Collections.emptyList(),
                new Scene.Exits(
                        List.of(new Scene.Way(Expression.TRUE, "end")),
                        exits.choices(),
                        exits.offers(),
                        exits.fallback(),
                        exits.end(),
                        exits.offer()));
    }
}
