package summit.author.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summit.load.Code;
import summit.load.Places;
import summit.load.Site;
import summit.story.Scene;

/**
 * Scenes that speak of the world in a pack with a strict ledger, and cite nothing. A heuristic: it takes a year, or the last name
 * of somebody in the ledger, for such speaking. A scene that asks a question is spared, for the question has facts.
 */
final class ClaimWithoutFact implements Rule {
    private static final String YEAR = "(1[0-9]|20)[0-9][0-9]";
    private static final int SHORTEST_NAME = 3;

    @Override
    public void look(Copy copy, Report report) {
        if (!copy.story().manifest().ground().strictLedger()) {
            return;
        }
        var claims = Pattern.compile("(?<![\\p{L}\\p{N}])(" + YEAR + names(copy) + ")(?![\\p{L}\\p{N}])");
        for (var scene : copy.story().scenes().values()) {
            if (scene.setting().facts().isEmpty() && scene.asks().isEmpty()) {
                first(copy, scene, claims, report);
            }
        }
    }

    private static String names(Copy copy) {
        var names = new TreeSet<String>();
        copy.story().ledger().facts().values().stream()
                .map(fact -> fact.circumstances().people())
                .flatMap(Collection::stream)
                .map(name -> name.strip().replaceAll(".*\\s", ""))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .forEach(names::add);
        return names.stream().map(name -> "|" + Pattern.quote(name)).collect(Collectors.joining());
    }

    private static void first(Copy copy, Scene scene, Pattern claims, Report report) {
        for (var text : texts(copy.places().scene(scene.id()).at("text"), copy.places())) {
            var claim = find(claims, text);
            if (claim.isPresent()) {
                report.add(
                        Code.FACT_NOT_CITED,
                        text.inside(claim.get().start()),
                        "scene \"" + scene.id() + "\" mentions " + claim.get().group() + ", but cites no fact.",
                        "Add \"facts\": [\"...\"] if it tells what is so in the world.");
                return;
            }
        }
    }

    /** All texts of a text with blocks. Conditions are among them, but have neither years nor names in them. */
    private static List<Site> texts(Site written, Places places) {
        var site = places.meant(written);
        var texts = new ArrayList<Site>();
        site.words().ifPresent(words -> texts.add(site));
        if (site.words().isEmpty()) {
            var inside = site.entries().isEmpty()
                    ? site.items()
                    : List.copyOf(site.entries().values());
            inside.stream().filter(each -> each != site).forEach(each -> texts.addAll(texts(each, places)));
        }
        return texts;
    }

    private static Optional<MatchResult> find(Pattern claims, Site text) {
        return text.words().flatMap(words -> claims.matcher(words).results().findFirst());
    }
}
