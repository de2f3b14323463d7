package summit.quiz.report;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import summit.marking.Presentation;
import summit.quiz.Discussion;
import summit.quiz.HowWeKnow;
import summit.quiz.LetteredOption;
import summit.quiz.Poll;
import summit.quiz.Results;
import summit.quiz.document.Document;
import summit.quiz.document.Document.Column;
import summit.story.Question;
import summit.story.Story;

/**
 * One page for planning the next lesson: how the class answered each question before and after it talked, what to teach again, and which
 * mistakes were believed. Only hands by option are in it; it tells no pupil from another.
 */
public final class ClassReport {
    /** Below this share of right answers, in per cent, a matter is to be taught again. */
    static final int TEACH_AGAIN = 60;

    /** From this share of the class on, in per cent, a mistake counts as believed. */
    static final int BELIEVED = 25;

    /** So many mistakes are named: more than can be dealt with in a lesson. */
    private static final int MOST_BELIEFS = 8;

    private final Story story;
    private final Results results;
    private final ZoneId zone;

    private ClassReport(Story story, Results results, ZoneId zone) {
        this.story = story;
        this.results = results;
        this.zone = zone;
    }

    /** The report of a lesson, its times as in this zone. */
    public static Document of(Story story, Results results, ZoneId zone) {
        return new ClassReport(story, results, zone).document();
    }

    /** The questions to be taught again, the weakest first. */
    public static List<Question> again(Story story, Results results) {
        var report = new ClassReport(story, results, ZoneOffset.UTC);
        return report.weak(report.items()).stream().map(Item::question).toList();
    }

    /** What was never told is not to be taught again: it was not taught. */
    private List<Item> weak(List<Item> items) {
        return items.stream()
                .filter(item -> !results.untold().contains(item.question()))
                .filter(item -> item.share(item.poll().after()) < TEACH_AGAIN)
                .sorted(Comparator.comparingDouble(
                        item -> item.share(item.poll().after())))
                .toList();
    }

    /** A question, how it was voted on, and what is right. */
    private record Item(int number, Question question, Poll poll, List<LetteredOption> options) {
        private int right(Poll.Vote vote) {
            return options.stream()
                    .filter(LetteredOption::right)
                    .mapToInt(option -> vote.of(option.id()))
                    .sum();
        }

        /** Right hands in per cent of the hands raised; none raised is none right. */
        private double share(Poll.Vote vote) {
            return vote.total() == 0 ? 0 : 100.0 * right(vote) / vote.total();
        }

        private boolean talked() {
            return poll.votes().size() > 1;
        }
    }

    private Document document() {
        var items = items();
        var writer = new Document.Writer();
        writer.remark(about());
        if (items.isEmpty()) {
            writer.paragraph("No question was voted on.");
            untold(writer, items);
            return new Document(title(), language(), writer.blocks(), true);
        }
        glance(writer, items);
        again(writer, items);
        beliefs(writer, items);
        untold(writer, items);
        writer.heading(1, "Question by question").add(table(items));
        writer.remark("Letters are those on the screen; * marks the right one. Numbers are hands"
                + (items.stream().anyMatch(Item::talked) ? ", before the class talked → after." : "."));
        return new Document(title(), language(), writer.blocks(), true);
    }

    private String title() {
        return "Lesson report: " + results.occasion().pack().title();
    }

    private String language() {
        return "en";
    }

    private String about() {
        var most = results.polls().stream().mapToInt(Poll::present).max().orElse(0);
        var least = results.polls().stream().mapToInt(Poll::present).min().orElse(0);
        var present = (least == most ? "" : least + " to ") + most;
        return Numbers.day(results.occasion().started(), zone) + " · "
                + Numbers.count(results.polls().size(), "question") + " · "
                + (most > 0 ? present + " present · " : "")
                + Numbers.time(results.length()) + " · story version "
                + results.occasion().pack().version() + " · seed "
                + results.occasion().seed();
    }

    /** Questions whose answer the class does not know yet, with what it takes to come back to them; by their numbers on the screen. */
    private void untold(Document.Writer writer, List<Item> items) {
        if (results.untold().isEmpty()) {
            return;
        }
        writer.heading(1, "Skipped: the answer was not told");
        writer.add(new Document.Items(results.untold().stream()
                .map(question -> new Document.Item(
                        Integer.toString(asked().indexOf(question.id()) + 1), skipped(question, items)))
                .toList()));
    }

    private String skipped(Question question, List<Item> items) {
        var known = HowWeKnow.of(story, question);
        return "“" + Presentation.prompt(question) + "” "
                + items.stream()
                        .filter(item -> item.question().equals(question))
                        .findFirst()
                        .map(item -> "Voted on: "
                                + Numbers.percent(item.share(item.poll().after())) + " right. ")
                        .orElse("Not voted on. ")
                + "Right: " + LetteredOption.answer(question, results.occasion().seed()) + ". To talk about: "
                + Discussion.of(story, question) + (known.isEmpty() ? "" : " How we know: " + known + ".");
    }

    /** The ids of what was asked: questions drawn as tie-breaks come after the others, as on the screen. */
    private List<String> asked() {
        var asked = new ArrayList<>(results.occasion().questions());
        results.polls().stream()
                .map(Poll::question)
                .filter(id -> !asked.contains(id))
                .forEach(asked::add);
        return asked;
    }

