package summit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import summit.story.Kind;

/** The cells that hold the answers of a question: as {@link AnswerCells} reads them. */
record WrittenAnswers(String right, String reason, List<Wrong> wrong) {
    WrittenAnswers {
        wrong = List.copyOf(wrong);
    }

    /** A cell with a wrong answer, and the one behind it with the reason. */
    record Wrong(String words, String reason) {}

    static WrittenAnswers of(Kind kind) {
        return kind.accept(new Writer());
    }

    boolean hasReasons() {
        return !reason.isEmpty()
                || wrong.stream().anyMatch(each -> !each.reason().isEmpty());
    }

    private static WrittenAnswers only(List<String> right) {
        return new WrittenAnswers(Parts.joined(right), "", List.of());
    }

    private record Writer() implements Kind.Visitor<WrittenAnswers> {
        @Override
        public WrittenAnswers single(Kind.Single single) {
            return options(single.options());
        }

        @Override
        public WrittenAnswers multiple(Kind.Multiple multiple) {
            return options(multiple.options());
        }

        private static WrittenAnswers options(List<Kind.Option> options) {
            var right = options.stream().filter(Kind.Option::isRight).toList();
            var reasons = right.stream().map(Kind.Option::because).toList();
            return new WrittenAnswers(
                    Parts.joined(right.stream().map(Kind.Option::text).toList()),
                    right.size() == 1
                            ? reasons.get(0)
                            : String.join("", reasons).isEmpty() ? "" : Parts.joined(reasons),
                    options.stream()
                            .filter(option -> !option.isRight())
                            .map(option -> new Wrong(Parts.barred(option.text()), option.because()))
                            .toList());
        }

        @Override
        public WrittenAnswers trueFalse(Kind.TrueFalse trueFalse) {
            return only(List.of(Boolean.toString(trueFalse.answer()).toUpperCase(Locale.ROOT)));
        }

        @Override
        public WrittenAnswers numeric(Kind.Numeric numeric) {
            return only(List.of(NumberCell.of(numeric)));
        }

        @Override
        public WrittenAnswers words(Kind.Words words) {
            return only(words.accept());
        }

        @Override
        public WrittenAnswers ordering(Kind.Ordering ordering) {
            return only(ordering.items().stream().map(Kind.Item::text).toList());
        }

        @Override
        public WrittenAnswers matching(Kind.Matching matching) {
            return pairs(matching.items(), matching.targets(), matching.key());
        }

        @Override
        public WrittenAnswers categorising(Kind.Categorising categorising) {
            return pairs(categorising.items(), categorising.categories(), categorising.key());
        }

        private static WrittenAnswers pairs(
                List<Kind.Item> items, List<Kind.Item> targets, java.util.SortedMap<String, String> key) {
            var pairs = new ArrayList<String>();
            for (var item : items) {
                targets.stream()
                        .filter(target -> target.id().equals(key.get(item.id())))
                        .forEach(target -> pairs.add(Parts.paired(item.text(), target.text())));
            }
            return new WrittenAnswers(
                    Parts.joined(pairs),
                    "",
                    targets.stream()
                            .filter(target -> !key.containsValue(target.id()))
                            .map(target -> new Wrong(Parts.barred(target.text()), ""))
                            .toList());
        }

        @Override
        public WrittenAnswers cloze(Kind.Cloze cloze) {
            var right = new ArrayList<String>();
            var wrong = new ArrayList<Wrong>();
            for (var gap : cloze.gaps()) {
                var accepted = gap.isChosen() ? Stream.of(gap.options().get(0)) : gap.words().accept().stream();
                accepted.forEach(words -> right.add(Parts.paired(gap.id(), words)));
                gap.options().stream()
                        .skip(1)
                        .forEach(words -> wrong.add(new Wrong(Parts.barred(Parts.paired(gap.id(), words)), "")));
            }
            return new WrittenAnswers(Parts.joined(right), "", wrong);
        }
    }
}
