package summit.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.exchange.Columns.Field;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Story;

/**
 * The questions of a story as the rows of a table, headings first, in order of their ids; and the ids of those that no table
 * can hold, because they are matched, sorted or gapped.
 */
public record QuestionTable(List<List<String>> rows, List<String> left) {
    private static final List<Field> BEFORE = List.of(Field.ID, Field.TYPE, Field.PROMPT, Field.ANSWER);
    private static final List<Field> AFTER =
            List.of(Field.EXPLAIN, Field.SOURCE, Field.TOPIC, Field.LEVEL, Field.POINTS, Field.HINT);

    public QuestionTable {
        rows = rows.stream().map(List::copyOf).toList();
        left = List.copyOf(left);
    }

    /** The table of a story's questions. */
    public static QuestionTable of(Story story) {
        var columns = story.questions().values().stream()
                .flatMap(question -> question.kind().accept(new Answers()).stream())
                .mapToInt(answers -> answers.wrong().size())
                .max()
                .orElse(0);
        var rows = new ArrayList<List<String>>();
        var left = new ArrayList<String>();
        rows.add(headings(Math.max(columns, 3)));
        for (var question : story.questions().values()) {
            question.kind()
                    .accept(new Answers())
                    .ifPresentOrElse(
                            answers -> rows.add(row(story, question, answers, Math.max(columns, 3))),
                            () -> left.add(question.id()));
        }
        return new QuestionTable(rows, left);
    }

    private static List<String> headings(int wrong) {
        var headings = new ArrayList<String>();
        BEFORE.forEach(field -> headings.add(field.heading()));
        IntStream.rangeClosed(1, wrong).forEach(i -> headings.add(Field.WRONG.heading() + " " + i));
        AFTER.forEach(field -> headings.add(field.heading()));
        return headings;
    }

    private static List<String> row(Story story, Question question, Cells answers, int wrong) {
        var wording = question.wording();
        var row = new ArrayList<String>();
        row.add(question.id());
        row.add(question.kind().type());
        row.add(wording.prompt());
        row.add(answers.right());
        for (var i = 0; i < wrong; i++) {
            row.add(i < answers.wrong().size() ? answers.wrong().get(i) : "");
        }
        row.add(wording.explain());
        row.add(source(story, question));
        row.add(question.reference().topic());
        row.add(Integer.toString(question.reference().level()));
        row.add(Integer.toString(question.grading().points()));
        row.add(wording.hint());
        return row;
    }

    /** Its source in words, or those of its facts. */
    private static String source(Story story, Question question) {
        if (!question.reference().source().isEmpty()) {
            return question.reference().source();
        }
        return question.reference().facts().stream()
                .flatMap(fact -> story.ledger().fact(fact).sources().stream())
                .distinct()
                .map(id -> story.ledger().sources().get(id))
                .map(source -> (source.publisher().isEmpty() ? "" : source.publisher() + ": ") + source.title())
                .collect(Collectors.joining("; "));
    }

    /** The cells with the answers of a question. */
    private record Cells(String right, List<String> wrong) {}

    private record Answers() implements Kind.Visitor<Optional<Cells>> {
        @Override
        public Optional<Cells> single(Kind.Single single) {
            return options(single.options());
        }

        @Override
        public Optional<Cells> multiple(Kind.Multiple multiple) {
            return options(multiple.options());
        }

        private static Optional<Cells> options(List<Kind.Option> options) {
            return Optional.of(new Cells(
                    joined(texts(options, Kind.Option::isRight)),
                    texts(options, option -> !option.isRight()).stream()
                            .map(Answers::barred)
                            .toList()));
        }

        private static List<String> texts(List<Kind.Option> options, Predicate<Kind.Option> which) {
            return options.stream().filter(which).map(Kind.Option::text).toList();
        }

        private static String joined(List<String> words) {
            return words.stream().map(Answers::barred).collect(Collectors.joining(" | "));
        }

        private static String barred(String words) {
            return words.replace("|", "\\|");
        }

        @Override
        public Optional<Cells> trueFalse(Kind.TrueFalse trueFalse) {
            return Optional.of(new Cells(Boolean.toString(trueFalse.answer()).toUpperCase(Locale.ROOT), List.of()));
        }

        @Override
        public Optional<Cells> numeric(Kind.Numeric numeric) {
            var tolerance = numeric.tolerance();
            var within = tolerance.amount().compareTo(BigDecimal.ZERO) == 0
                    ? ""
                    : " ± " + digits(tolerance.amount()) + (tolerance.percent() ? "%" : "");
            var unit = numeric.unit().isEmpty() ? "" : " " + numeric.unit();
            return Optional.of(new Cells(digits(numeric.answer()) + within + unit, List.of()));
        }

        /** With three digits behind the point a reader may take the point for a sign between thousands. */
        private static String digits(BigDecimal number) {
            return number.toPlainString() + (number.scale() == 3 ? "0" : "");
        }

        @Override
        public Optional<Cells> words(Kind.Words words) {
            return Optional.of(new Cells(joined(words.accept()), List.of()));
        }

        @Override
        public Optional<Cells> ordering(Kind.Ordering ordering) {
            return Optional.of(new Cells(
                    joined(ordering.items().stream().map(Kind.Item::text).toList()), List.of()));
        }

        @Override
        public Optional<Cells> matching(Kind.Matching matching) {
            return Optional.empty();
        }

        @Override
        public Optional<Cells> categorising(Kind.Categorising categorising) {
            return Optional.empty();
        }

        @Override
        public Optional<Cells> cloze(Kind.Cloze cloze) {
            return Optional.empty();
        }
    }
}
