package summit.quiz;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.story.Question;
import summit.story.Sorted;

/**
 * A session as it was arranged: its name, what sort it is, the pack it asks about, the seed of every order in it, when it began,
 * and the ids of its questions in the order asked.
 */
public record Occasion(String id, Sort sort, Pack pack, long seed, Instant started, List<String> questions) {
    public Occasion {
        questions = List.copyOf(questions);
    }

    /**
     * The pack, as its manifest named itself then, where it was read (a bundled story's id, a folder or a zip file), and the {@link
     * QuestionPrint} that each question asked had then, by its id. None where that is not known: the session was begun in a translation, or before
     * prints were kept.
     */
    public record Pack(String id, String version, String title, String from, SortedMap<String, String> prints) {
        public Pack {
            prints = Sorted.copy(prints);
        }

        /** Without prints. */
        public Pack(String id, String version, String title, String from) {
            this(id, version, title, from, new TreeMap<>());
        }

        /** The same with the prints of these questions. */
        public Pack printing(List<Question> questions) {
            var all = new TreeMap<String, String>();
            questions.forEach(question -> all.put(question.id(), QuestionPrint.of(question)));
            return new Pack(id, version, title, from, all);
        }
    }

    /** The sorts of session; this is the whole list. */
    public enum Sort {
        /** A class answers questions together. */
        CLASS,
        /** A class plays the story together. */
        STORY,
        /** Somebody practises, told at once. */
        PRACTICE,
        /** Somebody is examined, told at the end. */
        EXAM,
        /** As many as possible in a short time. */
        SPRINT,
        /** What was wrong before comes back. */
        REVIEW
    }
}
