package summit.ui.book;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cell;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Footer;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Line;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Theme;
import summit.ui.toolkit.Themes;
import summit.ui.toolkit.Wrap;

/** A book on the full screen: the list of entries, and beside it, or in its place where there is no room, the entry that is looked at. */
public final class BookProgram implements Program<Browsing> {
    /** Narrower than this, list and entry take turns. */
    private static final int TWO_PANES = 64;

    private static final int NO_CARET = -1;

    @Override
    public Step<Browsing> update(Browsing model, Message message) {
        if (message instanceof Message.Resized resized) {
            return Step.of(model.with(model.terminal().sized(resized.width(), resized.height())));
        }
        if (message instanceof Message.Background background) {
            return Step.of(model.with(model.terminal().on(background.light())));
        }
        if (message instanceof Message.HungUp) {
            return Step.of(model.left());
        }
        if (message instanceof Message.Pasted pasted && model.isTyping()) {
            return Step.of(typed(model, model.search().typing().orElseThrow().typed(pasted.text())));
        }
        return message instanceof Message.Pressed pressed
                ? pressed(model, model.terminal().keys().heard(pressed.key(), model.isTyping()))
                : Step.of(model);
    }

    private static Step<Browsing> pressed(Browsing model, Key key) {
        if (key.isControl('c')) {
            return Step.of(model.left());
        }
        if (key.isControl('l')) {
            return new Step<>(model, List.of(new Request.Repaint()));
        }
        if (key.isControl('z')) {
            return new Step<>(model, List.of(new Request.Suspend()));
        }
        return Step.of(model.isTyping() ? typing(model, key) : walking(model, key));
    }

    private static Browsing typing(Browsing model, Key key) {
        var line = model.search().typing().orElseThrow();
        return switch (key.name()) {
            case ENTER -> model.searching(new Browsing.Search(line.text(), Optional.empty()));
            case ESCAPE -> model.searching(Browsing.Search.NONE);
            case UP -> model.moved(-1);
            case DOWN -> model.moved(1);
            default -> typed(model, line.pressed(key));
        };
    }

    private static Browsing typed(Browsing model, Line line) {
        return line.text().equals(model.search().words())
                ? model.typing(line)
                : model.searching(new Browsing.Search(line.text(), Optional.of(line)));
    }

    private static Browsing walking(Browsing model, Key key) {
        var page = Math.max(1, model.terminal().height() - 4);
        return switch (key.name()) {
            case UP -> model.moved(-1);
            case DOWN -> model.moved(1);
            case PAGE_UP -> model.moved(-page);
            case PAGE_DOWN -> model.moved(page);
            case HOME -> model.moved(-model.book().entries().size() * 100);
            case END -> model.moved(model.book().entries().size() * 100);
            case ENTER, RIGHT, TAB -> model.isInList() ? model.picking(0) : model.followed();
            case LEFT, BACKSPACE, BACK_TAB -> model.isInList() ? model : model.back();
            case ESCAPE -> escaped(model);
            case CHARACTER -> letter(model, key);
            default -> model;
        };
    }

    private static Browsing escaped(Browsing model) {
        if (!model.isInList()) {
            return model.listing(model.at());
        }
        return model.search().words().isEmpty() ? model.left() : model.searching(Browsing.Search.NONE);
    }

    private static Browsing letter(Browsing model, Key key) {
        if (key.is('q')) {
            return model.left();
        }
        if (key.is('/')) {
            return model.searching(new Browsing.Search("", Optional.of(Line.EMPTY)));
        }
        if (key.is('t')) {
            return model.atTrouble();
        }
        return model;
    }

    @Override
    public Frame view(Browsing model) {
        var canvas = new Canvas(
                Math.max(1, model.terminal().width()),
                Math.max(1, model.terminal().height()));
        canvas.fill(canvas.area(), " ", Role.PROSE);
        head(model, canvas);
        var body = canvas.area().below(1).above(1).within(1, 0);
        if (model.terminal().width() >= TWO_PANES) {
            var list = body.left(Math.min(44, body.width() * 2 / 5));
            list(model, canvas, list);
            var entry = body.right(body.width() - list.width() - 2);
            canvas.rows(entry, scrolled(entryRows(model, entry.width()), entry.height()));
        } else if (model.isInList()) {
            list(model, canvas, body);
        } else {
            canvas.rows(body, scrolled(entryRows(model, body.width()), body.height()));
        }
        Footer.draw(
                canvas,
                hints(model).stream()
                        .map(hint -> hint.by(model.terminal().keys()))
                        .toList());
        return canvas.sheet().frame();
    }

