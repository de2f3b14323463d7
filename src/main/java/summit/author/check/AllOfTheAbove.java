package summit.author.check;

import java.util.regex.Pattern;
import summit.load.Code;
import summit.load.Quoted;

/**
 * Options such as "all of the above": two true options give it away, one false option rules it out, and where options are
 * shuffled nothing is above. Looked for in English, German, French and Spanish.
 *
 * <p>Source: Haladyna, Downing and Rodriguez (2002), guidelines 25 and 26.
 */
final class AllOfTheAbove implements Rule {
    private static final Pattern WORDS = Pattern.compile(
            "^(("
                    + "(all|none|both|neither|any)( of)?( the| these)? (above|these|them|answers|options|others)( are (right|correct|wrong|true))?"
                    + "|(all|none|both) of the (above|others|answers|options)( are (right|correct|wrong|true))?"
                    + "|(both )?(answers )?[a-d] and [a-d]( are (right|correct))?"
                    + "|(alle|keine|keins|keines|beide)( der)? (genannten|oben genannten|obigen|antworten|anderen)( antworten)?( (sind|ist) (richtig|falsch))?"
                    + "|(alles|nichts)( von)?( davon| oben genannten| dem genannten)"
                    + "|(toutes?|aucune?|tous)( les| des| de ces| ces)? ?(réponses|propositions)?( ci dessus| précédentes| sont (justes|correctes|vraies|fausses))"
                    + "|(todas|todos|ninguna|ninguno)( las| los| de las| de los)?( respuestas| opciones)? ?(anteriores|son (correctas|verdaderas|falsas))"
                    + "))$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LAST = Pattern.compile("[.!]$");

    @Override
    public void look(Copy copy, Report report) {
        for (var question : copy.story().questions().values()) {
            for (var each : Choosable.of(copy, question)) {
                if (speaksOfOthers(each.words())) {
                    report.add(
                            Code.ALL_OF_THE_ABOVE,
                            each.site().position(),
                            "the option " + Quoted.of(each.words()) + " speaks of the other options.",
                            "Ask with \"type\": \"multiple\", or write an option of its own.");
                }
            }
        }
    }

    private static boolean speaksOfOthers(String option) {
        return WORDS.matcher(
                        LAST.matcher(option.replace('-', ' ')).replaceFirst("").strip())
                .matches();
    }
}
