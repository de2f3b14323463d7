package summit.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.quiz.Occasion;
import summit.quiz.room.Deed;
import summit.quiz.room.Lesson;
import summit.quiz.room.LessonRules.Voting;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Question;
import summit.ui.plain.PlainLesson;

/** A quiz with a class, kept as it goes. */
record ClassLesson(LessonPlan plan, VotingOptions voting, ShowOptions show, Sessions sessions, Lectern lectern) {

    /** Goes on with the lesson that was left, or begins one; {@code present} is how many can raise a hand. */
    void run(boolean anew, Optional<Integer> present) throws Exception {
        var left = anew ? Optional.<String>empty() : unfinished();
        if (left.isPresent()) {
            goOn(left.get(), present);
        } else {
            begin(present);
        }
    }

    /** The last lesson, if it is open: one that was left for another is done with. */
    private Optional<String> unfinished() throws SaveException {
        var last = sessions.ids().stream().filter(id -> id.startsWith("class-")).findFirst();
        try {
            return last.isPresent() && isOpen(last.get()) ? last : Optional.empty();
        } catch (SaveException unreadable) {
            lectern.say(unreadable.getMessage() + " Another lesson begins.");
            return Optional.empty();
        }
    }

    private boolean isOpen(String id) throws SaveException {
        var left = sessions.readLesson(sessions.file(id));
        var lesson = Lesson.after(Lesson.begin(plan.story(), left.occasion(), left.rules()), left.entries());
        return left.occasion()
                        .pack()
                        .id()
                        .equals(plan.story().manifest().about().id())
                && !lesson.isOver();
    }

    private void goOn(String id, Optional<Integer> present) throws Exception {
        var resumed = sessions.resumeLesson(id);
        try (var kept = resumed.kept()) {
            var remarks = new ArrayList<String>();
            resumed.left().remark().ifPresent(remarks::add);
            remarks.addAll(plan.edition().edited(resumed.left().occasion(), "The lesson goes on, but "));
            var beginning = Lesson.begin(
                    plan.story(), resumed.left().occasion(), resumed.left().rules());
            var deeds = new ArrayList<>(resumed.left().entries());
            var before = new LeftLesson(Lesson.after(beginning, deeds), deeds);
            refuse(before, before.others(plan, voting, show.seed, present));
            remarks.add("Going on with " + before.words(ZoneId.systemDefault())
                    + ". For another class leave it and type: " + again() + " --new");
            var back = new Deed.Returned(Instant.now());
            kept.add(back);
            deeds.add(back);
            if (voting.hidesVotes() && !before.lesson().floor().hidden()) {
                var hidden = new Deed.Hidden(back.at(), true);
                kept.add(hidden);
                deeds.add(hidden);
            }
            hold(beginning, deeds, kept, remarks);
        }
    }

    /** The same command goes on with a lesson; one that asks for another lesson is not taken for it. */
    private void refuse(LeftLesson left, List<String> others) throws Stop {
        if (!others.isEmpty()) {
            throw new Stop(
                    Exit.USAGE,
                    left.words(ZoneId.systemDefault()) + " is not finished, and was begun without what you ask for ("
                            + String.join(", ", others) + "). To begin another lesson with it, add --new. To go on: "
                            + again());
        }
    }

    private void begin(Optional<Integer> present) throws Exception {
        var drawn = show.seed.orElseGet(Playing::anySeed);
        var questions = plan.questions(drawn);
        if (questions.isEmpty()) {
            throw new Stop(
                    Exit.USAGE,
                    "this pack has no question that hands can answer and that needs no story (types \"single\" and"
                            + " \"truefalse\" without a card or the tag \"story-only\").");
        }
        var rules = voting.rules();
        var occasion = occasion(drawn, questions);
        var deeds = new ArrayList<Deed>();
        if (rules.voting() == Voting.HANDS && (present.isPresent() || lectern.isPlain())) {
            deeds.add(new Deed.Present(occasion.started(), present.isPresent() ? present.get() : lectern.present()));
        }
        if (voting.hidesVotes()) {
            deeds.add(new Deed.Hidden(occasion.started(), true));
        }
        try (var kept = sessions.begin(occasion, rules)) {
            for (var deed : deeds) {
                kept.add(deed);
            }
            var remarks = new ArrayList<String>();
            plan.shortage(questions).ifPresent(remarks::add);
            remarks.add(plan.sheet(drawn));
            hold(Lesson.begin(plan.story(), occasion, rules), deeds, kept, remarks);
        }
    }

    private Occasion occasion(long drawn, List<Question> questions) throws SaveException {
        var started = Instant.now();
        var ids = questions.stream().map(Question::id).toList();
        return new Occasion(
                sessions.fresh(Occasion.Sort.CLASS, started),
                Occasion.Sort.CLASS,
                plan.edition().kept(ids),
                drawn,
                started,
                ids);
    }

    private void hold(Lesson beginning, List<Deed> deeds, Sessions.Kept<Deed> kept, List<String> remarks)
            throws Exception {
        var after = lectern.isPlain()
                ? plainly(beginning, deeds, kept, remarks)
                : new FullScreenLesson(kept, new WallWatch())
                        .run(
                                plan.story(),
                                beginning,
                                deeds,
                                show,
                                plan.outside(),
                                lectern.mode(),
                                String.join(" ", remarks));
        var occasion = after.occasion();
        if (after.isOver()) {
            lectern.say("", "A page for planning the next lesson:", show.report(plan.outside(), occasion.id()));
            if (plan.ids(occasion.seed()).equals(occasion.questions())) {
                lectern.say(plan.sheet(occasion.seed()));
            }
        } else if (!lectern.isPlain()) {
            lectern.say("The lesson is kept as it stands. To go on with it: " + again());
        }
        lectern.output().flush();
    }

    private String again() {
        var words = plan.words("class");
        show.data.ifPresent(folder -> words.addAll(List.of("--data-dir", folder.toString())));
        return plan.outside().line(words);
    }

    private Lesson plainly(Lesson beginning, List<Deed> deeds, Sessions.Kept<Deed> kept, List<String> remarks)
            throws IOException {
        lectern.output().print(remarks);
        return new PlainLesson(
                        plan.story(),
                        beginning,
                        deeds,
                        lectern.input(),
                        lectern.output(),
                        new WallWatch(),
                        deed -> keep(kept, deed))
                .run();
    }

    /** What cannot be kept is said, and the lesson goes on. */
    private void keep(Sessions.Kept<Deed> kept, Deed deed) {
        try {
            kept.add(deed);
        } catch (SaveException trouble) {
            lectern.say(trouble.getMessage());
        }
    }
}
