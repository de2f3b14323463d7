package summit.author.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.load.Code;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Scene;
import summit.story.Story;

/**
 * Scenes to which no way leads from the start, whatever its conditions. Of scenes that hang together only the one is reported
 * from which the others are come to.
 */
final class SceneNobodyComesTo implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var ways = ways(copy.story());
        var reached = new HashSet<String>();
        reach(copy.story().manifest().start(), ways, reached);
        var lost = copy.story().scenes().keySet().stream()
                .filter(scene -> !reached.contains(scene))
                .sorted((a, b) -> copy.places()
                        .scene(a)
                        .position()
                        .compareTo(copy.places().scene(b).position()))
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
                reach(scene, ways, reached);
            }
        }
    }

    private static void report(Copy copy, Scene scene, Report report) {
        var offered = scene.exits().offer().isPresent();
        report.add(
                Code.NOBODY_COMES,
                copy.places().scene(scene.id()).at("id").position(),
                "nothing leads to scene \"" + scene.id() + "\" from the start.",
                offered
                        ? "Offer it: { \"from\": \"#" + scene.setting().tags().get(0)
                                + "\" } among the choices of a scene."
                        : "Lead there with \"to\": \"" + scene.id() + "\" in a choice, or take it out.");
    }

    private static void reach(String from, Map<String, Set<String>> ways, Set<String> reached) {
        var waiting = new ArrayDeque<String>(List.of(from));
        while (!waiting.isEmpty()) {
            var scene = waiting.pop();
            if (ways.containsKey(scene) && reached.add(scene)) {
                waiting.addAll(ways.get(scene));
            }
        }
    }

    private static Map<String, Set<String>> ways(Story story) {
        var offered = new HashMap<String, List<String>>();
        for (var scene : story.scenes().values()) {
            if (scene.exits().offer().isPresent()) {
                scene.setting()
                        .tags()
                        .forEach(tag -> offered.computeIfAbsent(tag, any -> new ArrayList<>())
                                .add(scene.id()));
            }
        }
        var ways = new HashMap<String, Set<String>>();
        for (var scene : story.scenes().values()) {
            var to = new HashSet<String>();
            var exits = scene.exits();
            exits.next().forEach(way -> to.add(way.to()));
            exits.choices().forEach(choice -> to.addAll(choice.way().accept(new Ends())));
            exits.fallback().ifPresent(last -> to.add(last.to()));
            exits.offers().forEach(offers -> to.addAll(offered.getOrDefault(offers.tag(), List.of())));
            scene.asks().forEach(ask -> to.addAll(ends(ask.consequences())));
            ways.put(scene.id(), to);
        }
        return ways;
    }

    private static List<String> ends(Ask.Consequences consequences) {
        return List.of(
                consequences.right().to(),
                consequences.partly().to(),
                consequences.wrong().to());
    }

    /** The scenes to which a choice leads. */
    private static final class Ends implements Choice.Visitor<List<String>> {
        @Override
        public List<String> to(Choice.To to) {
            return List.of(to.scene());
        }

        @Override
        public List<String> detour(Choice.Detour detour) {
            return List.of(detour.scene(), detour.back());
        }

        @Override
        public List<String> reply(Choice.Reply reply) {
            return List.of();
        }
    }
}
