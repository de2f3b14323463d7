package summit.ui;

import java.util.List;
import summit.quiz.company.Deed;
import summit.ui.lesson.Headcount;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;

/** Asks how many of the class are present, beginning with the number there is; none means that hands are not checked. */
record PresentScreen(Headcount count) implements Screen {
    static PresentScreen of(Model model) {
        return new PresentScreen(Headcount.of(Deciding.company(model).present()));
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Program.Step.of(model);
        }
        var key = pressed.key();
        if (key.name() == Key.Name.ENTER || key.is(' ')) {
            var last = Deciding.company(model).times().last();
            return Deciding.does(model.back(), new Deed.Present(last, count.pupils()));
        }
        if (Actions.isAlways(key, model)) {
            return Actions.otherwise(model, message);
        }
        return Program.Step.of(count.pressed(key)
                .map(next -> model.showing(new PresentScreen(next)))
                .orElse(model));
    }

    @Override
    public void view(Model model, Canvas canvas) {
        var box = Box.over(model, canvas, this, 56, 7, "The class");
        var flow = new Flow(box.width());
        count.ask(flow);
        canvas.rows(box, flow.rows());
    }

    @Override
    public List<Hint> hints(Model model) {
        return List.of(Hint.of("Enter", Key.Name.ENTER, "take it", 9), Hint.of("Esc", Key.Name.ESCAPE, "back", 8));
    }

    @Override
    public boolean isTyping() {
        return true;
    }

    @Override
    public String name() {
        return "How many are present";
    }
}
