package summit.ui;

import java.util.List;

/** The way in. */
record TitleScreen(int selected) implements Screen {
    static TitleScreen of(Shelf shelf) {
        return new TitleScreen(0);
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        return Program.Step.of(model);
    }

    @Override
    public void view(Model model, Canvas canvas) {
        canvas.lineMiddle(
                canvas.area().below(2), model.story().manifest().about().title(), Role.TITLE);
    }

    @Override
    public List<Hint> hints(Model model) {
        return List.of();
    }

    @Override
    public String name() {
        return "Title";
    }
}
