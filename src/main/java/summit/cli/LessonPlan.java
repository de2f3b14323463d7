package summit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.quiz.ClassQuestions;
import summit.quiz.LessonTime;
import summit.quiz.Selection;
import summit.quiz.document.Document;
import summit.quiz.worksheet.TeacherSheet;
import summit.story.Question;
import summit.story.Story;

/** Which questions of a pack a lesson asks in its time, and how they are to be had on paper. */
record LessonPlan(
        Edition edition, Selection selection, Optional<Integer> minutes, List<String> typed, Outside outside) {
    LessonPlan {
        typed = List.copyOf(typed);
    }

    /** Of what was typed: as many questions as were asked for, or else as there is time for. */
    static LessonPlan of(Edition edition, WhichQuestions which, Optional<Integer> minutes, Outside outside)
            throws Stop {
        var typed = new ArrayList<String>();
        minutes.ifPresent(time -> typed.addAll(List.of("--minutes", time.toString())));
        typed.addAll(which.typed());
        var selection = which.of(edition.shown(), LessonTime.questions(minutes.orElse(LessonTime.USUAL)));
        return new LessonPlan(edition, selection, minutes, typed, outside);
    }

    /** The story as the class sees it. */
    Story story() {
        return edition.shown();
    }

    /** The questions for a seed. */
    List<Question> questions(long drawn) {
        return ClassQuestions.pick(story(), drawn, selection);
    }

    /** Their ids. */
    List<String> ids(long drawn) {
        return questions(drawn).stream().map(Question::id).toList();
    }

    /** What was typed to have other questions than those of a lesson; empty if these are they, or nothing was. */
    String others(long drawn, List<String> asked) {
        return ids(drawn).equals(asked) ? "" : String.join(" ", typed);
    }

    /** Where the pack has fewer questions for hands than are wanted: how many it has; nothing if all are for hands. */
    Optional<String> shortage(List<Question> questions) {
        var all = story().questions().size();
        var suiting = story().questions().values().stream()
                .filter(ClassQuestions::suitsClass)
                .count();
        return questions.size() >= selection.most() || suiting == all
                ? Optional.empty()
                : Optional.of("For hands: " + suiting + " of " + all + " questions; the others: "
                        + outside.line(words("worksheet")) + ".");
    }

    /** How to have the teacher's sheet for these questions. */
    String sheet(long drawn) {
        var words = words("worksheet");
        words.addAll(List.of("--teacher", "--seed", Long.toString(drawn)));
        words.addAll(typed);
        return "The key on paper: " + outside.line(words);
    }

    /** The teacher's sheet, which says how its lesson begins. */
    Document paper(long drawn) {
        var words = words("class");
        words.addAll(List.of("--new", "--seed", Long.toString(drawn)));
        words.addAll(typed);
        return TeacherSheet.of(story(), questions(drawn), minutes.orElse(LessonTime.USUAL), drawn, outside.line(words));
    }

    /** A command for this pack. */
    List<String> words(String command) {
        var words = new ArrayList<String>(List.of(command));
        if (!edition.name().equals(PackFinder.BUNDLED)) {
            words.add(edition.name());
        }
        return words;
    }
}
