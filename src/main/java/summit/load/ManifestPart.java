package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.story.Ending;
import summit.story.Help;
import summit.story.Manifest;
import summit.story.Manifest.Achievement;
import summit.story.Manifest.Topic;
import summit.story.Moment;
import summit.story.Text;

/** Reads {@code story.json}. */
final class ManifestPart {
    static final int FORMAT = 1;

    private final Reading reading;
    private final Entries entries;
    private final Variables variables;
    private final Expressions expressions;

    /** Without a manifest, the other files are read all the same, for their own mistakes. */
    ManifestPart(Reading reading, Optional<Node> node) {
        this.reading = reading;
        this.entries = node.map(manifest -> Entries.of(reading, manifest, Shape.MANIFEST))
                .orElse(Entries.none(reading, Shape.MANIFEST));
        this.variables = new Variables(reading.findings());
        this.expressions = new Expressions(reading, variables, "");
    }

    /** The variables, computed ones still unread. */
    Variables variables() {
        entries.list("variables").forEach(node -> new VariablePart(reading).read(node, variables));
        return variables;
    }

    /** Reads the texts that have names; after {@link #variables()} and the questions. */
    void texts() {
        reading.texts().read(entries, expressions);
    }

    Optional<Moment> asOf() {
        return Dates.read(reading, entries, "asOf");
    }

    boolean isStrict() {
        return entries.word("ledger", false, Map.of("open", false, "strict", true));
    }

    /** "{@code checks}: how much a kind of warning matters in this pack". */
    Severities severities() {
        return Severities.read(reading, entries.node("checks"));
    }

    Help sources() {
        return new Helps(expressions).sources(entries, Help.FREE, "story.");
    }

    Help hint() {
        return new Helps(expressions).hint(entries, Help.FREE, "story.");
    }

    /** The whole; after {@link #variables()}, and with the scenes that those refer to declared. */
    Manifest read(Manifest.Ground ground) {
        checkFormat();
        return new Manifest(about(), start(), ground, variables.all(), endings(), contents());
    }

