package summit.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.review.Review;
import summit.quiz.solo.Deed;
import summit.quiz.solo.SoloQuiz;
import summit.quiz.solo.SoloResult;
import summit.save.KeptReviews;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Story;

/** The solo quizzes kept of one story, and what is known of those that were removed. */
record SoloSessions(Sessions sessions, KeptReviews reviews, Story story) {
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

    /** A quiz to go on with, if any, and which later one cannot be read; {@code remark} is empty if there is none. */
    record Unfinished(Optional<SoloQuiz> quiz, String remark) {
        static final Unfinished NONE = new Unfinished(Optional.empty(), "");
    }

    /** The latest quiz of this story that is not over, of one of these sorts. */
    Unfinished unfinished(List<Occasion.Sort> sorts) throws SaveException {
        var remark = "";
        for (var id : sessions.ids().stream().limit(LOOKED_AT).toList()) {
            if (sorts.stream().noneMatch(sort -> id.startsWith(sort.name().toLowerCase(Locale.ROOT) + "-"))) {
                continue;
            }
            try {
                var quiz = kept(id).map(left -> left(story, left)).filter(found -> !found.isOver());
                if (quiz.isPresent()) {
                    return new Unfinished(quiz, remark);
                }
            } catch (SaveException unreadable) {
                remark = remark.isEmpty() ? unreadable.getMessage() : remark;
            }
        }
        return new Unfinished(Optional.empty(), remark);
    }

    /**
     * Everything answered in this story's quizzes, the earliest first: the log from which reviews are scheduled. A journal that cannot be read is
     * passed over; {@code report} says what is wrong with it. Where it is known {@code who} asks, by id or name, only what they answered counts.
     */
    List<Review> log(Optional<String> who) throws SaveException {
        var log = new ArrayList<Review>();
        var ids = sessions.ids();
        for (var id : ids) {
            try {
                // What an exam asked is not to be had before it is handed in.
                kept(id).filter(left -> who.isEmpty() || isOf(left.rules().pupil(), who.get()))
                        .map(left -> left(story, left))
                        .filter(SoloQuiz::isTold)
                        .ifPresent(quiz -> log.addAll(SoloResult.of(quiz, 100).reviews()));
            } catch (SaveException unreadable) {
                continue;
            }
        }
        // A session whose removal was interrupted is still there, and counts once.
        for (var kept : reviews.all()) {
            if (kept.pack().equals(story.manifest().about().id())
                    && !ids.contains(kept.session())
                    && (who.isEmpty() || isOf(kept.pupil(), who.get()))) {
                log.addAll(kept.reviews());
            }
        }
        log.sort(Comparator.comparing(Review::at));
        return log;
    }

    /** What reviews know of a session; empty if it is no quiz, or may not be told yet. */
    Optional<KeptReviews.Of> reviewed(String id) throws SaveException {
        return kept(id).flatMap(left -> Optional.of(left(story, left))
                .filter(SoloQuiz::isTold)
                .map(quiz -> new KeptReviews.Of(
                        id,
                        left.occasion().pack().id(),
                        left.rules().pupil(),
                        SoloResult.of(quiz, 100).reviews()))
                .filter(known -> !known.reviews().isEmpty()));
    }

    private static boolean isOf(Pupil pupil, String who) {
        return pupil.id().equals(who) || pupil.name().equals(who);
    }

    private Optional<Sessions.Left<Sessions.Solo, Deed>> kept(String id) throws SaveException {
        var occasion = sessions.occasion(id);
        var isOurs = occasion.pack().id().equals(story.manifest().about().id());
        return switch (occasion.sort()) {
            case CLASS, STORY -> Optional.empty();
            case PRACTICE, EXAM, SPRINT, REVIEW ->
                isOurs ? Optional.of(sessions.readSolo(sessions.file(id))) : Optional.empty();
        };
    }
}
