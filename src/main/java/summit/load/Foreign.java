package summit.load;

import java.util.Map;

/** Signs that mean something in other languages, and what is written instead of them here. */
final class Foreign {
    private static final Map<String, String> INSTEAD = Map.of(
            "&&", "Write \"and\".",
            "||", "Write \"or\".",
            "!", "Write \"not\".",
            "=", "Two values are compared with \"==\".",
            "/", "There is no division.",
            "%", "There is no division.",
            "+=", "This changes a variable, which only an effect does.",
            "-=", "This changes a variable, which only an effect does.");

    private Foreign() {}

    static String hint(String sign) {
        return INSTEAD.getOrDefault(sign, "");
    }
}
