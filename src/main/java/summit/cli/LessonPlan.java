package summit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.quiz.ClassQuestions;
import summit.story.Question;
import summit.story.Story;

/** Which questions of a pack a lesson asks in its time, and how they are to be had on paper. */
record LessonPlan(Story story, String pack, Optional<Integer> minutes, List<String> without, Outside outside) {
    LessonPlan {
        without = List.copyOf(without);
    }

    /** The questions for a seed. */
    List<Question> questions(long drawn) {
        return ClassQuestions.pick(story, drawn, wanted(), without);
    }

    /** Their ids. */
    List<String> ids(long drawn) {
        return questions(drawn).stream().map(Question::id).toList();
    }

    /** What was typed to have other questions than those of a lesson; nothing if these are they, or nothing was. */
    List<String> others(long drawn, List<String> asked) {
        var others = new ArrayList<String>();
        if ((minutes.isPresent() || !without.isEmpty()) && !ids(drawn).equals(asked)) {
            minutes.ifPresent(time -> others.add("--minutes " + time));
            without.forEach(tag -> others.add("--without " + tag));
        }
        return others;
    }

    private int wanted() {
        return ClassQuestions.within(minutes.orElse(ClassCommand.MINUTES));
    }

    /** Where the pack has fewer questions for hands than there is time for: how many it has; nothing if all are for hands. */
    Optional<String> shortage(List<Question> questions) {
        var all = story.questions().size();
        var suiting = story.questions().values().stream()
                .filter(ClassQuestions::suitsClass)
                .count();
        return questions.size() >= wanted() || suiting == all
                ? Optional.empty()
                : Optional.of("For hands: " + suiting + " of " + all + " questions; the others: "
                        + outside.line(words("worksheet")) + ".");
    }

    /** How to have the teacher's sheet for these questions. */
    String sheet(long drawn) {
        var words = words("worksheet");
        words.addAll(List.of("--teacher", "--seed", Long.toString(drawn)));
        minutes.ifPresent(time -> words.addAll(List.of("--minutes", time.toString())));
        without.forEach(tag -> words.addAll(List.of("--without", tag)));
        return "The key on paper: " + outside.line(words);
    }

    /** A command for this pack. */
    List<String> words(String command) {
        var words = new ArrayList<String>(List.of(command));
        if (!pack.equals(PackFinder.BUNDLED)) {
            words.add(pack);
        }
        return words;
    }
}
