package summit.ui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import summit.engine.GameState;
import summit.engine.Playthrough;

class JsonPlayTest {
    private final GamesInMemory games = new GamesInMemory();

    private List<String> answers(String... commands) {
        var out = new StringWriter();
        var beginning = Playthrough.start(Packs.LARDER, new GameState.Origin(7, "Ada"));
        var input = new InputLines(new StringReader(String.join("\n", commands)), InputLines.JSON);
        try {
            new JsonPlay(Packs.LARDER, beginning.playthrough(), games, input, new PrintWriter(out)).play(beginning);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString().lines().toList();
    }

    private static String interleaved(List<String> commands, List<String> answers) {
        var text = new StringBuilder(answers.get(0)).append('\n');
        for (var i = 0; i < commands.size(); i++) {
            text.append("> ")
                    .append(commands.get(i))
                    .append('\n')
                    .append(answers.get(i + 1))
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void aSession() {
        var commands = List.of(
                "{\"choose\":\"light\"}",
                "{\"hint\":true}",
                "{\"sources\":true}",
                "{\"answer\":\"ovens\"}",
                "{\"choose\":\"door\"}",
                "{\"choose\":\"take\"}",
                "{\"choose\":\"door\"}",
                "{\"choose\":\"door\"}",
                "{\"answer\":\"water\"}",
                "{\"answer\":\"salt\"}",
                "{\"answer\":[\"ham\",\"cod\"]}",
                "{\"answer\":12.5}",
                "{\"answer\":\"rosmarinus\"}",
                "{\"answer\":[\"rise\",\"knead\",\"bake\"]}",
                "{\"answer\":{\"bread\":\"butter\",\"ham\":\"chalk\"}}",
                "{\"answer\":{\"jam\":\"sweet\",\"ham\":\"salty\"}}",
                "{\"answer\":{\"one\":\"salt\",\"two\":\"noses\"}}",
                "{\"answer\":true}",
                "{\"undo\":true}",
                "{\"redo\":true}",
                "{\"save\":\"x\"}",
                "{\"choose\":\"back\"}",
                "{\"choose\":\"table\"}",
                "{\"look\":true}",
                "{\"load\":\"x\"}",
                "{\"notes\":true}",
                "{\"quit\":true}");
        Golden.check("json/session.txt", interleaved(commands, answers(commands.toArray(String[]::new))));
    }

    @Test
    void whatIsNotPossibleIsRefusedAndChangesNothing() {
        var commands = List.of(
                "nonsense",
                "{}",
                "[]",
                "{\"choose\":\"light\",\"skip\":true}",
                "{\"choose\":\"light\",\"choose\":\"table\"}",
                "{\"choose\":\"light\"} {}",
                "{\"choose\":7}",
                "{\"frob\":true}",
                "{\"look\":false}",
                "{\"choose\":\"nowhere\"}",
                "{\"choose\":\"door\"}",
                "{\"answer\":\"bread\"}",
                "{\"hint\":true}",
                "{\"undo\":true}",
                "{\"redo\":true}",
                "{\"load\":\"nothing\"}",
                "{\"save\":\"a/b\"}");
        Golden.check("json/refusals.txt", interleaved(commands, answers(commands.toArray(String[]::new))));
        assertTrue(games.saved.isEmpty());
    }

    @Test
    void theAutosaveIsNeverTouched() {
        answers("{\"choose\":\"take\"}", "{\"choose\":\"table\"}");
        assertTrue(games.autosaves.isEmpty());
    }

    @Test
    void noOutcomeIsThereWhileItIsUnrevealed() {
        var filed = answers("{\"choose\":\"light\"}", "{\"answer\":\"ovens\"}").get(2);
        assertTrue(filed.contains("\"result\":{\"triesLeft\":0}"), filed);
        assertFalse(filed.contains("Ashes"), filed);
    }

    @Test
    void aNumberOfAnySizeIsAnsweredAtOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            var said = answers(
                    "{\"choose\":\"take\"}",
                    "{\"choose\":\"door\"}",
                    "{\"skip\":true}",
                    "{\"skip\":true}",
                    "{\"answer\":1e999999999}",
                    "{\"answer\":1e-999999999}",
                    "{\"answer\":12}");
            assertTrue(said.get(5).contains("refused"), said.get(5));
            assertTrue(said.get(6).contains("refused"), said.get(6));
            assertTrue(said.get(7).contains("\"outcome\":\"right\""), said.get(7));
        });
    }

    @Test
    void everyLineIsAnsweredWhateverItIs() {
        var pieces = List.of(
                "{", "}", "[", "]", "\"", ":", ",", "choose", "answer", "light", "take", "door", "true", "null", "1",
                "-", "e9", "\\u202e", "\\", "load", "save", " ");
        var random = new Random(3);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (var game = 0; game < 300; game++) {
                var lines = new String[20];
                for (var i = 0; i < lines.length; i++) {
                    lines[i] = random.ints(random.nextInt(12) + 1L, 0, pieces.size())
                            .mapToObj(pieces::get)
                            .collect(Collectors.joining());
                }
                var asked =
                        List.of(lines).stream().filter(line -> !line.isBlank()).count();
                assertEquals(asked + 1, answers(lines).size());
            }
        });
    }
}
