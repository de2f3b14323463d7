package summit.quiz.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.quiz.Glossary;
import summit.quiz.LetteredOption;
import summit.quiz.document.Document;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Shuffling;

/**
 * The same questions as versions of a sheet, lettered from A: each has the questions and their options in an order of its own, drawn
 * from the seed, so that neighbours cannot copy; and each has its key.
 */
public record Worksheet(String title, String language, List<Question> questions, long seed, Glossary glossary) {
    /** Versions there may be. */
    public static final int MOST_VERSIONS = 26;

    private static final int LINES_FOR_WORDS = 1;

    public Worksheet {
        questions = List.copyOf(questions);
    }

    /** Sheets on which no words are explained. */
    public Worksheet(String title, String language, List<Question> questions, long seed) {
        this(title, language, questions, seed, new Glossary(List.of()));
    }

    /** The letter of a version, counted from 0. */
    public static String letter(int version) {
        return Character.toString('A' + version);
    }

    /** The questions of a version in its order; version A has the order given. */
    private List<Question> order(int version) {
        return version == 0 ? questions : Shuffling.of(questions, seed + version, "worksheet");
    }

    private Presentation shown(Question question, int version) {
        return Presentation.of(question, seed + version);
    }

    /** The sheet that pupils get. */
    public Document sheet(int version) {
        var writer = new Document.Writer();
        writer.paragraph("Name: ______________________________   Date: ______________   Version " + letter(version));
        var terms = glossary.in(questions);
        if (!terms.isEmpty()) {
            writer.heading(2, "Words to know")
                    .add(new Document.Items(terms.stream()
                            .map(term -> new Document.Item("", term.word() + ": " + term.meaning()))
                            .toList()));
        }
        var order = order(version);
        for (var i = 0; i < order.size(); i++) {
            asked(writer, i + 1, order.get(i), version);
        }
        writer.remark(mark(version));
        return new Document(title, language, writer.blocks());
    }

    /** With the same seed the same sheet, or its key, can be printed again. */
    private String mark(int version) {
        return "Version " + letter(version) + ", seed " + seed;
    }

    private void asked(Document.Writer writer, int number, Question question, int version) {
        var points = question.grading().points();
        writer.heading(
                3, number + ". " + Presentation.prompt(question) + (points == 1 ? "" : " (" + points + " points)"));
        writer.addAll(question.kind().accept(new Room(shown(question, version))));
    }

    /** The key of a version: for each question what is right, by its letters there, and why. */
    public Document key(int version) {
        var writer = new Document.Writer();
        var order = order(version);
        var items = new ArrayList<Document.Item>();
        for (var i = 0; i < order.size(); i++) {
            var question = order.get(i);
            items.add(new Document.Item(
                    Integer.toString(i + 1),
                    question.kind().accept(new Key(question, seed + version, shown(question, version)))
                            + (question.wording().explain().isEmpty()
                                    ? ""
                                    : " – " + question.wording().explain())));
        }
        writer.add(new Document.Items(items)).remark(mark(version));
        return new Document(title + ": key of version " + letter(version), language, writer.blocks());
    }

