package summit.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summit.quiz.Occasion;
import summit.quiz.review.Review;
import summit.quiz.solo.Deed;
import summit.quiz.solo.SoloQuiz;
import summit.quiz.solo.SoloResult;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Story;

/** The solo quizzes kept of one story. A journal that cannot be read is passed over here; {@code report} says what is wrong with it. */
record SoloSessions(Sessions sessions, Story story) {
    /** Sessions looked at for one that can be gone on with. */
    private static final int LOOKED_AT = 30;

    /** A quiz as a journal's deeds left it. */
    static SoloQuiz left(Story story, Sessions.Left<Sessions.Solo, Deed> left) {
        var quiz = SoloQuiz.begin(story, left.occasion(), left.rules().rules());
        for (var deed : left.entries()) {
            quiz = quiz.after(deed);
        }
        return quiz;
    }

    /** The latest quiz of this story that is not over, of one of these sorts. */
    Optional<SoloQuiz> unfinished(List<Occasion.Sort> sorts) throws SaveException {
        for (var id : sessions.ids().stream().limit(LOOKED_AT).toList()) {
            var quiz = quiz(id);
            if (quiz.filter(found ->
                            !found.isOver() && sorts.contains(found.occasion().sort()))
                    .isPresent()) {
                return quiz;
            }
        }
        return Optional.empty();
    }

    /** Everything answered in this story's quizzes, the earliest first: the log from which reviews are scheduled. */
    List<Review> log() throws SaveException {
        var log = new ArrayList<Review>();
        for (var id : sessions.ids()) {
            quiz(id).ifPresent(quiz -> log.addAll(SoloResult.of(quiz, 100).reviews()));
        }
        log.sort(Comparator.comparing(Review::at));
        return log;
    }

    private Optional<SoloQuiz> quiz(String id) {
        try {
            var occasion = sessions.occasion(id);
            var isOurs = occasion.pack().id().equals(story.manifest().about().id());
            return switch (occasion.sort()) {
                case CLASS, STORY -> Optional.empty();
                case PRACTICE, EXAM, SPRINT, REVIEW ->
                    isOurs ? Optional.of(left(story, sessions.readSolo(sessions.file(id)))) : Optional.empty();
            };
        } catch (SaveException unreadable) {
            return Optional.empty();
        }
    }
}
