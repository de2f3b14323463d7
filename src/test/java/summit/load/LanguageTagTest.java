package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "pt-BR", "zh-Hant-TW", "gsw", "nds", "es-419", "de-CH-1996", "he"})
    void theseAreTags(String tag) {
        assertTrue(LanguageTag.isOne(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "german, de",
        "Deutsch, de",
        "English (UK), en",
        "français, fr",
        "deu, de",
        "en_US, en-US",
        "pt_br, pt-br",
        "xx, ",
        "en-UK, en",
        "klingon, ",
        "'', ",
        "d, ",
        "12, "
    })
    void theseAreNoneAndTheOneThatIsMeantIsNamed(String written, String meant) {
        assertFalse(LanguageTag.isOne(written));
        assertEquals(meant == null ? "" : meant, LanguageTag.meant(written).orElse(""));
    }

    @Test
    void aFileOfTranslationsIsCalledAfterItsLanguage() {
        var found = Packs.small().with("strings/german.json", "{}").load().diagnostics();
        assertEquals(List.of("E050"), found.stream().map(Diagnostic::code).toList());
        assertEquals("Call the file after one: \"de.json\".", found.get(0).hint());
    }

    @Test
    void theManifestNamesATag() {
        var found = Packs.small()
                .with(
                        "story.json",
                        new String(Packs.small().files().get("story.json"), java.nio.charset.StandardCharsets.UTF_8)
                                .replace("\"en\"", "\"english\""))
                .load()
                .diagnostics();
        assertEquals("Write \"en\".", found.get(0).hint());
    }
}
