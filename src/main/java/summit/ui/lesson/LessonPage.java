package summit.ui.lesson;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import summit.marking.Presentation;
import summit.quiz.Discussion;
import summit.quiz.Glossary;
import summit.quiz.LetteredOption;
import summit.quiz.Pupil;
import summit.quiz.room.Asked;
import summit.quiz.room.Lesson.Step;
import summit.quiz.room.LessonRules.Voting;
import summit.quiz.room.Scores;
import summit.quiz.room.Tally;
import summit.story.Question;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.BlockLetters;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Facts;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Lettered;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;
import summit.ui.toolkit.VoteChart;

/**
 * What a class sees of its lesson: on top, as large as there is room for, the number of the question, the hands counted and the timer;
 * below it the text of the step. Nothing of the key is in it before the answer is told.
 */
public record LessonPage(LessonModel model, BlockLetters size, int width, List<Row> rows) {
    /** How large figures and letters are drawn together, the most legible first. */
    private record Scale(BlockLetters figures, BlockLetters letters) {}

    private static final List<Scale> SCALES = List.of(
            new Scale(BlockLetters.LARGE, BlockLetters.LARGE),
            new Scale(BlockLetters.LARGE, BlockLetters.SMALL),
            new Scale(BlockLetters.SMALL, BlockLetters.SMALL),
            new Scale(BlockLetters.LARGE, BlockLetters.NONE),
            new Scale(BlockLetters.SMALL, BlockLetters.NONE));

    /** Wider lines are hard to read from afar, too. */
    public static final int WIDEST = 100;

    /** Columns between two large figures. */
    private static final int GAP = 3;

    public LessonPage {
        rows = List.copyOf(rows);
    }

    /** Rows that a text which has to be scrolled keeps below small and large figures. */
    private static final int ROOM_BELOW_SMALL = 12;

    private static final int ROOM_BELOW_LARGE = 24;

    /** The page with the largest letters and figures with which all of it is seen, or, where it has to be scrolled, enough of it. */
    static LessonPage of(LessonModel model) {
        var width = Layout.alone(model.stage(), WIDEST).width();
        for (var scale : SCALES) {
            var isDrawable = !model.isTypewritten()
                    || scale.figures() != BlockLetters.SMALL && scale.letters() != BlockLetters.SMALL;
            var page = new LessonPage(model, scale.figures(), width, rows(model, scale.letters(), width));
            if (isDrawable && page.figuresFit() && page.isEnoughSeen(scale)) {
                return page;
            }
        }
        return new LessonPage(model, BlockLetters.NONE, width, rows(model, BlockLetters.NONE, width));
    }

    private static List<Row> rows(LessonModel model, BlockLetters letters, int width) {
        return new Setting(model, new Lettered(letters), width).rows();
    }

    /** Half blocks are no letters on a typewriter, and large letters are in the way of a text that they make longer than the page. */
    private boolean isEnoughSeen(Scale scale) {
        var enough = scale.figures() == BlockLetters.LARGE ? ROOM_BELOW_LARGE : ROOM_BELOW_SMALL;
        var needed = scale.letters() == BlockLetters.NONE ? Math.min(rows.size(), enough) : rows.size();
        return area().height() >= needed;
    }

    private Area whole() {
        return Layout.alone(model.stage(), WIDEST);
    }

    private int bandRows() {
        return size == BlockLetters.NONE ? 0 : size.rows() + 2;
    }

    /** Where the text stands. */
    private Area area() {
        return whole().below(bandRows());
    }

    /** The window on the text. */
    Pane pane() {
        var height = Math.max(1, area().height());
        if (model.isCounting()) {
            return Pane.on(model.podium().hands().focus(), rows, height);
        }
        if (model.isAnswering() && model.turn().isPresent()) {
            return Pane.on(model.lesson().rules().pupils().indexOf(model.turn().get()), rows, height);
        }
        return Pane.at(model.podium().top(), rows, height);
    }

    void draw(Canvas canvas) {
        if (size != BlockLetters.NONE) {
            band(canvas, whole().top(bandRows()));
        }
        pane().draw(canvas, area());
    }

    private boolean figuresFit() {
        var figures = new Figures(model);
        var isAny = !(figures.number() + figures.counted() + figures.time()).isEmpty();
        return isAny
                && size.columns(figures.number())
                                + size.columns(figures.counted())
                                + size.columns(figures.time())
                                + 2 * GAP
                        <= width;
    }

