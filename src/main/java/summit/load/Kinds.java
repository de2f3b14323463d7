package summit.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import summit.story.Kind;
import summit.story.Kind.Item;
import summit.story.Kind.Option;

/** Reads what the type of a question adds to it. */
final class Kinds {
    private static final Pattern GAP = Pattern.compile("\\[\\[([^\\[\\]]*)\\]\\]");

    private final Reading reading;
    private final Entries question;
    private final String id;
    private final String key;

    Kinds(Reading reading, Entries question, String id) {
        this.reading = reading;
        this.question = question;
        this.id = id;
        this.key = "question." + id + ".";
    }

    /** The kind of this type. */
    Kind read(String type) {
        return switch (type) {
            case "multiple" -> multiple();
            case "truefalse" -> trueFalse();
            case "number" -> number();
            case "text" -> words(question, key + "accept");
            case "order" -> order();
            case "match" -> match();
            case "categorise" -> categorise();
            case "cloze" -> cloze();
            default -> new Kind.Single(options(true), question.flag("shuffle", true));
        };
    }

    /** Says nothing where what is missing may stand under a key that is misspelt. */
    private void noAnswer(String key, String message, String hint) {
        if (!question.hasUnknown()) {
            reading.findings().add(Code.NO_RIGHT_ANSWER, question.place(key), question.name() + " " + message, hint);
        }
    }

    /** The items of a list, of which there may be only so many. */
    private List<Node> list(String key) {
        var items = question.list(key);
        if (items.size() > Limits.OPTIONS) {
            reading.findings()
                    .add(
                            Code.TOO_MUCH,
                            question.place(key),
                            question.name() + " has " + items.size() + " of " + Quoted.of(key) + ".",
                            "At most " + Limits.OPTIONS + ".");
            return items.subList(0, Limits.OPTIONS);
        }
        return items;
    }

    private Kind multiple() {
        return new Kind.Multiple(
                options(false),
                question.word(
                        "marking",
                        Kind.Multiple.Rule.BALANCED,
                        Map.of(
                                "balanced", Kind.Multiple.Rule.BALANCED,
                                "strict", Kind.Multiple.Rule.STRICT,
                                "lenient", Kind.Multiple.Rule.LENIENT)),
                question.flag("shuffle", true));
    }

    /** "{@code answer}, {@code wrong}: the right option (or list of them) and the wrong ones"; "{@code options}: instead". */
    private List<Option> options(boolean single) {
        var read = new Options(reading, question, "option", key);
        var options = new ArrayList<Option>();
        if (question.has("options")) {
            if (question.has("answer") || question.has("wrong")) {
                question.clash(
                        "options", "has \"options\" and \"answer\" or \"wrong\" too.", "Use one form or the other.");
            }
            list("options").forEach(node -> options.add(read.option(node, false, single)));
        } else {
            answers().forEach(node -> options.add(read.option(node, true, single)));
            list("wrong").forEach(node -> options.add(read.option(node, false, single)));
        }
        options.forEach(option -> reading.index().option(id, option.id()));
        checkOptions(options, single);
        return options;
    }

    private List<Node> answers() {
        return question.node("answer").orElse(null) instanceof Node.Items
                ? list("answer")
                : question.node("answer").stream().toList();
    }

    private void checkOptions(List<Option> options, boolean single) {
        var right = options.stream().filter(Option::isRight).count();
        if (right == 0) {
            noAnswer(
                    question.has("options") ? "options" : "answer",
                    "has no right answer.",
                    question.has("options") ? "Give one option \"right\": true." : "Add \"answer\": \"...\"");
        } else if (single && right > 1) {
            noAnswer(
                    question.has("options") ? "options" : "answer",
                    "has " + right + " right answers.",
                    "Where several are right it is of \"type\": \"multiple\".");
        } else if (right == options.size()) {
            noAnswer(
                    question.has("options") ? "options" : "wrong",
                    "has no wrong options.",
                    "Add \"wrong\": [\"...\", \"...\"], or ask with \"type\": \"text\".");
        }
    }

    private Kind trueFalse() {
        reading.index().option(id, "true");
        reading.index().option(id, "false");
        return new Kind.TrueFalse(question.flag("answer", true));
    }

