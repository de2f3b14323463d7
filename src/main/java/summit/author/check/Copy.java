package summit.author.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import summit.author.Bounds;
import summit.load.Draft;
import summit.load.NamedText;
import summit.load.Places;
import summit.load.Site;
import summit.story.Story;

/**
 * What is checked, as editors call it: the story, where everything in it stands, and what a tour of it shows. Rules look at it side by
 * side, so what several of them ask for is worked out when the first one does, and once.
 */
final class Copy {
    private final Story story;
    private final SortedMap<String, NamedText> named;
    private final Places places;
    private final Screen screen;
    private final Once<Insight> insight;
    private final Once<List<Site>> texts;
    private final Once<List<Options>> options;
    private final Once<Map<String, List<String>>> ways;

    private Copy(Story story, SortedMap<String, NamedText> named, Places places, Screen screen) {
        this.story = story;
        this.named = named;
        this.places = places;
        this.screen = screen;
        insight = new Once<>(() -> Insight.of(this, Bounds.attained(story)));
        texts = new Once<>(this::collected);
        options = new Once<>(() -> Options.all(this));
        ways = new Once<>(() -> Leads.of(story));
    }

    static Copy of(Draft draft, Screen screen) {
        return new Copy(draft.asRead(), draft.texts(), draft.places(), screen);
    }

    Story story() {
        return story;
    }

    /** The texts that have names. */
    SortedMap<String, NamedText> named() {
        return named;
    }

    Places places() {
        return places;
    }

    Screen screen() {
        return screen;
    }

    /** What a tour shows that knows what effects ever make of variables. Several rules ask for it; it is made once. */
    Insight insight() {
        return insight.get();
    }

    /** Where each scene may lead, as {@link Leads} says it. */
    Map<String, List<String>> ways() {
        return ways.get();
    }

    /** The options of every question of which one is to be chosen. */
    List<Options> options() {
        return options.get();
    }

    /** Every text that a player may read, in every language. */
    List<Site> texts() {
        return texts.get();
    }

    private List<Site> collected() {
        var texts = new ArrayList<Site>();
        places.texts().values().forEach(site -> texts.addAll(site.items()));
        places.translations()
                .values()
                .forEach(file -> file.entries().forEach((key, site) -> {
                    if (places.texts().containsKey(key)) {
                        texts.addAll(site.items());
                    }
                }));
        return texts;
    }
}
