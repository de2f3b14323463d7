package summit.ui;

/** The ways play goes on: every screen of the story comes about here. */
final class Play {
    private Play() {}

    static Program.Step<Model> begun(Model model) {
        return Program.Step.of(model);
    }

    static Model resumed(Model model, Session session) {
        return model.with(session);
    }
}
