package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Result;
import summit.engine.Score;
import summit.marking.Marking;
import summit.story.Question;
import summit.story.Verdict;
import summit.ui.draft.Prompt;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pairing;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Reading;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** What an answer came to: right or not, why, and what followed; or only that it was filed, where the pack tells later. */
record FeedbackScreen(Row.Place top) implements Screen {
    /** From its beginning. */
    static final FeedbackScreen START = new FeedbackScreen(Row.Place.START);

    private static Leaf.Feedback feedback(Model model) {
        return (Leaf.Feedback) Play.session(model).leaf().orElseThrow();
    }

    private static Question question(Model model) {
        return model.story().question(feedback(model).result().question());
    }

    private Pane pane(Model model) {
        var text = Layout.of(model.stage()).text();
        var flow = new Flow(text.width());
        var feedback = feedback(model);
        var question = question(model);
        if (feedback.result().isTold()) {
            told(flow, question, feedback.result(), worth(model, question));
        } else {
            flow.text("Filed.", Role.TITLE).blank();
            flow.marked(
                    "Your answer: ",
                    Role.DIM,
                    Answers.words(question, feedback.result().response()),
                    Role.PROSE);
            flow.text("Whether it is right is told later.", Role.DIM).blank();
        }
        flow.paragraphs(feedback.after(), Role.PROSE);
        flow.item(0, "▸ ", "Go on", Role.CHOICE, true);
        return Pane.at(top, flow.rows(), text.height());
    }

    /** Sets what an answer came to; {@code worth} is what it was worth, where that is not plain from the verdict. */
    static void told(Flow flow, Question question, Result result, Optional<String> worth) {
        var verdict = result.mark().verdict();
        flow.text(mark(verdict) + words(verdict), role(verdict));
        worth.ifPresent(words -> flow.text(words, Role.DIM));
        flow.blank();
        flow.text(Prompt.filled(question, result.response()), Role.QUOTE).blank();
        var pairing = Pairing.of(question, result.response());
        pairing.ifPresentOrElse(
                pairs -> pairs.lay(flow),
                () -> flow.marked("Your answer: ", Role.DIM, Answers.words(question, result.response()), Role.PROSE));
        Marking.remark(question, result.response()).ifPresent(remark -> flow.text(remark, Role.PROSE));
        result.mark().because().forEach(because -> flow.marked("Because: ", Role.DIM, because, Role.PROSE));
        if (verdict != Verdict.RIGHT && pairing.isEmpty()) {
            flow.marked("Right is: ", Role.DIM, Marking.answer(question), Role.RIGHT);
        }
        flow.blank();
        if (!question.wording().explain().isEmpty()) {
            flow.text(question.wording().explain(), Role.PROSE).blank();
        }
    }

    /** What it was worth, where that is not plain from the verdict. The points of cards are counted at the end. */
    private static Optional<String> worth(Model model, Question question) {
        var progress = Play.session(model).state().answers().of(question.id());
        if (progress.closing().isEmpty()) {
            return Optional.empty();
        }
        var closing = progress.closing().get();
        var verdict = closing.verdict();
        if (verdict == Verdict.WRONG) {
            return Optional.empty();
        }
        var kept = closing.kept().thousandthsOf(1) / 10;
        var lost = new ArrayList<String>();
        if (kept < 100) {
            if (progress.tries() > 1) {
                lost.add("after " + progress.tries() + " tries");
            }
            if (progress.hinted()) {
                lost.add("with the hint");
            }
            if (progress.sourced() && lost.isEmpty()) {
                lost.add("with the sources");
            }
        }
        var score = Score.of(model.story(), question.id(), closing);
        var words = new ArrayList<String>();
        if (verdict == Verdict.PARTLY && question.press().card().isEmpty()) {
            words.add(score.points() + " of " + score.possible() + (score.outOf() == 1000 ? " point" : " points"));
        }
        if (kept < 100) {
            words.add((String.join(" and ", lost) + ", " + kept + " % of the points").strip());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }

    /** The verdict in words. */
    static String words(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> "Right";
            case PARTLY -> "Partly right";
            case WRONG -> "Wrong";
        };
    }

    static String mark(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> "✓ ";
            case PARTLY -> "~ ";
            case WRONG -> "✗ ";
        };
    }

    static Role role(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> Role.RIGHT;
            case PARTLY -> Role.PARTLY;
            case WRONG -> Role.WRONG;
        };
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Actions.otherwise(model, message);
        }
        var key = pressed.key();
        var pane = pane(model);
        if (key.name() == Key.Name.ENTER || key.is(' ')) {
            return Program.Step.of(
                    pane.hasMore()
                            ? model.showing(new FeedbackScreen(pane.page(1).place()))
                            : Play.wentOn(model));
        }
        if (key.is('s')) {
            return sources(model);
        }
        return Reading.isScrolling(key)
                ? Program.Step.of(model.showing(
                        new FeedbackScreen(Reading.scrolled(pane, key).place())))
                : WordsScreen.begunBy(key, model);
    }

    private static Program.Step<Model> sources(Model model) {
        return Program.Step.of(hasEvidence(model) ? model.over(EvidenceScreen.of(question(model), true)) : model);
    }

    private static boolean hasEvidence(Model model) {
        var reference = question(model).reference();
        return feedback(model).result().isTold()
                && !(reference.facts().isEmpty() && reference.source().isEmpty());
    }

    @Override
    public Program.Step<Model> clicked(Model model, int item) {
        return Program.Step.of(Play.wentOn(model));
    }

    @Override
    public void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        var layout = Layout.of(model.stage());
        pane(model).draw(canvas, layout.text());
        SidePanel.draw(model, canvas, layout, Film.of(question(model), model));
    }

    @Override
    public List<Hint> hints(Model model) {
        var pane = pane(model);
        var hints = new ArrayList<Hint>();
        hints.add(Hint.of("Enter", Key.Name.ENTER, pane.hasMore() ? "more" : "go on", 9));
        hints.addAll(Reading.hints(pane));
        if (hasEvidence(model)) {
            hints.add(Hint.of('s', "how do we know?", 8));
        }
        hints.add(Hint.of(Action.NOTEBOOK, "notebook", 4));
        hints.add(Hint.of(Action.PALETTE, "actions", 5));
        Action.undo(model).ifPresent(hints::add);
        hints.add(Hint.of(Action.HELP, "help", 3));
        return hints;
    }

    @Override
    public String heading(Model model) {
        return Status.place(model);
    }

    @Override
    public String name() {
        return "Your answer";
    }
}