    /** Number at the left, time at the right, and the count in the middle of what is between them. */
    private void band(Canvas canvas, Area band) {
        var figures = new Figures(model);
        var left = size.columns(figures.number());
        var right = size.columns(figures.time());
        var between = new Area(band.column() + left, band.row(), band.width() - left - right, band.height());
        var column = between.column() + (between.width() - size.columns(figures.counted())) / 2;
        large(canvas, band, figures.number(), Role.TITLE);
        large(canvas, new Area(column, band.row(), band.width(), band.height()), figures.counted(), Role.ACCENT);
        large(canvas, band.right(right), figures.time(), Role.TITLE);
        var labels = band.below(size.rows()).top(1);
        canvas.line(
                labels,
                figures.number().isEmpty()
                        ? ""
                        : "of " + model.lesson().questions().size(),
                Role.DIM);
        canvas.lineMiddle(
                new Area(between.column(), labels.row(), between.width(), 1), figures.countedLabel(), Role.DIM);
        canvas.lineRight(labels, figures.timeLabel(), Role.DIM);
    }

    private void large(Canvas canvas, Area place, String words, Role role) {
        var drawn = size.drawn(words);
        for (var i = 0; i < drawn.size(); i++) {
            canvas.line(place.below(i).top(1), drawn.get(i), role);
        }
    }

    /** The figures that are shown large, and what they are; empty where there is none now. */
    record Figures(LessonModel model) {
        String number() {
            return model.lesson().isOver()
                    ? ""
                    : Integer.toString(model.lesson().floor().place() + 1);
        }

        String counted() {
            var lesson = model.lesson();
            if (lesson.floor().step() == Step.TOLD) {
                var tally = Tally.of(lesson, lesson.question());
                for (var i = 0; i < tally.options().size(); i++) {
                    if (tally.isRight(i)) {
                        return LetteredOption.letter(i);
                    }
                }
            }
            if (model.isCounting()) {
                return Integer.toString(model.podium().hands().total());
            }
            return model.isAnswering()
                    ? Integer.toString(
                            lesson.rules().pupils().size() - lesson.awaited().size())
                    : "";
        }

        String countedLabel() {
            var lesson = model.lesson();
            if (lesson.floor().step() == Step.TOLD) {
                return "the answer";
            }
            if (model.isCounting()) {
                return lesson.floor().present() == 0
                        ? "hands"
                        : "of " + lesson.floor().present() + " hands";
            }
            return model.isAnswering() ? "of " + lesson.rules().pupils().size() + " answered" : "";
        }

        String time() {
            return model.left().map(Figures::clock).orElse("");
        }

        String timeLabel() {
            var timer = model.lesson().floor().timer();
            if (timer.isEmpty()) {
                return "";
            }
            if (model.left().orElseThrow().isZero()) {
                return "time is up";
            }
            var isLonger = model.isAnswering()
                    && model.turn().filter(pupil -> pupil.extra() > 0).isPresent();
            return (timer.get().runs() ? "left" : "stopped") + (isLonger ? ", with extra time" : "");
        }

        /** Minutes and seconds; a second begun counts. */
        private static String clock(Duration left) {
            var seconds = (left.toMillis() + 999) / 1000;
            return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
        }
    }

    /** The text of each step, set in a column. */
    private record Setting(LessonModel model, Lettered lettered, int width) {
        List<Row> rows() {
            var flow = new Flow(width);
            var lesson = model.lesson();
            switch (lesson.floor().step()) {
                case READ -> read(flow, lesson.question());
                case VOTE, VOTE_AGAIN -> vote(flow, lesson.question());
                case TALK -> talk(flow, lesson.question());
                case TOLD -> told(flow, lesson.question());
                case BOARD -> board(flow);
                case BREAK -> pause(flow);
                case OVER -> over(flow);
            }
            return flow.rows();
        }

        private void prompt(Flow flow, Question question) {
            flow.text(Presentation.prompt(question), Role.TITLE).blank();
        }

        private void read(Flow flow, Question question) {
            prompt(flow, question);
            options(flow, question);
            flow.blank();
            // Nobody in the room need have played the story that the question is from.
            Glossary.of(model.story())
                    .in(List.of(question))
                    .forEach(term -> flow.marked(term.word() + ": ", Role.HEADING, term.meaning(), Role.QUOTE));
            flow.blank().text("Read first. Nobody says anything yet.", Role.DIM);
            if (model.lesson().floor().place() == 0) {
                flow.textIfAny(Legibility.advice(model.stage()), Role.ACCENT);
            }
        }

        private void options(Flow flow, Question question) {
            var options = model.lesson().shown(question).options();
            for (var i = 0; i < options.size(); i++) {
                lettered.lay(
                        flow,
                        i,
                        new Flow(lettered.room(width))
                                .text(options.get(i).text(), Role.CHOICE)
                                .rows());
            }
        }

