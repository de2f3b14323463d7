package summit.author.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.TreeSet;
import summit.load.Code;
import summit.load.Nearest;
import summit.story.Scene;

/**
 * Scenes to which no way leads from the start, whatever its conditions. Of scenes that hang together only the one is reported
 * from which the others are come to.
 */
final class SceneNobodyComesTo implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var ways = copy.ways();
        var reached = new HashSet<String>();
        Leads.follow(copy.story().manifest().start(), ways, reached);
        var lost = copy.story().scenes().keySet().stream()
                .filter(scene -> !reached.contains(scene))
                .sorted(Comparator.comparing(copy.places()::scene))
                .toList();
        var led = new HashSet<String>();
        lost.forEach(scene ->
                ways.get(scene).stream().filter(to -> !to.equals(scene)).forEach(led::add));
        var heads = new ArrayList<>(
                lost.stream().filter(scene -> !led.contains(scene)).toList());
        // Then those that only lead to each other, in the order they are written.
        heads.addAll(lost);
        for (var scene : heads) {
            if (!reached.contains(scene)) {
                report(copy, copy.story().scene(scene), report);
                Leads.follow(scene, ways, reached);
            }
        }
    }

    private static String offer(Copy copy, String tag) {
        var offered = new TreeSet<String>();
        copy.story().scenes().values().stream()
                .flatMap(scene -> scene.exits().offers().stream())
                .forEach(offers -> offered.add(offers.tag()));
        return Nearest.to(tag, offered)
                        .map(near -> "\"#" + near + "\" is offered; did you mean \"" + near + "\"? Or offer this: ")
                        .orElse("Offer it: ")
                + "{ \"from\": \"#" + tag + "\" } among the choices of a scene.";
    }

    private static void report(Copy copy, Scene scene, Report report) {
        var offered = scene.exits().offer().isPresent();
        report.add(
                Code.NOBODY_COMES,
                copy.places().scene(scene.id()).at("id").position(),
                "nothing leads to scene \"" + scene.id() + "\" from the start.",
                offered
                        ? offer(copy, scene.setting().tags().get(0))
                        : "Lead there with \"to\": \"" + scene.id() + "\" in a choice, or take it out.");
    }
}