    private Kind number() {
        var answer = question.decimal("answer").orElse(BigDecimal.ZERO);
        var percent = question.has("tolerancePercent");
        if (percent && question.has("tolerance")) {
            question.clash("tolerance", "has two tolerances.", "Keep one of them.");
        }
        var key = percent ? "tolerancePercent" : "tolerance";
        var tolerance = question.decimal(key).orElse(BigDecimal.ZERO);
        if (tolerance.signum() < 0) {
            reading.findings()
                    .add(
                            Code.OUT_OF_BOUNDS,
                            question.place(key),
                            Quoted.of(key) + " is below 0.",
                            "It says how far off is right.");
            tolerance = BigDecimal.ZERO;
        }
        return new Kind.Numeric(
                answer, new Kind.Tolerance(tolerance, percent), question.shown("unit", this.key + "unit"));
    }

    /** Patterns, of which each must have something to match. */
    private List<String> accepted(Entries entries, String translationKey) {
        var written = entries.node("accept");
        if (written.isEmpty()) {
            return List.of("");
        }
        var list = reading.translation().list(translationKey, written.get());
        if (!(list instanceof Node.Items items)) {
            entries.list("accept");
            return List.of("");
        }
        var accepted = new ArrayList<String>();
        for (var item : items.items()) {
            entries.words(item, () -> "\"accept\" is a list of texts").ifPresent(words -> {
                accepted.add(words.value());
                if (words.value().replace("\\*", "star").replace("*", "").isBlank()) {
                    reading.findings()
                            .add(
                                    Code.NO_RIGHT_ANSWER,
                                    words.place(),
                                    entries.name() + " accepts anything with " + Quoted.of(words.value()) + ".",
                                    "Write at least one letter.");
                }
            });
        }
        if (items.items().isEmpty()) {
            reading.findings()
                    .add(Code.NO_RIGHT_ANSWER, entries.place("accept"), entries.name() + " accepts no answer.", "");
        }
        return accepted.isEmpty() ? List.of("") : accepted;
    }

    private Kind order() {
        var items = new Options(reading, question, "item", key).items(list("items"));
        atLeastTwo("items", items);
        return new Kind.Ordering(items, question.word("marking", false, Map.of("position", false, "strict", true)));
    }

    private void atLeastTwo(String key, List<Item> items) {
        if (items.size() < 2 && question.node(key).orElse(null) instanceof Node.Items) {
            noAnswer(key, "has fewer than two " + key + ".", "With one there is nothing to decide.");
        }
    }

    private Kind match() {
        var left = new Options(reading, question, "item", key);
        var right = new Options(reading, question, "target", key);
        var items = new ArrayList<Item>();
        var targets = new ArrayList<Item>();
        var answers = new TreeMap<String, String>();
        var byText = new TreeMap<String, Item>();
        for (var node : list("pairs")) {
            var pair = Entries.of(reading, node, Shape.PAIR);
            if (pair.has("left") && pair.has("right")) {
                var item = left.item(pair.node("left").orElseThrow());
                var target = target(pair.node("right").orElseThrow(), right, byText, targets);
                items.add(item);
                answers.put(item.id(), target.id());
            }
        }
        for (var extra : list("extra")) {
            targets.add(right.item(extra));
        }
        atLeastTwo("pairs", items);
        return new Kind.Matching(items, targets, answers, question.flag("shuffle", true));
    }

    /** Two left-hand sides may have the same right-hand side. */
    private Item target(Node node, Options right, Map<String, Item> byText, List<Item> targets) {
        if (node instanceof Node.Words words && byText.containsKey(words.original())) {
            return byText.get(words.original());
        }
        var target = right.item(node);
        targets.add(target);
        if (node instanceof Node.Words words) {
            byText.put(words.original(), target);
        }
        return target;
    }

    private Kind categorise() {
        var categories = new Options(reading, question, "category", key);
        var nodes = list("categories");
        var shelves = categories.items(nodes);
        var read = new Options(reading, question, "item", key);
        var items = new ArrayList<Item>();
        var answers = new TreeMap<String, String>();
        for (var node : list("items")) {
            var entries = Entries.of(reading, node, Shape.SORTED_ITEM);
            var item = read.item(entries);
            items.add(item);
            entries.words("in").ifPresent(in -> answers.put(item.id(), category(in, shelves, nodes)));
        }
        atLeastTwo("categories", shelves);
        if (items.isEmpty() && question.node("items").orElse(null) instanceof Node.Items) {
            noAnswer("items", "has no items.", "");
        }
        return new Kind.Categorising(shelves, items, answers, question.flag("shuffle", true));
    }

