package summit.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Scene;
import summit.story.Story;
import summit.story.Variable;

/** What the bundled story is made of: every fact of its article matters, no card can be read off one desk, no answer off its length. */
class TwoAtTheWheelContentTest {
    private static final Path PACK = Path.of("scenes", "pyongyang-2024");
    private static final Story STORY = story();

    @Test
    void everyFactOfTheArticleMattersAndMostOfTheOthers() {
        var told = new TreeSet<String>();
        STORY.scenes().values().forEach(scene -> told.addAll(scene.setting().facts()));
        asked().forEach(question -> told.addAll(question.reference().facts()));
        var idle = STORY.ledger().facts().keySet().stream()
                .filter(fact -> fact.startsWith("S") && !told.contains(fact))
                .toList();
        assertEquals(List.of(), idle, "facts of the article that no scene of the night tells and no question rests on");
        assertTrue(told.stream().filter(fact -> fact.startsWith("B")).count() >= 60);
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

    @Test
    void theRightAnswerIsSeldomTheLongest() {
        var singles = STORY.questions().values().stream()
                .filter(question -> question.kind() instanceof Kind.Single && !isCard(question))
                .toList();
        var longest =
                singles.stream().filter(TwoAtTheWheelContentTest::isLongest).toList();
        assertTrue(
                longest.size() * 4 <= singles.size(),
                () -> longest.stream().map(Question::id).toList().toString());
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