    private static String letterOf(List<Kind.Item> items, String id) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).id().equals(id))
                .mapToObj(Worksheet::letter)
                .findFirst()
                .orElse("?");
    }

    private static Document.Items lettered(List<Kind.Item> items) {
        return new Document.Items(IntStream.range(0, items.size())
                .mapToObj(i -> new Document.Item(letter(i), items.get(i).text()))
                .toList());
    }

    private static Document.Items numbered(List<Kind.Item> items) {
        return new Document.Items(IntStream.range(0, items.size())
                .mapToObj(
                        i -> new Document.Item((i + 1) + "  ____", items.get(i).text()))
                .toList());
    }

    /** What a pupil finds below the prompt: options to tick, things to letter, or lines to write on. */
    private record Room(Presentation shown) implements Kind.Visitor<List<Document.Block>> {
        @Override
        public List<Document.Block> single(Kind.Single single) {
            return List.of(lettered(shown.options()));
        }

        @Override
        public List<Document.Block> multiple(Kind.Multiple multiple) {
            return List.of(new Document.Paragraph("Mark all that are right.", true), lettered(shown.options()));
        }

        @Override
        public List<Document.Block> trueFalse(Kind.TrueFalse trueFalse) {
            return List.of(lettered(shown.options()));
        }

        @Override
        public List<Document.Block> numeric(Kind.Numeric numeric) {
            return List.of(new Document.Paragraph("_______________ " + numeric.unit(), false));
        }

        @Override
        public List<Document.Block> words(Kind.Words words) {
            return List.of(new Document.WritingLines(LINES_FOR_WORDS));
        }

        @Override
        public List<Document.Block> ordering(Kind.Ordering ordering) {
            return List.of(
                    new Document.Paragraph("Number them in the right order.", true),
                    new Document.Items(shown.items().stream()
                            .map(item -> new Document.Item("____", item.text()))
                            .toList()));
        }

        @Override
        public List<Document.Block> matching(Kind.Matching matching) {
            return pairs("Write the letter that goes with each.");
        }

        @Override
        public List<Document.Block> categorising(Kind.Categorising categorising) {
            return pairs("Write the letter of its category before each.");
        }

        private List<Document.Block> pairs(String how) {
            return List.of(new Document.Paragraph(how, true), numbered(shown.items()), lettered(shown.targets()));
        }

        @Override
        public List<Document.Block> cloze(Kind.Cloze cloze) {
            var blanks = shown.blanks();
            return List.of(new Document.Items(IntStream.range(0, blanks.size())
                    .mapToObj(i -> new Document.Item(
                            "Gap " + (i + 1) + ":",
                            "_______________"
                                    + (blanks.get(i).options().isEmpty()
                                            ? ""
                                            : " ("
                                                    + String.join(
                                                            " / ", blanks.get(i).options()) + ")")))
                    .toList()));
        }
    }

    /** What is right, in the letters of this version. */
    private record Key(Question question, long seed, Presentation shown) implements Kind.Visitor<String> {
        @Override
        public String single(Kind.Single single) {
            return LetteredOption.answer(question, seed);
        }

        @Override
        public String multiple(Kind.Multiple multiple) {
            return LetteredOption.answer(question, seed);
        }

        @Override
        public String trueFalse(Kind.TrueFalse trueFalse) {
            return LetteredOption.answer(question, seed);
        }

        @Override
        public String numeric(Kind.Numeric numeric) {
            var span = numeric.span();
            return Marking.answer(question)
                    + (numeric.tolerance().amount().signum() == 0
                            ? ""
                            : " (also right: from " + plain(span.least()) + " to " + plain(span.most()) + ")");
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }

        @Override
        public String words(Kind.Words words) {
            return Marking.answer(question) + accepted(words);
        }

        /** What else is right where words are typed. */
        private static String accepted(Kind.Words words) {
            var also = new ArrayList<String>();
            if (words.accept().size() > 1) {
                also.add("also right: "
                        + String.join(
                                "; ", words.accept().subList(1, words.accept().size())));
            }
            if (words.accept().stream().anyMatch(pattern -> pattern.contains("*"))) {
                also.add("* stands for any words");
            }
            if (words.typos()) {
                also.add("a slip of the pen does not matter");
            }
            if (words.exact()) {
                also.add("accents and punctuation matter");
            }
            return also.isEmpty() ? "" : " (" + String.join("; ", also) + ")";
        }

        @Override
        public String ordering(Kind.Ordering ordering) {
            return shown.items().stream()
                    .map(item -> Integer.toString(ordering.items().indexOf(item) + 1))
                    .collect(Collectors.joining(", ", "Numbers from the top: ", ""));
        }

        @Override
        public String matching(Kind.Matching matching) {
            return pairs(matching.key());
        }

        @Override
        public String categorising(Kind.Categorising categorising) {
            return pairs(categorising.key());
        }

        private String pairs(java.util.SortedMap<String, String> key) {
            return IntStream.range(0, shown.items().size())
                    .mapToObj(i -> (i + 1) + " "
                            + letterOf(
                                    shown.targets(),
                                    key.get(shown.items().get(i).id())))
                    .collect(Collectors.joining(", "));
        }

        @Override
        public String cloze(Kind.Cloze cloze) {
            var gaps = new ArrayList<String>();
            for (var i = 0; i < shown.blanks().size(); i++) {
                var id = shown.blanks().get(i).gap();
                var words = cloze.gaps().stream()
                        .filter(gap -> gap.id().equals(id) && !gap.isChosen())
                        .map(gap -> accepted(gap.words()))
                        .findFirst()
                        .orElse("");
                if (!words.isEmpty()) {
                    gaps.add("gap " + (i + 1) + words);
                }
            }
            return Marking.answer(question) + (gaps.isEmpty() ? "" : "; " + String.join("; ", gaps));
        }
    }
}