    private List<Item> items() {
        var asked = asked();
        var items = new ArrayList<Item>();
        for (var poll : results.polls()) {
            results.questions().stream()
                    .filter(question -> question.id().equals(poll.question()))
                    .findFirst()
                    .ifPresent(question -> items.add(new Item(
                            asked.indexOf(poll.question()) + 1,
                            question,
                            poll,
                            LetteredOption.of(question, results.occasion().seed()))));
        }
        return items;
    }

    /** Right hands of all the hands raised, in per cent. */
    private static double share(List<Item> items, Function<Item, Poll.Vote> vote) {
        var raised = items.stream().mapToInt(item -> vote.apply(item).total()).sum();
        var right =
                items.stream().mapToInt(item -> item.right(vote.apply(item))).sum();
        return raised == 0 ? 0 : 100.0 * right / raised;
    }

    private void glance(Document.Writer writer, List<Item> items) {
        var before = share(items, item -> item.poll().before());
        var after = share(items, item -> item.poll().after());
        var talked = items.stream().anyMatch(Item::talked);
        writer.heading(1, "At a glance");
        writer.paragraph(
                talked
                        ? "Of the hands raised, " + Numbers.percent(before) + " were right before the class talked and "
                                + Numbers.percent(after) + " after."
                        : "Of the hands raised, " + Numbers.percent(after) + " were right.");
    }

    private void again(Document.Writer writer, List<Item> items) {
        var weak = weak(items);
        writer.heading(1, "To teach again");
        if (weak.isEmpty()) {
            writer.paragraph("Nothing: in the end at least " + TEACH_AGAIN + "% were right on each question.");
            return;
        }
        writer.add(new Document.Items(weak.stream()
                .map(item -> new Document.Item(
                        Integer.toString(item.number()),
                        topic(item.question()) + "Right: "
                                + LetteredOption.answer(
                                        item.question(), results.occasion().seed()) + " ("
                                + Numbers.percent(item.share(item.poll().after())) + ")"))
                .toList()));
    }

    private String topic(Question question) {
        return story.manifest().contents().topics().stream()
                .filter(topic -> topic.id().equals(question.reference().topic()))
                .map(topic -> topic.title() + ". ")
                .findFirst()
                .orElse("");
    }

    /** A mistake, how many believed it first and last, and what is wrong with it. */
    private record Belief(Item item, LetteredOption option) {
        private double share(Poll.Vote vote) {
            return vote.total() == 0 ? 0 : 100.0 * vote.of(option.id()) / vote.total();
        }

        private double most() {
            return Math.max(share(item.poll().before()), share(item.poll().after()));
        }
    }

    private static void beliefs(Document.Writer writer, List<Item> items) {
        var beliefs = items.stream()
                .flatMap(item -> item.options().stream()
                        .filter(option -> !option.right())
                        .map(option -> new Belief(item, option)))
                .filter(belief -> belief.most() >= BELIEVED)
                .sorted(Comparator.comparingDouble(Belief::most).reversed())
                .limit(MOST_BELIEFS)
                .toList();
        writer.heading(1, "Mistakes that were believed");
        if (beliefs.isEmpty()) {
            writer.paragraph("No wrong option had a quarter of the hands.");
            return;
        }
        writer.add(new Document.Items(beliefs.stream()
                .map(belief -> new Document.Item(Integer.toString(belief.item().number()), words(belief)))
                .toList()));
    }

    private static String words(Belief belief) {
        var shares = Numbers.percent(belief.share(belief.item().poll().before()))
                + (belief.item().talked()
                        ? " → "
                                + Numbers.percent(
                                        belief.share(belief.item().poll().after()))
                        : "");
        // True and false have no reason of their own: what is so is the reason.
        var own = belief.option().because();
        var because = own.isEmpty() ? belief.item().question().wording().explain() : own;
        return belief.option().letter() + ", “" + belief.option().text() + "” (" + shares + ")"
                + (because.isEmpty() ? "" : ": " + because);
    }

    private Document.Table table(List<Item> items) {
        return new Document.Table(
                List.of(
                        new Column("", true),
                        new Column("Question", false),
                        new Column("Hands", false),
                        new Column("Right", true)),
                items.stream()
                        .map(item -> List.of(
                                Integer.toString(item.number()),
                                Presentation.prompt(item.question()),
                                hands(item),
                                (item.talked()
                                                ? Numbers.percent(item.share(
                                                                item.poll().before())) + " → "
                                                : "")
                                        + Numbers.percent(item.share(item.poll().after()))))
                        .toList());
    }

    private static String hands(Item item) {
        var most = Optional.of(item.poll().present()).filter(present -> present > 0);
        var counts = item.options().stream()
                .map(option -> option.letter()
                        + (option.right() ? "* " : " ")
                        + item.poll().votes().stream()
                                .map(vote -> Integer.toString(vote.of(option.id())))
                                .collect(Collectors.joining("→")))
                .collect(Collectors.joining("; "));
        var missing = most.map(present -> present - item.poll().after().total()).filter(left -> left > 0);
        return counts
                + missing.map(left -> "; no hand " + left).orElse("")
                + most.map(present -> item.poll().after().total() - present)
                        .filter(left -> left > 0)
                        .map(left -> "; " + left + " more than present")
                        .orElse("")
                + most.filter(present -> item.talked() && item.poll().before().total() != present)
                        .map(present -> "; " + item.poll().before().total() + " counted first, " + present + " present")
                        .orElse("");
    }
}
