package summit.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as strict UTF-8; a byte order mark at the beginning is passed over. */
final class Decoded {
    private Decoded() {}

    static Optional<Source> of(String file, byte[] bytes, Findings findings) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        var text = out.flip().toString();
        var source = new Source(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (result.isError()) {
            findings.add(
                    Code.NOT_UTF8,
                    source.position(source.text().length(), ""),
                    "the byte %02X here is not part of UTF-8.".formatted(bytes[in.position()]),
                    "Save the file as UTF-8.");
            findings.incomplete();
            return Optional.empty();
        }
        return Optional.of(source);
    }
}
