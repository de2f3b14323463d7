package summit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import summit.load.Code;
import summit.ui.plain.Wrapping;

/** The page of a code, as it comes with the program, set for a terminal: without the marks of Markdown, examples indented. */
final class CodePage {
    private static final String MARGIN = "    ";

    private CodePage() {}

    /** Its lines, none wider than {@code width} but those of examples. */
    static List<String> of(Code code, int width) throws IOException {
        try (var page = CodePage.class.getResourceAsStream("/docs/check/" + code.id() + ".md")) {
            if (page == null) {
                throw new IOException("The page of " + code.id() + " does not come with this program.");
            }
            return lines(new String(page.readAllBytes(), StandardCharsets.UTF_8), width);
        }
    }

    private static List<String> lines(String page, int width) {
        var lines = new ArrayList<String>();
        var example = false;
        for (var line : page.stripTrailing().split("\n")) {
            if (line.startsWith("```")) {
                example = !example;
            } else if (example) {
                lines.add(line.isEmpty() ? "" : MARGIN + line);
            } else {
                lines.addAll(Wrapping.of(plain(line), width));
            }
        }
        return lines;
    }

    /** A line of prose without its marks. */
    private static String plain(String line) {
        return line.replaceFirst("^#+ ", "")
                .replaceAll("\\*\\*([^*]+)\\*\\*", "$1")
                .replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1")
                .replaceAll("`+([^`]+)`+", "$1");
    }
}
