package summit.author.check;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import summit.load.Code;
import summit.load.Quoted;
import summit.load.Site;

/** Translations that show other values than the original, or leave some out. Only texts of the story have values in them. */
final class TranslationHasOtherPlaceholders implements Rule {
    private static final Pattern VALUE = Pattern.compile("\\{\\{|\\{([^}]*)\\}");

    @Override
    public void look(Copy copy, Report report) {
        copy.places()
                .translations()
                .values()
                .forEach(file -> file.entries().forEach((key, site) -> {
                    if (hasValues(key) && copy.places().texts().containsKey(key)) {
                        compare(copy.places().texts().get(key), site, report);
                    }
                }));
    }

    private static boolean hasValues(String key) {
        return key.startsWith("scene.")
                || key.startsWith("choice.")
                || key.startsWith("ending.") && key.contains(".page.");
    }

    private static void compare(Site original, Site translation, Report report) {
        var there = values(original);
        var here = values(translation);
        var missing = new TreeSet<>(there);
        missing.removeAll(here);
        var more = new TreeSet<>(here);
        more.removeAll(there);
        if (!missing.isEmpty() || !more.isEmpty()) {
            report.add(
                    Code.OTHER_PLACEHOLDERS,
                    translation.position(),
                    "the translation " + (missing.isEmpty() ? "" : "leaves out " + list(missing))
                            + (missing.isEmpty() || more.isEmpty() ? "" : " and ")
                            + (more.isEmpty() ? "" : "shows " + list(more) + ", which the original does not") + ".",
                    "The original: " + Quoted.of(original.words().orElse("")));
        }
    }

    private static String list(SortedSet<String> values) {
        return Quoted.of("{" + String.join("}, {", values) + "}");
    }

    private static SortedSet<String> values(Site site) {
        var values = new TreeSet<String>();
        VALUE.matcher(site.words().orElse(""))
                .results()
                .filter(found -> found.group(1) != null)
                .forEach(found ->
                        values.add(found.group(1).replaceAll("\\s+", " ").strip()));
        return values;
    }
}
