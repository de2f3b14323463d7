package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;

/** Bytes as terminals send them, and what they mean to a program. {@code ^[} stands for Escape, {@code <07>} for a character. */
class InputTest {
    @ParameterizedTest
    @CsvSource({
        "a, a",
        "é, é",
        "日, 日",
        "😀, 😀",
        "^[[A, UP",
        "^[OA, control UP",
        "^[[1;5C, control RIGHT",
        "^[[1;3D, alt LEFT",
        "^[[H, HOME",
        "^[[4~, END",
        "^[[5~, PAGE_UP",
        "^[[6~, PAGE_DOWN",
        "^[[3~, DELETE",
        "^[[Z, BACK_TAB",
        "^[OP, FUNCTION 1",
        "^[[[B, FUNCTION 2",
        "^[[24~, FUNCTION 12",
        "^[x, alt x",
        "^[[97;5u, ''",
        "^[[I, ''",
        "^[[O, ''",
        "^[[?62;4c, ''",
        "^[[24;80R, ''",
        "^[P1$r0m^[\\, ''",
        "^[]52;c;Zm9v<07>, ''",
        "^[]11;rgb:ffff/ffff/f0f0^[\\, light",
        "^[]11;rgb:00/2b/36<07>, dark",
        "^[]11;rgba:0000/0000/0000/ffff<07>, dark",
        "^[]11;rgb:zz/00/00<07>, ''",
        "^[[<0;120;30M, PRESS 119 29",
        "^[[<0;120;30m, ''",
        "^[[<2;5;5M, ''",
        "^[[<32;5;5M, ''",
        "^[[<64;1;1M, WHEEL_UP 0 0",
        "^[[<65;3;4M, WHEEL_DOWN 2 3",
        "^[[<0;99999999999;1M, ''",
        "^[[<;;M, ''",
        "<03>, control c",
        "<1a>, control z",
        "<1c>, control \\",
        "<7f>, BACKSPACE",
        "<08>, BACKSPACE",
        "<9b>, ''",
        "<202e>, ''",
        "<200b>, ''",
        "'a^[[Ib', 'a, b'"
    })
    void bytesMean(String typed, String meant) {
        assertEquals(meant, told(typed));
    }

    @Test
    void theOtherWhiteKeys() {
        assertEquals("TAB, ENTER, ENTER,  ", told("\t\n\r "));
    }

    @Test
    void aLoneEscapeIsAKey() {
        assertEquals("ESCAPE", told("^["));
    }

    @Test
    void aSequenceInPiecesIsStillOneKey() {
        var pieces = Slow.ly("^[", "[", "1;5", "C", "^", "[x");
        assertEquals(
                List.of(
                        new Message.Pressed(new Key(Key.Name.RIGHT, 0, true, false)),
                        pressed('^'),
                        pressed('['),
                        pressed('x')),
                Recorder.messages(pieces, EscapeTimer.MILLIS));
    }

    @Test
    void pastedTextIsOneMessageWithoutLineEnds() {
        assertEquals("pasted <two lines and q>", told("^[[200~two\nlines\tand q^[[201~"));
        assertEquals("pasted <no red no ring>, x", told("^[[200~no <9b>red <202e>no<07> ring^[[201~x"));
        assertEquals("", told("^[[200~^[[201~"));
    }

    @Test
    void keysInsideAPasteDoNothing() {
        assertEquals("pasted <ab>", told("^[[200~a^[[A<03>^[xb^[[201~"));
    }

    @Test
    void anEndlessPasteIsCut() {
        var messages = Recorder.messages(escaped("^[[200~" + "x".repeat(100_000) + "^[[201~"));
        assertEquals(10_000, ((Message.Pasted) messages.get(0)).text().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[?", "[<", "]", "]11;", "P", "_", "[200~", "O", "[1;"})
    void theEndOfInputInsideASequenceIsTheEnd(String begun) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> told("^[" + begun));
    }

    @Test
    void noSequenceWhateverItsParametersIsTyped() {
        var random = new Random(11);
        var typed = new StringBuilder();
        for (var i = 0; i < 500; i++) {
            typed.append("\033[");
            random.ints(random.nextInt(12), 0x20, 0x40).forEach(typed::appendCodePoint);
            typed.appendCodePoint(0x40 + random.nextInt(0x3F));
            typed.append("\033]");
            random.ints(random.nextInt(12), 0x20, 0x7F).forEach(typed::appendCodePoint);
            typed.append(random.nextBoolean() ? "\007" : "\033\\");
        }
        // a bracket or letter after ESC [ alone is Linux's function keys; a paste mark would begin a paste
        for (var message : Recorder.messages(typed.toString().getBytes(StandardCharsets.UTF_8))) {
            assertTrue(
                    !(message instanceof Message.Pressed pressed)
                            || pressed.key().name() != Key.Name.CHARACTER,
                    message.toString());
        }
    }

    @Test
    void anyBytesAreSurvived() {
        var random = new Random(5);
        for (var i = 0; i < 200; i++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            for (var at = 0; at < bytes.length; at += 7) {
                bytes[at] = 0x1B;
            }
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Recorder.messages(bytes));
        }
    }

    private static byte[] escaped(String typed) {
        return Pattern.compile("<([0-9a-f]{2,4})>")
                .matcher(typed.replace("^[", "\033"))
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String told(String typed) {
        return String.join(
                ", ",
                Recorder.messages(escaped(typed)).stream().map(InputTest::told).toList());
    }

    private static String told(Message message) {
        if (message instanceof Message.Pressed pressed) {
            var key = pressed.key();
            var name =
                    switch (key.name()) {
                        case CHARACTER -> Character.toString(key.character());
                        case FUNCTION -> "FUNCTION " + key.character();
                        default -> key.name().toString();
                    };
            return (key.control() ? "control " : "") + (key.alt() ? "alt " : "") + name;
        }
        if (message instanceof Message.Pasted pasted) {
            return "pasted <" + pasted.text() + ">";
        }
        if (message instanceof Message.Mouse mouse) {
            return mouse.gesture() + " " + mouse.column() + " " + mouse.row();
        }
        return message instanceof Message.Background background ? background.light() ? "light" : "dark" : "?" + message;
    }

    private static Message pressed(char character) {
        return new Message.Pressed(Key.of(character));
    }

    /** Input that comes in pieces: after each, for a few questions, there seems to be nothing more. */
    private static final class Slow extends InputStream {
        private static final int QUESTIONS = 3;

        private final Queue<byte[]> pieces = new ArrayDeque<>();
        private int asked;

        static Slow ly(String... pieces) {
            var slow = new Slow();
            Arrays.stream(pieces)
                    .map(piece -> (piece.equals("^[") ? "\033" : piece).getBytes(StandardCharsets.UTF_8))
                    .forEach(slow.pieces::add);
            return slow;
        }

        @Override
        public int read() throws IOException {
            throw new IOException("Lanterna reads in pieces");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            asked = 0;
            var piece = pieces.poll();
            if (piece == null) {
                return -1;
            }
            System.arraycopy(piece, 0, buffer, offset, piece.length);
            return piece.length;
        }

        @Override
        public int available() {
            return pieces.isEmpty() || asked++ < QUESTIONS ? 0 : pieces.peek().length;
        }
    }
}
