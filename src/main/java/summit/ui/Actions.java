package summit.ui;

import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;

/** What keys do that a screen has no use for of its own. */
final class Actions {
    private Actions() {}

    /** Whether a key means the same also where letters are text: going back, ending, stopping, painting anew. */
    static boolean isAlways(Key key, Model model) {
        return key.name() == Key.Name.ESCAPE
                || key.control()
                        && Action.of(key, model)
                                .filter(action ->
                                        action == Action.QUIT || action == Action.SUSPEND || action == Action.REPAINT)
                                .isPresent();
    }

    /** Esc goes one step back; other keys do what the list of {@link Action}s says. Everything else is ignored. */
    static Program.Step<Model> otherwise(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Program.Step.of(model);
        }
        if (pressed.key().name() == Key.Name.ESCAPE) {
            if (model.isClass() && model.screens().size() == 1) {
                return Action.PALETTE.act(model);
            }
            var back = model.back();
            // The title is laid over a story, so that the way back leads to where it was being read.
            return Program.Step.of(
                    back.screen() instanceof TitleScreen title
                                    && back.screens().size() == 1
                                    && model.session().isPresent()
                                    && !(model.screen() instanceof TitleScreen)
                            ? model.over(title)
                            : back);
        }
        return Action.of(pressed.key(), model).map(action -> action.act(model)).orElse(Program.Step.of(model));
    }
}
