package summit.quiz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import summit.story.Kind;
import summit.story.Question;

/**
 * A short word for what a question asks, what can be answered and what is right: questions that differ in any of it have different ones
 * in practice. Explanations, sources and hints are not in it, for they change no result.
 */
public final class QuestionPrint {
    private QuestionPrint() {}

    /** The print of a question: eight hexadecimal digits. */
    public static String of(Question question) {
        var words = new ArrayList<String>();
        words.add(question.kind().type());
        words.add(question.wording().prompt());
        words.addAll(question.kind().accept(new Key()));
        var sum = new CRC32();
        // A line feed is in no text of a pack's option, so lists of other length cannot read the same.
        sum.update(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** What can be answered and what is right, a line each. */
    private record Key() implements Kind.Visitor<List<String>> {
        @Override
        public List<String> single(Kind.Single single) {
            return options(single.options());
        }

        @Override
        public List<String> multiple(Kind.Multiple multiple) {
            return options(multiple.options());
        }

        private static List<String> options(List<Kind.Option> options) {
            return options.stream()
                    .map(option -> option.id() + " " + option.worth() + " " + option.text())
                    .toList();
        }

        @Override
        public List<String> trueFalse(Kind.TrueFalse trueFalse) {
            return List.of(Boolean.toString(trueFalse.answer()));
        }

        @Override
        public List<String> numeric(Kind.Numeric numeric) {
            var span = numeric.span();
            return List.of(
                    span.least().stripTrailingZeros().toPlainString(),
                    span.most().stripTrailingZeros().toPlainString(),
                    numeric.unit());
        }

        @Override
        public List<String> words(Kind.Words words) {
            return words.accept();
        }

        @Override
        public List<String> ordering(Kind.Ordering ordering) {
            return items(ordering.items());
        }

        private static List<String> items(List<Kind.Item> items) {
            return items.stream().map(item -> item.id() + " " + item.text()).toList();
        }

        @Override
        public List<String> matching(Kind.Matching matching) {
            var lines = new ArrayList<>(items(matching.items()));
            lines.addAll(items(matching.targets()));
            matching.key().forEach((item, target) -> lines.add(item + " " + target));
            return lines;
        }

        @Override
        public List<String> categorising(Kind.Categorising categorising) {
            var lines = new ArrayList<>(items(categorising.categories()));
            lines.addAll(items(categorising.items()));
            categorising.key().forEach((item, category) -> lines.add(item + " " + category));
            return lines;
        }

        @Override
        public List<String> cloze(Kind.Cloze cloze) {
            var lines = new ArrayList<String>();
            for (var gap : cloze.gaps()) {
                lines.add(gap.id());
                lines.addAll(gap.isChosen() ? gap.options() : gap.words().accept());
            }
            return lines;
        }
    }
}
