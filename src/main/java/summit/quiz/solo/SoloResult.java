package summit.quiz.solo;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import summit.marking.Fraction;
import summit.quiz.Pupil;
import summit.quiz.Reply;
import summit.quiz.Results;
import summit.quiz.Script;
import summit.quiz.review.Review;
import summit.story.Question;
import summit.story.Verdict;

/**
 * What a solo quiz came to: how far its questions were right. {@code fraction} is the mean over its lines; points keep what tries and hints left of them and are told apart, and so are the marks for certainty.
 */
public record SoloResult(SoloQuiz quiz, List<Line> lines, int hintKeeps) {
    public SoloResult {
        lines = List.copyOf(lines);
    }

    /** One question: what was done with it, and how far the answer that counts was right. */
    public record Line(Question question, Work work, Fraction fraction) {
        /** Whether it was answered at all. */
        public boolean isAnswered() {
            return work.last().isPresent();
        }

        /** Right, partly right or wrong; wrong if it was not answered. */
        public Verdict verdict() {
            return fraction.equals(Fraction.ONE)
                    ? Verdict.RIGHT
                    : fraction.equals(Fraction.ZERO) ? Verdict.WRONG : Verdict.PARTLY;
        }
    }

    /** Questions of one topic: how many, and the mean of their fractions. */
    public record Part(int questions, double mean) {
        /** How each topic did, by the topic's id, where this is the fraction of each question. */
        public static SortedMap<String, Part> byTopic(List<Question> questions, ToDoubleFunction<Question> fraction) {
            var topics = new TreeMap<String, List<Double>>();
            for (var question : questions) {
                topics.computeIfAbsent(question.reference().topic(), topic -> new ArrayList<>())
                        .add(fraction.applyAsDouble(question));
            }
            var parts = new TreeMap<String, Part>();
            topics.forEach((topic, fractions) -> parts.put(
                    topic,
                    new Part(
                            fractions.size(),
                            fractions.stream()
                                    .mapToDouble(Double::doubleValue)
                                    .average()
                                    .orElseThrow())));
            return parts;
        }
    }

    /**
     * The result of a quiz. An exam counts every question, another quiz those that were answered and take
     * no more answers. The last answer counts, and what is kept of its points after a
     * hint is {@code hintKeeps} per cent.
     */
    public static SoloResult of(SoloQuiz quiz, int hintKeeps) {
        var lines = quiz.questions().stream()
                .map(question -> line(question, quiz.work(question)))
                .filter(line -> !quiz.rules().tellsAtOnce() || line.isAnswered() && quiz.isClosed(line.question()))
                .toList();
        return new SoloResult(quiz, lines, hintKeeps);
    }

    private static Line line(Question question, Work work) {
        return new Line(
                question,
                work,
                work.last().map(answer -> answer.mark().fraction()).orElse(Fraction.ZERO));
    }

    /** The mean of the fractions, from 0 to 1; empty if nothing was asked. */
    public OptionalDouble fraction() {
        return lines.stream().mapToDouble(line -> line.fraction().value()).average();
    }

    /** Lines with this verdict. */
    public int count(Verdict verdict) {
        return (int) lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** Points in thousandths, after what tries and hints took. */
    public int thousandths() {
        return lines.stream()
                .mapToInt(line -> line.fraction()
                        .times(line.work().kept(line.question().grading().retry(), hintKeeps))
                        .thousandthsOf(line.question().grading().points()))
                .sum();
    }

    /** The points that could be had. */
    public int outOf() {
        return lines.stream()
                .mapToInt(line -> line.question().grading().points())
                .sum();
    }

    /** The marks for certainty, on the answers that said how sure they were; empty if none did. */
    public OptionalDouble certainty() {
        var marks = lines.stream()
                .flatMap(line -> line.work().last().stream())
                .flatMap(answer -> answer.confidence().stream()
                        .map(confidence -> confidence.marks(answer.mark().fraction())))
                .toList();
        return marks.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        marks.stream().mapToDouble(Double::doubleValue).sum());
    }

    /** How each topic did, by the topic's id. */
    public SortedMap<String, Part> byTopic() {
        var fractions = new TreeMap<String, Double>();
        lines.forEach(
                line -> fractions.put(line.question().id(), line.fraction().value()));
        return Part.byTopic(lines.stream().map(Line::question).toList(), question -> fractions.get(question.id()));
    }

    /** The lines for the review log: each question by its first answer, in the order asked. */
    public List<Review> reviews() {
        return lines.stream()
                .flatMap(line -> line.work().first().stream()
                        .map(answer -> new Review(line.question().id(), answer.at(), recall(answer))))
                .toList();
    }

    private static Review.Recall recall(Work.Answer answer) {
        if (!answer.mark().fraction().equals(Fraction.ONE)) {
            return Review.Recall.AGAIN;
        }
        if (answer.hinted()) {
            return Review.Recall.HARD;
        }
        return answer.confidence()
                        .filter(sure -> sure == summit.quiz.Confidence.HIGH)
                        .isPresent()
                ? Review.Recall.EASY
                : Review.Recall.GOOD;
    }

    /** The same for reports: first answers only, of one pupil. */
    public Results results(Pupil pupil) {
        var replies = new TreeMap<String, Reply>();
        for (var line : lines) {
            line.work()
                    .first()
                    .ifPresent(answer -> replies.put(
                            line.question().id(),
                            new Reply(
                                    answer.response(), answer.mark().fraction(), answer.taken(), answer.confidence())));
        }
        return new Results(
                quiz.occasion(),
                quiz.clock().spent(),
                lines.stream().map(Line::question).toList(),
                List.of(new Script(pupil, replies, quiz.isOver())),
                List.of());
    }
}
