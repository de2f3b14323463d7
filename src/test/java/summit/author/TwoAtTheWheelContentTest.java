package summit.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.marking.Presentation;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Scene;
import summit.story.Story;
import summit.story.Variable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the bundled story is made of: every fact of its article matters, no card can be read off one desk, no answer off its length. */
class TwoAtTheWheelContentTest {
    private static final Path PACK = Path.of("scenes", "pyongyang-2024");
    private static final Story STORY = story();

    /** The article has 45 facts, S01 to S45; each is told in a lead, stands behind a card or is asked about, whatever the ledger holds. */
    @Test
    void everyFactOfTheArticleMattersAndMostOfTheOthers() {
        var told = new TreeSet<String>();
        STORY.scenes().values().forEach(scene -> told.addAll(scene.setting().facts()));
        asked().forEach(question -> told.addAll(question.reference().facts()));
        var article = IntStream.rangeClosed(1, 45)
                .mapToObj(number -> "S%02d".formatted(number))
                .toList();
        assertEquals(
                List.of(),
                article.stream().filter(fact -> !told.contains(fact)).toList(),
                "facts of the article that no scene of the night tells and no question of it rests on");
        assertEquals(
                article,
                STORY.ledger().facts().keySet().stream()
                        .filter(fact -> fact.startsWith("S"))
                        .sorted()
                        .toList());
        var others = told.stream().filter(fact -> fact.startsWith("B")).count();
        assertTrue(others >= 60, "only " + others + " other facts matter");
    }

