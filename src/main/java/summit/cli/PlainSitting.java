package summit.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import summit.quiz.Occasion;
import summit.quiz.solo.Deed;
import summit.quiz.solo.Plan;
import summit.quiz.solo.SoloQuiz;
import summit.story.Question;
import summit.story.Story;
import summit.ui.plain.InputLines;
import summit.ui.plain.PlainOutput;
import summit.ui.plain.PlainQuiz;
import summit.ui.plain.Watch;
import summit.ui.toolkit.Cells;

/** A quiz taken alone, line by line: which one is begun or gone on with, and where its report is. */
record PlainSitting(
        Story story, SoloSessions sessions, QuizOptions options, Watch watch, Outside outside, Lines lines) {
    /** Time that is given back at most where a quiz with a time limit is killed. */
    private static final Duration BEAT = Duration.ofSeconds(10);

    /** Where lines come from and go to. */
    record Lines(InputLines input, PlainOutput output) {
        private void say(String... words) {
            output.print(List.of(words));
            output.flush();
        }
    }

    void run(SoloDesk desk) throws Exception {
        var plan = options.plan(story);
        var left = options.anew ? SoloSessions.Unfinished.NONE : sessions.unfinished(options.sorts());
        if (!left.remark().isEmpty()) {
            lines.say(left.remark());
        }
        if (left.quiz().isPresent()) {
            goOn(desk, left.quiz().get().occasion());
        } else {
            begin(desk, plan);
        }
    }

    private void goOn(SoloDesk desk, Occasion occasion) throws Exception {
        var opened = desk.resume(occasion.id());
        if (!opened.remark().isEmpty()) {
            lines.say(opened.remark());
        }
        lines.say("Going on with the " + occasion.sort().name().toLowerCase(Locale.ROOT) + " of "
                + occasion.id().substring(occasion.id().indexOf('-') + 1)
                + ". The clock stood still meanwhile. --new begins another quiz.");
        ask(desk, opened.quiz());
    }

    private void begin(SoloDesk desk, Plan plan) throws Exception {
        var seed = options.seed.orElseGet(Playing::anySeed);
        var today = LocalDate.now(ZoneOffset.UTC);
        if (plan.selection().of(story, seed).isEmpty()) {
            throw new Stop(Exit.USAGE, "no question of this pack is of that kind and can be asked without its story.");
        }
        var log = plan.sort() == Occasion.Sort.REVIEW
                ? sessions.log(options.who())
                : List.<summit.quiz.review.Review>of();
        if (plan.sort() == Occasion.Sort.REVIEW) {
            lines.output().print(plan.due(story, today, log).sentences());
            lines.output().flush();
        }
        var questions = plan.questions(story, seed, today, log);
        if (questions.isEmpty() || plan.sort() == Occasion.Sort.SPRINT && !isReady()) {
            return;
        }
        var quiz = desk.begin(plan, seed, questions.stream().map(Question::id).toList());
        lines.say(Cells.clean(story.manifest().about().title()) + ": " + questions.size()
                + " questions. /help lists what can be typed.");
        ask(desk, quiz);
    }

    private boolean isReady() throws java.io.IOException {
        lines.say("As many as you can in two minutes. Enter starts the clock.");
        if (lines.output().prompt() && lines.input().next().isPresent()) {
            return true;
        }
        lines.output().endPrompt();
        lines.output().flush();
        return false;
    }

    private void ask(SoloDesk desk, SoloQuiz quiz) throws Exception {
        var after = quiz.rules().limit().isPresent() ? beating(desk, quiz) : asked(desk, quiz);
        if (after.isOver()) {
            lines.say(
                    "",
                    "A report of it: " + options.report(outside) + " "
                            + after.occasion().id());
        }
    }

    /** With its clock on the disk all the while. */
    private SoloQuiz beating(SoloDesk desk, SoloQuiz quiz) throws java.io.IOException {
        var heart = Heartbeat.every(BEAT, desk::stay);
        try {
            return asked(desk, quiz);
        } finally {
            heart.close();
        }
    }

    private SoloQuiz asked(SoloDesk desk, SoloQuiz quiz) throws java.io.IOException {
        return new PlainQuiz(story, quiz, lines.input(), lines.output(), watch, deed -> kept(desk, deed)).run();
    }

    /** What cannot be kept is said, and the quiz goes on. */
    private List<Deed> kept(SoloDesk desk, Deed deed) {
        var done = desk.keep(List.of(deed));
        if (!done.trouble().isEmpty()) {
            lines.say(done.trouble());
        }
        return done.deeds();
    }
}
