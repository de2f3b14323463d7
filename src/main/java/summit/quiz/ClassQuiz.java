package summit.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.story.Kind.Item;
import summit.story.Question;
import summit.story.Response;
import summit.story.Sorted;
import summit.story.Verdict;

/**
 * A quiz that a class takes by raising hands: the questions, how many are present (0: not said), the place of the question shown,
 * the hands accepted by question id, and a count that awaits being accepted because it does not fit those present. A question
 * is told once its hands are accepted.
 */
public record ClassQuiz(
        List<Question> questions,
        long seed,
        int present,
        int place,
        SortedMap<String, Hands> hands,
        Optional<Hands> doubtful) {
    public ClassQuiz {
        questions = List.copyOf(questions);
        hands = Sorted.copy(hands);
    }

    /** A quiz at its first question. */
    public static ClassQuiz of(List<Question> questions, long seed, int present) {
        return new ClassQuiz(questions, seed, present, 0, new TreeMap<>(), Optional.empty());
    }

    /** Whether the last question is past. */
    public boolean isOver() {
        return place >= questions.size();
    }

    /** The question shown. */
    public Question question() {
        return questions.get(place);
    }

    /** The options of the question shown, in the order shown. */
    public List<Item> options() {
        return options(question());
    }

    private List<Item> options(Question question) {
        return Presentation.of(question, seed).options();
    }

    /** The hands accepted for the question shown; while empty, the answer is not told. */
    public Optional<Hands> counted() {
        return Optional.ofNullable(hands.get(question().id()));
    }

    /** With hands counted: accepted at once if they are as many as are present, else doubtful. */
    public ClassQuiz counting(Hands count) {
        return present == 0 || count.total() == present
                ? accepting(count)
                : new ClassQuiz(questions, seed, present, place, hands, Optional.of(count));
    }

    /** With the doubtful count accepted as it is, if there is one. */
    public ClassQuiz acceptingDoubtful() {
        return doubtful.map(this::accepting).orElse(this);
    }

    private ClassQuiz accepting(Hands count) {
        var more = new TreeMap<>(hands);
        more.put(question().id(), count);
        return new ClassQuiz(questions, seed, present, place, more, Optional.empty());
    }

    /** At the next question; past the last one the quiz is over. */
    public ClassQuiz forward() {
        return at(Math.min(place + 1, questions.size()));
    }

    /** At the question before; the first one has none. */
    public ClassQuiz back() {
        return at(Math.max(place - 1, 0));
    }

    private ClassQuiz at(int other) {
        return new ClassQuiz(questions, seed, present, other, hands, Optional.empty());
    }

    /** The place of the right option of a question among those shown. */
    public int rightPlace(Question question) {
        var options = options(question);
        for (var i = 0; i < options.size(); i++) {
            if (isRight(question, options.get(i).id())) {
                return i;
            }
        }
        throw new IllegalStateException("question " + question.id() + " has no right option");
    }

    private static boolean isRight(Question question, String option) {
        var response = question.kind() instanceof summit.story.Kind.TrueFalse
                ? new Response.Truth(Boolean.parseBoolean(option))
                : new Response.Pick(option);
        return Marking.mark(question, response).verdict() == Verdict.RIGHT;
    }

    /** How the class did on each question counted, in the order asked. */
    public List<Share> shares() {
        var shares = new ArrayList<Share>();
        for (var question : questions) {
            var count = hands.get(question.id());
            if (count != null) {
                shares.add(new Share(question, new Part(count.counts().get(rightPlace(question)), count.total())));
            }
        }
        return shares;
    }

    /** A question and how it was answered. */
    public record Share(Question question, Part part) {}

    /** Right hands out of all hands raised. */
    public record Part(int right, int hands) {
        /** In whole per cent, rounded half up; 0 if no hand was raised. */
        public int percent() {
            return hands == 0 ? 0 : (200 * right + hands) / (2 * hands);
        }
    }

    /** All questions counted, taken together. */
    public Part total() {
        return new Part(
                shares().stream().mapToInt(share -> share.part().right()).sum(),
                shares().stream().mapToInt(share -> share.part().hands()).sum());
    }
}