        private void vote(Flow flow, Question question) {
            if (model.isTallied()) {
                tallied(flow, question);
                return;
            }
            prompt(flow, question);
            if (model.isCounting()) {
                counting(flow, question);
            } else {
                answering(flow, question);
            }
        }

        private void counting(Flow flow, Question question) {
            var hands = model.podium().hands();
            var options = model.lesson().shown(question).options();
            for (var i = 0; i < options.size(); i++) {
                var beside = new Flow(lettered.room(width));
                hands.field(beside, i, options.get(i).text(), model.lesson().hidesVotes());
                lettered.lay(flow, i, beside.rows());
            }
            flow.blank();
            var present = model.lesson().floor().present();
            var counted = hands.total() + " counted" + (present == 0 ? "" : ", " + present + " present");
            flow.text(again() + "Raise a hand for one of them. " + counted + ".", Role.DIM);
        }

        private String again() {
            return model.lesson().floor().step() == Step.VOTE_AGAIN ? "Vote again. " : "";
        }

        private void answering(Flow flow, Question question) {
            options(flow, question);
            flow.blank();
            var turn = model.turn();
            var isBuzzing = model.lesson().rules().voting() == Voting.BUZZERS;
            flow.text(
                    again()
                            + turn.map(pupil -> pupil.called()
                                            + (isBuzzing ? " has the word. Press the letter." : "? Press the letter."))
                                    .orElse(
                                            isBuzzing
                                                    ? "Who presses first? Press the number of the team."
                                                    : "Everybody has answered."),
                    Role.ACCENT);
            var pupils = model.lesson().rules().pupils();
            for (var i = 0; i < pupils.size(); i++) {
                var isTurn = turn.equals(java.util.Optional.of(pupils.get(i)));
                flow.item(
                        i,
                        (isTurn ? "▸ " : "  ") + (isBuzzing ? (i + 1) + "  " : ""),
                        pupils.get(i).called() + said(question, pupils.get(i), isTurn),
                        Role.CHOICE,
                        isTurn);
            }
        }

        private String said(Question question, Pupil pupil, boolean isTurn) {
            var tally = Tally.of(model.lesson(), question);
            var asked = model.lesson().asked(question);
            var said = asked.vote(model.lesson().vote()).said().get(pupil.id());
            for (var i = 0; said != null && i < tally.options().size(); i++) {
                if (tally.response(i).equals(said.response())) {
                    return model.lesson().hidesVotes() && !isTurn ? ": answered" : ": " + LetteredOption.letter(i);
                }
            }
            var place = asked.vote(model.lesson().vote()).buzzes().indexOf(pupil.id());
            return place < 0 ? "" : " (pressed as number " + (place + 1) + ")";
        }

        private void chart(Flow flow, Question question, List<Asked.Vote> votes, boolean told) {
            new VoteChart(Tally.of(model.lesson(), question), votes, told, width).draw(flow, lettered);
        }

        private void talk(Flow flow, Question question) {
            prompt(flow, question);
            if (model.lesson().hidesVotes()) {
                options(flow, question);
                flow.blank()
                        .text("You have voted. How is shown when you have voted again.", Role.PROSE)
                        .blank();
            } else {
                chart(flow, question, model.lesson().asked(question).voted(), false);
            }
            flow.text("Turn to somebody who chose something else, and argue.", Role.ACCENT);
        }

        private void tallied(Flow flow, Question question) {
            prompt(flow, question);
            chart(flow, question, model.lesson().asked(question).voted(), false);
            var hands = model.podium().hands();
            var isFitting = model.lesson().surplus(hands.hands()) == 0;
            flow.text(
                    (model.lesson().rules().steps().discussion()
                                    ? "This is how you voted after the talk."
                                    : "This is how you voted.")
                            + (isFitting
                                    ? ""
                                    : " " + hands.total() + " counted, "
                                            + model.lesson().floor().present() + " present."),
                    Role.ACCENT);
        }

        private void told(Flow flow, Question question) {
            prompt(flow, question);
            chart(flow, question, model.lesson().asked(question).voted(), true);
            flow.marked(
                            "The answer: ",
                            Role.DIM,
                            LetteredOption.answer(
                                    question, model.lesson().occasion().seed()),
                            Role.RIGHT)
                    .blank();
            flow.textIfAny(question.wording().explain(), Role.PROSE).blank();
            LetteredOption.of(question, model.lesson().occasion().seed()).stream()
                    .filter(option -> !option.right() && !option.because().isEmpty())
                    .forEach(option -> flow.marked(
                            "✗ " + option.letter() + "  ",
                            Role.WRONG,
                            option.text() + ": " + option.because(),
                            Role.PROSE));
            flow.blank();
            flow.marked("To talk about: ", Role.HEADING, Discussion.of(model.story(), question), Role.QUOTE)
                    .blank();
            sources(flow, question);
        }

