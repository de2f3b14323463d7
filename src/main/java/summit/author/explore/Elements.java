package summit.author.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.author.explore.Element.Kind;
import summit.story.Scene;
import summit.story.Story;
import summit.story.Variable;

/** The elements of a story, numbered: kind by kind, in order of id. */
final class Elements {
    private final List<Element> all;
    private final Map<Element, Integer> numbers = new HashMap<>();
    private final Map<String, Stock> hubs;

    private Elements(List<Element> all, Map<String, Stock> hubs) {
        this.hubs = hubs;
        this.all = all.stream().sorted().toList();
        this.all.forEach(element -> numbers.put(element, numbers.size()));
    }

    static Elements of(Story story) {
        var all = new ArrayList<Element>();
        var hubs = new HashMap<String, Stock>();
        for (var scene : story.scenes().values()) {
            all.add(new Element(Kind.SCENE, scene.id()));
            choices(story, scene).forEach(choice -> all.add(Element.choice(scene.id(), choice)));
            if (scene.exits().offer().isPresent()) {
                all.add(new Element(Kind.STORYLET, scene.id()));
            }
            var stock = Stock.of(story, scene);
            if (stock.isHub()) {
                all.add(new Element(Kind.HUB, scene.id()));
                hubs.put(scene.id(), stock);
            }
        }
        story.questions().keySet().forEach(id -> all.add(new Element(Kind.QUESTION, id)));
        story.manifest().endings().keySet().forEach(id -> all.add(new Element(Kind.ENDING, id)));
        for (var variable : story.manifest().variables().values()) {
            if (variable.domain() instanceof Variable.Whole) {
                all.add(new Element(Kind.BOUND, variable.id() + ".min"));
                all.add(new Element(Kind.BOUND, variable.id() + ".max"));
            }
        }
        return new Elements(all, hubs);
    }

    private static List<String> choices(Story story, Scene scene) {
        var ids = new ArrayList<String>();
        scene.exits().choices().forEach(choice -> ids.add(choice.id()));
        scene.exits()
                .offers()
                .forEach(offers -> story.storylets(offers.tag()).forEach(storylet -> ids.add(storylet.id())));
        scene.exits().fallback().ifPresent(fallback -> ids.add(fallback.id()));
        return ids;
    }

    /** What can be used up in a scene, if it is a hub. */
    Optional<Stock> hub(String scene) {
        return Optional.ofNullable(hubs.get(scene));
    }

    int number(Element element) {
        return numbers.get(element);
    }

    Element get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }

    List<Element> all() {
        return all;
    }
}
