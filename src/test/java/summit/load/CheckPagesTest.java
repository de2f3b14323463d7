package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** "A code without a page fails, and vice versa": the pages' examples are the tests of the codes. */
class CheckPagesTest {
    private static final Path PAGES = Path.of("docs/check");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?:(Broken|Mended), in )?`([^`\n]+)`(?: and without `([^`]+)`)?:\n\n```json\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern BYTE = Pattern.compile("‹([0-9A-F]{2})›");

    /** A fenced block: what it is, and the pack with it. */
    private record Example(String what, Packs pack) {}

    private static List<Example> examples(String page, Packs base) throws IOException {
        var examples = new ArrayList<Example>();
        var matcher = EXAMPLE.matcher(Files.readString(PAGES.resolve(page)));
        while (matcher.find()) {
            var pack = base.with(matcher.group(2), bytes(matcher.group(4)));
            if (matcher.group(3) != null) {
                pack = pack.without(matcher.group(3));
            }
            examples.add(new Example(String.valueOf(matcher.group(1)), pack));
        }
        return examples;
    }

    /** A byte that is not UTF-8 is written {@code ‹E9›}, since the page itself is UTF-8. */
    private static byte[] bytes(String written) {
        var out = new ByteArrayOutputStream();
        var matcher = BYTE.matcher(written);
        var from = 0;
        while (matcher.find()) {
            out.writeBytes(written.substring(from, matcher.start()).getBytes(StandardCharsets.UTF_8));
            out.write(Integer.parseInt(matcher.group(1), 16));
            from = matcher.end();
        }
        out.writeBytes(written.substring(from).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static Packs base() throws IOException {
        var base = Packs.empty();
        for (var example : examples("README.md", Packs.empty())) {
            for (var file : example.pack().files().entrySet()) {
                base = base.with(file.getKey(), file.getValue());
            }
        }
        return base;
    }

    private static TreeSet<String> errors(Packs pack) {
        var codes = new TreeSet<String>();
        pack.load().diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .forEach(diagnostic -> codes.add(diagnostic.code()));
        return codes;
    }

    @TestFactory
    Stream<DynamicTest> theExamplesOfAPageShowItsCode() {
        return Arrays.stream(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.id(), () -> {
                    var examples = examples(code.id() + ".md", base());
                    assertEquals(
                            List.of("Broken", "Mended"),
                            examples.stream().map(Example::what).toList());
                    var broken = examples.get(0).pack().load().diagnostics();
                    var mended = examples.get(1).pack().load().diagnostics();
                    assertTrue(broken.stream().anyMatch(found -> found.code().equals(code.id())), broken::toString);
                    assertTrue(
                            List.of(code.id())
                                    .containsAll(errors(examples.get(0).pack())),
                            broken::toString);
                    assertFalse(mended.stream().anyMatch(found -> found.code().equals(code.id())), mended::toString);
                    assertEquals(List.of(), List.copyOf(errors(examples.get(1).pack())), mended::toString);
                }));
    }

    @Test
    void thePackOfTheExamplesHasNoMistake() throws IOException {
        assertEquals(List.of(), base().load().diagnostics());
    }

    @Test
    void everyPageIsOfACodeAndHasItsTitle() throws IOException {
        try (var pages = Files.list(PAGES)) {
            for (var page : pages.map(path -> path.getFileName().toString()).toList()) {
                var code = Arrays.stream(Code.values())
                        .filter(each -> page.equals(each.id() + ".md"))
                        .findFirst();
                // The pages of other checks lie here too; their codes are not the loader's.
                if (code.isPresent()) {
                    var first = Files.readAllLines(PAGES.resolve(page)).get(0);
                    assertEquals("# " + code.get().id() + " " + code.get().title(), first);
                } else {
                    assertFalse(page.matches("E0\\d\\d\\.md"), page + " is of no code");
                }
            }
        }
    }

    @Test
    void theListNamesEveryCode() throws IOException {
        var list = Files.readString(PAGES.resolve("README.md"));
        for (var code : Code.values()) {
            assertTrue(
                    list.contains("| [" + code.id() + "](" + code.id() + ".md) | " + code.title() + " |"), code.id());
        }
    }
}