        private void sources(Flow flow, Question question) {
            var ledger = model.story().ledger();
            var facts = question.reference().facts().stream()
                    .filter(ledger.facts()::containsKey)
                    .map(ledger::fact)
                    .toList();
            if (facts.isEmpty() && question.reference().source().isEmpty()) {
                return;
            }
            flow.text("How do we know?", Role.HEADING);
            facts.forEach(fact -> Facts.known(flow, ledger, fact, true));
            flow.textIfAny(question.reference().source(), Role.QUOTE);
        }

        private void board(Flow flow) {
            flow.text("Scores", Role.TITLE).blank();
            scores(flow);
        }

        /** The teams first, where the pupils of a roster have some. */
        private void scores(Flow flow) {
            var teams = Scores.ofTeams(model.lesson()).ranked();
            scores(flow, teams);
            if (!teams.isEmpty()) {
                flow.text("Each pupil", Role.HEADING).blank();
            }
            scores(flow, Scores.of(model.lesson()).ranked());
        }

        private void scores(Flow flow, List<Scores.Score> ranked) {
            var most = Math.max(
                    1, ranked.stream().mapToLong(Scores.Score::score).max().orElse(1));
            var large = isRoomFor(ranked.size()) ? BlockLetters.SMALL : BlockLetters.NONE;
            var columns = ranked.stream()
                    .flatMap(score -> large.drawn(Long.toString(score.score())).stream())
                    .mapToInt(Cells::columns)
                    .max()
                    .orElse(0);
            for (var score : ranked) {
                var length = Math.max(1, Math.min(40, width - columns - 12));
                var filled = (int) (length * score.score() / most);
                var words = List.of(
                        Row.of(score.rank() + ".  ", Role.HEADING)
                                .and(score.pupil().called(), Role.CHOICE),
                        Row.of("    " + "█".repeat(filled), Role.BAR)
                                .and("░".repeat(length - filled), Role.CHROME)
                                .and(" " + score.score(), Role.PROSE),
                        Row.of("", Role.PROSE));
                var drawn = large.drawn(Long.toString(score.score()));
                for (var i = 0; i < (drawn.isEmpty() ? 2 : 3); i++) {
                    var figures = drawn.isEmpty()
                            ? Row.of("", Role.PROSE)
                            : Row.of(
                                    " ".repeat(columns - Cells.columns(drawn.get(i))) + drawn.get(i) + "  ",
                                    Role.ACCENT);
                    flow.row(figures.and(words.get(i)));
                }
                flow.blank();
            }
        }

        /** Whether each of so many scores can be shown large, with the number of the question above them. */
        private boolean isRoomFor(int scores) {
            return !model.isTypewritten() && model.stage().height() >= 16 + scores * 4;
        }

        private void pause(Flow flow) {
            flow.text("The round is over.", Role.TITLE).blank();
            flow.text("Take a break. Question " + (model.lesson().floor().place() + 2) + " comes next.", Role.PROSE);
        }

        private void over(Flow flow) {
            flow.text("The lesson is over.", Role.TITLE).blank();
            var lesson = model.lesson();
            var told = new ArrayList<Question>(lesson.questions());
            told.removeIf(question -> lesson.asked(question).lastVote().isEmpty());
            if (told.isEmpty()) {
                flow.text("No votes were counted.", Role.PROSE).blank().text("b goes back.", Role.DIM);
                return;
            }
            flow.text("How many were right:", Role.DIM).blank();
            for (var question : told) {
                var tally = Tally.of(lesson, question);
                var vote = lesson.asked(question).lastVote().orElseThrow();
                flow.marked(
                        pad(Tally.percent(tally.right(vote), tally.total(vote))) + "%  ",
                        Role.HEADING,
                        Presentation.prompt(question),
                        Role.PROSE);
            }
            if (lesson.showsScores()) {
                flow.blank().text("Scores", Role.HEADING);
                scores(flow);
                flow.textIfAny(
                        lesson.tieBreak().isPresent() ? "The first place is shared: x asks one more question." : "",
                        Role.ACCENT);
            }
        }

        private static String pad(int percent) {
            return " ".repeat(3 - Integer.toString(percent).length()) + percent;
        }
    }
}
