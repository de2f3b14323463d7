package summit.load;

import java.util.Map;

/** Signs that mean something in other languages, and what is written instead of them here. */
final class Foreign {
    private static final Map<String, String> INSTEAD = Map.of(
            "&&", "And is \"and\".",
            "||", "Or is \"or\".",
            "!", "Not is \"not\".",
            "=", "Two values are compared with \"==\".",
            "=>", "At least is \">=\".",
            "=<", "At most is \"<=\".",
            "/", "There is no division.",
            "%", "There is no division.",
            "+=", "This changes a variable, which only an effect does.",
            "-=", "This changes a variable, which only an effect does.");

    private static final Map<String, String> WRITTEN =
            Map.of("&&", "and", "||", "or", "!", "not ", "=", "==", "=>", ">=", "=<", "<=");

    private Foreign() {}

    /** What is written instead; the sign itself if there is nothing. */
    static String instead(String sign) {
        return WRITTEN.getOrDefault(sign, sign);
    }

    static String hint(String sign) {
        return INSTEAD.getOrDefault(sign, "");
    }
}