    private static void head(Browsing model, Canvas canvas) {
        var top = canvas.area().top(1);
        canvas.fill(top, " ", Role.STATUS);
        var line = top.within(1, 0);
        var typing = model.search().typing();
        if (typing.isPresent()) {
            canvas.line(line, "/" + typing.get().text(), Role.KEY);
            var before = typing.get().text();
            canvas.cursor(
                    line.column()
                            + 1
                            + Cells.columns(before.substring(
                                    0, before.offsetByCodePoints(0, typing.get().cursor()))),
                    line.row());
            return;
        }
        var searched = model.search().words();
        canvas.line(line, model.book().title() + (searched.isEmpty() ? "" : " / " + searched), Role.STATUS);
        var trouble =
                model.book().entries().stream().filter(Book.Entry::trouble).count();
        if (trouble > 0) {
            canvas.lineRight(line, "! " + trouble + " to look at", Role.KEY);
        }
    }

    private static void list(Browsing model, Canvas canvas, Area area) {
        var rows = new ArrayList<Row>();
        var group = "";
        var first = true;
        for (var number : model.listed()) {
            var entry = model.book().entries().get(number);
            if (first || !entry.group().equals(group)) {
                group = entry.group();
                first = false;
                rows.add(row(Cells.clip(group, area.width()), Role.HEADING, NO_CARET));
            }
            var here = number == model.at();
            var role = here ? Role.SELECTED : entry.trouble() ? Role.ALERT : Role.CHOICE;
            var words = (entry.trouble() ? "! " : "  ") + entry.name();
            var padded = Cells.clip(words, area.width());
            rows.add(row(
                    padded + " ".repeat(Math.max(0, area.width() - Cells.columns(padded))),
                    role,
                    here && model.isInList() && !model.isTyping() ? 0 : NO_CARET));
        }
        if (rows.isEmpty()) {
            rows.add(row("Nothing is called so.", Role.DIM, NO_CARET));
        }
        var at = 0;
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().stream().anyMatch(cell -> cell.ink().equals(new Cell.Ink.As(Role.SELECTED)))) {
                at = i;
            }
        }
        canvas.rows(area, window(rows, at, area.height()));
    }

    private static List<Row> entryRows(Browsing model, int width) {
        var rows = new ArrayList<Row>();
        var entry = model.entry();
        text(rows, entry.name(), entry.trouble() ? Role.ALERT : Role.TITLE, width, "");
        text(rows, entry.what(), Role.DIM, width, "");
        var way = 0;
        for (var part : entry.parts()) {
            rows.add(row("", Role.PROSE, NO_CARET));
            text(rows, part.heading(), Role.HEADING, width, "");
            for (var line : part.lines()) {
                var picked = line.to() != Book.NOWHERE && way++ == model.way();
                var role = picked
                        ? Role.SELECTED
                        : line.trouble() ? Role.ALERT : line.to() == Book.NOWHERE ? Role.PROSE : Role.CHOICE;
                var before = rows.size();
                text(rows, line.words(), role, width, line.to() == Book.NOWHERE ? "  " : "› ");
                if (picked) {
                    rows.set(before, rows.get(before).withCaret(0));
                }
            }
        }
        return rows;
    }

    private static void text(List<Row> rows, String words, Role role, int width, String lead) {
        if (words.isEmpty()) {
            return;
        }
        var begin = lead;
        for (var line : Wrap.lines(words, width - lead.length())) {
            rows.add(row(begin + line.text(), role, NO_CARET));
            begin = " ".repeat(lead.length());
        }
    }

    private static Row row(String words, Role role, int caret) {
        return Row.of(words, role).withCaret(caret);
    }

    /** The rows around the one that has the cursor. */
    private static List<Row> scrolled(List<Row> rows, int height) {
        var at = 0;
        for (var i = 0; i < rows.size(); i++) {
            at = rows.get(i).caret() >= 0 ? i : at;
        }
        return window(rows, at, height);
    }

    private static List<Row> window(List<Row> rows, int at, int height) {
        var from = Math.max(0, Math.min(at - height / 2, rows.size() - height));
        return rows.subList(from, Math.min(rows.size(), from + height));
    }

    private static List<Hint> hints(Browsing model) {
        if (model.isTyping()) {
            return List.of(
                    Hint.of("Enter", Key.Name.ENTER, "keep", 2), Hint.of("Esc", Key.Name.ESCAPE, "all again", 1));
        }
        var hints = new ArrayList<Hint>();
        if (model.isInList()) {
            if (!model.entry().ways().isEmpty()) {
                hints.add(Hint.of("→", Key.Name.RIGHT, "its ways", 5));
            }
        } else {
            hints.add(Hint.of("Enter", Key.Name.ENTER, "follow", 6));
            hints.add(Hint.of("←", Key.Name.LEFT, model.trail().isEmpty() ? "list" : "back", 5));
        }
        hints.add(Hint.of('/', "search", 4));
        if (model.atTrouble() != model) {
            hints.add(Hint.of('t', "trouble", 3));
        }
        hints.add(Hint.of('q', "quit", 2));
        return hints;
    }

    @Override
    public Theme theme(Browsing model) {
        return Themes.of(
                Settings.DEFAULT, model.terminal().depth(), model.terminal().light());
    }

    @Override
    public Optional<Instant> wake(Browsing model) {
        return Optional.empty();
    }

    @Override
    public boolean isOver(Browsing model) {
        return model.over();
    }
}
