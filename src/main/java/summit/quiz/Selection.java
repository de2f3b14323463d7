package summit.quiz;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import summit.story.Question;
import summit.story.Shuffling;
import summit.story.Story;

/**
 * Which questions of a pack are asked: those of these topics, levels and tags (an empty set means all) and {@code without} others, that can
 * be understood without the story, and at most so many of them, in an order drawn from the seed.
 */
public record Selection(
        SortedSet<String> topics,
        SortedSet<Integer> levels,
        SortedSet<String> tags,
        SortedSet<String> without,
        int most) {
    public Selection {
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    }

    /** At most so many of any topic, level and tag. */
    public static Selection any(int most) {
        return new Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), most);
    }

    /** The same of other topics. */
    public Selection about(List<String> others) {
        return new Selection(new TreeSet<>(others), levels, tags, without, most);
    }

    /** The same of other levels. */
    public Selection ofLevels(List<Integer> others) {
        return new Selection(topics, new TreeSet<>(others), tags, without, most);
    }

    /** The same, of another number. */
    public Selection atMost(int number) {
        return new Selection(topics, levels, tags, without, number);
    }

    /** The questions drawn by a seed. */
    public List<Question> of(Story story, long seed) {
        var fitting = story.questions().values().stream()
                .filter(ClassQuestions::standsByItself)
                .filter(this::fits)
                .toList();
        return Shuffling.of(fitting, seed, "quiz").stream().limit(most).toList();
    }

    /** Whether a question is of these topics, levels and tags. */
    boolean fits(Question question) {
        var reference = question.reference();
        return (topics.isEmpty() || topics.contains(reference.topic()))
                && (levels.isEmpty() || levels.contains(reference.level()))
                && (tags.isEmpty() || reference.tags().stream().anyMatch(tags::contains))
                && reference.tags().stream().noneMatch(without::contains);
    }
}
