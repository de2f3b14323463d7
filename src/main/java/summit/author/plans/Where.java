package summit.author.plans;

import java.util.ArrayList;
import java.util.List;
import summit.load.Places;
import summit.load.Site;

/** Where the things that a play touches stand in the files of their pack. */
final class Where {
    private Where() {}

    /** The file and the line, as editors take them. */
    static String of(Site site) {
        return site.position().file() + ":" + site.position().line();
    }

    static String of(Places places, Element element) {
        return of(site(places, element));
    }

    static Site site(Places places, Element element) {
        var ids = element.id().split("\\.");
        return switch (element.sort()) {
            case ENDING -> places.ending(element.id());
            case SCENE -> places.scene(element.id());
            case CHOICE -> places.choice(ids[0], ids[1]);
            case QUESTION -> places.question(element.id());
            case TEXT -> paragraph(places, places.scene(element.id()).at("text"), element);
            case REPLY -> paragraph(places, places.choice(ids[0], ids[1]).at("reply"), element);
            case FEEDBACK ->
                paragraph(places, asked(places.scene(ids[0]), ids[1]).at(ids[2]).at("text"), element);
            case SHARED -> paragraph(places, places.text(element.id()), element);
            case PAGE -> paragraph(places, page(places.ending(element.id()).at("page")), element);
        };
    }

    private static Site asked(Site scene, String question) {
        return scene.at("ask").items().stream()
                .filter(ask ->
                        ask.at("question").words().filter(question::equals).isPresent())
                .findFirst()
                .orElse(scene);
    }

    private static Site paragraph(Places places, Site text, Element element) {
        return paragraph(places, List.of(text), element);
    }

    private static Site paragraph(Places places, List<Site> texts, Element element) {
        var leaves = new ArrayList<Site>();
        texts.forEach(text -> gather(places, text, leaves));
        return element.place() < leaves.size() ? leaves.get(element.place()) : texts.get(0);
    }

    /** In the order of {@link Leaves}: as written. */
    private static void gather(Places places, Site written, List<Site> leaves) {
        var text = places.meant(written);
        if (text.words().isPresent()) {
            leaves.add(text);
            return;
        }
        var blocks = List.of("text", "seq", "cycle", "shuffle", "first", "empty", "else");
        if (blocks.stream().anyMatch(text::has)) {
            blocks.stream().filter(text::has).forEach(key -> gather(places, text.at(key), leaves));
        } else if (!text.has("list")) {
            text.items().forEach(item -> gather(places, item, leaves));
        }
    }

    private static List<Site> page(Site page) {
        var texts = new ArrayList<Site>();
        for (var key : List.of("headline", "deck")) {
            if (page.has(key)) {
                texts.add(page.at(key));
            }
        }
        if (page.has("columns")) {
            texts.addAll(page.at("columns").items());
        }
        if (page.has("corrections")) {
            texts.add(page.at("corrections"));
        }
        return texts.isEmpty() ? List.of(page) : texts;
    }
}
