package summit.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.engine.Command;
import summit.engine.Offered;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Footer;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Line;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program.Step;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Wrap;

/**
 * A line for saying in words what to do, over the page it is about. {@code typed} is what was written by hand, which Tab fills out
 * and Up leaves for what was said before: {@code back} says how long ago (0: it is the line itself). {@code answer} is what was
 * made of the last try, and {@code suggested} the id of the choice that it asks about, which Enter or "yes" then takes; empty: none.
 */
record WordsScreen(Line line, String typed, int back, String answer, String suggested) implements Screen {
    static WordsScreen of(String typed) {
        return new WordsScreen(Line.of(typed), typed, 0, "", "");
    }

    /** A letter that is no key begins a sentence; what other keys do. */
    static Step<Model> begunBy(Key key, Model model) {
        var isLetter = key.isPlainCharacter() && Character.isLetter(key.typed());
        return isLetter && Action.of(key, model).isEmpty()
                ? Step.of(model.over(of(Character.toString(key.typed()))))
                : Actions.otherwise(model, new Message.Pressed(key));
    }

    @Override
    public Step<Model> update(Model model, Message message) {
        if (message instanceof Message.Pasted pasted) {
            return Step.of(model.showing(written(line.typed(pasted.text()))));
        }
        if (!(message instanceof Message.Pressed pressed)) {
            return Step.of(model);
        }
        var key = pressed.key();
        if (Actions.isAlways(key, model)
                || key.name() == Key.Name.BACKSPACE && line.text().isEmpty()) {
            return key.name() == Key.Name.BACKSPACE ? Step.of(model.back()) : Actions.otherwise(model, message);
        }
        return switch (key.name()) {
            case ENTER -> said(model);
            case TAB -> Step.of(model.showing(filledOut(model, 1)));
            case BACK_TAB -> Step.of(model.showing(filledOut(model, -1)));
            case UP -> Step.of(model.showing(recalled(model, back + 1)));
            case DOWN -> Step.of(model.showing(recalled(model, back - 1)));
            default -> Step.of(model.showing(written(line.pressed(key))));
        };
    }

    /** With a line that was written by hand; where only the cursor moved, what it would be filled out to stays. */
    private WordsScreen written(Line other) {
        return other.text().equals(line.text())
                ? new WordsScreen(other, typed, back, answer, suggested)
                : new WordsScreen(other, other.text(), 0, "", suggested);
    }

    private Step<Model> said(Model model) {
        // Who comes from a plain prompt types the slash that was typed already.
        var words = line.text().strip().replaceFirst("^/+ *", "");
        var accepted = accepted(words, SceneScreen.items(model));
        if (accepted.isPresent()) {
            return taken(model, accepted.get());
        }
        if (words.isEmpty()) {
            return Step.of(model.back());
        }
        var told = model.with(Play.session(model).saying(words));
        var choices = SceneScreen.items(model);
        var heard = Speech.hear(words, choices);
        if (heard.sure()) {
            return taken(told, heard.meant().get(0));
        }
        if (!heard.meant().isEmpty()) {
            return Step.of(told.showing(answered(line, question(heard.meant()), only(heard.meant()))));
        }
        var action = Action.named(words).filter(named -> named.isPossible(told.back()));
        if (action.isPresent()) {
            return action.get().act(told.back());
        }
        var nearest = Play.session(model).isSettled() ? Speech.nearest(words, choices) : Optional.<Offered>empty();
        return Step.of(told.showing(answered(
                Line.EMPTY,
                missed(model, words, nearest),
                nearest.map(Offered::id).orElse(""))));
    }

    private static String only(List<Offered> meant) {
        return meant.size() == 1 ? meant.get(0).id() : "";
    }

    /** The choice that was asked about, if these words, or their being left as they were, say yes to it. */
    private Optional<Offered> accepted(String words, List<Offered> choices) {
        var isYes =
                words.isEmpty() || !answer.isEmpty() || List.of("y", "yes").contains(words.toLowerCase(Locale.ROOT));
        return isYes && !suggested.isEmpty()
                ? choices.stream()
                        .filter(choice -> choice.id().equals(suggested))
                        .findFirst()
                : Optional.empty();
    }

