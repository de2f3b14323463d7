package summit.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the things of a pack stand in its files. Each is found by its id; inside it one goes on by the keys of the manual:
 * {@code places.choice("hall", "out").at("do").at(0)} is the first effect of that choice. Asking for what the pack has not
 * is a mistake of the caller.
 */
public final class Places {
    private final Map<Thing, SortedMap<String, Site>> things = new EnumMap<>(Thing.class);
    private final Site manifest;
    private final SortedMap<String, Site> translations = new TreeMap<>();
    private final Map<String, Site> texts;

    /** {@code texts} are those of the pack by their keys in a translation. */
    Places(PackTree tree, Map<String, Site> texts) {
        manifest = Site.of(tree.manifest()
                .orElseGet(() -> new Node.Nothing(Place.root(new Source(tree.shown("story.json"), "")))));
        declare(Thing.SCENE, tree.all("scenes"));
        declare(Thing.QUESTION, tree.all("questions"));
        declare(Thing.SOURCE, tree.all("sources"));
        declare(Thing.FACT, tree.all("facts"));
        declare(Thing.VARIABLE, listed("variables"));
        declare(Thing.ENDING, listed("endings"));
        declare(Thing.ACHIEVEMENT, listed("achievements"));
        declare(Thing.TOPIC, listed("topics"));
        declare(Thing.PLACE, listed("places"));
        var pictures = new TreeMap<String, Site>();
        tree.pictures().forEach(file -> pictures.putIfAbsent(file.getKey(), Site.of(file.getValue())));
        things.put(Thing.PICTURE, pictures);
        tree.strings().forEach((language, file) -> translations.put(language, Site.of(file)));
        this.texts = Collections.unmodifiableMap(texts);
    }

    private List<Site> listed(String key) {
        return manifest.has(key) ? manifest.at(key).items() : List.of();
    }

    private void declare(Thing thing, Iterable<Node> nodes) {
        var sites = new ArrayList<Site>();
        nodes.forEach(node -> sites.add(Site.of(node)));
        declare(thing, sites);
    }

    /** An id that is used twice is where it was used first, as in the story. */
    private void declare(Thing thing, List<Site> sites) {
        var byId = new TreeMap<String, Site>();
        sites.stream()
                .filter(site -> site.has("id"))
                .forEach(site -> site.at("id").words().ifPresent(id -> byId.putIfAbsent(id, site)));
        things.put(thing, byId);
    }

    /** The manifest. */
    public Site manifest() {
        return manifest;
    }

    public Site scene(String id) {
        return find(Thing.SCENE, id);
    }

    public Site question(String id) {
        return find(Thing.QUESTION, id);
    }

    public Site variable(String id) {
        return find(Thing.VARIABLE, id);
    }

    public Site ending(String id) {
        return find(Thing.ENDING, id);
    }

    public Site achievement(String id) {
        return find(Thing.ACHIEVEMENT, id);
    }

    public Site topic(String id) {
        return find(Thing.TOPIC, id);
    }

    /** A place on the map. */
    public Site place(String id) {
        return find(Thing.PLACE, id);
    }

    public Site fact(String id) {
        return find(Thing.FACT, id);
    }

    public Site source(String id) {
        return find(Thing.SOURCE, id);
    }

    /** The whole of a picture's file. */
    public Site picture(String id) {
        return find(Thing.PICTURE, id);
    }

    /** A text that has a name. */
    public Site text(String id) {
        return manifest.at("texts").at(id);
    }

    /** Where the words of a text stand: of a block with {@code "use"} where the named text does, of any other where itself does. */
    public Site meant(Site text) {
        return text.has("use") ? text.at("use").words().map(this::text).orElse(text) : text;
    }

    /** The file of a translation, by its language. */
    public SortedMap<String, Site> translations() {
        return Collections.unmodifiableSortedMap(translations);
    }

    /** Every text that a player may read, by the key it has in a translation, as it was written, in the order of reading. */
    public Map<String, Site> texts() {
        return texts;
    }

    /** A choice of a scene or its fallback; a storylet that the scene offers is where that scene makes its offer. */
    public Site choice(String scene, String choice) {
        var exits = scene(scene);
        var own = new ArrayList<>(exits.has("choices") ? exits.at("choices").items() : List.of());
        if (exits.has("fallback")) {
            own.add(exits.at("fallback"));
        }
        return own.stream()
                .filter(site -> site.has("id")
                        && site.at("id").words().filter(choice::equals).isPresent())
                .findFirst()
                .orElseGet(() -> scene(choice).at("offer"));
    }

    /** The options of a question of type {@code single} or {@code multiple}, in the order they have in the story. */
    public List<Site> options(String question) {
        var site = question(question);
        if (site.has("options")) {
            return site.at("options").items();
        }
        var options = new ArrayList<Site>();
        for (var key : List.of("answer", "wrong")) {
            if (site.has(key)) {
                options.addAll(site.at(key).items());
            }
        }
        return List.copyOf(options);
    }

    private Site find(Thing thing, String id) {
        var site = things.get(thing).get(id);
        if (site == null) {
            throw new IllegalArgumentException("the pack has no " + thing.word() + " " + Quoted.of(id));
        }
        return site;
    }
}
