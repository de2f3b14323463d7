package summit.ui;

import java.util.List;
import java.util.stream.Collectors;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Offered;
import summit.ui.Program.Step;

/** A line for saying in words what to do, over the scene it is about; {@code answer} is what was made of the last try. */
record WordsScreen(Line line, String answer) implements Screen {
    static WordsScreen of(String typed) {
        return new WordsScreen(Line.of(typed), "");
    }

    private static List<Offered> choices(Model model) {
        return Engine.offered(model.story(), Play.session(model).state());
    }

    @Override
    public Step<Model> update(Model model, Message message) {
        if (message instanceof Message.Pasted pasted) {
            return Step.of(model.showing(new WordsScreen(line.typed(pasted.text()), "")));
        }
        if (!(message instanceof Message.Pressed pressed)) {
            return Step.of(model);
        }
        var key = pressed.key();
        if (key.name() == Key.Name.ENTER) {
            return said(model);
        }
        if (key.name() == Key.Name.TAB) {
            return Step.of(model.showing(filledOut(model)));
        }
        if (key.isControl('c') || key.isControl('z') || key.isControl('l') || key.name() == Key.Name.ESCAPE) {
            return Actions.otherwise(model, message);
        }
        if (key.name() == Key.Name.BACKSPACE && line.text().isEmpty()) {
            return Step.of(model.back());
        }
        return Step.of(model.showing(new WordsScreen(line.pressed(key), "")));
    }

    private Step<Model> said(Model model) {
        if (line.text().isBlank()) {
            return Step.of(model.back());
        }
        var heard = Speech.hear(line.text(), choices(model));
        if (heard.sure()) {
            var choice = heard.meant().get(0);
            return choice.canChoose()
                    ? Play.did(model.back(), new Command.Choose(choice.id()), choice.text())
                    : Step.of(model.showing(new WordsScreen(line, "Not now: " + choice.locked())));
        }
        // Words that mean nothing here do not stay, or the next would be glued to them.
        return Step.of(model.showing(
                heard.meant().isEmpty()
                        ? new WordsScreen(
                                Line.EMPTY,
                                "Nothing here is called “" + line.text().strip() + "”. Esc shows the choices.")
                        : new WordsScreen(line, question(heard.meant()))));
    }

    private static String question(List<Offered> meant) {
        return "Did you mean "
                + meant.stream()
                        .limit(3)
                        .map(choice -> "“" + choice.text() + "”")
                        .collect(Collectors.joining(" or "))
                + "?";
    }

    /** The line with the words of the only choice that fits it. */
    private WordsScreen filledOut(Model model) {
        var heard = Speech.hear(line.text(), choices(model));
        return heard.meant().isEmpty()
                ? this
                : new WordsScreen(Line.of(heard.meant().get(0).text()), heard.sure() ? "" : question(heard.meant()));
    }

    @Override
    public void view(Model model, Canvas canvas) {
        var below = model.back();
        below.screen().view(below, canvas);
        canvas.cover();
        Chrome.footer(canvas, hints(model));
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
