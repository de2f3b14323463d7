package summit.ui;

import java.time.Instant;
import java.util.Optional;
import summit.engine.Playthrough;
import summit.story.Story;

/** The adventure on a full screen. Messages change the {@link Model}; what needs files is asked for as a {@link Wish}. */
public final class Game implements Program<Model> {
    /** The title screen of a story, on a terminal found to have this depth of colour. */
    public static Model open(Story story, Settings settings, Shelf shelf, Theme.Depth depth) {
        return Model.of(story, settings, shelf, Stage.on(depth, !shelf.isNew()));
    }

    /** The same with a game already going on, as after loading it; {@code remark} is shown to the player and may be empty. */
    public static Model resume(Model model, Playthrough game, String remark) {
        return Play.resumed(model, Session.at(game)).saying(remark);
    }

    /** A new game, without stopping at the title. */
    public static Program.Step<Model> begin(Model model) {
        return Play.begun(model);
    }

    @Override
    public Step<Model> update(Model model, Message message) {
        return Step.of(model);
    }

    @Override
    public Frame view(Model model) {
        return sheet(model).frame();
    }

    Sheet sheet(Model model) {
        var canvas = new Canvas(model.stage().width(), model.stage().height());
        model.screen().view(model, canvas);
        return canvas.sheet();
    }

    @Override
    public Theme theme(Model model) {
        return Themes.of(model.settings(), model.stage().depth(), model.stage().light());
    }

    @Override
    public Optional<Instant> wake(Model model) {
        return model.isOver() ? Optional.empty() : model.screen().wake(model);
    }

    @Override
    public boolean isOver(Model model) {
        return model.isOver();
    }
}
