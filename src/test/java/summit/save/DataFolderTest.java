package summit.save;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_DATA_HOME, /data, /data/summit",
        "Linux, XDG_DATA_HOME, '', /home/ada/.local/share/summit",
        "Linux, XDG_DATA_HOME, relative, /home/ada/.local/share/summit",
        "Linux, OTHER, /data, /home/ada/.local/share/summit",
        "FreeBSD, XDG_DATA_HOME, /data, /data/summit",
        "Mac OS X, XDG_DATA_HOME, /data, /home/ada/Library/Application Support/summit",
        "Windows 11, APPDATA, /roaming, /roaming/summit",
        "Windows 11, OTHER, x, /home/ada/AppData/Roaming/summit"
    })
    void dataLiesWhereThePlatformKeepsIt(String system, String key, String value, String folder) {
        var environment = Map.of(key, value);
        assertEquals(new DataFolder(Path.of(folder)), DataFolder.of(Optional.empty(), system, HOME, environment));
    }

    @Test
    void whatIsAskedForComesFirst() {
        var folder = DataFolder.of(Optional.of(Path.of("here")), "Linux", HOME, Map.of("XDG_DATA_HOME", "/data"));
        assertEquals(Path.of("here"), folder.path());
        assertEquals(Path.of("here/saves/tale"), folder.saves("tale"));
        assertEquals(Path.of("here/transcripts"), folder.transcripts());
        assertEquals(Path.of("here/front-pages"), folder.pages());
    }
}
