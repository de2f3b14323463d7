package summit.author.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Story;

/** Where scenes may lead, whatever the conditions: a graph of more than can happen, so what is not in it never does. */
final class Leads {
    private Leads() {}

    /** Adds a scene and all that it may lead to. */
    static void follow(String from, Map<String, List<String>> ways, Set<String> reached) {
        var waiting = new ArrayDeque<String>(List.of(from));
        while (!waiting.isEmpty()) {
            var scene = waiting.pop();
            if (ways.containsKey(scene) && reached.add(scene)) {
                waiting.addAll(ways.get(scene));
            }
        }
    }

    /** Where each scene may lead, a scene as often as there are ways; the word for going back from a detour stands as it is. */
    static Map<String, List<String>> of(Story story) {
        var offered = new HashMap<String, List<String>>();
        for (var scene : story.scenes().values()) {
            if (scene.exits().offer().isPresent()) {
                scene.setting()
                        .tags()
                        .forEach(tag -> offered.computeIfAbsent(tag, any -> new ArrayList<>())
                                .add(scene.id()));
            }
        }
        var ways = new HashMap<String, List<String>>();
        for (var scene : story.scenes().values()) {
            var to = new ArrayList<String>();
            var ends = new Ends(to);
            var exits = scene.exits();
            exits.next().forEach(way -> to.add(way.to()));
            exits.choices().forEach(choice -> choice.way().accept(ends));
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

    /** Adds the scenes to which a choice leads. */
    private record Ends(List<String> found) implements Choice.Visitor<Boolean> {
        @Override
        public Boolean to(Choice.To to) {
            return found.add(to.scene());
        }

        @Override
        public Boolean detour(Choice.Detour detour) {
            return found.add(detour.scene()) && found.add(detour.back());
        }

        @Override
        public Boolean reply(Choice.Reply reply) {
            return false;
        }
    }
}
