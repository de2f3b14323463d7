package summit.author.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import summit.load.Code;
import summit.load.Quoted;

/** Texts with marks that make letters bold or a link elsewhere: here they are shown as they stand. What only may be such a mark is left alone. */
final class MarkupIsShown implements Rule {
    /** Signs of which each kind of mark has at least one; a text without any needs no closer look. */
    private static final Pattern SIGN = Pattern.compile("[<&*_\\[#`]");

    private static final List<Pattern> MARKS = List.of(
            // HTML: <b>, </p>, <a href="...">, &nbsp;
            Pattern.compile(
                    "</?(a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|q|s|small|span|strong|sub|sup|table|td|th|tr|tt|u|ul)(\\s+[a-z-]+\\s*=[^<>]*)?\\s*/?>",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "&(#\\d{2,6}|#x[0-9a-f]{2,6}|amp|lt|gt|quot|apos|nbsp|[aou]uml|szlig|[mn]dash|hellip|[lr][sd]quo|[aeiou](acute|grave|circ));",
                    Pattern.CASE_INSENSITIVE),
            // Markdown: **bold**, __bold__, *slanted*, [words](address), # heading, ```code```
            Pattern.compile("\\*\\*[^\\s*]([^*]*[^\\s*])?\\*\\*"),
            Pattern.compile("(?<![\\p{L}\\p{N}_])__[\\p{L}\\p{N}]([^_]*[^\\s_])?__(?![\\p{L}\\p{N}_])"),
            Pattern.compile("(?<![\\p{L}\\p{N}*])\\*\\p{L}([^*]*[^\\s*])?\\*(?![\\p{L}\\p{N}*])"),
            Pattern.compile("\\[[^\\[\\]]+]\\([^()\\s]+\\)"),
            Pattern.compile("^#{1,6} (?=\\S)"),
            Pattern.compile("```"));

    @Override
    public void look(Copy copy, Report report) {
        copy.texts()
                .forEach(site -> site.words()
                        .flatMap(MarkupIsShown::first)
                        .ifPresent(found -> report.add(
                                Code.MARKUP,
                                site.inside(found.start()),
                                Quoted.of(found.group()) + " is shown just as it stands here.",
                                "Texts have no marks for bold, links and the like. Take them out.")));
    }

    private static Optional<MatchResult> first(String words) {
        return !SIGN.matcher(words).find()
                ? Optional.empty()
                : MARKS.stream()
                        .flatMap(pattern -> pattern.matcher(words).results().limit(1))
                        .findFirst();
    }
}
