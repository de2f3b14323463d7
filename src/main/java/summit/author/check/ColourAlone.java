package summit.author.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.load.Code;
import summit.load.Quoted;

/**
 * Texts that send the reader by a colour on the screen: many players do not see it, and some screens have none. A heuristic: it
 * looks for a colour said of a way of writing or marking ("shown in red", "the green line"), in English, German, French and
 * Spanish; the colour of a thing in the story is no matter.
 */
final class ColourAlone implements Rule {
    private static final String ENGLISH =
            "(red|green|blue|yellow|orange|purple|violet|pink|brown|gr[ae]y|black|white|cyan|magenta)";
    private static final String GERMAN =
            "(rot|gr(ü|ue)n|blau|gelb|orange|lila|violett|rosa|braun|grau|schwarz|wei(ß|ss))";
    private static final String FRENCH =
            "(rouge|vert|bleu|jaune|orange|violet|rose|brun|marron|gris|noir|blanc|verte|bleue)";
    private static final String SPANISH =
            "(rojo|verde|azul|amarillo|naranja|morado|violeta|rosa|marr[oó]n|gris|negro|blanco)";
    private static final List<Pattern> PATTERNS = List.of(
            words(
                    "(shown|marked|written|printed|highlighted|drawn|coloured|colored|underlined|painted) in (bright |dark |light |pale )?"
                            + ENGLISH),
            words(
                    "(the|a|each|every) " + ENGLISH
                            + " (lines?|dots?|areas?|options?|answers?|buttons?|words?|letters|text|arrows?|marks?|squares?|bars?|countries)"),
            words("(options?|answers?|words?|letters|text|lines?|countries) in " + ENGLISH),
            words("(in )?" + GERMAN
                    + "(er|en|em|es|e)? (markiert|gedruckt|geschrieben|hervorgehoben|unterstrichen|eingezeichnet)"),
            words(
                    "(der|die|das|den|dem) " + GERMAN
                            + "e?n? (linie|punkt|punkte|fläche|antwort|antworten|schrift|wörter|buchstaben|pfeil|pfeile|kasten|balken)"),
            words("(marqué|écrit|imprimé|surligné|souligné|coloré|dessiné)e?s? en " + FRENCH),
            words("(ligne|point|zone|réponse|lettres|flèche|mots)s? " + FRENCH + "s?"),
            words("(marcad|escrit|impres|resaltad|subrayad|dibujad|colorad)[oa]s? en " + SPANISH),
            words("(línea|punto|zona|respuesta|letras|flecha|palabras)s? " + SPANISH + "s?"));

    /** The beginnings of all those words by their first letters: a text without any of them needs no closer look. */
    private static final Map<Character, List<String>> BEGINNINGS = Stream.of(
                    "red", "gre", "blu", "yel", "ora", "pur", "vio", "pin", "bro", "gra", "bla", "whi", "cya", "mag",
                    "rot", "grü", "gru", "gel", "lil", "ros", "bra", "sch", "wei", "rou", "ver", "ble", "jau", "bru",
                    "mar", "gri", "noi", "roj", "azu", "ama", "nar", "mor", "neg")
            .collect(Collectors.groupingBy(beginning -> beginning.charAt(0)));

    private static Pattern words(String words) {
        return Pattern.compile(
                "\\b" + words + "\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    @Override
    public void look(Copy copy, Report report) {
        copy.texts()
                .forEach(site -> site.words()
                        .flatMap(ColourAlone::first)
                        .ifPresent(found -> report.add(
                                Code.COLOUR_ALONE,
                                site.inside(found.start()),
                                Quoted.of(found.group()) + " means something only to those who see the colour.",
                                "Say it by place, shape or word as well.")));
    }

    private static Optional<MatchResult> first(String words) {
        return !hasColour(words)
                ? Optional.empty()
                : PATTERNS.stream()
                        .flatMap(pattern -> pattern.matcher(words).results().limit(1))
                        .findFirst();
    }

    private static boolean hasColour(String words) {
        var inWord = false;
        for (var i = 0; i + 3 <= words.length(); i++) {
            var letter = words.charAt(i);
            var isLetter = Character.isLetter(letter);
            if (isLetter && !inWord && begins(words, i, Character.toLowerCase(letter))) {
                return true;
            }
            inWord = isLetter;
        }
        return false;
    }

    private static boolean begins(String words, int at, char first) {
        for (var beginning : BEGINNINGS.getOrDefault(first, List.of())) {
            if (words.regionMatches(true, at, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }
}
