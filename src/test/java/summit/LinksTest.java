package summit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the manuals point to is there. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        var broken = new ArrayList<String>();
        var links = 0;
        for (var page : pages()) {
            var matcher = LINK.matcher(Files.readString(page));
            while (matcher.find()) {
                var link = matcher.group(1);
                if (!link.matches("[a-z]+:.*")) {
                    links++;
                    if (!Files.exists(page.resolveSibling(link))) {
                        broken.add(page + " names " + link);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertFalse(links == 0);
    }

    @Test
    void theReadmeNamesNoPathThatIsNotThere() throws IOException {
        var named =
                Pattern.compile("`((?:docs|scenes|src)/[\\w./-]*)`").matcher(Files.readString(Path.of("README.md")));
        var missing = new ArrayList<String>();
        while (named.find()) {
            if (!Files.exists(Path.of(named.group(1)))) {
                missing.add(named.group(1));
            }
        }
        assertEquals(List.of(), missing);
    }

    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CHANGELOG.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(path -> path.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }
}
