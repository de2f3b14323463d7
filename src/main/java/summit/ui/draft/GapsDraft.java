package summit.ui.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summit.marking.Presentation;
import summit.story.Response;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Line;
import summit.ui.toolkit.Role;

/** A text with gaps being filled one after the other, by typing or by choosing. */
public record GapsDraft(String prompt, List<Gap> gaps, int cursor) implements Draft {
    public GapsDraft {
        gaps = List.copyOf(gaps);
    }

    /** A gap: what it offers to choose from (nothing: it is typed), and what is in it. */
    public record Gap(String id, List<String> options, Line filled) {
        public Gap {
            options = List.copyOf(options);
        }

        Gap with(Line line) {
            return new Gap(id, options, line);
        }

        Gap cycled(int by) {
            var now = options.indexOf(filled.text());
            return with(Line.of(options.get(Math.floorMod(now < 0 && by < 0 ? by : now + by, options.size()))));
        }

        Gap chosen(int option) {
            return with(Line.of(options.get(option)));
        }

        boolean isTyped() {
            return options.isEmpty();
        }
    }

    static GapsDraft of(String prompt, List<Presentation.Blank> blanks) {
        return new GapsDraft(
                prompt,
                blanks.stream()
                        .map(blank -> new Gap(blank.gap(), blank.options(), Line.EMPTY))
                        .toList(),
                0);
    }

    @Override
    public Draft pressed(Key key) {
        switch (key.name()) {
            case UP:
                return at(Math.max(0, cursor - 1));
            case DOWN, ENTER:
                return at(Math.min(gaps.size() - 1, cursor + 1));
            default:
                break;
        }
        if (gaps.isEmpty()) {
            return this;
        }
        var gap = gaps.get(cursor);
        if (gap.isTyped()) {
            return with(gap.with(gap.filled().pressed(key)));
        }
        var meant = Draft.numbered(key, gap.options().size());
        if (meant >= 0) {
            return with(gap.chosen(meant));
        }
        return switch (key.name()) {
            case LEFT -> with(gap.cycled(-1));
            case RIGHT -> with(gap.cycled(1));
            case BACKSPACE, DELETE -> with(gap.with(Line.EMPTY));
            default -> key.is(' ') ? with(gap.cycled(1)) : this;
        };
    }

    @Override
    public Draft pasted(String text) {
        return !gaps.isEmpty() && gaps.get(cursor).isTyped()
                ? with(gaps.get(cursor).with(gaps.get(cursor).filled().typed(text.strip())))
                : this;
    }

    private GapsDraft at(int gap) {
        return new GapsDraft(prompt, gaps, gap);
    }

    private GapsDraft with(Gap gap) {
        var changed = new ArrayList<>(gaps);
        changed.set(cursor, gap);
        return new GapsDraft(prompt, changed, cursor);
    }

    /** What is in each gap; there is no answer before all are filled. */
    @Override
    public Optional<Response> response() {
        var filled = new TreeMap<String, String>();
        for (var gap : gaps) {
            if (gap.filled().text().isBlank()) {
                return Optional.empty();
            }
            filled.put(gap.id(), gap.filled().text().strip());
        }
        return Optional.of(new Response.Pairs(filled));
    }

    /** Enter goes from gap to gap and files at the last, or anywhere once all are filled. */
    @Override
    public String missing() {
        return "Fill every gap first.";
    }

    @Override
    public Draft atMissing() {
        for (var i = 0; i < gaps.size(); i++) {
            if (gaps.get(i).filled().text().isBlank()) {
                return at(i);
            }
        }
        return this;
    }

    @Override
    public boolean files(Key key) {
        return key.name() == Key.Name.ENTER
                && (cursor == gaps.size() - 1 || response().isPresent());
    }

    @Override
    public void lay(Flow flow, boolean focused) {
        flow.text(written(focused), Role.PROSE).blank();
        for (var i = 0; i < gaps.size(); i++) {
            var gap = gaps.get(i);
            var here = focused && i == cursor;
            var mark = (here ? "▸ " : "  ") + (i + 1) + "  ";
            if (gap.isTyped()) {
                var row = gap.filled().shown(mark, Math.min(44, flow.width())).of(i);
                flow.row(here ? row : row.withCaret(-1));
            } else {
                var text = gap.filled().text().isEmpty()
                        ? "◂ choose ▸"
                        : "◂ " + gap.filled().text() + " ▸";
                flow.item(i, mark, text, Role.CHOICE, here);
                var from = flow.rows().size();
                if (here) {
                    for (var o = 0; o < gap.options().size(); o++) {
                        flow.marked(
                                "       " + Draft.letter(o) + " ",
                                Role.DIM,
                                gap.options().get(o),
                                Role.DIM);
                    }
                    // Seen together with the gap, as far as they fit.
                    flow.number(from, i);
                }
            }
        }
    }

    /** The text with what is in the gaps, or their numbers. */
    private String written(boolean focused) {
        var matcher = Prompt.GAP.matcher(prompt);
        var text = new StringBuilder();
        while (matcher.find()) {
            var shown = "____";
            for (var i = 0; i < gaps.size(); i++) {
                if (gaps.get(i).id().equals(matcher.group(1))) {
                    var filled = gaps.get(i).filled().text();
                    var inner = filled.isBlank() ? "(" + (i + 1) + ") ____" : "(" + (i + 1) + ") " + filled;
                    shown = focused && i == cursor ? "[" + inner + "]" : inner;
                }
            }
            matcher.appendReplacement(text, java.util.regex.Matcher.quoteReplacement(shown));
        }
        matcher.appendTail(text);
        return text.toString();
    }

    @Override
    public int focus() {
        return cursor;
    }

    @Override
    public Draft clicked(int item) {
        if (item >= gaps.size()) {
            return this;
        }
        return item == cursor && !gaps.get(item).isTyped() ? with(gaps.get(item).cycled(1)) : at(item);
    }

    @Override
    public boolean isTyping() {
        return !gaps.isEmpty() && gaps.get(cursor).isTyped();
    }

    @Override
    public List<Hint> hints() {
        var hints = new ArrayList<Hint>();
        hints.add(Hint.of("↑↓", Key.Name.DOWN, "gap", 6));
        if (!gaps.isEmpty() && !gaps.get(cursor).isTyped()) {
            hints.add(Hint.of("←→", Key.Name.RIGHT, "change", 8));
        }
        hints.add(Hint.of(
                "Enter",
                Key.Name.ENTER,
                cursor == gaps.size() - 1 || response().isPresent() ? "answer" : "next gap",
                9));
        return hints;
    }
}
