package summit.author.check;

import summit.author.languages.Placeholders;
import summit.load.Code;
import summit.load.Quoted;
import summit.load.Site;

/** Translations that show other values than the original, or leave some out, or have other gaps. */
final class TranslationHasOtherPlaceholders implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        copy.places()
                .translations()
                .values()
                .forEach(file -> file.entries().forEach((key, site) -> {
                    if (copy.places().texts().containsKey(key)) {
                        compare(key, copy.places().texts().get(key), site, report);
                    }
                }));
    }

    private static void compare(String key, Site original, Site translation, Report report) {
        var written = original.words().orElse("");
        Placeholders.mismatch(key, written, translation.words().orElse(""))
                .ifPresent(mismatch -> report.add(
                        Code.OTHER_PLACEHOLDERS,
                        translation.position(),
                        mismatch,
                        "The original: " + Quoted.of(written)));
    }
}