    private void checkFormat() {
        var format = entries.number("format", FORMAT, Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (format != FORMAT) {
            reading.findings()
                    .add(
                            Code.OTHER_FORMAT,
                            entries.place("format"),
                            "the pack is written in format " + format + "; this program reads format " + FORMAT + ".",
                            format > FORMAT ? "Use a newer version of this program." : "Write \"format\": " + FORMAT);
        }
    }

    private Manifest.About about() {
        var id = entries.id();
        checkLanguage();
        return new Manifest.About(
                id,
                entries.plain("version"),
                entries.shown("title", "story.title"),
                entries.plain("language"),
                entries.shown("about", "story.about"),
                entries.shown("by", "story.by"),
                entries.shown("licence", "story.licence"),
                entries.has("player") ? entries.shown("player", "story.player") : Manifest.About.PLAYER);
    }

    private void checkLanguage() {
        entries.words("language").ifPresent(words -> {
            if (!LanguageTag.isOne(words.value())) {
                reading.findings()
                        .add(
                                Code.NOT_A_LANGUAGE,
                                words.place(),
                                Quoted.of(words.value()) + " is not a language tag.",
                                LanguageTag.hint(words.value()));
            }
        });
    }

    private String start() {
        return entries.refer("start", Thing.SCENE, () -> "the story starts at");
    }

    private SortedMap<String, Ending> endings() {
        var endings = new TreeMap<String, Ending>();
        for (var node : entries.list("endings")) {
            var ending = Entries.of(reading, node, Shape.ENDING);
            var id = ending.id();
            ending.was("ending", "", id);
            var key = "ending." + id + ".";
            endings.putIfAbsent(
                    id,
                    new Ending(
                            id,
                            ending.shown("title", key + "title"),
                            ending.shown("about", key + "about"),
                            ending.refer("art", Thing.PICTURE, "shows picture"),
                            ending.node("page").map(page -> page(page, key + "page."))));
        }
        return endings;
    }

    private Ending.Page page(Node node, String key) {
        var page = Entries.of(reading, node, Shape.PAGE);
        var texts = new Texts(expressions);
        var columns = new ArrayList<Text>();
        for (var column : page.list("columns")) {
            columns.add(texts.read(page, column, key + "column." + columns.size()));
        }
        return new Ending.Page(
                new Ending.Masthead(
                        texts.read(page, "masthead", key + "masthead"),
                        texts.read(page, "edition", key + "edition"),
                        texts.read(page, "headline", key + "headline"),
                        texts.read(page, "deck", key + "deck")),
                page.refer("art", Thing.PICTURE, "shows picture"),
                columns,
                texts.read(page, "corrections", key + "corrections"));
    }

    private Manifest.Contents contents() {
        return new Manifest.Contents(status(), topics(), places(), achievements(), teaching());
    }

    /** "Its label in the status line; without it the player never sees the variable there." */
    private List<Manifest.Readout> status() {
        var status = new ArrayList<Manifest.Readout>();
        for (var node : entries.list("variables")) {
            var variable = Entries.of(reading, node, Shape.VARIABLE);
            if (variable.has("show")) {
                status.add(new Manifest.Readout(variable.plain("id"), expressions.condition(variable, "while")));
            } else if (variable.has("while")) {
                variable.clash("while", "has \"while\", but no \"show\".", "Add \"show\", or remove it.");
            }
        }
        return status;
    }

    private List<Topic> topics() {
        var topics = new ArrayList<Topic>();
        for (var node : entries.list("topics")) {
            var topic = Entries.of(reading, node, Shape.TOPIC);
            var id = topic.id();
            topic.was("topic", "", id);
            topics.add(new Topic(id, topic.shown("title", "topic." + id + ".title")));
        }
        return topics;
    }

    private List<Manifest.Place> places() {
        var places = new ArrayList<Manifest.Place>();
        for (var node : entries.list("places")) {
            var place = Entries.of(reading, node, Shape.PLACE);
            var id = place.id();
            place.was("place", "", id);
            var at = place.list("at");
            if (at.size() != 2 && place.node("at").orElse(null) instanceof Node.Items) {
                reading.findings().add(Code.WRONG_TYPE, place.place("at"), "\"at\" is two numbers: [column, row].", "");
            }
            places.add(new Manifest.Place(
                    id,
                    place.shown("title", "place." + id + ".title"),
                    at.size() == 2 ? place.number(at.get(0), "at", 0, 0, 99) : 0,
                    at.size() == 2 ? place.number(at.get(1), "at", 0, 0, 99) : 0,
                    place.references("near", Thing.PLACE, "is near").stream()
                            .map(Node.Words::value)
                            .toList()));
        }
        return places;
    }

    private List<Achievement> achievements() {
        var achievements = new ArrayList<Achievement>();
        for (var node : entries.list("achievements")) {
            var achievement = Entries.of(reading, node, Shape.ACHIEVEMENT);
            var id = achievement.id();
            achievement.was("achievement", "", id);
            var key = "achievement." + id + ".";
            achievements.add(new Achievement(
                    id,
                    achievement.shown("title", key + "title"),
                    achievement.shown("about", key + "about"),
                    expressions.condition(achievement, "if")));
        }
        return achievements;
    }

    private Manifest.Teaching teaching() {
        return entries.node("teaching")
                .map(node -> teaching(Entries.of(reading, node, Shape.TEACHING)))
                .orElse(Manifest.Teaching.NONE);
    }

    private Manifest.Teaching teaching(Entries teaching) {
        var terms = new ArrayList<Manifest.Term>();
        for (var node : teaching.list("vocabulary")) {
            var term = Entries.of(reading, node, Shape.TERM);
            terms.add(new Manifest.Term(term.plain("word"), term.plain("meaning")));
        }
        return new Manifest.Teaching(
                teaching.strings("aims").stream().map(Node.Words::value).toList(),
                terms,
                teaching.plain("exitTicket"),
                teaching.plain("care"));
    }
}
