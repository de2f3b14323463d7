package summit.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.solo.Deed;
import summit.quiz.solo.Plan;
import summit.quiz.solo.SoloQuiz;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.ui.plain.Watch;
import summit.ui.toolkit.Cells;

/** Where the journal of a solo quiz lies open; at most one at a time. */
final class SoloDesk implements AutoCloseable {
    private final Edition edition;
    private final Sessions sessions;
    private final QuizOptions options;
    private final Watch watch;
    private final List<Deed> meanwhile = new ArrayList<>();
    private Optional<Sessions.Kept<Deed>> kept = Optional.empty();

    SoloDesk(Edition edition, Sessions sessions, QuizOptions options, Watch watch) {
        this.edition = edition;
        this.sessions = sessions;
        this.options = options;
        this.watch = watch;
    }

    /** A quiz that was opened; {@code remark} says what of its journal could not be read and what was edited since, and may be empty. */
    record Opened(SoloQuiz quiz, String remark) {}

    /** Deeds with the time at which they were kept; {@code trouble} says why they could not be, and is empty if they were. */
    record Done(List<Deed> deeds, String trouble) {
        Done {
            deeds = List.copyOf(deeds);
        }
    }

    /** A quiz that begins now. */
    SoloQuiz begin(Plan plan, long seed, List<String> questions) throws SaveException {
        close();
        watch.hasSlept();
        var started = watch.now();
        var occasion = new Occasion(
                sessions.fresh(plan.sort(), started), plan.sort(), edition.kept(questions), seed, started, questions);
        kept = Optional.of(sessions.begin(occasion, plan.rules(), pupil(occasion)));
        return SoloQuiz.begin(edition.shown(), occasion, plan.rules());
    }

    private Pupil pupil(Occasion occasion) {
        return new Pupil(options.id.orElse(occasion.id()), Cells.clean(options.name.orElse("")), "");
    }

    /** A quiz that is gone on with; its clock stood still until now. */
    Opened resume(String id) throws SaveException {
        close();
        var resumed = sessions.resumeSolo(id);
        kept = Optional.of(resumed.kept());
        watch.hasSlept();
        var back = new Deed.Returned(watch.now());
        resumed.kept().add(back);
        return new Opened(SoloSessions.left(edition.shown(), resumed.left()).after(back), remark(resumed.left()));
    }

    /** What of the journal could not be read, and what was done to the story since; empty if there is nothing to say. */
    private String remark(Sessions.Left<Sessions.Solo, Deed> left) {
        var remarks = new ArrayList<String>();
        left.remark().ifPresent(remarks::add);
        remarks.addAll(edition.edited(left.occasion(), "The quiz goes on, but "));
        return String.join(" ", remarks);
    }

    /**
     * Keeps deeds, at the time it is now; if the computer slept since the last ones, that comes before them. What was kept since this was last
     * asked comes before all of it.
     */
    synchronized Done keep(List<Deed> deeds) {
        var now = watch.now();
        var added = new ArrayList<Deed>();
        if (watch.hasSlept()) {
            added.add(new Deed.Returned(now));
        }
        deeds.forEach(deed -> added.add(deed.on(now)));
        var trouble = "";
        for (var deed : added) {
            trouble = keep(deed).orElse(trouble);
        }
        var done = new ArrayList<>(meanwhile);
        done.addAll(added);
        meanwhile.clear();
        return new Done(done, trouble);
    }

    /** Keeps that the quiz is open, so that its clock is right even if this program ends here. */
    synchronized void stay() {
        meanwhile.addAll(keep(List.of(new Deed.Stayed(watch.now()))).deeds());
    }

    /** Keeps a deed as it is; why it could not be, if so. */
    private Optional<String> keep(Deed deed) {
        try {
            if (kept.isPresent()) {
                kept.get().add(deed);
            }
            return Optional.empty();
        } catch (SaveException trouble) {
            return Optional.of(trouble.getMessage());
        }
    }

    @Override
    public synchronized void close() throws SaveException {
        if (kept.isPresent()) {
            kept.get().close();
            kept = Optional.empty();
        }
    }

    /** When the watch says it is. */
    Instant now() {
        return watch.now();
    }
}
