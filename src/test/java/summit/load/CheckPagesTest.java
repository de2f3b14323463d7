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
import summit.author.check.Checkup;
import summit.cli.SmallestScreen;

/** "A code without a page fails, and vice versa": the pages' examples are the tests of the codes. */
class CheckPagesTest {
    private static final Path PAGES = Path.of("docs/check");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?:(Broken|Mended), in )?`([^`\n]+)`(?: and without `([^`]+)`)?:\n\n```json\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern BYTE = Pattern.compile("‹([0-9A-F]{2})›");

    /** A fenced block: what it is, its file, and the pack with it. */
    private record Example(String what, String file, Packs pack) {}

    /** The broken and the mended pack of a page; files that are neither lie beside both. */
    private static List<Example> examples(Code code) throws IOException {
        var page = code.id() + ".md";
        var both = base();
        for (var example : examples(page, both)) {
            if (example.what().equals("null")) {
                both = both.with(example.file(), example.pack().files().get(example.file()));
            }
        }
        return examples(page, both).stream()
                .filter(example -> !example.what().equals("null"))
                .toList();
    }

    private static List<Example> examples(String page, Packs base) throws IOException {
        var examples = new ArrayList<Example>();
        var matcher = EXAMPLE.matcher(Files.readString(PAGES.resolve(page)));
        while (matcher.find()) {
            var pack = base.with(matcher.group(2), bytes(matcher.group(4)));
            if (matcher.group(3) != null) {
                pack = pack.without(matcher.group(3));
            }
            examples.add(new Example(String.valueOf(matcher.group(1)), matcher.group(2), pack));
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

    private static TreeSet<String> errors(List<Diagnostic> findings) {
        var codes = new TreeSet<String>();
        findings.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .forEach(diagnostic -> codes.add(diagnostic.code()));
        return codes;
    }

    @TestFactory
    Stream<DynamicTest> theExamplesOfAPageShowItsCode() {
        return Arrays.stream(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.id(), () -> {
                    var examples = examples(code);
                    assertEquals(
                            List.of("Broken", "Mended"),
                            examples.stream().map(Example::what).toList());
                    var broken = Checkup.of(examples.get(0).pack(), new SmallestScreen())
                            .findings();
                    var mended = Checkup.of(examples.get(1).pack(), new SmallestScreen())
                            .findings();
                    assertTrue(broken.stream().anyMatch(found -> found.code().equals(code.id())), broken::toString);
                    assertTrue(List.of(code.id()).containsAll(errors(broken)), broken::toString);
                    assertFalse(mended.stream().anyMatch(found -> found.code().equals(code.id())), mended::toString);
                    assertEquals(List.of(), List.copyOf(errors(mended)), mended::toString);
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
                if (!page.equals("README.md")) {
                    assertTrue(code.isPresent(), page + " is of no code");
                    var first = Files.readAllLines(PAGES.resolve(page)).get(0);
                    assertEquals("# " + code.get().id() + " " + code.get().title(), first);
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
