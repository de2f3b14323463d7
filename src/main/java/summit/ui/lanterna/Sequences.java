package summit.ui.lanterna;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.AltAndCharacterPattern;
import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.CtrlAltAndCharacterPattern;
import com.googlecode.lanterna.input.CtrlAndCharacterPattern;
import com.googlecode.lanterna.input.EscapeSequenceCharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import com.googlecode.lanterna.input.NormalCharacterPattern;
import java.util.Collection;
import java.util.List;

/**
 * What terminals send, as Lanterna's patterns: its own for keys, and before them two for everything else, so that paste marks
 * and the mouse are understood and whatever is unknown is swallowed instead of typed. Where two patterns match the same
 * characters the later one counts, so Lanterna's keys still do.
 */
final class Sequences implements KeyDecodingProfile {
    /** A sequence that is not a key. */
    static final class Sequence extends KeyStroke {
        private final String body;

        Sequence(String body) {
            super(KeyType.Unknown);
            this.body = body;
        }

        /** What stands between introducer and terminator, introducer included: {@code [200~}, {@code ]11;rgb:...}. */
        String body() {
            return body;
        }
    }

    @Override
    public Collection<CharacterPattern> getPatterns() {
        // not Lanterna's cursor report, which is never asked for, nor its mouse, which knows no column beyond 95
        return List.of(
                Sequences::control,
                Sequences::string,
                new BasicCharacterPattern(new KeyStroke(KeyType.Escape), ESC_CODE),
                new BasicCharacterPattern(new KeyStroke(KeyType.Tab), '\t'),
                new BasicCharacterPattern(new KeyStroke(KeyType.Enter), '\n'),
                new BasicCharacterPattern(new KeyStroke(KeyType.Enter), '\r'),
                new BasicCharacterPattern(new KeyStroke(KeyType.Backspace), (char) 0x7F),
                new BasicCharacterPattern(new KeyStroke(KeyType.Backspace), '\b'),
                new BasicCharacterPattern(new KeyStroke(KeyType.F1), ESC_CODE, '[', '[', 'A'),
                new BasicCharacterPattern(new KeyStroke(KeyType.F2), ESC_CODE, '[', '[', 'B'),
                new BasicCharacterPattern(new KeyStroke(KeyType.F3), ESC_CODE, '[', '[', 'C'),
                new BasicCharacterPattern(new KeyStroke(KeyType.F4), ESC_CODE, '[', '[', 'D'),
                new BasicCharacterPattern(new KeyStroke(KeyType.F5), ESC_CODE, '[', '[', 'E'),
                new NormalCharacterPattern(),
                new AltAndCharacterPattern(),
                new CtrlAndCharacterPattern(),
                new CtrlAltAndCharacterPattern(),
                new EscapeSequenceCharacterPattern());
    }

    /** {@code ESC [ parameters intermediates final} (ECMA-48, 5.4), and {@code ESC O final}. */
    private static CharacterPattern.Matching control(List<Character> typed) {
        if (!introduced(typed, "[O")) {
            return null;
        }
        if (typed.size() < 3) {
            return CharacterPattern.Matching.NOT_YET;
        }
        for (var i = 2; i < typed.size() - 1; i++) {
            if (typed.get(i) < 0x20 || typed.get(i) >= 0x40) {
                return null;
            }
        }
        var last = typed.get(typed.size() - 1);
        if (last >= 0x20 && last < 0x40) {
            return CharacterPattern.Matching.NOT_YET;
        }
        if (last < 0x40 || last > 0x7E) {
            // not a sequence after all: what came is dropped together with what broke it off
            return new CharacterPattern.Matching(new Sequence(""));
        }
        var body = text(typed, 1, typed.size());
        var mouse = body.startsWith("[<") ? mouse(body) : null;
        return new CharacterPattern.Matching(mouse != null ? mouse : new Sequence(body));
    }

    /** Commands with a text, to BEL or {@code ESC \}: replies to questions, mostly. */
    private static CharacterPattern.Matching string(List<Character> typed) {
        if (!introduced(typed, "]P_^X")) {
            return null;
        }
        var size = typed.size();
        if (size > 2 && typed.get(size - 1) == 0x07) {
            return new CharacterPattern.Matching(new Sequence(text(typed, 1, size - 1)));
        }
        if (size > 3 && typed.get(size - 1) == '\\' && typed.get(size - 2) == ESC_CODE) {
            return new CharacterPattern.Matching(new Sequence(text(typed, 1, size - 2)));
        }
        return CharacterPattern.Matching.NOT_YET;
    }

    private static boolean introduced(List<Character> typed, String introducers) {
        return typed.get(0) == ESC_CODE && (typed.size() < 2 || introducers.indexOf(typed.get(1)) >= 0);
    }

    /** {@code [<button;column;row} and M for pressed or m for released (xterm's mode 1006). */
    private static KeyStroke mouse(String body) {
        var numbers = body.substring(2, body.length() - 1).split(";", -1);
        if (numbers.length != 3) {
            return null;
        }
        try {
            var button = Integer.parseInt(numbers[0]);
            var place = new TerminalPosition(Integer.parseInt(numbers[1]) - 1, Integer.parseInt(numbers[2]) - 1);
            var wheel = (button & 64) != 0;
            var moved = (button & 32) != 0;
            if (wheel && (button & 3) < 2) {
                var up = (button & 3) == 0;
                return new MouseAction(up ? MouseActionType.SCROLL_UP : MouseActionType.SCROLL_DOWN, up ? 4 : 5, place);
            }
            return wheel || moved || body.endsWith("m")
                    ? null
                    : new MouseAction(MouseActionType.CLICK_DOWN, (button & 3) + 1, place);
        } catch (NumberFormatException | IndexOutOfBoundsException unknown) {
            return null;
        }
    }

    private static String text(List<Character> typed, int from, int to) {
        var text = new StringBuilder();
        typed.subList(from, to).forEach(text::append);
        return text.toString();
    }
}
