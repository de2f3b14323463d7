package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program.Request;
import summit.ui.toolkit.Program.Step;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Themes;

/** What can be set: each line is one setting, and left and right change it at once. */
record SettingsScreen(int selected) implements Screen {
    static final SettingsScreen START = new SettingsScreen(0);

    /** The settings, in the order shown. */
    private enum Setting {
        THEME("Theme"),
        COLOURS("Colours"),
        MOTION("Pictures move"),
        MOUSE("Mouse"),
        NAME("Byline"),
        KEYS("All keys");

        private final String words;

        Setting(String words) {
            this.words = words;
        }
    }

    private static String value(Setting setting, Settings settings) {
        return switch (setting) {
            case THEME -> settings.theme().equals(Settings.AUTO) ? "automatic" : settings.theme();
            case COLOURS -> settings.colours().words();
            case MOTION -> settings.motion().words();
            case MOUSE -> settings.mouse() ? "on" : "off";
            case NAME -> settings.player().isBlank() ? "none given" : settings.player();
            case KEYS -> "";
        };
    }

    @Override
    public Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Step.of(model);
        }
        var last = Setting.values().length - 1;
        var key = pressed.key();
        if (Action.SETTINGS.isMeant(key)) {
            return Step.of(model.back());
        }
        if (key.is(' ')) {
            return changed(model, 1);
        }
        return switch (key.name()) {
            case UP -> Step.of(model.showing(new SettingsScreen(Math.max(0, selected - 1))));
            case DOWN -> Step.of(model.showing(new SettingsScreen(Math.min(last, selected + 1))));
            case HOME -> Step.of(model.showing(new SettingsScreen(0)));
            case END -> Step.of(model.showing(new SettingsScreen(last)));
            case LEFT -> changed(model, -1);
            case RIGHT, ENTER -> changed(model, 1);
            default -> Actions.otherwise(model, message);
        };
    }

    private Step<Model> changed(Model model, int by) {
        var settings = model.settings();
        return switch (Setting.values()[selected]) {
            case THEME -> kept(model, settings.in(next(themes(), settings.theme(), by)));
            case COLOURS ->
                kept(model, settings.with(next(List.of(Settings.Colours.values()), settings.colours(), by)));
            case MOTION -> kept(model, settings.with(next(List.of(Settings.Motion.values()), settings.motion(), by)));
            case MOUSE -> {
                var step = kept(model, settings.catching(!settings.mouse()));
                var requests = new ArrayList<>(step.requests());
                requests.add(new Request.CatchMouse(!settings.mouse()));
                yield new Step<>(step.model(), requests);
            }
            case NAME -> Step.of(model.over(NameScreen.of(settings)));
            case KEYS -> Step.of(model.over(HelpScreen.of(model)));
        };
    }

    private static List<String> themes() {
        var names = new ArrayList<String>();
        names.add(Settings.AUTO);
        Themes.all().forEach(theme -> names.add(theme.name()));
        return names;
    }

    private static <T> T next(List<T> values, T now, int by) {
        return values.get(Math.floorMod(values.indexOf(now) + by, values.size()));
    }

    /** With other settings, which are remembered. */
    static Step<Model> kept(Model model, Settings settings) {
        return new Step<>(model.with(settings), List.of(new Wish.RememberSettings(settings)));
    }

    @Override
    public Step<Model> clicked(Model model, int item) {
        var there = new SettingsScreen(item);
        return item == selected ? there.changed(model, 1) : Step.of(model.showing(there));
    }

    @Override
    public void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        var text = Layout.of(model.stage()).text();
        var flow = new Flow(text.width());
        flow.text("Settings", Role.TITLE).blank();
        var widest = Stream.of(Setting.values())
                .mapToInt(setting -> Cells.columns(setting.words))
                .max()
                .orElse(0);
        for (var setting : Setting.values()) {
            var here = setting.ordinal() == selected;
            var value = value(setting, model.settings());
            var shown = here && setting.ordinal() < Setting.NAME.ordinal() ? "◂ " + value + " ▸" : value;
            var label = setting.words + " ".repeat(2 + widest - Cells.columns(setting.words));
            flow.item(setting.ordinal(), (here ? "▸ " : "  ") + label, shown, Role.CHOICE, here);
        }
        flow.blank().text("Everything is kept on this machine and nowhere else.", Role.DIM);
        Pane.on(selected, flow.rows(), text.height()).draw(canvas, text);
    }

    @Override
    public List<Hint> hints(Model model) {
        return List.of(
                Hint.of("↑↓", Key.Name.DOWN, "choose", 6),
                Hint.of("←→", Key.Name.RIGHT, "change", 9),
                Hint.of("Esc", Key.Name.ESCAPE, "back", 8));
    }

    @Override
    public String name() {
        return "Settings";
    }
}
