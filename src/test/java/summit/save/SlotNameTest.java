package summit.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotNameTest {
    @ParameterizedTest
    @CsvSource({
        "autosave, autosave",
        "'  Before  dawn ', before_dawn",
        "../../etc/passwd, =2e==2e==2f==2e==2e==2f=etc=2f=passwd",
        "a_b, a=5f=b",
        "con, =63=on",
        "COM1, =63=om1",
        "console, console",
        "a=b, a=3d=b",
        "ключ, =43a==43b==44e==447=",
        "é, =e9=",
        "e\u0301, =e9="
    })
    void aFileNameIsPlainAndStaysInItsFolder(String name, String file) throws SaveException {
        assertEquals(file, SlotName.of(name).file());
    }

    @Test
    void differentNamesHaveDifferentFilesAndNoneIsTooLong() throws SaveException {
        var files = new HashSet<String>();
        var names = List.of("a b", "a-b", "a_b", "ab", "a=20=b", "字".repeat(40), "字".repeat(39), "🚗".repeat(40));
        for (var name : names) {
            var file = SlotName.of(name).file();
            assertTrue(file.length() <= 120 && file.matches("[a-z0-9_=-]+"), file);
            files.add(file);
        }
        assertEquals(names.size(), files.size());
    }
}
