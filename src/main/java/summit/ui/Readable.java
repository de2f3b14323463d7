package summit.ui;

import java.util.ArrayList;
import java.util.List;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Reading;
import summit.ui.toolkit.Row;

/** A screen that is only read: a text that scrolls, and Esc leads back. */
interface Readable extends Screen {
    /** Its text at a width. */
    List<Row> rows(Model model, int width);

    /** The place of the text at the top. */
    Row.Place top();

    /** The same with another place at the top. */
    Screen at(Row.Place place);

    /** Whether a key is the one that opened it; it closes it, too. */
    boolean isOpener(Key key, Model model);

    /** The most columns it takes. */
    default int widest() {
        return Layout.WIDEST;
    }

    private Area area(Model model) {
        return Layout.alone(model.stage(), widest());
    }

    private Pane pane(Model model) {
        var area = area(model);
        return Pane.at(top(), rows(model, area.width()), area.height());
    }

    @Override
    default Program.Step<Model> update(Model model, Message message) {
        if (message instanceof Message.Pressed pressed) {
            var key = pressed.key();
            if (isOpener(key, model)) {
                return Program.Step.of(model.back());
            }
            if (key.name() == Key.Name.ENTER) {
                var pane = pane(model);
                return Program.Step.of(
                        pane.hasMore() ? model.showing(at(pane.page(1).place())) : model.back());
            }
            if (Reading.isScrolling(key)) {
                return Program.Step.of(
                        model.showing(at(Reading.scrolled(pane(model), key).place())));
            }
        }
        return Actions.otherwise(model, message);
    }

    @Override
    default void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        pane(model).draw(canvas, area(model));
    }

    @Override
    default List<Hint> hints(Model model) {
        var hints = new ArrayList<Hint>(Reading.hints(pane(model)));
        hints.add(Hint.of("Esc", Key.Name.ESCAPE, "back", 9));
        return hints;
    }
}
