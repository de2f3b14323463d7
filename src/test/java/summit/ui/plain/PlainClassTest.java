package summit.ui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summit.Golden;
import summit.quiz.ClassQuestions;
import summit.quiz.ClassQuiz;

class PlainClassTest {
    private static String lesson(int present, String... lines) {
        var screen = new StringWriter();
        var typed = String.join("\n", lines) + (lines.length == 0 ? "" : "\n");
        var room = new PlainClass(
                Packs.LARDER,
                new InputLines(new Echo(new StringReader(typed), screen), InputLines.TYPED),
                new PlainOutput(new PrintWriter(screen), 78, false));
        try {
            var here = present < 0 ? room.present() : present;
            room.run(ClassQuiz.of(ClassQuestions.pick(Packs.LARDER, 7, 10), 7, here));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return screen.toString();
    }

    @Test
    void aLesson() {
        Golden.check(
                "plain/class.txt",
                lesson(
                        -1,
                        "many",
                        "12",
                        "7 5",
                        "",
                        "4 4",
                        "5 5 2",
                        "b",
                        "",
                        "what",
                        "1 2",
                        "",
                        "b",
                        "A 10 B 2",
                        "",
                        "a 12",
                        ""));
    }

    @Test
    void itCanBeLeftAtAnyTime() {
        assertTrue(lesson(0, "3 4 5", "q").endsWith("per cent: What keeps food?\n"), lesson(0, "3 4 5", "q"));
        assertTrue(lesson(0).endsWith("No hands were counted.\n"));
        assertEquals(
                1,
                lesson(0, "s", "s", "s")
                        .lines()
                        .filter("No hands were counted."::equals)
                        .count());
    }

    @Test
    void whateverIsTypedItNeitherThrowsNorHangs() {
        var words = List.of("b", "s", "", "1 2", "a 3", "9 9 9", "x", "-1", "999999999999", "A", "é", "a1b2");
        var random = new Random(2);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var i = 0; i < 200; i++) {
                lesson(
                        i % 30,
                        random.ints(40, 0, words.size())
                                .mapToObj(words::get)
                                .collect(Collectors.toList())
                                .toArray(String[]::new));
            }
        });
    }
}
