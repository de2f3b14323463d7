package summit.author.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import summit.author.Bounds;
import summit.load.Draft;
import summit.load.NamedText;
import summit.load.Places;
import summit.load.Site;
import summit.story.Story;

/** What is checked, as editors call it: the story, where everything in it stands, and what a tour of it shows. */
final class Copy {
    private final Story story;
    private final SortedMap<String, NamedText> named;
    private final Places places;
    private final Screen screen;
    private Optional<Insight> insight = Optional.empty();
    private Optional<List<Site>> texts = Optional.empty();
    private Optional<List<Options>> options = Optional.empty();
    private Optional<Map<String, List<String>>> ways = Optional.empty();

    private Copy(Story story, SortedMap<String, NamedText> named, Places places, Screen screen) {
        this.story = story;
        this.named = named;
        this.places = places;
        this.screen = screen;
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
        if (insight.isEmpty()) {
            insight = Optional.of(Insight.of(this, Bounds.attained(story)));
        }
        return insight.get();
    }

    /** Where each scene may lead, as {@link Leads} says it. */
    Map<String, List<String>> ways() {
        if (ways.isEmpty()) {
            ways = Optional.of(Leads.of(story));
        }
        return ways.get();
    }

    /** The options of every question of which one is to be chosen. */
    List<Options> options() {
        if (options.isEmpty()) {
            options = Optional.of(Options.all(this));
        }
        return options.get();
    }

    /** Every text that a player may read, in every language. */
    List<Site> texts() {
        if (texts.isEmpty()) {
            texts = Optional.of(collected());
        }
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
