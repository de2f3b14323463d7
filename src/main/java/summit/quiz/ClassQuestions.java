package summit.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Shuffling;
import summit.story.Story;

/**
 * The questions for a class that answers by raising hands: those with options of which one is right, and which can be
 * understood without the story. A claim card asks how to file something on the night, so it cannot; other questions that
 * need their scene are tagged {@value #STORY_ONLY}.
 */
public final class ClassQuestions {
    /** The tag of a question that makes no sense outside its story. */
    public static final String STORY_ONLY = "story-only";

    private ClassQuestions() {}

    /** Whether it stands by itself, and hands can answer it: every pupil raises one hand for one option. */
    public static boolean suitsClass(Question question) {
        return suitsHands(question) && standsByItself(question);
    }

    /** Whether it can be understood without the story. */
    public static boolean standsByItself(Question question) {
        return question.press().card().isEmpty() && !question.reference().tags().contains(STORY_ONLY);
    }

    private static boolean suitsHands(Question question) {
        return question.kind() instanceof Kind.Single || question.kind() instanceof Kind.TrueFalse;
    }

    /**
     * At most {@code count} questions drawn by the seed: the topics take turns, and within a topic the levels do, so that no
     * topic and no level is left out while another has two to spare. The easy ones come first.
     */
    public static List<Question> pick(Story story, long seed, int count) {
        return pick(story, seed, Selection.any(count));
    }

    /** The same of the questions selected. */
    public static List<Question> pick(Story story, long seed, Selection selection) {
        var topics = new TreeMap<String, List<Question>>();
        for (var question : story.questions().values()) {
            if (suitsClass(question) && selection.fits(question)) {
                topics.computeIfAbsent(question.reference().topic(), topic -> new ArrayList<>())
                        .add(question);
            }
        }
        var queues = new ArrayList<Deque<Question>>();
        for (var topic : Shuffling.of(List.copyOf(topics.keySet()), seed, "topics")) {
            queues.add(levelsInTurn(Shuffling.of(topics.get(topic), seed, "topic " + topic), queues.size()));
        }
        var picked = inTurn(queues, selection.most());
        picked.sort(Comparator.comparingInt(question -> question.reference().level()));
        return List.copyOf(picked);
    }

    /** Levels take turns, beginning with another one in each topic. */
    private static Deque<Question> levelsInTurn(List<Question> questions, int firstLevel) {
        var levels = new ArrayList<Deque<Question>>();
        for (var i = 0; i < 3; i++) {
            var level = 1 + (firstLevel + i) % 3;
            levels.add(new ArrayDeque<>(questions.stream()
                    .filter(question -> question.reference().level() == level)
                    .toList()));
        }
        return new ArrayDeque<>(inTurn(levels, questions.size()));
    }

    private static List<Question> inTurn(List<Deque<Question>> queues, int count) {
        var drawn = new ArrayList<Question>();
        while (drawn.size() < count && queues.stream().anyMatch(queue -> !queue.isEmpty())) {
            for (var queue : queues) {
                if (!queue.isEmpty() && drawn.size() < count) {
                    drawn.add(queue.remove());
                }
            }
        }
        return drawn;
    }
}
