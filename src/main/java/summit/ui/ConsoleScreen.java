package summit.ui;

import java.util.List;
import summit.author.console.Offer;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Line;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Reading;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/**
 * The author's console: a line is typed, what can be typed is listed below it, and Enter completes or obeys the one selected. What
 * was answered stands there until something is typed.
 */
record ConsoleScreen(Line line, int selected, List<String> answer, Row.Place top) implements Screen {
    static final ConsoleScreen START = new ConsoleScreen(Line.EMPTY, 0, List.of(), Row.Place.START);

    private static final int WIDTH = 74;
    private static final int HEIGHT = 20;

    ConsoleScreen {
        answer = List.copyOf(answer);
    }

    /** With an answer to be read. */
    static ConsoleScreen answering(List<String> lines) {
        return new ConsoleScreen(Line.EMPTY, 0, lines, Row.Place.START);
    }

    private ConsoleScreen typing(Line typed) {
        return typed.text().equals(line.text())
                ? new ConsoleScreen(typed, selected, answer, top)
                : new ConsoleScreen(typed, 0, List.of(), Row.Place.START);
    }

    private ConsoleScreen selecting(int item) {
        return new ConsoleScreen(line, item, answer, top);
    }

    private List<Offer> offers(Model model) {
        return Rehearsing.console(model).offers(line.text());
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (message instanceof Message.Pasted pasted) {
            return Program.Step.of(model.showing(typing(line.typed(pasted.text()))));
        }
        if (!(message instanceof Message.Pressed pressed)) {
            return Program.Step.of(model);
        }
        var key = pressed.key();
        if (key.isControl('c') || key.isControl('z') || key.isControl('l')) {
            return Actions.otherwise(model, message);
        }
        if (key.name() == Key.Name.FUNCTION) {
            return Program.Step.of(model.back());
        }
        if (!answer.isEmpty() && Reading.isScrolling(key) && key.name() != Key.Name.CHARACTER) {
            var area = list(model);
            var moved = Reading.scrolled(Pane.at(top, answered(area.width()), area.height()), key);
            return Program.Step.of(model.showing(new ConsoleScreen(line, selected, answer, moved.place())));
        }
        var last = Math.max(0, offers(model).size() - 1);
        return switch (key.name()) {
            case ESCAPE ->
                Program.Step.of(line.text().isEmpty() && answer.isEmpty() ? model.back() : model.showing(START));
            case UP -> Program.Step.of(model.showing(selecting(Math.max(0, Math.min(last, selected) - 1))));
            case DOWN -> Program.Step.of(model.showing(selecting(Math.min(last, selected + 1))));
            case ENTER -> chosen(model, selected);
            case TAB -> Program.Step.of(model.showing(completed(model, selected)));
            default -> Program.Step.of(model.showing(typing(line.pressed(key))));
        };
    }

    private ConsoleScreen completed(Model model, int item) {
        var offers = offers(model);
        return item < offers.size() ? typing(Line.of(offers.get(item).line())) : this;
    }

    /** What is complete is obeyed; the rest of a line is asked for. */
    private Program.Step<Model> chosen(Model model, int item) {
        if (!answer.isEmpty() && line.text().isEmpty()) {
            return Program.Step.of(model.showing(START));
        }
        var offers = offers(model);
        if (item >= offers.size()) {
            return Rehearsing.obey(model, line.text());
        }
        var offer = offers.get(item);
        return offer.whole() || offer.line().equals(line.text())
                ? Rehearsing.obey(model, offer.line())
                : Program.Step.of(model.showing(completed(model, item)));
    }

    @Override
    public Program.Step<Model> clicked(Model model, int item) {
        return item == selected ? chosen(model, item) : Program.Step.of(model.showing(selecting(item)));
    }

    /** The room for the list, which is that of the box without the line. */
    private static Area list(Model model) {
        var room = model.stage().area().below(1).above(1);
        var box = room.middle(Math.min(WIDTH, room.width()), Math.min(HEIGHT, room.height()));
        return (box.width() < 12 || box.height() < 3 ? box : box.within(2, 1)).below(2);
    }

    private List<Row> answered(int width) {
        var flow = new Flow(width);
        for (var words : answer) {
            var indent = words.length() - words.stripLeading().length();
            flow.text(words.strip(), indent > 0 ? Role.ACCENT : Role.PROSE, indent);
        }
        return flow.rows();
    }

    private List<Row> offered(Model model, int width) {
        var flow = new Flow(width);
        var offers = offers(model);
        var widest = offers.stream()
                .mapToInt(offer -> Cells.columns(offer.line()))
                .max()
                .orElse(0);
        var column = Math.min(widest, width / 2);
        for (var i = 0; i < offers.size(); i++) {
            var here = i == Math.min(selected, offers.size() - 1);
            var words = Cells.clip(offers.get(i).line(), width - 2);
            var blank = " ".repeat(Math.max(0, column - Cells.columns(words)) + 2);
            var room = Math.max(0, width - 2 - Cells.columns(words + blank));
            flow.row(Row.of((here ? "▸ " : "  ") + words, here ? Role.SELECTED : Role.CHOICE)
                    .and(blank + Cells.clip(offers.get(i).about(), room), here ? Role.SELECTED : Role.DIM)
                    .of(i));
        }
        if (offers.isEmpty()) {
            flow.text("Nothing is called that.", Role.DIM);
        }
        return flow.rows();
    }

    @Override
    public void view(Model model, Canvas canvas) {
        var box = Box.over(model, canvas, this, WIDTH, HEIGHT, name());
        var list = box.below(2);
        var pane = answer.isEmpty()
                ? Pane.on(selected, offered(model, list.width()), list.height())
                : Pane.at(top, answered(list.width()), list.height());
        pane.draw(canvas, list);
        canvas.rows(box.top(1), List.of(line.shown("› ", box.width())));
    }

    @Override
    public List<Hint> hints(Model model) {
        return List.of(
                Hint.of("↑↓", Key.Name.DOWN, answer.isEmpty() ? "choose" : "scroll", 6),
                Hint.of("Enter", Key.Name.ENTER, "do it", 9),
                Hint.of("Tab", Key.Name.TAB, "complete", 5),
                Hint.of("Esc", Key.Name.ESCAPE, "back", 8));
    }

    @Override
    public boolean isTyping() {
        return true;
    }

    @Override
    public String name() {
        return "The author's console";
    }
}
