package summit.ui;

/** What keys do that a screen has no use for of its own. */
final class Actions {
    private Actions() {}

    /** Esc goes one step back; other keys do what the list of {@link Action}s says. Everything else is ignored. */
    static Program.Step<Model> otherwise(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Program.Step.of(model);
        }
        if (pressed.key().name() == Key.Name.ESCAPE) {
            return Program.Step.of(model.back());
        }
        return Action.of(pressed.key(), model).map(action -> action.act(model)).orElse(Program.Step.of(model));
    }
}