    @Test
    void tenPicturesAreShownAndTheDriveMoves() {
        var hung = STORY.scenes().values().stream()
                .map(scene -> scene.setting().art())
                .filter(art -> !art.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(hung.size() >= 10, hung.toString());
        var moving = hung.stream()
                .filter(art -> STORY.pictures().get(art).steps() > 1)
                .toList();
        assertTrue(moving.size() >= 2 && moving.contains("drive"), moving.toString());
        assertEquals("drive", STORY.scene("playback").setting().art());
    }

    /** A line belongs to one moment; where it is written twice, the two moments exclude each other or are one and the same. */
    @Test
    void noParagraphIsWrittenIntoTwoScenes() throws IOException {
        var desks = "picture-desk motoring archive foreign-desk web-desk legal night-desk";
        var shared = Map.of(
                "Lindqvist's voice comes through two doors",
                desks,
                "A smell of machine oil goes through",
                desks,
                "\"Everybody,\" says Kit's voice",
                desks,
                "The bell of the proof lift rings",
                desks,
                "It is half a card.",
                "same-car-rule same-car-count",
                "On the companions that is one agency.",
                "path-captions path-when",
                "Pryce strikes it out himself",
                "proof-caution red-pencil",
                "He looks at the stroke and rubs it out",
                "proof-caution red-pencil");
        var where = new TreeMap<String, TreeSet<String>>();
        var count = 0;
        for (var file : sceneFiles()) {
            for (var scene : new ObjectMapper().readTree(Files.readString(file)).path("scenes")) {
                for (var paragraph : paragraphs(scene).toList()) {
                    count++;
                    where.computeIfAbsent(paragraph, any -> new TreeSet<>())
                            .add(scene.path("id").asString());
                }
            }
        }
        assertTrue(count > 500, "only " + count + " paragraphs");
        var twice = where.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .filter(entry -> shared.entrySet().stream()
                        .noneMatch(one -> entry.getKey().startsWith(one.getKey())
                                && List.of(one.getValue().split(" ")).containsAll(entry.getValue())))
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), twice);
    }

    /** The paragraphs of six words and more, those told after an answer among them. */
    private static Stream<String> paragraphs(JsonNode node) {
        if (node.isString()) {
            return Stream.of(node.asString()).filter(text -> text.split(" ").length >= 6);
        }
        return node.isArray()
                ? node.valueStream().flatMap(TwoAtTheWheelContentTest::paragraphs)
                : Stream.of("text", "else", "first", "seq", "reply", "ask", "right", "partly", "wrong")
                        .filter(node::has)
                        .flatMap(key -> paragraphs(node.path(key)));
    }

    private static List<Path> sceneFiles() throws IOException {
        try (var files = Files.list(PACK)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thePackHoldsManyMoreQuestionsThanANight() {
        assertTrue(STORY.questions().size() >= 75);
        assertEquals(
                9,
                asked().stream()
                        .map(question -> question.kind().getClass())
                        .distinct()
                        .count(),
                "types of question put in the night");
    }

    @Test
    void eachCardIsFiledWithOneOfFourVerbsAndToldLater() {
        var verbs = new TreeMap<String, Integer>();
        for (var card : cards()) {
            var options = ((Kind.Single) card.kind()).options();
            assertEquals(
                    List.of("shows", "says", "reportedly", "hold"),
                    options.stream().map(Kind.Option::id).toList(),
                    card.id());
            for (var option : options) {
                if (option.isRight()) {
                    verbs.merge(option.id(), 1, Integer::sum);
                } else if (option.worth() == 0) {
                    assertTrue(
                            option.printed().contains("\""),
                            card.id() + " takes back what was printed as " + option.id());
                }
            }
        }
        assertEquals(4, verbs.size(), "each verb is right for some card: " + verbs);
        var told = STORY.scenes().values().stream()
                .flatMap(scene -> scene.asks().stream())
                .filter(ask -> isCard(STORY.question(ask.question())) && !ask.revealLater())
                .map(Ask::question)
                .toList();
        assertEquals(List.of(), told, "cards that would be told at once");
    }

    /** The slips under a card, by the desks at which they are found. */
    @Test
    void theSlipsOfACardComeFromMoreThanOneDesk() throws IOException {
        var desks = new TreeMap<String, TreeSet<String>>();
        var written = Files.readString(PACK.resolve("01-night-desk.json"));
        for (var part : written.split("\"id\": \"card-")) {
            var id = part.substring(0, Math.max(0, part.indexOf('"')));
            if (STORY.questions().containsKey("claim-" + id)) {
                var scene = part.substring(0, part.indexOf("\"ask\""));
                desks.put(
                        id,
                        Pattern.compile("visits\\(([a-z0-9-]+)\\)")
                                .matcher(scene)
                                .results()
                                .map(visit ->
                                        STORY.scene(visit.group(1)).setting().place())
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        assertEquals(12, desks.size());
        desks.forEach((card, found) -> assertTrue(found.size() > 1, card + " " + found));
    }

    /** What goes down with a proof goes down without an answer, and the slips of the year after are shut at five; all else lies where it was left. */
    @Test
    void whatIsSkippedInTheNightCanBeTakenUpAgain() {
        var takenUp = Stream.concat(
                        STORY.scenes().values().stream()
                                .flatMap(scene -> scene.exits().choices().stream())
                                .filter(choice -> choice.id().startsWith("again-"))
                                .map(TwoAtTheWheelContentTest::destination),
                        STORY.scenes().values().stream()
                                .filter(scene -> scene.exits().offer().stream().anyMatch(Scene.Offer::again)))
                .flatMap(scene -> scene.asks().stream())
                .map(Ask::question)
                .collect(Collectors.toCollection(TreeSet::new));
        var lost = STORY.scenes().values().stream()
                .filter(scene -> !scene.id().startsWith("slip-"))
                .flatMap(scene -> scene.asks().stream())
                .map(Ask::question)
                .filter(question -> !isCard(STORY.question(question)) && !takenUp.contains(question))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(List.of("frame-words", "must-fight", "plate-head")), lost);
    }

    @Test
    void whatCostsMinutesCostsFiveToTwentyOfThem() throws IOException {
        try (var files = Files.list(PACK)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var prices = Pattern.compile("\"minutes \\+= (\\d+)\"")
                        .matcher(Files.readString(file))
                        .results();
                prices.mapToInt(price -> Integer.parseInt(price.group(1)))
                        .forEach(price -> assertTrue(price >= 5 && price <= 20, file + " has a price of " + price));
            }
        }
    }

    /** More would put the question what can be reached at all out of reach. */
    @Test
    void threeCountersSteerTheNight() {
        var counters = STORY.manifest().variables().values().stream()
                .filter(variable -> variable.domain() instanceof Variable.Whole)
                .toList();
        assertEquals(3, counters.size(), counters.toString());
    }

    /** Drawn by lot, the longest of four options is right once in four; it must not pay to bet on it, nor on the shortest. */
    @Test
    void theRightAnswerIsSeldomTheLongest() {
        var singles = singles();
        var longest =
                singles.stream().filter(TwoAtTheWheelContentTest::isLongest).toList();
        assertTrue(
                longest.size() * 4 <= singles.size(),
                () -> longest.stream().map(Question::id).toList().toString());
        var several = STORY.questions().values().stream()
                .filter(question -> question.kind() instanceof Kind.Multiple)
                .toList();
        var longer = several.stream()
                .filter(TwoAtTheWheelContentTest::isLonger)
                .map(Question::id)
                .toList();
        assertTrue(longer.size() * 2 <= several.size(), longer.toString());
    }

    /** As players see them, whatever the seed: no place among the options is one to bet on. */
    @Test
    void theRightAnswerStandsInNoPlaceOfItsOwn() {
        for (var seed = 1L; seed <= 20; seed++) {
            var places = new TreeMap<Integer, Integer>();
            var asked = 0;
            for (var question : singles()) {
                var options = ((Kind.Single) question.kind()).options();
                if (options.size() == 4) {
                    var right = options.stream()
                            .filter(Kind.Option::isRight)
                            .map(Kind.Option::id)
                            .toList();
                    var shown = Presentation.of(question, seed).options().stream()
                            .map(Kind.Item::id)
                            .toList();
                    places.merge(shown.indexOf(right.get(0)), 1, Integer::sum);
                    asked++;
                }
            }
            assertTrue(asked >= 50, "only " + asked + " questions of four options");
            assertEquals(4, places.size(), "seed " + seed + ": " + places);
            for (var count : places.values()) {
                assertTrue(count * 5 <= asked * 2, "seed " + seed + ": " + places);
            }
        }
    }

    private static List<Question> singles() {
        return STORY.questions().values().stream()
                .filter(question -> question.kind() instanceof Kind.Single && !isCard(question))
                .toList();
    }

    /** Whether the right options of several are longer on the whole than the wrong ones. */
    private static boolean isLonger(Question question) {
        var options = ((Kind.Multiple) question.kind()).options();
        return length(options, true) > length(options, false);
    }

    private static double length(List<Kind.Option> options, boolean right) {
        return options.stream()
                .filter(option -> option.isRight() == right)
                .mapToInt(option -> option.text().length())
                .average()
                .orElse(0);
    }

    private static Scene destination(Choice choice) {
        return STORY.scene(choice.way().accept(new Choice.Visitor<String>() {
            @Override
            public String to(Choice.To to) {
                return to.scene();
            }

            @Override
            public String detour(Choice.Detour detour) {
                return detour.scene();
            }

            @Override
            public String reply(Choice.Reply reply) {
                throw new AssertionError(choice.id() + " leads nowhere");
            }
        }));
    }

    private static boolean isLongest(Question question) {
        var options = ((Kind.Single) question.kind()).options();
        var right = options.stream()
                .filter(Kind.Option::isRight)
                .mapToInt(option -> option.text().length());
        var wrong = options.stream()
                .filter(option -> !option.isRight())
                .mapToInt(option -> option.text().length());
        return right.min().orElseThrow() > wrong.max().orElseThrow();
    }

    private static boolean isCard(Question question) {
        return !question.press().card().isEmpty();
    }

    private static List<Question> cards() {
        return STORY.questions().values().stream()
                .filter(TwoAtTheWheelContentTest::isCard)
                .toList();
    }

    private static List<Question> asked() {
        Stream<Scene> scenes = STORY.scenes().values().stream();
        return scenes.flatMap(scene -> scene.asks().stream())
                .map(Ask::question)
                .distinct()
                .map(STORY::question)
                .toList();
    }

    private static Story story() {
        try {
            return PackLoader.load(Pack.folder(PACK)).story().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