    /** A category by its id, or by its text where it is written as one. */
    private String category(Node.Words in, List<Item> categories, List<Node> nodes) {
        for (var i = 0; i < categories.size(); i++) {
            var same =
                    nodes.get(i) instanceof Node.Words words && words.original().equals(in.value());
            if (same || categories.get(i).id().equals(in.value())) {
                return categories.get(i).id();
            }
        }
        reading.missing(
                Code.NO_SUCH_OPTION,
                in.place(),
                question.name() + " has no category " + Quoted.of(in.value()) + ".",
                in.value(),
                categories.stream().map(Item::id).toList());
        return in.value();
    }

    /** "{@code [[gap]]} in the prompt; objects with {@code id} and {@code accept} or {@code options} (the first is right)". */
    private Kind cloze() {
        var gaps = new ArrayList<Kind.Gap>();
        SortedMap<String, Place> places = new TreeMap<>();
        for (var node : list("gaps")) {
            var entries = Entries.of(reading, node, Shape.GAP);
            var gap = entries.id();
            var first = places.putIfAbsent(gap, entries.place("id"));
            if (first != null) {
                reading.index().twice("gap " + Quoted.of(gap), first, entries.place("id"));
            }
            gaps.add(gap(entries, gap));
        }
        question.words("prompt").ifPresent(written -> {
            checkGaps(written, places);
            var translated = reading.translation().of(key + "prompt", written);
            if (!translated.value().equals(written.value())) {
                checkGaps(translated, places);
            }
        });
        return new Kind.Cloze(gaps, question.flag("shuffle", true));
    }

    private Kind.Words words(Entries entries, String translationKey) {
        return new Kind.Words(
                accepted(entries, translationKey), entries.flag("typos", false), entries.flag("exact", false));
    }

    private Kind.Gap gap(Entries entries, String gap) {
        if (entries.has("accept") == entries.has("options")) {
            entries.clash("accept", "has to have either \"accept\" or \"options\".", "");
            return new Kind.Gap(gap, new Kind.Words(List.of(""), false, false), List.of());
        }
        if (entries.has("accept")) {
            return new Kind.Gap(gap, words(entries, key + "gap." + gap + ".accept"), List.of());
        }
        var options = new ArrayList<String>();
        for (var option : entries.strings("options")) {
            options.add(entries.shown(option, key + "gap." + gap + ".option." + options.size()));
        }
        if (options.size() < 2) {
            reading.findings()
                    .add(
                            Code.NO_RIGHT_ANSWER,
                            entries.place("options"),
                            entries.name() + " has fewer than two options.",
                            "The first is the right one; add a wrong one.");
        }
        if (options.stream().distinct().count() < options.size()) {
            reading.findings()
                    .add(
                            Code.SAME_TEXT,
                            entries.place("options"),
                            "two options of " + entries.name() + " read the same.",
                            "");
        }
        return new Kind.Gap(
                gap, new Kind.Words(options.subList(0, Math.min(1, options.size())), false, false), options);
    }

    private void checkGaps(Node.Words prompt, SortedMap<String, Place> gaps) {
        var found = new TreeSet<String>();
        var matcher = GAP.matcher(prompt.value());
        while (matcher.find()) {
            var gap = matcher.group(1);
            if (!gaps.containsKey(gap) || found.contains(gap)) {
                reading.findings()
                        .add(
                                Code.GAP_MISMATCH,
                                prompt.place().inside(matcher.start()),
                                found.contains(gap)
                                        ? "the gap [[" + gap + "]] stands in the prompt twice."
                                        : "no gap has the id " + Quoted.of(gap) + ".",
                                reading.findings()
                                        .didYouMean(
                                                gap,
                                                gaps.keySet().stream()
                                                        .filter(other -> !other.equals(gap))
                                                        .toList()));
            }
            found.add(gap);
        }
        gaps.forEach((gap, place) -> {
            if (!found.contains(gap)) {
                reading.findings()
                        .add(
                                Code.GAP_MISMATCH,
                                place,
                                "the prompt has no [[" + gap + "]].",
                                "Write [[" + gap + "]] where the gap belongs.");
            }
        });
    }
}
