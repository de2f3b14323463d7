package summit.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void itIsShaTwoFiveSix() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.of("abc"));
    }

    @Test
    void namesAndBytesBothCount() {
        var pack = Map.of("a.json", new byte[] {1, 2}, "b.json", new byte[] {3});
        assertEquals(Fingerprint.of(new TreeMap<>(pack)), Fingerprint.of(new TreeMap<>(pack)));
        var moved = Map.of("a.json", new byte[] {1}, "b.json", new byte[] {2, 3});
        assertNotEquals(Fingerprint.of(new TreeMap<>(pack)), Fingerprint.of(new TreeMap<>(moved)));
        var renamed = Map.of("a.json", new byte[] {1, 2}, "c.json", new byte[] {3});
        assertNotEquals(Fingerprint.of(new TreeMap<>(pack)), Fingerprint.of(new TreeMap<>(renamed)));
    }
}
