package summit.author.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import summit.load.Code;
import summit.story.Choice;
import summit.story.Scene;
import summit.story.Story;

/**
 * Scenes that can be come to and from which no way leads to an ending, whatever the conditions: whoever goes there plays for ever. Only those are
 * reported through which such a part of the story is entered.
 */
final class NoEndingFromHere implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var story = copy.story();
        var ways = copy.ways();
        var reached = new HashSet<String>();
        Leads.follow(story.manifest().start(), ways, reached);
        var ending = ending(story, ways);
        if (ending.containsAll(reached)) {
            return;
        }
        var entered = new TreeSet<String>();
        if (!ending.contains(story.manifest().start())) {
            entered.add(story.manifest().start());
        }
        for (var scene : reached) {
            if (ending.contains(scene)) {
                ways.get(scene).stream()
                        .filter(to -> reached.contains(to) && !ending.contains(to))
                        .forEach(entered::add);
            }
        }
        for (var scene : entered) {
            report.add(
                    Code.NO_ENDING,
                    copy.places().scene(scene).at("id").position(),
                    "no way leads from scene \"" + scene + "\" to an ending: whoever comes here plays for ever.",
                    "Give one of the scenes that follow a choice that leads on, or an \"end\".");
        }
    }

    /** The scenes from which an ending may be come to. */
    private static Set<String> ending(Story story, Map<String, List<String>> ways) {
        var returns = returns(story);
        var back = new HashMap<String, List<String>>();
        story.scenes().keySet().forEach(scene -> back.put(scene, new ArrayList<>()));
        ways.forEach((from, tos) -> {
            for (var to : tos) {
                var targets = to.equals(Scene.Target.BACK) ? returns : Set.of(to);
                targets.forEach(target -> Optional.ofNullable(back.get(target)).ifPresent(before -> before.add(from)));
            }
        });
        var ending = new HashSet<String>();
        story.scenes().values().stream()
                .filter(Scene::isEnding)
                .forEach(scene -> Leads.follow(scene.id(), back, ending));
        return ending;
    }

    /** Every scene that a detour or a storylet may return to. */
    private static Set<String> returns(Story story) {
        var returns = new HashSet<String>();
        for (var scene : story.scenes().values()) {
            if (!scene.exits().offers().isEmpty()) {
                returns.add(scene.id());
            }
            scene.exits().choices().forEach(choice -> {
                if (choice.way() instanceof Choice.Detour detour) {
                    returns.add(detour.back());
                }
            });
        }
        return returns;
    }
}
