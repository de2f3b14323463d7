package summit.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.marking.Presentation;
import summit.quiz.Discussion;
import summit.quiz.Glossary;
import summit.quiz.LetteredOption;
import summit.quiz.Pupil;
import summit.quiz.room.Asked;
import summit.quiz.room.Lesson.Step;
import summit.quiz.room.LessonRules.Voting;
import summit.quiz.room.Tally;
import summit.story.Question;
import summit.ui.toolkit.Facts;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Lettered;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;
import summit.ui.toolkit.VoteChart;

/** The text of each step, set in a column. */
record StepText(LessonModel model, Lettered lettered, int width) {
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
            var isTurn = turn.equals(Optional.of(pupils.get(i)));
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
        new ScoreList(model, width).draw(flow);
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
            new ScoreList(model, width).draw(flow);
            flow.textIfAny(
                    lesson.tieBreak().isPresent() ? "The first place is shared: x asks one more question." : "",
                    Role.ACCENT);
        }
    }

    private static String pad(int percent) {
        return " ".repeat(3 - Integer.toString(percent).length()) + percent;
    }
}