    private Step<Model> taken(Model model, Offered choice) {
        if (choice.id().isEmpty()) {
            return Step.of(Play.wentOn(model.back()));
        }
        return choice.canChoose()
                ? Play.did(model.back(), new Command.Choose(choice.id()), choice.text())
                : Step.of(model.showing(answered(Line.EMPTY, "Not now: " + choice.locked(), "")));
    }

    /** With an answer to what was said. Words that came to nothing do not stay, or the next would be glued to them. */
    private static WordsScreen answered(Line line, String answer, String suggested) {
        return new WordsScreen(line, line.text(), 0, answer, suggested);
    }

    private static String missed(Model model, String words, Optional<Offered> nearest) {
        if (!Play.session(model).isSettled()) {
            return "There is more to read before anything can be chosen: Enter goes on.";
        }
        var nothing = "Nothing here is called “" + words + "”. ";
        return nearest.map(choice -> nothing + question(List.of(choice)) + " Enter takes it.")
                .orElse(nothing + "Esc shows the choices.");
    }

    private static String question(List<Offered> meant) {
        return "Did you mean "
                + meant.stream()
                        .limit(3)
                        .map(choice -> "“" + choice.text() + "”")
                        .collect(Collectors.joining(" or "))
                + "?";
    }

    /** The line with the words of a choice that fits what was typed; the next one where it has the words of one already. */
    private WordsScreen filledOut(Model model, int by) {
        var fitting = Speech.hear(typed, SceneScreen.items(model)).meant().stream()
                .map(Offered::text)
                .toList();
        if (fitting.isEmpty()) {
            return this;
        }
        var now = fitting.indexOf(line.text());
        var next = fitting.get(now < 0 && by < 0 ? fitting.size() - 1 : Math.floorMod(now + by, fitting.size()));
        var more = fitting.size() > 1 ? "Tab: one of " + fitting.size() + " that fit." : "";
        return new WordsScreen(Line.of(next), typed, 0, more, "");
    }

    /** The line with what was said so many times ago. */
    private WordsScreen recalled(Model model, int ago) {
        var said = Play.session(model).said();
        var place = Math.max(0, Math.min(said.size(), ago));
        if (place == back) {
            return this;
        }
        return new WordsScreen(Line.of(place == 0 ? typed : said.get(said.size() - place)), typed, place, "", "");
    }

    @Override
    public void view(Model model, Canvas canvas) {
        var below = model.back();
        below.screen().view(below, canvas);
        canvas.cover();
        Footer.draw(canvas, hints(model));
        var text = Layout.of(model.stage()).text();
        var lines = answer.isEmpty() ? List.<Wrap.Line>of() : Wrap.lines(answer, text.width());
        var height = Math.min(canvas.area().height() - 2, 1 + lines.size());
        var place = canvas.area().above(1).bottom(height);
        canvas.fill(place, " ", Role.PROSE);
        for (var i = 0; i < lines.size(); i++) {
            canvas.line(
                    new Area(text.column(), place.row() + i, text.width(), 1),
                    lines.get(i).text(),
                    Role.HINT);
        }
        canvas.rows(
                new Area(text.column(), place.row() + place.height() - 1, text.width(), 1),
                List.of(line.shown("› ", text.width())));
    }

    @Override
    public List<Hint> hints(Model model) {
        return List.of(
                Hint.of("Enter", Key.Name.ENTER, "do it", 9),
                Hint.of("Tab", Key.Name.TAB, "complete", 6),
                Hint.of("↑↓", Key.Name.UP, "said before", 4),
                Hint.of("Esc", Key.Name.ESCAPE, "back", 8));
    }

    @Override
    public boolean isTyping() {
        return true;
    }

    @Override
    public String name() {
        return "In words";
    }
}
