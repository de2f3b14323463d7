package summit.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as strict UTF-8; a byte order mark at the beginning is passed over. A file in the encoding that an older editor uses is
 * refused, with a word on what it seems to be.
 */
final class Decoded {
    private static final String REMEDY =
            "Save the file as UTF-8: where an editor saves under a name, it asks for the encoding.";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoded() {}

    static Optional<Source> of(String file, byte[] bytes, Findings findings) {
        if (isUtf16(bytes)) {
            return refuse(new Source(file, ""), "the file is saved as UTF-16.", findings);
        }
        // The usual way is much quicker, but writes this character for bytes that mean nothing.
        var usual = new String(bytes, StandardCharsets.UTF_8);
        return usual.indexOf('\uFFFD') < 0 ? Optional.of(source(file, usual)) : strict(file, bytes, findings);
    }

    private static Source source(String file, String text) {
        return new Source(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<Source> strict(String file, byte[] bytes, Findings findings) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        var source = source(file, out.flip().toString());
        if (result.isError()) {
            var odd = bytes[in.position()];
            var letter = new String(new byte[] {odd}, WINDOWS);
            return refuse(
                    source,
                    "the byte %02X here is not part of UTF-8".formatted(odd)
                            + (Character.isLetter(letter.charAt(0))
                                    ? "; as Windows writes it, it is the letter " + letter + "."
                                    : "."),
                    findings);
        }
        return Optional.of(source);
    }

    /** The place is the end of what could be read. */
    private static Optional<Source> refuse(Source source, String message, Findings findings) {
        findings.add(Code.NOT_UTF8, source.position(source.text().length(), ""), message, REMEDY);
        findings.incomplete();
        return Optional.empty();
    }

    /** By its byte order mark, or by the empty half of the bracket that a file begins with. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                        || bytes[0] == 0 && bytes[1] != 0
                        || bytes[0] != 0 && bytes[1] == 0);
    }
}
