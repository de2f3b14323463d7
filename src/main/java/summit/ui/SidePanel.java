package summit.ui;

import summit.engine.Notebook;

/** What stands beside the text on wide screens: the picture, the state of things, the newest facts, and where one is. */
final class SidePanel {
    private SidePanel() {}

    static void draw(Model model, Canvas canvas, Layout layout, Film film) {
        if (!layout.hasPanel()) {
            return;
        }
        var area = layout.panel();
        for (var row = 0; row < area.height(); row++) {
            canvas.line(new Area(area.column() - 3, area.row() + row, 1, 1), "│", Role.CHROME);
        }
        var flow = new Flow(area.width());
        if (layout.hasPictureBeside()) {
            flow.rows(film.rows(model, area.width(), Math.min(16, area.height() / 2)));
            flow.blank();
        }
        status(model, flow);
        notebook(model, flow);
        canvas.rows(area, flow.rows());
    }

    private static void status(Model model, Flow flow) {
        var readings = Status.of(model).readings();
        if (readings.isEmpty()) {
            return;
        }
        flow.text("On the desk", Role.HEADING);
        var widest = readings.stream()
                .mapToInt(reading -> Cells.columns(reading.label()))
                .max()
                .orElse(0);
        for (var reading : readings) {
            var label = reading.label() + " ".repeat(widest - Cells.columns(reading.label()) + 2);
            flow.marked(label, Role.DIM, reading.value(), Role.PROSE);
        }
        flow.blank();
    }

    private static void notebook(Model model, Flow flow) {
        var facts = Notebook.of(model.story(), Play.session(model).state());
        if (facts.isEmpty()) {
            return;
        }
        flow.text("In the notebook: " + facts.size() + (facts.size() == 1 ? " fact" : " facts"), Role.HEADING);
        for (var fact : facts.subList(Math.max(0, facts.size() - 3), facts.size())) {
            flow.marked("· ", Role.ACCENT, fact.statement(), Role.DIM);
        }
        flow.blank();
    }
}
